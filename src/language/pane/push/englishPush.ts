// A push under way and one that has ended, in English.
import type { PaneFormats } from "../paneFormats";
import type { PushWords } from "./PushWords";

const rowForms = { one: "# row", other: "# rows" };

/** The words of pushing, in English. */
export function englishPush({ count, plural, span, all }: PaneFormats): PushWords {
  return {
    running: "Pushing deals…",
    rowsDone: (done, total) => `${count(done)} of ${plural(total, rowForms)} done`,
    timeLeft: (ms) => `About ${span(ms)} left`,
    cancel: "Cancel",
    cancelling: "Stopping: rows that are under way are waited for, no other is begun.",

    title: "The push has ended",
    allDone: (rows) =>
      plural(rows, { one: "The row is in Partner Center.", other: "All # rows are in Partner Center." }),
    partDone: (arrived, rows) => `${count(arrived)} of ${plural(rows, rowForms)} are in Partner Center.`,
    outcomes: {
      created: "Created",
      updated: "Updated",
      unchanged: "Unchanged",
      failed: "Failed",
      notSent: "Not sent",
      unknown: "Unknown",
    },
    outcomeCount: (outcome, rows) => `${outcome}: ${count(rows)}`,
    notSentHint: "Nothing was done with these rows. Push again when you are ready.",
    failedHint: "Partner Center took nothing of these rows, or not all. Correct them in the sheet, then retry.",
    unknownHint:
      "These rows were sent and no clear answer came. They may be in Partner Center, so they are never sent again by themselves. Look them up again, or look for them in Partner Center.",
    lookUp: "Look up again",
    lookedUp: (rows) =>
      plural(rows, {
        one: "# row was looked for and not found. It can be sent again, if you have made sure that Partner Center does not have it.",
        other:
          "# rows were looked for and not found. They can be sent again, if you have made sure that Partner Center does not have them.",
      }),
    sendAgain: "Send again",
    sendAgainSure: (rows) =>
      plural(rows, {
        one: "Send # row again? If Partner Center has the deal after all, there will be two.",
        other: "Send # rows again? A deal that Partner Center has after all will be there twice.",
      }),
    retry: (rows) => plural(rows, { one: "Retry the row that failed", other: "Retry the # rows that failed" }),
    settle: "Settle conflicts",
    notWritten: (rows) =>
      plural(rows, {
        one: "The outcome of # row could not be written into the sheet, because the row or its sheet is gone or protected. It stands here and in the receipt.",
        other:
          "The outcomes of # rows could not be written into the sheet, because the rows or their sheet are gone or protected. They stand here and in the receipt.",
      }),
    createdId: (id) => `Referral ID ${id}`,
    sentColumns: (columns) => `Sent: ${all(columns)}`,
  };
}
