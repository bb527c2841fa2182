// Sheet health in English.
import type { PaneFormats } from "../paneFormats";
import type { HealthWords } from "./HealthWords";

/** The words of sheet health, in English. */
export function englishHealth({ plural, day }: PaneFormats): HealthWords {
  return {
    show: "Sheet health",
    title: "Sheet health",
    lead: "What spreadsheets do to ids, dates and blanks. Nothing is changed before you press a button, and Undo repair takes it back.",
    sound: {
      title: "The sheet is sound",
      text: "No zeros or digits are lost, dates are dates, no row is hidden, and no blanks stand where they should not.",
    },
    ailments: {
      "dates-from-1904": {
        title: "Dates count from 1904",
        hint: "This workbook counts days from 1904, so every date would reach Partner Center four years early. Press the button, then clear “Use 1904 date system” in Excel’s options (Advanced), and press Check now. Until then nothing is pulled or pushed.",
      },
      "digits-lost": {
        title: "Digits lost",
        hint: "Excel keeps 15 digits of a number, and shows long ones as 1.23E+15. The last digits are gone: paste these ids again into cells formatted as text.",
      },
      "excel-errors": {
        title: "Errors of formulas",
        hint: "These cells show #N/A or the like. Mend the formula, or type the value.",
      },
      "zeros-lost": {
        title: "Leading zeros lost",
        hint: "A number loses its zeros in front. The button puts them back, as text.",
      },
      "text-dates": {
        title: "Dates stored as text",
        hint: "They are right, but cannot be sorted or filtered by date. The button makes them dates.",
      },
      blanks: {
        title: "Blanks around values",
        hint: "Blanks in front, behind, or unbreakable ones inside, mostly from a web page. The button takes them out.",
      },
      formulas: {
        title: "Formulas",
        hint: "Their results are checked and sent; they are never written over. Excel says nothing when a result changes: check before you push.",
      },
      "hidden-rows": {
        title: "Hidden rows",
        hint: "Hidden and filtered rows are checked and pushed like all others.",
      },
    },
    mend: (cells) => plural(cells, { one: "Repair # cell", other: "Repair # cells" }),
    hiddenRows: (rows) => plural(rows, { one: "# row is hidden.", other: "# rows are hidden." }),
    showRows: "Show all rows",
    zoneTitle: "Dates in your time zone",
    zone: ({ zone, keptMs, shownMs }) =>
      keptMs === shownMs
        ? `Partner Center keeps a close date as midnight UTC. In your time zone (${zone}) it shows the same day as this sheet.`
        : `Partner Center keeps a close date as midnight UTC. In your time zone (${zone}) it shows ${day(keptMs)} as ${day(shownMs)}. The deal is right; only its picture is a day early.`,
  };
}
