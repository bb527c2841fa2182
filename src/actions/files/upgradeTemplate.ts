// Turns a sheet of 2021 into one of the edition of 2023, in place.
import { toUpgrade2023 } from "../../deals/upgrade";
import { planDealColumns } from "../../excel/addDealColumns";
import { upgradeTable } from "../../excel/upgradeTable";
import { toColumnHelp } from "../../language/toColumnHelp";
import type { CheckedTable } from "../CheckedTable";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { readGrounds } from "../pull/grounds";
import { isTaken } from "../pull/isTaken";
import { toRowName } from "../pull/toRowName";
import { readFresh } from "../push/previewPush";
import { runAction } from "../runAction";
import type { Session } from "../session";
import type { UpgradeSummary } from "../work";

/** Adds the columns that are missing, renames headers, checks all rows, and shows which of them want a value now. */
export async function upgradeTemplate(session: Session): Promise<void> {
  if (isTaken(session.core)) return;
  await runAction(session, "upgrading", async (core): Promise<Notice | null> => {
    const table = await readFresh(core);
    if (table === null) return { code: "no-template", params: {} };
    if (table.layout.edition === "2023") return { code: "already-2023", params: {} };
    const added = await upgrade(core, table);
    const now = core.memory.tables.get(table.place.tableId);
    if (now !== undefined) core.remember({ work: { kind: "upgraded", summary: toSummary(now, added) } });
    return null;
  });
}

async function upgrade(core: Core, { place, layout }: CheckedTable): Promise<readonly string[]> {
  const { tableId } = place;
  const { missing, renamed } = toUpgrade2023(layout);
  const columns = planDealColumns(place, layout, missing);
  const highlights = (await readGrounds(core)).get(tableId)?.highlights ?? [];
  const { language } = core.deps;
  await core.run((context) => {
    upgradeTable(context, { columns, renamed, highlights, helpOf: (column) => toColumnHelp(column, language) });
    return () => undefined;
  }, "until-cell-is-left");
  await checkTables(core, new Set([tableId]), "quiet");
  return columns.added.map(({ header }) => header);
}

function toSummary(table: CheckedTable, added: readonly string[]): UpgradeSummary {
  const { own, across, place } = table;
  const rows = table.rows.flatMap((_row, at) => {
    const findings = [...(own[at] ?? []), ...(across.get(at) ?? [])].filter(({ severity }) => severity === "error");
    const columns = [...new Set(findings.flatMap(({ column }) => column ?? []))];
    return columns.length === 0 ? [] : [{ ...toRowName(table, at), columns }];
  });
  return { sheetName: place.sheetName, added, rows };
}
