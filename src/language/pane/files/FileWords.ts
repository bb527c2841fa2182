// What the pane says of files for those who have no other way to Partner Center.
import type { LeftReason } from "../../../deals/csv/toImportPlan";
import type { Passage } from "../PaneWords";

/** The words of files. */
export interface FileWords {
  readonly title: string;
  /** The button that leads to them. */
  readonly show: string;
  readonly lead: string;
  readonly save: Passage;
  readonly saveStart: string;
  readonly open: Passage;
  readonly openStart: string;
  readonly upgrade: Passage;
  readonly upgradeStart: string;

  readonly planTitle: string;
  readonly planLead: (files: number, rows: number) => string;
  readonly newDeals: string;
  readonly updates: string;
  readonly saveFiles: (files: number) => string;
  readonly nothing: Passage;
  readonly left: Readonly<Record<LeftReason, string>>;
  readonly formulas: string;
  readonly formulasHint: string;

  readonly savedTitle: string;
  readonly saved: (files: number, rows: number) => string;
  /** What to do then, one step after the other. */
  readonly steps: readonly string[];

  readonly openedTitle: string;
  readonly created: string;
  readonly updated: string;
  readonly notProcessed: string;
  readonly added: string;
  readonly unchanged: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly strangers: string;
  readonly strangersHint: string;
  readonly record: (record: number) => string;
  readonly unknownColumns: (headers: readonly string[]) => string;

  readonly upgradedTitle: string;
  readonly upgraded: (columns: number) => string;
  readonly wanting: string;
  readonly nothingWanting: string;
}
