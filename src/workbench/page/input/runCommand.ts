// Does what a key asked for: moves and selects by itself, leaves everything else to the person of the host.
import { lastColumn, lastRow, toAddress, toArea, wholeSheet } from "../../host/model/area";
import type { Area, Position } from "../../host/model/area";
import { limits } from "../../host/model/limits";
import type { Sheet } from "../../host/model/Sheet";
import { toUsedArea } from "../../host/model/view/toUsedArea";
import type { Bench } from "../Bench";
import { toExtent } from "../grid/toExtent";
import { toEdge, toExtended, toFarCorner, toNeighbour, toNextInside } from "./moveOnSheet";
import type { Field } from "./moveOnSheet";
import { selectCell, selectCells, toSelectedAddress } from "./selectCells";
import type { KeyCommand } from "./toKeyCommand";
import type { Typing } from "./Typing";

/** What commands work on. */
export interface Desk {
  readonly bench: Bench;
  readonly typing: Typing;
  /** The rows that the screen shows at once. */
  rowsPerPage(): number;
  reveal(position: Position): void;
  /** Opens the choices of the active cell, or the filter of its column. */
  openList(): void;
  openMenu(): void;
}

/** Where Enter goes back to after a run of Tabs: the column in which the run began. */
export interface TabRun {
  column: number | null;
}

/** Does a command; false where the key is better left to the browser. */
export function runCommand(desk: Desk, command: KeyCommand, run: TabRun): boolean {
  const { typing } = desk;
  if (command.kind === "new-line") return false;
  if (command.kind === "cancel") typing.cancel();
  else if (command.kind === "edit") startEditing(typing);
  else if (command.kind === "clear-and-edit") typing.begin("");
  else if (typing.commit()) runWhenReady(desk, command, run);
  return true;
}

function startEditing(typing: Typing): void {
  if (typing.mode() === "ready") typing.begin();
  else typing.toggle();
}

function runWhenReady(desk: Desk, command: KeyCommand, run: TabRun): void {
  if (command.kind === "next") return goNext(desk, command, run);
  run.column = null;
  const target = toTarget(desk, command);
  if (target) return goTo(desk, target);
  runAct(desk, command);
}

/** A cell to go to, or to stretch the selection to. */
interface Target {
  readonly to: Position;
  readonly extend: boolean;
}

function goTo(desk: Desk, { to, extend }: Target): void {
  const { host } = desk.bench.state();
  const { selection } = host.workbook.activeSheet;
  if (extend) selectCells(host, toExtended(selection, to), selection.active);
  else selectCell(host, to);
  desk.reveal(to);
}

function toTarget(desk: Desk, command: KeyCommand): Target | undefined {
  const field = toField(desk);
  const { selection } = field.sheet;
  if (!("extend" in command)) return undefined;
  const { extend } = command;
  const from = extend ? toFarCorner(selection) : selection.active;
  switch (command.kind) {
    case "move":
      return { to: (command.toEdge ? toEdge : toNeighbour)(field, from, command), extend };
    case "page":
      return { to: toPage(field, from, command.down ? desk.rowsPerPage() : -desk.rowsPerPage()), extend };
    case "row-start":
      return { to: { row: from.row, column: 0 }, extend };
    case "corner":
      return { to: command.end ? toLastUsed(field.sheet) : toFirst(field.sheet), extend };
  }
}

function toField({ bench }: Desk): Field {
  const sheet = bench.state().host.workbook.activeSheet;
  return { sheet, extent: toExtent(sheet) };
}

function toPage({ extent }: Field, from: Position, rows: number): Position {
  return { row: Math.max(0, Math.min(extent.rows - 1, from.row + rows)), column: from.column };
}

/** Ctrl+Home goes to the first cell that is not frozen. */
function toFirst({ state }: Sheet): Position {
  return { row: state.frozen.rows, column: state.frozen.columns };
}

function toLastUsed(sheet: Sheet): Position {
  const used = toUsedArea(sheet) ?? toArea({ row: 0, column: 0 });
  return { row: lastRow(used), column: lastColumn(used) };
}

function goNext(desk: Desk, command: KeyCommand & { readonly kind: "next" }, run: TabRun): void {
  const { along, back } = command;
  const field = toField(desk);
  const { selection } = field.sheet;
  const { area, active } = selection;
  const { host } = desk.bench.state();
  if (area.rows > 1 || area.columns > 1) {
    const to = toNextInside(selection, along, back);
    selectCells(host, area, to);
    return desk.reveal(to);
  }
  const step = back ? -1 : 1;
  const returns = along === "rows" && !back && run.column !== null;
  const from = returns ? { row: active.row, column: run.column ?? active.column } : active;
  run.column = along === "columns" ? (run.column ?? active.column) : null;
  const direction = along === "rows" ? ({ rows: step, columns: 0 } as const) : ({ rows: 0, columns: step } as const);
  goTo(desk, { to: toNeighbour(field, from, direction), extend: false });
}

function runAct(desk: Desk, command: KeyCommand): void {
  const { bench } = desk;
  const { host } = bench.state();
  switch (command.kind) {
    case "clear":
      return void bench.act(() => host.user.clear(toSelectedAddress(host)));
    case "undo":
      return void bench.act(() => host.user.undo());
    case "redo":
      return void bench.act(() => host.user.redo());
    case "open-list":
      return desk.openList();
    case "menu":
      return desk.openMenu();
    case "select-all":
      return selectCells(host, toWhole(host.workbook.activeSheet), host.workbook.activeSheet.selection.active);
    case "select-line":
      return selectLine(desk, command.line);
    case "fill":
      return fill(desk, command.direction);
    case "sheet":
      return turnSheet(desk, command.by);
    default:
      return;
  }
}

/** Ctrl+A takes what is in use around the active cell's table first, then the whole sheet. */
function toWhole(sheet: Sheet): Area {
  const { active, area } = sheet.selection;
  const table = sheet.tableAt(active.row, active.column);
  return table && area.rows < table.area.rows ? table.area : wholeSheet;
}

function selectLine({ bench }: Desk, line: "row" | "column"): void {
  const { host } = bench.state();
  const { area, active } = host.workbook.activeSheet.selection;
  const whole =
    line === "row" ? { ...area, column: 0, columns: limits.columns } : { ...area, row: 0, rows: limits.rows };
  selectCells(host, whole, active);
}

/** Ctrl+D and Ctrl+R: the first row (or column) of the selection over the rest; over one cell, what is before it. */
function fill({ bench }: Desk, direction: "down" | "right"): void {
  const { host } = bench.state();
  const { area } = host.workbook.activeSheet.selection;
  const down = direction === "down";
  const isOne = down ? area.rows === 1 : area.columns === 1;
  if (isOne && (down ? area.row : area.column) === 0) return;
  const source = down
    ? { ...area, row: area.row - (isOne ? 1 : 0), rows: 1 }
    : { ...area, column: area.column - (isOne ? 1 : 0), columns: 1 };
  const whole = down
    ? { ...source, rows: area.rows + (isOne ? 1 : 0) }
    : { ...source, columns: area.columns + (isOne ? 1 : 0) };
  bench.act(() => host.user.fill(toAddress(source), toAddress(whole)));
}

function turnSheet({ bench }: Desk, by: -1 | 1): void {
  const { host } = bench.state();
  const shown = host.workbook.sheets.filter(({ state }) => state.visibility === "visible");
  const next = shown[shown.indexOf(host.workbook.activeSheet) + by];
  if (next) host.user.activateSheet(next.name);
}
