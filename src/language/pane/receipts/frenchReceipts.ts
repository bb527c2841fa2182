// Receipts in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { ReceiptWords } from "./ReceiptWords";

/** The words of receipts, in French. */
export function frenchReceipts({ plural, moment }: PaneFormats): ReceiptWords {
  return {
    title: "Relevés",
    lead: fr`Ce qui a été envoyé depuis ce classeur : quand, par qui, quelles transactions et quelles cellules.`,
    show: "Relevés des envois",
    none: { title: "Aucun relevé pour l’instant", text: "Chaque envoi en laisse un ici." },
    heading: (atMs, nowMs) => fr`Envoi : ${moment(atMs, nowMs)}`,
    by: (caller, rows) => `${caller} · ${plural(rows, { one: "# ligne", many: "# de lignes", other: "# lignes" })}`,
    withValues: "Avec les valeurs d’avant et d’après",
    toSheet: "Placer sur une feuille",
    toCsv: "Enregistrer en CSV",
    restore: "Rétablir les valeurs d’avant",
    restoreSure: fr`Remettre dans la feuille les valeurs d’avant cet envoi ? Vous verrez ce qui serait envoyé avant tout envoi.`,
    fileName: (isoDay) => `Envoi de co-vente ${isoDay}`,
  };
}
