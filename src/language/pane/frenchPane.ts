// The pane in French.
import { fr } from "./bindPunctuation";
import { toFileSentence } from "../fileErrors";
import { frenchBackground } from "./background/frenchBackground";
import { frenchBackgroundNotices } from "./background/frenchBackgroundNotices";
import { frenchCellHelp } from "./cellHelp/frenchCellHelp";
import { frenchConflicts } from "./conflicts/frenchConflicts";
import { frenchConnection } from "./connection/frenchConnection";
import { frenchFiles } from "./files/frenchFiles";
import { frenchFindings } from "./findings/frenchFindings";
import { frenchPipeline } from "./pipeline/frenchPipeline";
import { frenchSettings } from "./settings/frenchSettings";
import { frenchRepair } from "./repair/frenchRepair";
import { frenchPreview } from "./preview/frenchPreview";
import { frenchPull } from "./pull/frenchPull";
import { frenchPush } from "./push/frenchPush";
import { frenchReceipts } from "./receipts/frenchReceipts";
import { frenchHealth } from "./health/frenchHealth";
import { frenchSignIn } from "./signIn/frenchSignIn";
import { frenchWorklist } from "./worklist/frenchWorklist";
import { frenchWork } from "./work/frenchWork";
import type { PaneFormats } from "./paneFormats";
import type { BusyWords, NoticeWords, PaneWords } from "./PaneWords";

const columnForms = { one: "# colonne", many: "# de colonnes", other: "# colonnes" };
const dealForms = { one: "# transaction", many: "# de transactions", other: "# transactions" };
const rowForms = { one: "# ligne", many: "# de lignes", other: "# lignes" };

/** The French words of the pane, with the numbers and dates of a locale. */
export function frenchPane(locale: string, formats: PaneFormats): PaneWords {
  const { count, plural, moment } = formats;
  return {
    language: "fr",
    locale,
    paneTitle: "Transactions de co-vente",
    starting: "Recherche de vos transactions…",
    obstacles: {
      "office-missing": {
        title: "Office ne répond pas",
        text: "Une partie du complément vient de Microsoft par Internet et n’a pas pu être chargée. Vérifiez la connexion, puis rechargez le volet.",
      },
      "not-in-excel": {
        title: "Ce volet s’ouvre dans Excel",
        text: "Ouvrez un classeur dans Excel, affichez l’onglet Co-vente et choisissez Ouvrir le volet.",
      },
      "excel-too-old": {
        title: "Cette version d’Excel est trop ancienne",
        text: "Mettez Excel à jour, ou ouvrez le classeur dans Excel pour le web.",
      },
      "start-failed": {
        title: "Le complément n’a pas pu lire ce classeur",
        text: "Rien n’a été modifié dans le classeur. Si une cellule est en cours de saisie, quittez-la, puis réessayez.",
      },
      "pane-broken": {
        title: fr`Le volet s’est arrêté : l’erreur vient de nous`,
        text: "Vos transactions sont intactes dans la feuille. Rechargez le volet pour continuer.",
      },
    },
    reload: "Recharger",

    insertTitle: "Commencez par le modèle",
    insertLead:
      "Le modèle de co-vente est un tableau de vos transactions avec Microsoft, une par ligne. Des listes déroulantes proposent ce que l’Espace partenaires accepte, et chaque cellule est contrôlée pendant la saisie.",
    editionLabel: fr`Quelle édition ?`,
    editions: {
      "2021": {
        name: (columns) => `Février 2021, ${plural(columns, columnForms)}`,
        hint: fr`La forme courte : ce dont toute transaction de co-vente a besoin, rien de plus.`,
      },
      "2023": {
        name: (columns) => `Août 2023, ${plural(columns, columnForms)}`,
        hint: fr`La forme que l’Espace partenaires accepte aujourd’hui comme fichier : recherche de compte, place de marché et davantage de coordonnées.`,
      },
    },
    insertTemplate: "Insérer le modèle",
    ownDeals: {
      title: fr`Vos transactions sont ailleurs ?`,
      text: fr`Insérez le modèle, puis collez-les sous ses en-têtes, toutes à la fois si vous voulez. Ce qui est faux est signalé aussitôt.`,
    },
    otherShape: {
      title: fr`Elles sont déjà dans ce classeur ?`,
      text: fr`Vérifiez que la première ligne contient des en-têtes du modèle, dans n’importe quel ordre, en anglais ou en français. Sélectionnez ensuite la plage, choisissez Insertion > Tableau dans Excel et revenez ici.`,
    },

    pickTable: "Tableau de transactions",
    tableOnSheet: ({ table, sheet }) => `${table} (feuille ${sheet})`,
    place: ({ sheet, edition }) => `${sheet} · édition ${edition}`,
    verdict: ({ rows, rowsWithErrors }) => {
      if (rows === 0) return "Aucune transaction pour l’instant";
      if (rowsWithErrors > 0) return `${count(rowsWithErrors)} sur ${plural(rows, dealForms)} à corriger`;
      return plural(rows, {
        one: "# transaction, sans erreur",
        many: "# de transactions, toutes sans erreur",
        other: "# transactions, toutes sans erreur",
      });
    },
    columnsFirst: "Corrigez d’abord les colonnes",
    rows: (rows) => plural(rows, rowForms),
    rowsWithErrors: (rows) => `${count(rows)} en erreur`,
    warnings: (warnings) =>
      plural(warnings, { one: "# avertissement", many: "# d’avertissements", other: "# avertissements" }),
    checkNow: "Tout contrôler",
    nextError: "Erreur suivante",
    liveChecking: "Contrôler pendant la saisie",
    liveOff: "Rien n’est contrôlé tant que vous ne choisissez pas Tout contrôler.",
    undoLost: fr`Cette version d’Excel oublie ce qu’elle pouvait annuler quand un complément écrit. Après une modification qui change un texte de la colonne Errors, Ctrl+Z peut ne pas rétablir votre saisie. Désactivez cette option pour n’être contrôlé qu’à votre demande.`,
    checkedAt: (atMs, nowMs) => fr`Contrôlé : ${moment(atMs, nowMs)}`,
    formulas: (atMs, nowMs) =>
      fr`Certaines cellules contiennent des formules. Excel ne prévient pas les compléments quand un résultat change : dernier contrôle des résultats, ${moment(atMs, nowMs)}.`,

    findings: "Ce qui a été trouvé",
    errorCount: (errors) => plural(errors, { one: "# erreur", many: "# d’erreurs", other: "# erreurs" }),
    wholeRow: "La ligne entière",
    sheetRow: (row) => `Ligne ${row}`,
    warning: "Avertissement",
    showMore: (more) => `Afficher ${count(more)} de plus`,
    allClear: { title: "Rien à corriger", text: "Toutes les transactions suivent les règles de l’Espace partenaires." },
    onlyWarnings: {
      title: "Aucune erreur",
      text: "Les avertissements ci-dessous méritent un coup d’œil. Ils ne bloquent aucune transaction.",
    },
    noRows: {
      title: "Prêt pour vos transactions",
      text: "Saisissez la première sous les en-têtes, ou collez-en autant que vous voulez. Elles sont contrôlées aussitôt.",
    },

    layout: "À propos des colonnes",
    errorsMissing: fr`Le tableau n’a pas de colonne Errors : ce qui a été trouvé ne figure qu’ici.`,
    restoreErrors: "Rétablir la colonne Errors",
    moreColumns: {
      title: "Colonnes supplémentaires",
      text: "Une transaction peut avoir jusqu’à 50 solutions et 50 membres d’équipe, une colonne pour chacun.",
    },
    addSolution: "Ajouter une colonne Solution",
    addTeamMember: "Ajouter une colonne Team member",
    errorsLanguage: "Langue de la colonne Errors",
    errorsLanguageHint: fr`Enregistrée dans le classeur : tous ceux qui l’ouvrent voient les mêmes textes.`,

    connection: frenchConnection,
    signIn: frenchSignIn,
    pull: frenchPull(formats),
    preview: frenchPreview(formats),
    push: frenchPush(formats),
    conflicts: frenchConflicts(formats),
    receipts: frenchReceipts(formats),
    files: frenchFiles(formats),
    found: frenchFindings(formats),
    repair: frenchRepair(formats),
    settings: frenchSettings(formats),
    pipeline: frenchPipeline(formats),
    worklist: frenchWorklist(formats),
    health: frenchHealth(formats),
    cellHelp: frenchCellHelp(formats),
    background: frenchBackground(formats),
    work: frenchWork(formats),

    busy: busy,
    progress: (done, total) => `${count(done)} sur ${plural(total, rowForms)}`,
    dismiss: "Fermer ce message",
    notices: { ...toNotices(formats), ...frenchBackgroundNotices(formats) },
  };
}

const busy: BusyWords = {
  inserting: "Insertion du modèle…",
  checking: "Contrôle en cours…",
  "adding-column": "Ajout d’une colonne…",
  "restoring-errors": "Rétablissement de la colonne Errors…",
  selecting: "Accès à la cellule…",
  switching: "Modification du réglage…",
  previewing: "Recherche de ce qu’il y a à envoyer…",
  pulling: "Récupération en cours…",
  pushing: "Envoi en cours…",
  "looking-up": "Recherche dans l’Espace partenaires…",
  reverting: "Rétablissement des cellules…",
  settling: "Règlement du conflit…",
  "planning-files": "Recherche des lignes prêtes…",
  "reading-file": "Lecture du fichier…",
  upgrading: "Passage au nouveau modèle…",
  repairing: "Réparation…",
  "adding-deal": "Ajout d’une transaction…",
  "adding-sheet": "Ajout d’une feuille…",
  removing: "Suppression…",
  filtering: "Filtrage du tableau…",
  "writing-cell": "Enregistrement de la cellule…",
  "ordering-export": "Commande de l’exportation…",
  "fetching-file": "Chargement du fichier…",
};

function toNotices(formats: PaneFormats): NoticeWords {
  const { count, plural } = formats;
  return {
    "template-inserted": ({ sheet, edition }) => fr`Le modèle ${edition} se trouve sur la feuille « ${sheet} ».`,
    "cells-moved-down": ({ sheet }) =>
      fr`Le modèle se trouve sur la feuille « ${sheet} ». Les cellules remplies entre-temps ont été décalées en dessous ; aucune n’est perdue.`,
    "column-added": ({ header }) => fr`La colonne « ${header} » a été ajoutée.`,
    "errors-column-restored": () => "La colonne Errors est rétablie.",
    checked: ({ rows, rowsWithErrors }) => {
      const done = plural(rows, {
        one: "# transaction contrôlée",
        many: "# de transactions contrôlées",
        other: "# transactions contrôlées",
      });
      return rowsWithErrors === 0 ? fr`${done} : rien à corriger.` : fr`${done} : ${count(rowsWithErrors)} à corriger.`;
    },
    "row-hidden": ({ row }) =>
      fr`La ligne ${row} est masquée. Effacez le filtre ou affichez la ligne pour voir la cellule.`,
    "no-template": () => fr`Ce classeur n’a pas encore de tableau de transactions. Insérez le modèle pour commencer.`,
    "nothing-to-check": () =>
      fr`Le tableau est encore vide. Saisissez ou collez une transaction sous les en-têtes, puis relancez le contrôle.`,
    "no-next-error": () => "Il ne reste aucune erreur.",
    "cell-being-edited": () =>
      fr`En attente de la fin de votre saisie dans la cellule : appuyez sur Entrée ou sur Échap.`,
    "sheet-protected": ({ sheet }) =>
      fr`La feuille « ${sheet} » est protégée : rien ne peut y être écrit. Choisissez Révision > Ôter la protection de la feuille, puis réessayez ; d’ici là, ce qui a été trouvé ne figure qu’ici.`,
    "table-gone": ({ table }) => fr`Le tableau « ${table} » n’est plus dans ce classeur.`,
    "finding-gone": () => fr`Cette cellule n’existe plus. Choisissez Tout contrôler pour voir où vous en êtes.`,
    "columns-full": ({ column, limit }) =>
      fr`Une transaction a au plus ${count(limit)} colonnes ${column}, et elles y sont toutes.`,
    "table-too-large": ({ table }) =>
      fr`Le tableau « ${table} » contient plus qu’Excel ne peut transmettre en une fois. Déplacez une partie des transactions dans un second tableau, puis relancez le contrôle.`,
    "excel-busy": () => fr`Excel est occupé et n’a pas répondu. Patientez un instant, puis réessayez.`,
    "excel-refused": ({ code }) =>
      fr`Excel a refusé cette opération (${code}). Vos transactions sont inchangées ; réessayez et, si cela persiste, fermez puis rouvrez le classeur.`,
    "not-connected": () =>
      fr`Il n’y a pas de connexion à l’Espace partenaires ici. Si vous étiez hors ligne, rouvrez le classeur ; sinon, enregistrez la feuille au format CSV et importez-la là-bas, sous Références > Opportunités de co-vente.`,
    reverted: ({ rows }) =>
      plural(rows, {
        one: "# ligne est rétablie comme récupérée.",
        many: "# de lignes sont rétablies comme récupérées.",
        other: "# lignes sont rétablies comme récupérées.",
      }),
    "nothing-to-revert": () => "Aucune ligne ne diffère de ce qui a été récupéré.",
    "conflicts-settled": ({ deals }) =>
      plural(deals, {
        one: "Le conflit de # transaction est réglé.",
        many: "Les conflits de # de transactions sont réglés.",
        other: "Les conflits de # transactions sont réglés.",
      }),
    "push-under-way": () =>
      fr`Des transactions sont en route vers l’Espace partenaires. Attendez leur arrivée, ou annulez l’envoi.`,
    "nothing-to-push": () =>
      fr`Aucune de ces lignes ne peut être envoyée telle quelle. Choisissez Envoyer pour voir pourquoi.`,
    "nothing-to-look-up": () => "Aucune ligne de ce classeur n’attend d’être recherchée.",
    "push-resumed": ({ found, released, unknown }) =>
      [
        "Un envoi précédent a été interrompu.",
        found > 0 &&
          plural(found, {
            one: "# transaction était arrivée.",
            many: "# de transactions étaient arrivées.",
            other: "# transactions étaient arrivées.",
          }),
        released > 0 &&
          plural(released, {
            one: "# transaction n’a sûrement pas été créée et peut être renvoyée.",
            many: "# de transactions n’ont sûrement pas été créées et peuvent être renvoyées.",
            other: "# transactions n’ont sûrement pas été créées et peuvent être renvoyées.",
          }),
        unknown > 0 &&
          plural(unknown, {
            one: fr`Pour # transaction, on ne sait toujours pas : recherchez-la de nouveau.`,
            many: fr`Pour # de transactions, on ne sait toujours pas : recherchez-les de nouveau.`,
            other: fr`Pour # transactions, on ne sait toujours pas : recherchez-les de nouveau.`,
          }),
      ]
        .filter(Boolean)
        .join(" "),
    "values-restored": ({ fields, left, columns }) => {
      const back = plural(fields, {
        one: "# valeur d’avant cet envoi est de retour dans la feuille.",
        many: "# de valeurs d’avant cet envoi sont de retour dans la feuille.",
        other: "# valeurs d’avant cet envoi sont de retour dans la feuille.",
      });
      if (left === 0) return back;
      const stays = plural(left, {
        one: "# valeur ne peut plus être rétablie",
        many: "# de valeurs ne peuvent plus être rétablies",
        other: "# valeurs ne peuvent plus être rétablies",
      });
      return fr`${back} ${stays} : ${columns}.`;
    },
    "nothing-to-restore": () =>
      fr`Rien à rétablir : les valeurs d’avant cet envoi n’ont pas été gardées, ou ne peuvent plus être modifiées.`,
    "receipt-on-sheet": ({ sheet }) => fr`Le relevé se trouve sur la feuille « ${sheet} ».`,
    "file-unreadable": ({ name, fault }) => fr`${name} : ${toFileSentence(fault, "fr")}`,
    "nothing-to-save": () => "Aucune ligne n’est prête pour un fichier.",
    "dates-from-1904": () =>
      fr`Ce classeur compte les dates depuis 1904. Ouvrez d’abord Santé de la feuille : la marche à suivre y est indiquée.`,
    "already-2023": () => "Cette feuille est déjà de l’édition 2023.",
    repaired: ({ cells, left }) =>
      plural(cells, { one: "# cellule réparée.", many: "# de cellules réparées.", other: "# cellules réparées." }) +
      toLeft(left, formats),
    "repair-undone": ({ cells, left }) =>
      plural(cells, {
        one: "# cellule contient de nouveau sa valeur d’avant.",
        other: "# cellules contiennent de nouveau leur valeur d’avant.",
      }) + toLeft(left, formats),
    "deal-added": ({ row }) => fr`La ligne ${row} attend la nouvelle transaction.`,
    "hidden-data-removed": ({ deals }) =>
      plural(deals, {
        one: fr`Les données masquées sont supprimées : # transaction telle que récupérée, et les relevés d’envoi.`,
        many: fr`Les données masquées sont supprimées : # de transactions telles que récupérées, et les relevés d’envoi.`,
        other: fr`Les données masquées sont supprimées : # transactions telles que récupérées, et les relevés d’envoi.`,
      }),
    "hidden-data-needed": () =>
      fr`Des lignes sont en cours d’envoi vers l’Espace partenaires, ou leur sort n’est pas connu. Réglez-les d’abord : sans les données masquées, elles pourraient être créées deux fois.`,
    "samples-added": ({ deals }) =>
      plural(deals, {
        one: fr`# transaction d’exemple se trouve dans le tableau. Elle ne peut pas être envoyée.`,
        many: fr`# de transactions d’exemple se trouvent dans le tableau. Elles ne peuvent pas être envoyées.`,
        other: fr`# transactions d’exemple se trouvent dans le tableau. Elles ne peuvent pas être envoyées.`,
      }),
    "samples-removed": ({ deals }) =>
      plural(deals, {
        one: fr`# transaction d’exemple supprimée.`,
        many: fr`# de transactions d’exemple supprimées.`,
        other: fr`# transactions d’exemple supprimées.`,
      }),
    "defaults-saved": () => fr`Les nouvelles transactions commenceront par ces valeurs.`,
    "pipeline-on-sheet": ({ sheet }) =>
      fr`La feuille « ${sheet} » montre où en sont vos transactions. Ses formules les suivent désormais.`,
    "nothing-to-repair": () => "Rien ici ne peut être réparé sans saisie.",
    "wrong-rows-shown": ({ rows }) =>
      plural(rows, {
        one: "Le tableau n’affiche que la ligne en erreur.",
        other: "Le tableau n’affiche que les # lignes en erreur.",
      }),
    "all-rows-shown": () => "Le tableau affiche de nouveau les lignes sans erreur.",
    "cell-saved": ({ header, row }) => fr`« ${header} » est enregistré à la ligne ${row}.`,
    "cell-changed": ({ header }) =>
      fr`Rien n’a été écrit : « ${header} » a été modifié entre-temps dans la feuille. Regardez la cellule, puis enregistrez de nouveau.`,
  };
}

/** Says of cells that were left alone, behind another sentence. */
function toLeft(left: number, { plural }: PaneFormats): string {
  if (left === 0) return "";
  return plural(left, {
    one: fr` # cellule, modifiée entre-temps, n’a pas été touchée.`,
    many: fr` # de cellules, modifiées entre-temps, n’ont pas été touchées.`,
    other: fr` # cellules, modifiées entre-temps, n’ont pas été touchées.`,
  });
}
