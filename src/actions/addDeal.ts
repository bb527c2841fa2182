// Begins a row for a new deal: New / Accepted, and what the workbook's users chose for it.
import { isBlankRow } from "../deals/checkDeal";
import { newDeal } from "../deals/lifecycle";
import type { Cells } from "../deals/pulled";
import type { RowDefaults } from "../excel/workbookSettings";
import type { CheckedTable } from "./CheckedTable";
import type { Core } from "./Core";
import { goToCell } from "./goToNextError";
import type { Notice } from "./notice";
import { appendDeals } from "./samples/appendDeals";
import { readFresh } from "./push/previewPush";
import { runAction } from "./runAction";
import type { Session } from "./session";

/** Fills the first free row below the deals, or adds one, and selects the cell of its name. */
export function addDeal(session: Session): Promise<void> {
  return runAction(session, "adding-deal", async (core): Promise<Notice> => {
    const table = await readFresh(core);
    if (table === null) return { code: "no-template", params: {} };
    await appendDeals(core, table, [toFirstCells(core.memory.rowDefaults)]);
    return select(core, table);
  });
}

function toFirstCells({ currency, teamMember, consent }: RowDefaults): Cells {
  return {
    "Partner Referral Status": newDeal.status,
    "Partner Referral Substatus": newDeal.substatus,
    Currency: currency,
    "Team member 1": teamMember,
    "Consent to share Customer/Partner contact": consent,
  };
}

async function select(core: Core, { place: { tableId } }: CheckedTable): Promise<Notice> {
  const table = core.memory.tables.get(tableId);
  const row = table?.rows.findLastIndex((cells) => !isBlankRow(cells, table.layout)) ?? -1;
  if (table === undefined || row < 0) return { code: "finding-gone", params: {} };
  const column = table.layout.byName.get("Deal Name")?.index ?? 0;
  const hidden = await goToCell(core, table, { row, column });
  return hidden ?? { code: "deal-added", params: { row: table.place.headerRow + row + 2 } };
}
