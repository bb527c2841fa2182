// The background in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { BackgroundWords } from "./BackgroundWords";

const rowForms = { one: "# ligne", many: "# de lignes", other: "# lignes" };
const dealForms = { one: "# transaction", many: "# de transactions", other: "# transactions" };

/** The words of the background, in French. */
export function frenchBackground({ count, plural, moment, all }: PaneFormats): BackgroundWords {
  return {
    show: "En arrière-plan",
    title: "En arrière-plan",
    lead: "Ce qui figure ici continue quand Excel est fermé. Les résultats viennent d’eux-mêmes dans les lignes quand le classeur est ouvert.",
    looking: "Demande de l’avancement…",

    send: (rows) => `Envoyer ${plural(rows, rowForms)} en arrière-plan`,
    sendHint: fr`En arrière-plan : vous pouvez fermer Excel entre-temps. Les résultats viennent dans les lignes quand le classeur est rouvert.`,
    submitting: "Remise des lignes…",
    submittedSoFar: (submitted, rows) =>
      fr`Remises : ${count(submitted)} sur ${plural(rows, rowForms)}. Laissez Excel ouvert jusqu’à la dernière ; ensuite vous pourrez le fermer.`,
    cancel: "Annuler",
    cancelling: fr`Arrêt : les lignes en cours de remise sont attendues, aucune autre n’est commencée.`,

    goesOn: (batches, exports) =>
      fr`En arrière-plan : ${all([
        ...(batches > 0 ? [plural(batches, { one: "# lot", many: "# de lots", other: "# lots" })] : []),
        ...(exports > 0
          ? [plural(exports, { one: "# exportation", many: "# d’exportations", other: "# exportations" })]
          : []),
      ])}.`,
    hasEnded: (ended) => fr`En arrière-plan, terminés depuis votre dernier passage : ${count(ended)}.`,
    waitsForYou: "Votre identification est attendue.",

    lastTitle: "Dernier lot traité",
    processedAt: (atMs, nowMs) => fr`Traité : ${moment(atMs, nowMs)}`,
    records: "Enregistrements",
    created: "Créés",
    updated: "Mis à jour",
    notProcessed: "Non traités",
    noBatch: {
      title: "Aucun lot pour l’instant",
      text: "Choisissez Envoyer, regardez l’aperçu, puis choisissez l’envoi en arrière-plan.",
    },

    openTitle: "En cours",
    batchOf: (atMs, nowMs) => fr`Lot : ${moment(atMs, nowMs)}`,
    rowsDone: (ended, records) => `${count(ended)} sur ${plural(records, rowForms)}`,
    beingSent: "Envoi en cours. Vous pouvez fermer Excel.",
    stopping: fr`Arrêt : les lignes en route sont attendues, aucune autre n’est commencée.`,
    waits: {
      "signed-out": fr`Votre identification est attendue : la précédente a pris fin. Rien n’a échoué, et l’envoi reprend dès votre retour.`,
      "more-proof-needed": fr`Votre identification est attendue : votre entreprise demande une autre preuve de votre identité. Rien n’a échoué, et l’envoi reprend dès que vous l’aurez donnée.`,
      "consent-needed": fr`Un administrateur Microsoft 365 de votre entreprise doit d’abord autoriser ce complément à s’adresser à l’Espace partenaires en votre nom. Rien n’a échoué ; identifiez-vous de nouveau ici une fois que c’est fait, et l’envoi reprend.`,
    },
    signIn: "S’identifier et reprendre",
    stop: "Arrêter",
    stopSure: (rows) =>
      fr`Arrêter ce lot de ${plural(rows, rowForms)} ? Ce qui n’est pas commencé n’est pas envoyé ; ce qui a été envoyé reste dans l’Espace partenaires.`,

    historyTitle: "Lots traités",
    historyCounts: ({ created, updated, notProcessed }) =>
      fr`Créés : ${count(created)} · Mis à jour : ${count(updated)} · Non traités : ${count(notProcessed)}`,
    showOlder: "Afficher les précédents",
    saveAll: "Enregistrer toutes les lignes en CSV",
    saveFailed: "Enregistrer les lignes en échec en CSV",
    erased: "Son contenu a été effacé à son terme. Les nombres restent.",
    fileName: (isoDay) => `Lot traité ${isoDay}`,

    exportsTitle: "Exportations de transactions",
    exportsLead: fr`Un fichier CSV de ${count(5_000)} transactions au plus. Ouvrez-le avec Fichiers pour l’amener dans la feuille.`,
    chooseDeals: "Choisir les transactions à exporter",
    orderExport: "Exporter en arrière-plan",
    exportOf: (atMs, nowMs) => fr`Exportation : ${moment(atMs, nowMs)}`,
    exportStates: {
      working: "Lecture en cours. Vous pouvez fermer Excel.",
      stopped: "Arrêtée. Aucun fichier n’a été fait.",
    },
    exportRead: (read, kept) => fr`Lues : ${plural(read, dealForms)} ; dans le filtre : ${count(kept)}`,
    exportReady: (kept) => fr`Prête : un fichier de ${plural(kept, dealForms)}.`,
    exportWaits: {
      "signed-out": fr`Votre identification est attendue : la précédente a pris fin. Rien n’a échoué, et la lecture reprend dès votre retour.`,
      "more-proof-needed": fr`Votre identification est attendue : votre entreprise demande une autre preuve de votre identité. Rien n’a échoué, et la lecture reprend dès que vous l’aurez donnée.`,
      "consent-needed": fr`Un administrateur Microsoft 365 de votre entreprise doit d’abord autoriser ce complément à s’adresser à l’Espace partenaires en votre nom. Rien n’a échoué ; identifiez-vous de nouveau ici une fois que c’est fait, et la lecture reprend.`,
    },
    exportErased: "Son fichier a été effacé à son terme. Commandez l’exportation de nouveau pour en avoir un autre.",
    exportFailed: {
      "too-many": fr`Plus de ${count(5_000)} transactions répondent au filtre, et aucun fichier n’a été fait. Choisissez un filtre plus étroit.`,
      refused:
        "L’Espace partenaires a refusé de donner les transactions. Voyez avec qui gère vos accès, puis commandez de nouveau.",
      unreachable: "L’Espace partenaires est resté trop longtemps injoignable. Commandez de nouveau.",
    },
    stopExport: "Arrêter",
    stopExportSure: fr`Arrêter cette exportation ? Aucun fichier n’en est fait.`,
    saveExport: "Enregistrer en CSV",
    exportFileName: (isoDay) => `Transactions de co-vente ${isoDay}`,
  };
}
