// The pipeline in English.
import { toWord } from "../../../deals/words";
import type { PaneFormats } from "../paneFormats";
import type { PipelineWords } from "./PipelineWords";

/** The words of the pipeline, in English. */
export function englishPipeline({ plural, monthOf }: PaneFormats): PipelineWords {
  const dealsOf = (deals: number): string => plural(deals, { one: "# deal", other: "# deals" });
  return {
    show: "Pipeline",
    lead: "Each currency stands for itself: amounts in different currencies are never added up.",
    nothing: "There are no deals to show yet.",
    currency: "Currency",
    noCurrency: "Without a currency",
    total: dealsOf,
    unvalued: (deals) =>
      plural(deals, {
        one: "# deal has no value that can be read, and counts for nothing.",
        other: "# deals have no value that can be read, and count for nothing.",
      }),
    deals: dealsOf,
    stage: (percent) => `${percent}%`,
    month: monthOf,
    unknown: "Not said",
    putOnSheet: "Put it on a sheet",
    sheet: {
      title: "Pipeline",
      deals: "Deals",
      value: "Value",
      status: "By status",
      stage: "Open deals by sales stage",
      month: "Open deals by close month",
      outcome: "Won against lost",
      block: (what, currency) => `${what} in ${currency}`,
      names: {
        New: toWord("status", "New", "en"),
        Active: toWord("status", "Active", "en"),
        Closed: toWord("status", "Closed", "en"),
        Won: toWord("substatus", "Won", "en"),
        Lost: toWord("substatus", "Lost", "en"),
      },
    },
  };
}
