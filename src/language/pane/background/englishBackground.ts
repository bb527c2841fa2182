// The background in English.
import type { PaneFormats } from "../paneFormats";
import type { BackgroundWords } from "./BackgroundWords";

const rowForms = { one: "# row", other: "# rows" };

/** The words of the background, in English. */
export function englishBackground({ count, plural, moment, all }: PaneFormats): BackgroundWords {
  return {
    show: "In the background",
    title: "In the background",
    lead: "What stands here goes on while Excel is closed. Outcomes come into the rows by themselves when the workbook is open.",
    looking: "Asking how far it is…",

    send: (rows) => plural(rows, { one: "Send # row in the background", other: "Send # rows in the background" }),
    sendHint:
      "In the background: you may close Excel meanwhile. Outcomes come into the rows when the workbook is open again.",
    submitting: "Handing over rows…",
    submittedSoFar: (submitted, rows) =>
      `${count(submitted)} of ${plural(rows, rowForms)} handed over. Leave Excel open until all are; after that you may close it.`,
    cancel: "Cancel",
    cancelling: "Stopping: what is being handed over is waited for, nothing else is begun.",

    goesOn: (batches, exports) =>
      `In the background: ${all([
        ...(batches > 0 ? [plural(batches, { one: "# batch", other: "# batches" })] : []),
        ...(exports > 0 ? [plural(exports, { one: "# export", other: "# exports" })] : []),
      ])}.`,
    hasEnded: (ended) =>
      plural(ended, {
        one: "In the background # has ended since you looked.",
        other: "In the background # have ended since you looked.",
      }),
    waitsForYou: "It waits for you to sign in.",

    lastTitle: "Last processed batch",
    processedAt: (atMs, nowMs) => `Processed: ${moment(atMs, nowMs)}`,
    records: "Records",
    created: "Created",
    updated: "Updated",
    notProcessed: "Not processed",
    noBatch: {
      title: "No batch yet",
      text: "Press Push, look at the preview, then choose to send in the background.",
    },

    openTitle: "Under way",
    batchOf: (atMs, nowMs) => `Batch of ${moment(atMs, nowMs)}`,
    rowsDone: (ended, records) => `${count(ended)} of ${plural(records, rowForms)} done`,
    beingSent: "Being sent. You may close Excel.",
    stopping: "Stopping: rows that are under way are waited for, no other is begun.",
    waits: {
      "signed-out":
        "It waits for you to sign in: your sign-in has ended. Nothing has failed, and it goes on as soon as you are back.",
      "more-proof-needed":
        "It waits for you to sign in: your company asks for another proof that it is you. Nothing has failed, and it goes on once you have given it.",
      "consent-needed":
        "It waits for an administrator of Microsoft 365 in your company to allow this add-in to speak to Partner Center for you. Nothing has failed; sign in again here once that is done, and it goes on.",
    },
    signIn: "Sign in and go on",
    stop: "Stop",
    stopSure: (rows) =>
      plural(rows, {
        one: "Stop this batch? If its # row has not been begun it is not sent; what was sent stays in Partner Center.",
        other:
          "Stop this batch of # rows? Those that have not been begun are not sent; what was sent stays in Partner Center.",
      }),

    historyTitle: "Processed batches",
    historyCounts: ({ created, updated, notProcessed }) =>
      `${count(created)} created · ${count(updated)} updated · ${count(notProcessed)} not processed`,
    showOlder: "Show older",
    saveAll: "Save all rows as CSV",
    saveFailed: "Save failed rows as CSV",
    erased: "Its contents were erased after their time. The counts stay.",
    fileName: (isoDay) => `Processed batch ${isoDay}`,

    exportsTitle: "Exports",
    exportsLead: "A CSV file of up to 5,000 deals. Open it with Files to bring it into the sheet.",
    chooseDeals: "Choose deals to export",
    orderExport: "Export in the background",
    exportOf: (atMs, nowMs) => `Export of ${moment(atMs, nowMs)}`,
    exportStates: { working: "Being read. You may close Excel.", stopped: "Stopped. No file was made." },
    exportRead: (read, kept) =>
      `${plural(read, { one: "# deal", other: "# deals" })} read, of which ${count(kept)} fit the filter`,
    exportReady: (kept) => plural(kept, { one: "Ready: a file of # deal.", other: "Ready: a file of # deals." }),
    exportWaits: {
      "signed-out":
        "It waits for you to sign in: your sign-in has ended. Nothing has failed, and the reading goes on as soon as you are back.",
      "more-proof-needed":
        "It waits for you to sign in: your company asks for another proof that it is you. Nothing has failed, and the reading goes on once you have given it.",
      "consent-needed":
        "It waits for an administrator of Microsoft 365 in your company to allow this add-in to speak to Partner Center for you. Nothing has failed; sign in again here once that is done, and the reading goes on.",
    },
    exportErased: "Its file was erased after its time. Order the export again to have it anew.",
    exportFailed: {
      "too-many": "More than 5,000 deals fit the filter, and no file was made. Choose a narrower one.",
      refused:
        "Partner Center refused to hand the deals out. Check with whoever gives you access, then order it again.",
      unreachable: "Partner Center could not be reached for too long. Order it again.",
    },
    stopExport: "Stop",
    stopExportSure: "Stop this export? No file is made of it.",
    saveExport: "Save as CSV",
    exportFileName: (isoDay) => `Co-sell deals ${isoDay}`,
  };
}
