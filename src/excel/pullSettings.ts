// What a workbook remembers about pulling: the filter that was used last, and when.
import type { DealFilter } from "../deals/dealFilter";

/** What is remembered; null where nothing was pulled yet. */
export interface PullSettings {
  readonly filter: DealFilter | null;
  /** When the last pull that came to its end did so, in milliseconds since 1970. */
  readonly lastPulledAtMs: number | null;
  /** When that pull began, ISO 8601: what changed since is asked for next time. */
  readonly lastPullStartedAt: string | null;
  /** The account that pulled, as the sign-in knows it; null where nobody has to sign in. Others see other deals. */
  readonly lastPullBy: string | null;
}

/** The name under which the workbook keeps it. */
export const pullSettingsKey = "coSellPull";

const directions = ["Incoming", "Outgoing"] as const;
const statuses = ["New", "Active", "Closed"] as const;

/** The settings that a stored value holds; what is not understood counts as never remembered. */
export function toPullSettings(stored: unknown): PullSettings {
  const { filter, lastPulledAtMs, lastPullStartedAt, lastPullBy } = toFields(stored);
  return {
    filter: typeof filter === "object" && filter !== null ? toDealFilter(toFields(filter)) : null,
    lastPulledAtMs: typeof lastPulledAtMs === "number" ? lastPulledAtMs : null,
    lastPullStartedAt: toText(lastPullStartedAt),
    lastPullBy: toText(lastPullBy),
  };
}

function toDealFilter(kept: Readonly<Record<string, unknown>>): DealFilter {
  return {
    direction: directions.find((known) => known === kept["direction"]) ?? null,
    status: statuses.find((known) => known === kept["status"]) ?? null,
    country: toText(kept["country"]),
    closesFrom: toText(kept["closesFrom"]),
    closesTo: toText(kept["closesTo"]),
    changedSince: toText(kept["changedSince"]),
    onlyMine: kept["onlyMine"] === true,
    text: toText(kept["text"]) ?? "",
  };
}

function toFields(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null ? { ...stored } : {};
}

function toText(kept: unknown): string | null {
  return typeof kept === "string" ? kept : null;
}

/** Queues keeping the settings. It may clear the user's undo list: only for what the user asked for. */
export function writePullSettings(context: Excel.RequestContext, settings: PullSettings): void {
  context.workbook.settings.add(pullSettingsKey, settings);
}
