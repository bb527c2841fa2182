// The pull screens in English.
import type { PaneFormats } from "../paneFormats";
import type { FilterName, PullWords } from "./PullWords";

const filters: Readonly<Record<FilterName, string>> = {
  direction: "incoming or outgoing",
  status: "the status",
  country: "the country",
  closeDate: "the close date",
  changedSince: "changed since",
  onlyMine: "only deals on whose team I am",
  text: "the text",
};

/** The words of the pull screens, in English. */
export function englishPull({ plural, moment, span, country, either }: PaneFormats): PullWords {
  return {
    pull: "Pull",
    title: "Pull deals",
    offer: {
      title: "They are in Partner Center?",
      text: "Pull them: the template is inserted by itself and filled with them.",
    },
    lastPulled: (atMs, nowMs) => `Last pulled: ${moment(atMs, nowMs)}. What has changed since then is brought in.`,
    neverPulled: "Nothing was pulled into this workbook yet.",
    direction: "Direction",
    directions: { all: "Incoming and outgoing", Incoming: "Incoming, from Microsoft", Outgoing: "Outgoing, from you" },
    status: "Status",
    anyStatus: "Any status",
    country: "Customer country",
    anyCountry: "Any country",
    countryName: country,
    closesFrom: "Closes from",
    closesTo: "Closes to",
    datesCrossed: "The first day is later than the last one.",
    changedSince: "Changed since",
    onlyMine: "Only deals on whose team I am",
    everything: "Also deals that have not changed since the last pull",
    text: "Text",
    textHint: "In the deal’s name, customer, ids or notes.",
    start: "Pull deals",
    clear: "Clear the filter",

    running: "Pulling deals…",
    read: "Read from Partner Center",
    kept: "Kept by the filter",
    written: "Written into the sheet",
    runningFor: (ms) => `For ${span(ms)} so far`,
    readSoFar: (deals) => plural(deals, { one: "# deal read", other: "# deals read" }),
    cancel: "Cancel",
    cancelling: "Stopping after the page that is under way…",

    ended: {
      complete: "The deals are here",
      cancelled: "The pull was cancelled",
      "too-many": "These are too many deals",
      failed: "The pull could not be finished",
    },
    added: "New in the sheet",
    updated: "Updated",
    unchanged: "Unchanged",
    keptEdits: "With edits of yours, kept",
    conflicts: "Changed by both sides",
    tooMany: (limit) =>
      `More than ${plural(limit, { one: "# deal", other: "# deals" })} match. Nothing beyond them was read.`,
    narrow: (names) => `To make them fewer, set ${either(names.map((name) => filters[name]))}.`,
    afterCancel: "What had come in before is in the sheet. Pull again to get the rest.",
    nothingFound: {
      title: "Nothing new",
      text: "No deal matches the filter, or none of them has changed since the last pull.",
    },
    settle: "Settle conflicts",
    again: "Change the filter",
  };
}
