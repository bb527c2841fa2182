// What the pane shows, from what the session remembers. Parts that did not change keep their identity.
import { isBlankRow } from "../deals/checkDeal";
import type { Finding } from "../deals/finding";
import { inSheetOrder } from "../deals/inSheetOrder";
import type { Layout } from "../deals/layout";
import type { CheckedTable } from "./CheckedTable";
import { toErrorsIndex } from "./CheckedTable";
import { toCellQuestion } from "./toCellQuestion";
import { toActiveTable } from "./Memory";
import type { Memory } from "./Memory";
import type { DealTableState, SessionState } from "./sessionState";

const states = new WeakMap<CheckedTable, DealTableState>();
const lists = new WeakMap<CheckedTable["own"], { across: CheckedTable["across"]; findings: readonly Finding[] }>();
const words = new WeakMap<Layout, Pick<DealTableState, "columnNames" | "headerOf">>();

/** The state of a session. */
export function toSessionState(memory: Memory): SessionState {
  if (memory.phase === "starting") return { phase: "starting" };
  const { live, errorsLanguage, busy, notice, undoKept, connection, work } = memory;
  const active = toActiveTable(memory);
  if (active === null) {
    return { phase: "no-template", live, errorsLanguage, busy, notice, undoKept, connection, work };
  }
  const tables = [...memory.tables.values()].map(toDealTableState);
  return {
    phase: "ready",
    tables,
    active: toDealTableState(active),
    live,
    errorsLanguage,
    busy,
    notice,
    undoKept,
    connection,
    work,
    conflicts: memory.conflicts.size,
    selectedCell: memory.selectedCell,
    cellQuestion: toCellQuestion(memory),
    cellHelp: memory.cellHelp,
  };
}

function toDealTableState(table: CheckedTable): DealTableState {
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
  };
  states.set(table, state);
  return state;
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
