// Conflicts in English.
import type { PaneFormats } from "../paneFormats";
import type { ConflictWords } from "./ConflictWords";

/** The words of the conflicts' screen, in English. */
export function englishConflicts({ plural, either }: PaneFormats): ConflictWords {
  return {
    title: "Changed by both sides",
    lead: "You and somebody at Partner Center changed the same cells. Nothing of yours was overwritten: choose which value stays.",
    waiting: (deals) =>
      plural(deals, { one: "# deal was changed by both sides.", other: "# deals were changed by both sides." }),
    show: "Settle conflicts",
    pulled: (value) => `When it was pulled: ${value}`,
    sides: { mine: "Mine, in the sheet", theirs: "Theirs, in Partner Center" },
    forAll: (columns, deals) =>
      `The same choice in ${plural(deals, { one: "# other deal", other: "# other deals" })} with a conflict in ${either(columns)}`,
    settle: "Settle",
    chooseFirst: "Choose a value for every cell first.",
    none: { title: "Nothing is left to settle", text: "Rows in which you kept a value of yours can be pushed now." },
  };
}
