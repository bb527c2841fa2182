// Takes a row back to what was pulled of its deal.
import type { Row } from "./cell";
import { toDifferences, toFieldChange } from "./differences";
import type { Layout } from "./layout";
import type { PulledDeal } from "./pulled";
import type { FieldChange } from "./pushPlan";

/** The cells to write so that a row says what was pulled: before is what stands there, after what was pulled. */
export function toRevert(row: Row, layout: Layout, { cells }: Pick<PulledDeal, "cells">): readonly FieldChange[] {
  return toDifferences(row, layout, cells)
    .map(toFieldChange)
    .map(({ column, before, after }) => ({ column, before: after, after: before }));
}
