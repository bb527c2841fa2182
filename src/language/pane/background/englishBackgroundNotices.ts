// What is told of the background, in English.
import type { PaneFormats } from "../paneFormats";
import type { BatchEnd } from "../../../deals/batchOutcome";
import type { BackgroundNoticeWords } from "./BackgroundNoticeWords";
import { toAskedSentence } from "./toAskedSentence";
import { toWhySentence } from "./toWhySentence";
import type { BatchRefusals } from "./toWhySentence";

const refusals: BatchRefusals = {
  "marks-known":
    "Some of these rows stand in an earlier batch. Their outcomes come from there: wait for them, then push the others again.",
  "other-content": "The gateway knows another batch under the same number. Push again: it gets a new one.",
  "too-large": "Together they are too large for one batch. Select fewer rows and send the rest afterwards.",
  "not-understood":
    "The gateway did not understand them. Load the pane again; if it stays so, tell whoever runs the gateway.",
  cancelled: "You stopped it: push the rows again when you are ready.",
  "sheet-protected":
    "The sheet is protected, so no more rows can be marked as under way. Choose Review > Unprotect Sheet, then push again.",
  "table-gone": "Their table is not in this workbook any more.",
  "excel-refused": "Excel did not let the rows be marked as under way. Wait a moment, then push again.",
};

/** The sentences of notices, in English. */
export function englishBackgroundNotices(formats: PaneFormats): BackgroundNoticeWords {
  const { count, plural } = formats;
  return {
    "batch-submitted": ({ rows, left }) => {
      if (rows === 0)
        return "Nothing was handed over: these rows have changed since the preview. Press Push to look again.";
      const handed = plural(rows, {
        one: "# row is handed over. You may close Excel: its outcome comes into the row when the workbook is open.",
        other:
          "# rows are handed over. You may close Excel: their outcomes come into the rows when the workbook is open.",
      });
      if (left === 0) return handed;
      const stayed = plural(left, {
        one: "# row stayed behind: it has changed since the preview.",
        other: "# rows stayed behind: they have changed since the preview.",
      });
      return `${handed} ${stayed}`;
    },
    "batch-not-submitted": ({ rows, submitted, why }) => {
      const start =
        submitted === 0
          ? "Nothing was handed over, and nothing was sent."
          : `${count(submitted)} of ${plural(rows, { one: "# row", other: "# rows" })} are handed over; of the others nothing was sent.`;
      return `${start} ${toWhySentence(why, "en", refusals)}`;
    },
    "batch-unclear": ({ rows, submitted, notBegun }) =>
      [
        submitted > 0 && plural(submitted, { one: "# row is handed over.", other: "# rows are handed over." }),
        plural(rows, {
          one: "Whether # row arrived at the gateway is not known yet. It is asked again by itself; until then the row is not sent again.",
          other:
            "Whether # rows arrived at the gateway is not known yet. It is asked again by itself; until then they are not sent again.",
        }),
        notBegun > 0 &&
          plural(notBegun, {
            one: "# row was not handed over, and nothing of it was sent: push it again.",
            other: "# rows were not handed over, and nothing of them was sent: push them again.",
          }),
      ]
        .filter(Boolean)
        .join(" "),
    "batch-released": ({ rows }) =>
      plural(rows, {
        one: "# row never arrived at the gateway. Nothing was sent: push it again.",
        other: "# rows never arrived at the gateway. Nothing was sent: push them again.",
      }),
    "batch-taken-in": (end) => toTakenIn(end, formats),
    "batch-under-way": () =>
      "New deals of this workbook are being created in the background, and a pull would bring them twice. Pull when their batch is processed; whoever submitted it can stop it under In the background.",
    "batches-not-known": () =>
      "Which rows are being sent in the background cannot be asked right now, so nothing was looked up. Try again when the connection is back.",
    "under-way-not-known": () =>
      "Which rows of this workbook are being sent in the background cannot be asked right now, so nothing was pulled or sent. Try again when the connection is back.",
    "preview-renewed": () =>
      "Some of these rows are being sent in the background already, so the preview was made anew. Look through it and send the others.",
    "background-file-gone": ({ why }) =>
      ({
        unknown: "The gateway has no such file for you. If somebody else ordered it, ask that person.",
        erased: "The contents were erased after their time, so there is no file any more.",
        "not-ready": "The file is not ready yet. Wait until it has ended, then save it.",
      })[why],
    "background-failed": ({ why }) => toAskedSentence(why, "en"),
    "export-ordered": () => "The export is ordered. You may close Excel: its file waits under In the background.",
    "export-refused": ({ why }) =>
      ({
        "too-many-open":
          "Too many of your exports have not ended yet. Wait until one has, or stop one, then order again.",
        "other-content": "The gateway knows another export under the same number. Order it again: it gets a new one.",
        "not-understood": "The gateway did not understand this filter. Change it, then order the export again.",
      })[why],
  };
}

/** What became of the rows, and what is to be done about each sort that did not end as it was meant to. */
function toTakenIn({ rows, failed, conflicts, notSent, unknown }: BatchEnd, { plural }: PaneFormats): string {
  return [
    plural(rows, {
      one: "What was sent in the background is processed: the outcome of # row stands in the sheet.",
      other: "What was sent in the background is processed: the outcomes of # rows stand in the sheet.",
    }),
    failed > 0 &&
      plural(failed, {
        one: "# row did not get through, or only in part: Errors says why.",
        other: "# rows did not get through, or only in part: Errors says why.",
      }),
    conflicts > 0 &&
      plural(conflicts, {
        one: "# deal was changed in Partner Center meanwhile, so nothing was overwritten: settle the conflict, then push the row again.",
        other:
          "# deals were changed in Partner Center meanwhile, so nothing was overwritten: settle the conflicts, then push the rows again.",
      }),
    notSent > 0 &&
      plural(notSent, { one: "# row was not sent: push it again.", other: "# rows were not sent: push them again." }),
    unknown > 0 &&
      plural(unknown, {
        one: "Of # row it is not known: look it up before you send it again.",
        other: "Of # rows it is not known: look them up before you send them again.",
      }),
  ]
    .filter(Boolean)
    .join(" ");
}
