// What the screens of pulling and pushing say alike, in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { WorkWords } from "./WorkWords";

/** The shared words of these screens, in French. */
export function frenchWork({ count, plural, day, number, money }: PaneFormats): WorkWords {
  return {
    loading: "Chargement…",
    back: "Retour",
    done: "Terminé",
    unnamed: "Transaction sans nom",
    before: fr`Avant :`,
    after: fr`Après :`,
    empty: "vide",
    day,
    number,
    money,
    code: (code, meaning) => fr`${code} : ${meaning}`,
    sure: "Oui, continuer",
    no: "Non",
    group: (name, rows) => fr`${name} : ${plural(rows, { one: "# ligne", many: "# de lignes", other: "# lignes" })}`,
    rowCount: count,
    support: (codes) => fr`Pour l’assistance : ${codes.join(" · ")}`,
  };
}
