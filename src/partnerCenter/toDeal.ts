// From a referral to a deal as the sheet holds it.
import type { CellValue } from "../deals/cell";
import type { Cells, PulledDeal } from "../deals/pulled";
import { toBehind } from "./behind";
import { toListCells, toSpreadCells } from "./listCells";
import type { Referral } from "./referral";
import { toMicrosoftCells } from "./toMicrosoftCells";
import { listColumns, scalarColumns, spreadLists } from "./wireColumns";
import type { ScalarColumn } from "./wireColumns";
import { parsePath, readAt } from "./wirePath";
import type { WirePath } from "./wirePath";
import { toCellValue } from "./wireValues";

/** Where a value stands when its own place is empty: two old payloads have the state in region. */
const fallbacks: Readonly<Record<string, WirePath>> = {
  "/customerProfile/address/state": parsePath("/customerProfile/address/region"),
};

/**
 * A deal with all its cells by English header. `related` is Microsoft's side of its engagement: null where there is none,
 * "unknown" where it was not looked for.
 */
export function toDeal(referral: Referral, related: Referral | null | "unknown"): PulledDeal {
  const cells = {
    ...toScalarCells(referral),
    ...Object.assign({}, ...spreadLists.map((list) => toSpreadCells(list, referral))),
    ...Object.assign({}, ...listColumns.map((list) => toListCells(list, list.form, referral))),
    ...toMicrosoftCells(referral, related),
  } as Cells;
  return {
    referralId: referral.id,
    eTag: referral.eTag,
    updatedAt: referral.updatedDateTime,
    cells,
    behind: toBehind(referral, cells),
    microsoft: related === "unknown" ? "not-yet" : "seen",
  };
}

function toScalarCells(referral: Referral): Cells {
  const cells: Record<string, CellValue> = {};
  for (const scalar of scalarColumns) {
    const cell = toScalarCell(scalar, referral);
    if (cell !== "") cells[scalar.column.header] = cell;
  }
  return cells;
}

/** Where a cell stands for several places, one that says No says it for all; one that is missing says nothing. */
function toScalarCell({ column, places }: ScalarColumn, referral: Referral): CellValue {
  const found = places.map((place) => toCellValue(column.kind, readAt(referral, place), referral.substatus));
  const said = found.filter((cell) => cell !== "");
  const cell = said.find((one) => one === "No") ?? said[0];
  if (cell !== undefined) return cell;
  const fallback = fallbacks[column.api[0] ?? ""];
  return fallback === undefined ? "" : toCellValue(column.kind, readAt(referral, fallback), referral.substatus);
}
