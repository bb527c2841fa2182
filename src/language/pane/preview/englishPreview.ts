// The push preview in English.
import type { PaneFormats } from "../paneFormats";
import type { PreviewWords } from "./PreviewWords";

/** The words of the push preview, in English. */
export function englishPreview({ count, plural }: PaneFormats): PreviewWords {
  return {
    push: "Push",
    title: "Before you push",
    lead: "Nothing has been sent yet. What is sent to Partner Center cannot be undone there.",
    counts: {
      creates: (rows) => plural(rows, { one: "# new", other: "# new" }),
      updates: (rows) => plural(rows, { one: "# update", other: "# updates" }),
      unchanged: (rows) => `${count(rows)} unchanged`,
      blocked: (rows) => `${count(rows)} held back`,
    },
    hidden: (rows) =>
      plural(rows, {
        one: "# of these rows is hidden in the sheet and is counted here as well.",
        other: "# of these rows are hidden in the sheet and are counted here as well.",
      }),
    creates: "New deals",
    updates: "Updates",
    blocked: "Held back",
    blockedHint: "These rows are not sent until what stands below them is settled.",
    notCarried: "Cells that stay behind",
    notCarriedHint:
      "Partner Center takes changes of these cells in a file only. They stay in the sheet as you typed them; the rest of their rows can be sent.",
    unchanged: (rows) =>
      plural(rows, {
        one: "# row equals what was pulled and is not sent.",
        other: "# rows equal what was pulled and are not sent.",
      }),
    allOf: (group) => `All of “${group}”`,
    selectAll: "Select all",
    selected: (selected, rows) => `${count(selected)} of ${plural(rows, { one: "# row", other: "# rows" })} selected`,
    newDeal: "Created with all that stands in its row.",
    sharing: { "partner-led": "Becomes partner-led", "co-sell": "Becomes co-sell" },
    sharingNote: {
      "partner-led": (rows) =>
        plural(rows, {
          one: "# deal becomes partner-led: Microsoft’s sellers can see it. This cannot be taken back.",
          other: "# deals become partner-led: Microsoft’s sellers can see them. This cannot be taken back.",
        }),
      "co-sell": (rows) =>
        plural(rows, {
          one: "# deal becomes co-sell: Microsoft is invited to it. This cannot be taken back.",
          other: "# deals become co-sell: Microsoft is invited to them. This cannot be taken back.",
        }),
    },
    closings: (rows) => plural(rows, { one: "# deal would be closed", other: "# deals would be closed" }),
    closingsHint: "A closed deal cannot be opened or changed again. The other rows can be sent without these.",
    closes: { Won: "Closes as won", Lost: "Closes as lost", Declined: "Is declined", Error: "Closes as an error" },
    confirmClosings: (rows) => plural(rows, { one: "Close this deal for good", other: "Close these # deals for good" }),
    closingsLeftOut: "Not ticked: they are left out.",
    keepValues: "Keep values in the receipt",
    keepValuesHint:
      "The receipt stays in this workbook. With the values before and after, these can be brought back later, and whoever opens the workbook can read them.",
    send: (rows) => plural(rows, { one: "Push # row", other: "Push # rows" }),
    nothingChosen: "Select at least one row.",
    nothingToSend: {
      title: "There is nothing to send",
      text: "No row is new or differs from what was pulled, or all that do are held back.",
    },
    revertRow: "Undo my changes",
    revertAll: "Undo all my changes",
    revertAllSure: (rows) =>
      plural(rows, {
        one: "Put # row back to what was pulled? What you changed in it is lost.",
        other: "Put # rows back to what was pulled? What you changed in them is lost.",
      }),
    revertRowSure: "Put this row back to what was pulled? What you changed in it is lost.",
  };
}
