// What a workbook remembers about our checks, so that two people never rewrite each other's words.
import type { Language } from "../deals/words";

/** The settings of a workbook; null where its users never chose. */
export interface WorkbookSettings {
  /** Whether cells are checked as they are typed. */
  readonly live: "on" | "off" | null;
  /** The language of the texts in the Errors columns. */
  readonly errorsLanguage: Language | null;
  /** What a new deal is filled with; none where its users chose nothing. */
  readonly rowDefaults: RowDefaults;
}

/** What a row for a new deal begins with, as its cells hold it; "" where nothing was chosen. */
export interface RowDefaults {
  readonly currency: string;
  readonly teamMember: string;
  readonly consent: "Yes" | "";
}

/** Nothing was chosen. */
export const noRowDefaults: RowDefaults = { currency: "", teamMember: "", consent: "" };

/** The name under which the workbook keeps them. */
export const settingsKey = "coSellDeals";

/** The settings that a stored value holds; what is not understood counts as never chosen. */
export function toWorkbookSettings(stored: unknown): WorkbookSettings {
  const kept: { live?: unknown; errorsLanguage?: unknown; rowDefaults?: unknown } =
    typeof stored === "object" && stored !== null ? stored : {};
  return {
    live: kept.live === "on" || kept.live === "off" ? kept.live : null,
    errorsLanguage: kept.errorsLanguage === "en" || kept.errorsLanguage === "fr" ? kept.errorsLanguage : null,
    rowDefaults: toRowDefaults(kept.rowDefaults),
  };
}

function toRowDefaults(stored: unknown): RowDefaults {
  const kept: { currency?: unknown; teamMember?: unknown; consent?: unknown } =
    typeof stored === "object" && stored !== null ? stored : {};
  const textOf = (value: unknown): string => (typeof value === "string" ? value.slice(0, 500) : "");
  return {
    currency: textOf(kept.currency),
    teamMember: textOf(kept.teamMember),
    consent: kept.consent === "Yes" ? "Yes" : "",
  };
}

/** Queues keeping the settings. It may clear the user's undo list: only for what the user chose, never while typing. */
export function writeWorkbookSettings(context: Excel.RequestContext, settings: WorkbookSettings): void {
  context.workbook.settings.add(settingsKey, settings);
}
