// How the deal tables stand before something is written into them: filters, totals, and where new rows go.
import { readHighlights } from "../../excel/highlights";
import { readKeys } from "../../excel/readKeys";
import type { KeysRead } from "../../excel/readKeys";
import { toReferralKey } from "../basis";
import type { CheckedTable } from "../CheckedTable";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import { forgetTables } from "../knownTables";
import { mostAttempts, rowsKeepMoving } from "./rowsKeepMoving";

/** What writing into a table has to know beside its rows. */
export interface Ground {
  readonly filtered: boolean;
  readonly totals: boolean;
  readonly filledBelow: boolean;
  readonly bodyRows: number;
  /** The body's row behind the last that holds anything. */
  readonly appendAt: number;
  /** The ids of the conditional formats that paint wrong cells. */
  readonly highlights: readonly string[];
}

/** By table id. */
export type Grounds = ReadonlyMap<string, Ground>;

/**
 * Reads how all deal tables stand: one sync, more where rows are not where they are remembered. Throws ExcelBusy where they
 * do not hold still.
 */
export async function readGrounds(core: Core): Promise<Grounds> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const grounds = await readOnce(core);
    if (grounds !== null) return grounds;
    await checkTables(core, "all", "quiet");
  }
  throw rowsKeepMoving();
}

/** Reads once; null where what is remembered does not hold any more. */
async function readOnce(core: Core): Promise<Grounds | null> {
  const tables = [...core.memory.tables.values()];
  if (tables.length === 0) return new Map();
  const questions = tables.map(({ place, layout }) => ({ tableId: place.tableId, layout }));
  const { reads, highlights } = await core.run((context) => {
    const keys = readKeys(context, questions);
    const formats = questions.map(({ tableId }) => readHighlights(context, tableId));
    return () => ({ reads: keys(), highlights: formats.map((format) => format()) });
  }, "until-cell-is-left");
  const grounds = new Map<string, Ground>();
  for (const [at, table] of tables.entries()) {
    const read = reads[at] ?? null;
    if (read === null) forgetTables(core, ({ place }) => place.tableId === table.place.tableId);
    else if (isAsRemembered(table, read)) grounds.set(table.place.tableId, toGround(read, highlights[at] ?? []));
    else return null;
  }
  return grounds;
}

function toGround(read: KeysRead, highlights: readonly string[]): Ground {
  const { filtered, totals, filledBelow, place, filledRows } = read;
  return { filtered, totals, filledBelow, bodyRows: place.rows, appendAt: filledRows, highlights };
}

function isAsRemembered({ rows, layout, place }: CheckedTable, read: KeysRead): boolean {
  return (
    read.sameColumns &&
    read.place.rows === rows.length &&
    read.place.headerRow === place.headerRow &&
    read.place.firstColumn === place.firstColumn &&
    rows.every(
      (row, at) =>
        toReferralKey(row, layout) ===
        String(read.keys[at] ?? "")
          .trim()
          .toLowerCase(),
    )
  );
}
