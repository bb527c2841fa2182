// The pane in English.
import { toFileSentence } from "../fileErrors";
import { englishBackground } from "./background/englishBackground";
import { englishBackgroundNotices } from "./background/englishBackgroundNotices";
import { englishCellHelp } from "./cellHelp/englishCellHelp";
import { englishConflicts } from "./conflicts/englishConflicts";
import { englishConnection } from "./connection/englishConnection";
import { englishFiles } from "./files/englishFiles";
import { englishFindings } from "./findings/englishFindings";
import { englishPipeline } from "./pipeline/englishPipeline";
import { englishSettings } from "./settings/englishSettings";
import { englishRepair } from "./repair/englishRepair";
import { englishPreview } from "./preview/englishPreview";
import { englishPull } from "./pull/englishPull";
import { englishPush } from "./push/englishPush";
import { englishReceipts } from "./receipts/englishReceipts";
import { englishHealth } from "./health/englishHealth";
import { englishSignIn } from "./signIn/englishSignIn";
import { englishWorklist } from "./worklist/englishWorklist";
import { englishWork } from "./work/englishWork";
import type { PaneFormats } from "./paneFormats";
import type { BusyWords, NoticeWords, PaneWords } from "./PaneWords";

/** The English words of the pane, with the numbers and dates of a locale. */
export function englishPane(locale: string, formats: PaneFormats): PaneWords {
  const { count, plural, moment } = formats;
  return {
    language: "en",
    locale,
    paneTitle: "Co-sell deals",
    starting: "Looking for your deals…",
    obstacles: {
      "office-missing": {
        title: "Office did not answer",
        text: "A part of the add-in comes from Microsoft over the internet and could not be loaded. Check the connection, then load the pane again.",
      },
      "not-in-excel": {
        title: "This pane belongs in Excel",
        text: "Open a workbook in Excel, choose the Co-sell tab and press Open pane.",
      },
      "excel-too-old": {
        title: "This Excel is too old for the add-in",
        text: "Update Excel, or open the workbook in Excel on the web.",
      },
      "start-failed": {
        title: "The add-in could not read this workbook",
        text: "Nothing in the workbook was changed. Leave the cell that you may be editing, then try again.",
      },
      "pane-broken": {
        title: "The pane has stopped because of a mistake of ours",
        text: "Your deals are safe in the sheet. Load the pane again to go on.",
      },
    },
    reload: "Load again",

    insertTitle: "Start with the template",
    insertLead:
      "The co-sell template is a table for your Microsoft deals, one per row. Dropdowns offer what Partner Center takes, and every cell is checked as you type.",
    editionLabel: "Which edition?",
    editions: {
      "2021": {
        name: (columns) => `February 2021, ${plural(columns, { one: "# column", other: "# columns" })}`,
        hint: "The short form: what every co-sell deal needs and no more.",
      },
      "2023": {
        name: (columns) => `August 2023, ${plural(columns, { one: "# column", other: "# columns" })}`,
        hint: "The form that Partner Center takes as a file today: adds account search, marketplace and more contact details.",
      },
    },
    insertTemplate: "Insert template",
    ownDeals: {
      title: "Your deals are somewhere else?",
      text: "Insert the template, then paste them under its headers, all at once if you like. What is wrong is marked at once.",
    },
    otherShape: {
      title: "They are in this workbook already?",
      text: "Make sure that the first row holds headers of the template, in any order, in English or French. Then select the range, choose Insert > Table in Excel and come back here.",
    },

    pickTable: "Deal table",
    tableOnSheet: ({ table, sheet }) => `${table} (sheet ${sheet})`,
    place: ({ sheet, edition }) => `${sheet} · ${edition} edition`,
    verdict: ({ rows, rowsWithErrors }) => {
      if (rows === 0) return "No deals yet";
      if (rowsWithErrors > 0)
        return `${count(rowsWithErrors)} of ${plural(rows, { one: "# deal", other: "# deals" })} to correct`;
      return plural(rows, { one: "# deal, all correct", other: "# deals, all correct" });
    },
    columnsFirst: "Correct the columns first",
    rows: (rows) => plural(rows, { one: "# row", other: "# rows" }),
    rowsWithErrors: (rows) => `${count(rows)} with errors`,
    warnings: (warnings) => plural(warnings, { one: "# warning", other: "# warnings" }),
    checkNow: "Check now",
    nextError: "Next error",
    liveChecking: "Check while I type",
    liveOff: "Nothing is checked until you press Check now.",
    undoLost:
      "This Excel forgets what it could undo when an add-in writes. After a change that alters a text in Errors, Ctrl+Z may not bring your edit back. Switch this off to be checked only when you ask.",
    checkedAt: (atMs, nowMs) => `Checked: ${moment(atMs, nowMs)}`,
    formulas: (atMs, nowMs) =>
      `Some cells hold formulas. Excel does not tell add-ins when a result changes: the results were last checked at ${moment(atMs, nowMs)}.`,

    findings: "What was found",
    errorCount: (errors) => plural(errors, { one: "# error", other: "# errors" }),
    wholeRow: "The whole row",
    sheetRow: (row) => `Row ${row}`,
    warning: "Warning",
    showMore: (more) => `Show ${count(more)} more`,
    allClear: { title: "Nothing to correct", text: "Every deal follows the rules of Partner Center." },
    onlyWarnings: { title: "No errors", text: "The warnings below are worth a look. They do not hold a deal back." },
    noRows: {
      title: "Ready for your deals",
      text: "Type the first deal under the headers, or paste as many as you have. They are checked at once.",
    },

    layout: "About the columns",
    errorsMissing: "The table has no Errors column, so what was found stands here only.",
    restoreErrors: "Put the Errors column back",
    moreColumns: {
      title: "More columns",
      text: "A deal may have up to 50 solutions and 50 team members, a column each.",
    },
    addSolution: "Add a Solution column",
    addTeamMember: "Add a Team member column",
    errorsLanguage: "Language of the Errors column",
    errorsLanguageHint: "Kept in the workbook: all who open it see the same texts.",

    connection: englishConnection,
    signIn: englishSignIn,
    pull: englishPull(formats),
    preview: englishPreview(formats),
    push: englishPush(formats),
    conflicts: englishConflicts(formats),
    receipts: englishReceipts(formats),
    files: englishFiles(formats),
    found: englishFindings(formats),
    repair: englishRepair(formats),
    settings: englishSettings(formats),
    pipeline: englishPipeline(formats),
    worklist: englishWorklist(formats),
    health: englishHealth(formats),
    cellHelp: englishCellHelp(formats),
    background: englishBackground(formats),
    work: englishWork(formats),

    busy: busy,
    progress: (done, total) => `${count(done)} of ${plural(total, { one: "# row", other: "# rows" })}`,
    dismiss: "Close this message",
    notices: { ...toNotices(formats), ...englishBackgroundNotices(formats) },
  };
}

const busy: BusyWords = {
  inserting: "Inserting the template…",
  checking: "Checking…",
  "adding-column": "Adding a column…",
  "restoring-errors": "Putting the Errors column back…",
  selecting: "Going to the cell…",
  switching: "Changing the setting…",
  previewing: "Looking what there is to push…",
  pulling: "Pulling deals…",
  pushing: "Pushing deals…",
  "looking-up": "Looking in Partner Center…",
  reverting: "Putting cells back…",
  settling: "Settling the conflict…",
  "planning-files": "Looking what is ready…",
  "reading-file": "Reading the file…",
  upgrading: "Upgrading the sheet…",
  repairing: "Repairing…",
  "adding-deal": "Adding a deal…",
  "adding-sheet": "Adding a sheet…",
  removing: "Removing…",
  filtering: "Filtering the table…",
  "writing-cell": "Saving the cell…",
  "ordering-export": "Ordering the export…",
  "fetching-file": "Fetching the file…",
};

function toNotices(formats: PaneFormats): NoticeWords {
  const { count, plural } = formats;
  return {
    "template-inserted": ({ sheet, edition }) => `The ${edition} template is on sheet “${sheet}”.`,
    "cells-moved-down": ({ sheet }) =>
      `The template is on sheet “${sheet}”. The cells that were filled in the meantime moved below it; none is lost.`,
    "column-added": ({ header }) => `The column “${header}” was added.`,
    "errors-column-restored": () => "The Errors column is back.",
    checked: ({ rows, rowsWithErrors }) =>
      rowsWithErrors === 0
        ? `${plural(rows, { one: "# deal", other: "# deals" })} checked: nothing to correct.`
        : `${plural(rows, { one: "# deal", other: "# deals" })} checked: ${count(rowsWithErrors)} to correct.`,
    "row-hidden": ({ row }) => `Row ${row} is hidden. Clear the filter, or unhide the row, to see the cell.`,
    "no-template": () => "This workbook has no table of deals yet. Insert the template to begin.",
    "nothing-to-check": () => "The table is still empty. Type or paste a deal under the headers, then check again.",
    "no-next-error": () => "There is no error left.",
    "cell-being-edited": () => "Waiting for you to finish the cell that you are editing: press Enter or Esc.",
    "sheet-protected": ({ sheet }) =>
      `Sheet “${sheet}” is protected, so nothing can be written into it. Choose Review > Unprotect Sheet and try again; until then what was found stands here only.`,
    "table-gone": ({ table }) => `Table “${table}” is not in this workbook any more.`,
    "finding-gone": () => "That cell is not there any more. Press Check now to see how things stand.",
    "columns-full": ({ column, limit }) =>
      `A deal has at most ${count(limit)} ${column} columns, and all of them are there.`,
    "table-too-large": ({ table }) =>
      `Table “${table}” holds more than Excel hands over at once. Move some of its deals to a second table and check again.`,
    "excel-busy": () => "Excel is busy and did not answer. Wait a moment, then try again.",
    "excel-refused": ({ code }) =>
      `Excel refused this (${code}). Your deals are as they were; try again, and close and reopen the workbook if it stays so.`,
    "not-connected": () =>
      "There is no connection to Partner Center here. If you were offline, open the workbook again; otherwise save the sheet as a CSV file and upload it there under Referrals > Co-sell opportunities.",
    reverted: ({ rows }) =>
      plural(rows, { one: "# row is back to what was pulled.", other: "# rows are back to what was pulled." }),
    "nothing-to-revert": () => "No row differs from what was pulled.",
    "conflicts-settled": ({ deals }) =>
      plural(deals, { one: "The conflict of # deal is settled.", other: "The conflicts of # deals are settled." }),
    "push-under-way": () =>
      "Deals are on their way to Partner Center. Wait until they have arrived, or cancel the push.",
    "nothing-to-push": () => "None of these rows can be sent as it stands. Press Push to see why.",
    "nothing-to-look-up": () => "No row of this workbook waits to be looked up.",
    "push-resumed": ({ found, released, unknown }) =>
      [
        "An earlier push was cut short.",
        found > 0 && plural(found, { one: "# deal had arrived.", other: "# deals had arrived." }),
        released > 0 &&
          plural(released, {
            one: "# deal surely was not created and can be pushed again.",
            other: "# deals surely were not created and can be pushed again.",
          }),
        unknown > 0 &&
          plural(unknown, {
            one: "Of # deal it is still not known: look it up again.",
            other: "Of # deals it is still not known: look them up again.",
          }),
      ]
        .filter(Boolean)
        .join(" "),
    "values-restored": ({ fields, left, columns }) => {
      const back = plural(fields, {
        one: "# value from before that push is back in the sheet.",
        other: "# values from before that push are back in the sheet.",
      });
      if (left === 0) return back;
      const stays = plural(left, {
        one: "# value may not be changed back any more",
        other: "# values may not be changed back any more",
      });
      return `${back} ${stays}: ${columns}.`;
    },
    "nothing-to-restore": () =>
      "Nothing can be brought back: the values before that push were not kept, or may not be changed any more.",
    "receipt-on-sheet": ({ sheet }) => `The receipt is on sheet “${sheet}”.`,
    "file-unreadable": ({ name, fault }) => `${name}: ${toFileSentence(fault, "en")}`,
    "nothing-to-save": () => "No row is ready for a file.",
    "dates-from-1904": () => "This workbook counts dates from 1904. Open Sheet health first: it says what to do.",
    "already-2023": () => "This sheet is of the 2023 edition already.",
    repaired: ({ cells, left }) =>
      plural(cells, { one: "# cell repaired.", other: "# cells repaired." }) + toLeft(left, formats),
    "repair-undone": ({ cells, left }) =>
      plural(cells, {
        one: "# cell holds again what it held before.",
        other: "# cells hold again what they held before.",
      }) + toLeft(left, formats),
    "deal-added": ({ row }) => `Row ${row} waits for the new deal.`,
    "hidden-data-removed": ({ deals }) =>
      plural(deals, {
        one: "What was kept hidden is removed: # deal as it was pulled, and the receipts of pushes.",
        other: "What was kept hidden is removed: # deals as they were pulled, and the receipts of pushes.",
      }),
    "hidden-data-needed": () =>
      "Some rows are on their way to Partner Center, or their outcome is not known. Settle them first: without the hidden data they could be created twice.",
    "samples-added": ({ deals }) =>
      plural(deals, {
        one: "# sample deal is in the table. It cannot be sent.",
        other: "# sample deals are in the table. They cannot be sent.",
      }),
    "samples-removed": ({ deals }) =>
      plural(deals, { one: "# sample deal removed.", other: "# sample deals removed." }),
    "defaults-saved": () => "New deals begin with these values from now on.",
    "pipeline-on-sheet": ({ sheet }) =>
      `Sheet “${sheet}” shows where your deals stand. Its formulas follow the deals from now on.`,
    "nothing-to-repair": () => "Nothing here can be repaired without typing.",
    "wrong-rows-shown": ({ rows }) =>
      plural(rows, {
        one: "The table shows only the # row with errors.",
        other: "The table shows only the # rows with errors.",
      }),
    "all-rows-shown": () => "The table shows the rows without errors again.",
    "cell-saved": ({ header, row }) => `“${header}” is saved in row ${row}.`,
    "cell-changed": ({ header }) =>
      `Nothing was written: “${header}” has been changed in the sheet meanwhile. Look at the cell, then save again.`,
  };
}

/** Says of cells that were left alone, behind another sentence. */
function toLeft(left: number, { plural }: PaneFormats): string {
  if (left === 0) return "";
  return plural(left, {
    one: " # cell was left alone: it has been edited in between.",
    other: " # cells were left alone: they have been edited in between.",
  });
}
