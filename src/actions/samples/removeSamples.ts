// Takes the sample deals away again: those that nobody has made something else of.
import type { CellValue, Row } from "../../deals/cell";
import { toCells } from "../../deals/pulled";
import type { Cells } from "../../deals/pulled";
import { isSampleDeal } from "../../deals/sampleDeals";
import type { CheckedTable } from "../CheckedTable";
import type { Notice } from "../notice";
import { isTaken } from "../pull/isTaken";
import { writePlanned } from "../pull/writePlanned";
import { readFresh } from "../push/previewPush";
import { runAction } from "../runAction";
import type { Session } from "../session";

/** Empties the rows of sample deals; a row whose CRM ID is no sample's any more is its user's own, and stays. */
export async function removeSamples(session: Session): Promise<void> {
  if (isTaken(session.core)) return;
  await runAction(session, "removing", async (core): Promise<Notice> => {
    const table = await readFresh(core);
    if (table === null) return { code: "no-template", params: {} };
    const { tableId } = table.place;
    const deals = findSamples(table).size;
    await writePlanned(core, () => {
      const now = core.memory.tables.get(tableId);
      const edits = now === undefined ? new Map<number, Cells>() : findSamples(now);
      return edits.size === 0
        ? null
        : { edits: new Map([[tableId, edits]]), pulled: [], fresh: [], freshTableId: null };
    });
    return { code: "samples-removed", params: { deals } };
  });
}

/** The rows of sample deals, each with nothing in its known columns. */
function findSamples({ rows, layout }: CheckedTable): Map<number, Cells> {
  const found = rows.flatMap((row, at): [number, Cells][] => (isSampleDeal(row, layout) ? [[at, emptied(row)]] : []));
  return new Map(found);

  function emptied(row: Row): Cells {
    return Object.fromEntries(Object.keys(toCells(row, layout)).map((name): [string, CellValue] => [name, ""]));
  }
}
