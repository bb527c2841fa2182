// Repairs in English.
import type { PaneFormats } from "../paneFormats";
import type { RepairWords } from "./RepairWords";

/** The words of repairs, in English. */
export function englishRepair({ plural, all }: PaneFormats): RepairWords {
  const datesOf = (dates: number): string => plural(dates, { one: "# date", other: "# dates" });
  return {
    start: "Repair…",
    startFor: (group) => `Repair ${group}`,
    write: (values) => `Write ${all(values)}`,
    choose: "Choose…",
    inRow: (label, row) => `${label}, row ${row}`,
    undo: "Undo repair",
    title: "Repairs",
    lead: "Nothing is written before you press the button below, and Undo repair takes it back exactly.",
    group: (column, kind) => `${column}: ${kind}`,
    doubtful: "Dates that may mean two days",
    evidence: ({ dayFirst, monthFirst }) =>
      dayFirst + monthFirst === 0
        ? "No other date of this column tells which number is the day."
        : `In this column ${datesOf(dayFirst)} can only begin with the day, ${datesOf(monthFirst)} only with the month.`,
    guess: "A guess: have a look.",
    take: (repairs) => plural(repairs, { one: "Take # repair", other: "Take all # repairs" }),
    takeAllGuesses: (repairs) => plural(repairs, { one: "Take # guess too", other: "Take all # guesses too" }),
    notChosen: "Leave as it is",
    choiceOf: (deal) => `New value for ${deal}`,
    forAll: "The same for all",
    dayFirst: "The day comes first",
    monthFirst: "The month comes first",
    apply: (cells) => plural(cells, { one: "Repair # cell", other: "Repair # cells" }),
    nothingChosen: "Nothing is chosen",
  };
}
