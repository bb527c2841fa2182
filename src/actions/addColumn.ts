// Adds a column for one more solution or team member.
import { toHeader } from "../deals/column";
import type { Column } from "../deals/column";
import { columns } from "../deals/columns";
import type { Layout } from "../deals/layout";
import { addDealColumn } from "../excel/addDealColumn";
import { toColumnHelp } from "../language/toColumnHelp";
import { checkTables } from "./checkTables";
import type { Core } from "./Core";
import { toActiveTable } from "./Memory";
import type { Notice, RepeatedColumn } from "./notice";
import { runAction } from "./runAction";
import type { Session } from "./session";

/** Adds a "Solution" or "Team member" column next to the last one of its kind, up to the 50th. */
export function addColumn(session: Session, kind: RepeatedColumn): Promise<void> {
  return runAction(session, "adding-column", async (core) => {
    const known = toActiveTable(core.memory);
    if (known === null) return { code: "no-template", params: {} };
    const { tableId } = known.place;
    await checkTables(core, new Set([tableId]), "quiet");
    const added = await add(core, tableId, kind);
    if (added.code === "column-added") await checkTables(core, new Set([tableId]), "quiet");
    return added;
  });
}

async function add(core: Core, tableId: string, kind: RepeatedColumn): Promise<Notice> {
  const table = core.memory.tables.get(tableId);
  const column = findRepeated(kind);
  if (table === undefined || column === undefined) return { code: "no-template", params: {} };
  const { place, layout } = table;
  const { ordinal, index } = toNext(layout, column);
  const limit = column.repeats ?? 1;
  if (ordinal > limit) return { code: "columns-full", params: { column: kind, limit } };
  const header = toHeader(column, ordinal);
  const behind = layout.columns.slice(index).flatMap((one) => one.column ?? []);
  const help = toColumnHelp(column, core.deps.language);
  await core.run((context) => {
    addDealColumn(context, { place, index, header, column, help, behind });
    return () => undefined;
  }, "until-cell-is-left");
  return { code: "column-added", params: { header } };
}

function findRepeated(kind: RepeatedColumn): Column | undefined {
  return (columns as readonly Column[]).find(({ header }) => header === `${kind} 1`);
}

function toNext(layout: Layout, column: Column): { ordinal: number; index: number } {
  const ofKind = layout.columns.filter((one) => one.column === column);
  const ordinal = Math.max(0, ...ofKind.map((one) => one.ordinal ?? 1)) + 1;
  const index = Math.max(-1, ...ofKind.map((one) => one.index)) + 1;
  return { ordinal, index: ofKind.length === 0 ? layout.columns.length : index };
}
