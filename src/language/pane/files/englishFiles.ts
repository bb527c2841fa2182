// Files in English.
import type { PaneFormats } from "../paneFormats";
import type { FileWords } from "./FileWords";

/** The words of files, in English. */
export function englishFiles({ plural, all }: PaneFormats): FileWords {
  const rowsOf = (rows: number): string => plural(rows, { one: "# row", other: "# rows" });
  const filesOf = (files: number): string => plural(files, { one: "# file", other: "# files" });
  return {
    title: "Files",
    show: "Files",
    lead: "Partner Center takes and gives deals as CSV files too, under Referrals > Co-sell opportunities.",
    save: {
      title: "To Partner Center",
      text: "Saves the rows that are ready as files for its Import. Rows that are done already stay out.",
    },
    saveStart: "Prepare the import file",
    open: {
      title: "From Partner Center",
      text: "Opens a processed file or an export: ids, statuses and errors go into their rows, new deals get a row.",
    },
    openStart: "Open a file",
    upgrade: {
      title: "Newer template",
      text: "Partner Center takes files of the 2023 edition only. This turns the sheet into one, with all that is in it.",
    },
    upgradeStart: "Upgrade to the 2023 template",
    planTitle: "Before you save",
    planLead: (files, rows) => `${rowsOf(rows)} would go into ${filesOf(files)}; Partner Center takes 1,000 rows each.`,
    newDeals: "New deals",
    updates: "Updates",
    saveFiles: (files) => (files === 1 ? "Save the file" : `Save ${filesOf(files)}`),
    nothing: { title: "No row is ready", text: "The groups below say why each row stays behind." },
    left: {
      errors: "With errors",
      sample: "Sample deals",
      "on-its-way": "Already on their way",
      done: "Done already",
      conflict: "Changed by both sides",
      closed: "Closed, nothing can follow",
    },
    formulas: "Would run as a formula",
    formulasHint:
      "They go to Partner Center as they are. A spreadsheet that opens the file would run them: do not open it there.",
    savedTitle: "Saved",
    saved: (files, rows) => `${rowsOf(rows)} in ${filesOf(files)}.`,
    steps: [
      "In Partner Center, choose Referrals > Co-sell opportunities > Import, and upload the file.",
      "Wait until it is processed; that may take up to ten minutes.",
      "Download the processed file and open it here. Nobody has to remove rows by hand.",
    ],
    openedTitle: "The file is in the sheet",
    created: "Created",
    updated: "Updated",
    notProcessed: "Not processed",
    added: "New in the sheet",
    unchanged: "Unchanged",
    failed: "Not processed",
    failedHint: "The reason stands in the Errors column too. Correct these rows and prepare the next file.",
    strangers: "Without a row",
    strangersHint: "These records failed, and no row of this workbook is like them.",
    record: (record) => `Record ${record}`,
    unknownColumns: (headers) =>
      plural(headers.length, { one: "This column was left aside: ", other: "These columns were left aside: " }) +
      `${all(headers)}.`,
    upgradedTitle: "The sheet is of 2023 now",
    upgraded: (columns) => plural(columns, { one: "# column was added.", other: "# columns were added." }),
    wanting: "Rows that want a value",
    nothingWanting: "No row wants a new value.",
  };
}
