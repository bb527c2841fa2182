// Microsoft's side of a deal as cells of the partner's row (facts about its place are inferred: docs/facts.md).
import type { CellValue } from "../deals/cell";
import { columns } from "../deals/columns";
import type { Cells } from "../deals/pulled";
import { memberForm } from "./elements";
import { toListCells } from "./listCells";
import type { Referral } from "./referral";
import { connectedColumns, headerOf } from "./wireColumns";
import { parsePath, readAt } from "./wirePath";
import { toCellValue } from "./wireValues";

const team = columns.find(({ field }) => field === "microsoftTeam");
const helpPlace = parsePath("/inviteContext/assistanceRequestCode");

/**
 * The cells that tell of Microsoft's side: whether help was asked for, which, Microsoft's status and team. null: there is
 * no such side. "unknown": it was not looked at yet, and nothing is said of it but what the deal itself knows.
 */
export function toMicrosoftCells(own: Referral, related: Referral | null | "unknown"): Cells {
  if (related === "unknown") return toHelpCells(own);
  const required = headerOf("helpRequired");
  if (related === null) return { [required]: "No", ...toHelpCells(own) };
  return {
    [required]: "Yes",
    ...toHelpCells(own),
    ...toConnectedCells(related),
    ...toFilled(headerOf("microsoftStatus"), toCellValue("substatus", related.substatus, "")),
    ...(team === undefined ? {} : toListCells({ column: team, place: parsePath("/team") }, memberForm, related)),
  };
}

// The kind of help stands in Microsoft's referral; the partner's own has it only sometimes.
function toHelpCells(own: Referral): Cells {
  return toFilled(headerOf("help"), toCellValue("helpCode", readAt(own, helpPlace), ""));
}

function toConnectedCells(related: Referral): Cells {
  const cells = connectedColumns.map(({ column, places }) => [
    column.header,
    toCellValue(column.kind, readAt(related, places[0] ?? []), ""),
  ]);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== "")) as Cells;
}

function toFilled(header: string, cell: CellValue): Cells {
  return cell === "" ? {} : { [header]: cell };
}
