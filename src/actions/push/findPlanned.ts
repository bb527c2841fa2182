// Finds the rows of a preview again, wherever they stand now, and tells which of them are not what was shown.
import type { Row } from "../../deals/cell";
import type { PulledDeal } from "../../deals/pulled";
import { toKey } from "../../excel/guarded";
import { toReferralKey } from "../basis";
import type { CheckedTable } from "../CheckedTable";
import type { SentRow } from "./PushRun";
import { toRowHash } from "./toRowHash";

/** A row as it was shown. */
export interface ShownRow extends SentRow {
  readonly contentHash: string;
}

/** A row that still is what was shown. */
export interface FoundRow<T extends ShownRow> {
  readonly shown: T;
  /** Its index in the body now. */
  readonly row: number;
  /** As it was read now. */
  readonly values: Row;
}

/** What became of the rows of a preview until now. */
export interface Findings<T extends ShownRow> {
  readonly found: readonly FoundRow<T>[];
  /** Edited, copied, pulled anew, or not there any more: not to be sent unseen. */
  readonly lost: readonly { readonly shown: T; readonly reason: "row-changed" | "row-gone" }[];
}

/** Finds rows by their Referral ID, new ones by all they hold; equal rows are taken one for one. */
export function findPlanned<T extends ShownRow>(
  shown: readonly T[],
  table: CheckedTable,
  pulled: ReadonlyMap<string, PulledDeal>,
): Findings<T> {
  const spots = toSpots(table);
  const found: FoundRow<T>[] = [];
  const lost: { shown: T; reason: "row-changed" | "row-gone" }[] = [];
  for (const one of shown) {
    const row = isKnown(one) ? findKnown(one, spots, pulled) : takeNew(one, spots);
    if (typeof row === "string") lost.push({ shown: one, reason: row });
    else found.push({ shown: one, row, values: table.rows[row] ?? [] });
  }
  return { found, lost };
}

interface Spots {
  readonly table: CheckedTable;
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Rows without a Referral ID, by what they hold. */
  readonly byHash: ReadonlyMap<string, number[]>;
}

function toSpots(table: CheckedTable): Spots {
  const byKey = new Map<string, number[]>();
  const byHash = new Map<string, number[]>();
  table.rows.forEach((row, at) => {
    const key = toReferralKey(row, table.layout);
    const map = key === "" ? byHash : byKey;
    const name = key === "" ? toRowHash(row, table.layout) : key;
    map.set(name, [...(map.get(name) ?? []), at]);
  });
  return { table, byKey, byHash };
}

// A row that is sent again bears its mark already.
function isKnown({ key, plan }: ShownRow): boolean {
  return plan.kind === "update" || key.toLowerCase().startsWith("new-");
}

function findKnown(
  { key, plan, contentHash }: ShownRow,
  { table, byKey }: Spots,
  pulled: ReadonlyMap<string, PulledDeal>,
): number | "row-changed" | "row-gone" {
  const [row, ...copies] = byKey.get(toKey(key)) ?? [];
  if (row === undefined) return "row-gone";
  const isSame = toRowHash(table.rows[row] ?? [], table.layout) === contentHash;
  const isSameBasis = plan.kind === "create" || pulled.get(toKey(key)) === plan.pulled;
  return copies.length === 0 && isSame && isSameBasis ? row : "row-changed";
}

function takeNew({ plan, contentHash }: ShownRow, { table, byHash }: Spots): number | "row-changed" | "row-gone" {
  const rows = byHash.get(contentHash) ?? [];
  const at = Math.max(0, rows.indexOf(plan.row));
  const [row] = rows.splice(at, 1);
  if (row !== undefined) return row;
  const now = table.rows[plan.row];
  return now !== undefined && toReferralKey(now, table.layout) === "" ? "row-changed" : "row-gone";
}
