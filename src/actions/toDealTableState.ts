// What the pane shows of a deal table, from what the session remembers of it: comes with the rules, behind the first screen.
import { isBlankRow } from "../deals/checkDeal";
import type { Finding } from "../deals/finding";
import type { RepairOffer } from "../deals/fixes/offer";
import { toOffer } from "../deals/fixes/toOffer";
import { inSheetOrder } from "../deals/inSheetOrder";
import type { Layout } from "../deals/layout";
import { toCheckContext } from "./basis";
import { isSampleDeal } from "../deals/sampleDeals";
import type { CheckedTable } from "./CheckedTable";
import { toErrorsIndex } from "./CheckedTable";
import type { DealTableState } from "./sessionState";

const states = new WeakMap<CheckedTable, DealTableState>();
const lists = new WeakMap<CheckedTable["own"], { across: CheckedTable["across"]; findings: readonly Finding[] }>();
const words = new WeakMap<Layout, Pick<DealTableState, "columnNames" | "headerOf">>();

/** What is known about one deal table. Parts that did not change keep their identity. */
export function toDealTableState(table: CheckedTable): DealTableState {
  const known = states.get(table);
  if (known !== undefined) return known;
  const { place, layout } = table;
  const findings = toFindings(table);
  const wrongRows = new Set(findings.filter(({ severity }) => severity === "error").map(({ row }) => row));
  const state: DealTableState = {
    tableId: place.tableId,
    tableName: place.tableName,
    sheetId: place.sheetId,
    sheetName: place.sheetName,
    edition: layout.edition,
    headerRow: place.headerRow + 1,
    rows: table.rows.filter((row) => !isBlankRow(row, layout)).length,
    rowsWithErrors: wrongRows.size,
    findings,
    layoutFindings: table.layoutFindings,
    ...toWords(layout),
    checkedAtMs: table.checkedAtMs,
    hasFormulas: table.hasFormulas,
    errorsColumn: toErrorsIndex(layout) === null ? "missing" : "present",
    samples: table.rows.filter((row) => isSampleDeal(row, layout)).length,
    offerOf: toOfferOf(table),
    dealNameOf: (row) => String(table.rows[row]?.[layout.byName.get("Deal Name")?.index ?? -1] ?? ""),
  };
  states.set(table, state);
  return state;
}

// Asked for what is in view only: an offer tries its repair out.
function toOfferOf({ rows, layout, basis, checkedAtMs }: CheckedTable): DealTableState["offerOf"] {
  const offers = new Map<Finding, RepairOffer | null>();
  const context = toCheckContext(basis, layout, checkedAtMs);
  return (finding) => {
    const known = offers.get(finding);
    if (known !== undefined) return known;
    const row = finding.row === null ? undefined : rows[finding.row];
    const offer = row === undefined ? null : toOffer(finding, row, layout, context);
    offers.set(finding, offer);
    return offer;
  };
}

function toFindings({ own, across, layout }: CheckedTable): readonly Finding[] {
  const known = lists.get(own);
  if (known?.across === across) return known.findings;
  const findings = inSheetOrder([...own.flat(), ...[...across.values()].flat()], layout);
  lists.set(own, { across, findings });
  return findings;
}

function toWords(layout: Layout): Pick<DealTableState, "columnNames" | "headerOf"> {
  const known = words.get(layout);
  if (known !== undefined) return known;
  const made = {
    columnNames: layout.columns.map(({ name }) => name),
    headerOf: (name: string) => layout.byName.get(name)?.header ?? name,
  };
  words.set(layout, made);
  return made;
}
