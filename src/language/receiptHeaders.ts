// The headers of a receipt on a sheet or in a file.
import type { Language } from "../deals/words";

/** When, who, which push, which deal, what became of it, why, which columns, the values before and after. */
export const receiptHeaders: Readonly<Record<Language, readonly string[]>> = {
  en: ["Time (UTC)", "Pushed by", "Push", "Referral ID", "Outcome", "Problem", "Columns", "Before", "After"],
  fr: ["Heure (UTC)", "Envoyé par", "Envoi", "ID de référence", "Résultat", "Problème", "Colonnes", "Avant", "Après"],
};
