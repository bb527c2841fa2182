// Brings back the values from before a push, and shows them as a new preview: nothing is sent before it is confirmed.
import type { Cells } from "../../deals/pulled";
import { toCells } from "../../deals/pulled";
import type { FieldChange } from "../../deals/pushPlan";
import { toRestore } from "../../deals/toRestore";
import { toKey } from "../../excel/guarded";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { isTaken } from "../pull/isTaken";
import { toSpots } from "../pull/planArrivals";
import { writePlanned } from "../pull/writePlanned";
import type { SheetChange } from "../pull/writeChange";
import { runAction } from "../runAction";
import type { Session } from "../session";
import { readReceipts } from "./keepReceipt";
import { showPreview } from "./previewPush";
import { pushesOf } from "./runs";

/** By Referral ID in lower case: what the push changed. */
type Changes = ReadonlyMap<string, readonly FieldChange[]>;

/**
 * Writes the values from before a push into the rows of its updates, where the fields may still be edited and were not
 * edited since, then shows what pushing them would do. Possible for pushes of this session, and for those whose receipt
 * keeps values. Deals that the push created are left alone.
 */
export async function restoreBefore(session: Session, pushId: string): Promise<void> {
  if (isTaken(session.core)) return;
  await runAction(session, "reverting", async (core): Promise<Notice | null> => {
    const changes = await findChanges(core, pushId);
    let plan = planRestore(core, changes);
    await writePlanned(core, () => {
      plan = planRestore(core, changes);
      return plan.change;
    });
    if (plan.change === null) return { code: "nothing-to-restore", params: {} };
    const { keys, fields, refused } = plan;
    const refusal = await showPreview(core, { shows: ({ key }) => keys.has(toKey(key)) });
    const columns = [...new Set(refused)].join(", ");
    return refusal ?? { code: "values-restored", params: { fields, left: refused.length, columns } };
  });
}

async function findChanges(core: Core, pushId: string): Promise<Changes> {
  const ended = pushesOf(core).ended.get(pushId);
  if (ended !== undefined) {
    const updated = ended.rows.filter(({ outcome, plan }) => plan.kind === "update" && isDone(outcome.kind));
    return new Map(updated.map(({ key, values }) => [toKey(key), values]));
  }
  const receipt = (await readReceipts(core)).find((one) => one.pushId === pushId);
  const kept = receipt?.rows.filter(({ outcome, values }) => values !== null && isDone(outcome)) ?? [];
  return new Map(kept.map(({ referralId, values }) => [toKey(referralId), values ?? []]));
}

function isDone(kind: string): boolean {
  return kind === "updated" || kind === "half-done";
}

interface RestorePlan {
  readonly change: SheetChange | null;
  readonly keys: ReadonlySet<string>;
  readonly fields: number;
  /** The columns of values that stay as they are. */
  readonly refused: readonly string[];
}

function planRestore({ memory }: Core, changes: Changes): RestorePlan {
  const edits = new Map<string, Map<number, Cells>>();
  const keys = new Set<string>();
  const refused: string[] = [];
  let fields = 0;
  for (const [key, spots] of toSpots(memory.tables.values())) {
    const wanted = changes.get(key);
    const pulled = memory.pulled.get(key);
    if (wanted === undefined || pulled === undefined) continue;
    for (const { table, row: at } of spots) {
      const row = table.rows[at] ?? [];
      const restore = toRestore({ changes: wanted, row, layout: table.layout, pulled });
      refused.push(...restore.refused.map(({ change }) => change.column));
      if (restore.edits.length === 0) continue;
      const cells = { ...toCells(row, table.layout), ...toAfter(restore.edits) };
      const { tableId } = table.place;
      edits.set(tableId, (edits.get(tableId) ?? new Map<number, Cells>()).set(at, cells));
      keys.add(key);
      fields += restore.edits.length;
    }
  }
  const change: SheetChange | null = keys.size === 0 ? null : { edits, pulled: [], fresh: [], freshTableId: null };
  return { change, keys, fields, refused };
}

function toAfter(edits: readonly FieldChange[]): Cells {
  return Object.fromEntries(edits.map(({ column, after }) => [column, after]));
}
