// The worklist in English.
import type { PaneFormats } from "../paneFormats";
import type { WorklistWords } from "./WorklistWords";

/** The words of the worklist, in English. */
export function englishWorklist({ plural }: PaneFormats): WorklistWords {
  const daysOf = (days: number): string => plural(days, { one: "# day", other: "# days" });
  const left = (days: number | null): string => {
    if (days === null) return "The sheet does not say since when.";
    return days === 0 ? "Today is the last day." : `${daysOf(days)} left.`;
  };
  return {
    show: "Worklist",
    title: "Worklist",
    lead: (deals) => plural(deals, { one: "# deal wants care.", other: "# deals want care." }),
    nothing: { title: "Nothing waits for you", text: "Every open deal is answered, up to date and easy to match." },
    cares: {
      "new-unanswered": {
        title: "Answer before they expire",
        hint: "Partner Center closes a deal that nobody has answered after 14 days. Set Active / Accepted, or Closed / Declined.",
        days: left,
      },
      "close-date-passed": {
        title: "Close date passed",
        hint: "Set a new date, or close the deal.",
        days: (days) => `${daysOf(days ?? 0)} ago.`,
      },
      "help-unanswered": {
        title: "Help asked, not answered",
        hint: "Microsoft has not answered yet, and its request expires after 14 days. Write to your Microsoft contact.",
        days: left,
      },
      untouched: {
        title: "Untouched for 30 days",
        hint: "Say where the deal stands: its sales stage, value and notes.",
        days: (days) => `Last changed ${daysOf(days ?? 0)} ago.`,
      },
      "no-duns": {
        title: "No D-U-N-S number",
        hint: "With it Microsoft finds the customer’s account sooner.",
        days: () => "Ask the customer for it, or look it up.",
      },
    },
    goTo: (deal) => `Go to ${deal}`,
  };
}
