// What the pane says where both sides changed the same deal.
import type { Passage } from "../PaneWords";

/** The words of the conflicts' screen. */
export interface ConflictWords {
  readonly title: string;
  readonly lead: string;
  /** A line on the deals' screen. */
  readonly waiting: (deals: number) => string;
  readonly show: string;
  /** What stood there before either side changed it. */
  readonly pulled: (value: string) => string;
  /** Whose value stays. */
  readonly sides: Readonly<Record<"mine" | "theirs", string>>;
  readonly forAll: (columns: readonly string[], deals: number) => string;
  readonly settle: string;
  readonly chooseFirst: string;
  readonly none: Passage;
}
