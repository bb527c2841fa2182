// Whether a cell must hold a value, and what that depends on.
import type { Column, Required } from "../column";
import type { Header } from "../columns";
import type { DealView } from "../rule";
import { requirements } from "../rules/requirements";
import { readSubstatus } from "../rules/readStanding";
import type { Substatus } from "../lifecycle";

/** On which answer of which other column a requirement depends. */
interface NeedCause {
  readonly column: Header;
  /** The answers with which the cell is required. */
  readonly answers: readonly string[];
}

/** Whether a cell must hold a value. */
export type CellNeed =
  | { readonly kind: "always" }
  | { readonly kind: "never" }
  /** Required for a deal that does not exist yet. */
  | { readonly kind: "new-deal"; readonly isNow: boolean }
  | { readonly kind: "depends"; readonly isNow: boolean; readonly on: NeedCause };

/** The need of a cell in this row; of columns that repeat only the first is required. */
export function toCellNeed({ required, editable }: Column, ordinal: number | null, deal: DealView): CellNeed {
  if (required === "no" || (ordinal !== null && ordinal > 1) || editable === "readOnly") return { kind: "never" };
  return toNeed(required, requirements[required](deal), deal);
}

function toNeed(required: Exclude<Required, "no">, isNow: boolean, deal: DealView): CellNeed {
  switch (required) {
    case "yes":
      return { kind: "always" };
    case "onCreate":
      return { kind: "new-deal", isNow };
    case "ifHelp":
      return { kind: "depends", isNow, on: { column: "Microsoft help required?", answers: ["Yes"] } };
    case "ifNoHelp":
      return { kind: "depends", isNow, on: { column: "Microsoft help required?", answers: ["No"] } };
    case "ifClosedBadly":
      return {
        kind: "depends",
        isNow,
        on: { column: "Partner Referral Substatus", answers: toBadEnds(isNow ? readSubstatus(deal) : null, deal) },
      };
  }
}

function toBadEnds(substatus: Substatus | null, { edition }: DealView): readonly Substatus[] {
  if (substatus !== null) return [substatus];
  return edition === "2023" ? ["Declined", "Lost", "Error"] : ["Declined", "Lost"];
}
