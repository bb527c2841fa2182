// The person before the sheet: everything that people do with Excel and add-ins cannot.
import type { HostState } from "../HostState";
import { toArea } from "../model/area";
import { cancelEdit, commitEdit, startEdit, typeInEdit } from "../model/edit";
import { selectArea } from "../model/select";
import { activateSheet } from "../model/sheets/activateSheet";
import { allowedValues } from "../model/validation/allowedValues";
import { enterText } from "../model/cells/enterText";
import type { Actor } from "./acting";
import { act, toCell, toPlace } from "./acting";
import type { CellHands } from "./cellHands";
import { toCellHands } from "./cellHands";
import { EntryRefused } from "./EntryRefused";
import type { SheetHands } from "./sheetHands";
import { toSheet, toSheetHands } from "./sheetHands";
import type { StructureHands } from "./structureHands";
import { toStructureHands } from "./structureHands";

/** What anyone in the file can do. */
type Hands = CellHands & StructureHands & SheetHands;

/** What only the person before the sheet does. */
interface OwnHands {
  /** Selects a range; `active` is the cell of it that is written to, its first one when left out. */
  select(address: string, options?: { readonly active?: string }): void;
  activateSheet(name: string): void;
  /** Begins to type in a cell: over it with `text`, or in it (F2) without. Calls of the add-in wait or are refused. */
  startTyping(address?: string, text?: string): void;
  /** Goes on typing: the whole text so far. */
  updateTyping(text: string): void;
  /** Presses Enter; throws EntryRefused where a rule says no, and the cell stays open. */
  finishTyping(text?: string): void;
  /** Presses Escape. */
  cancelTyping(): void;
  /** Picks an item of a cell's dropdown; throws where the cell offers no such item. */
  pick(address: string, item: string): void;
  /** Presses Ctrl+Z; false when there is nothing to undo. */
  undo(): boolean;
  /** Presses Ctrl+Y; false when there is nothing to redo. */
  redo(): boolean;
  /**
   * Presses a button of the add-in on the ribbon. `functionName` is what the manifest names for it; resolves when the
   * add-in says that it has completed, rejects when it has no such function.
   */
  pressRibbonButton(buttonId: string, functionName?: string): Promise<void>;
  openPane(): void;
  closePane(): void;
  /** Another person in the same file: their edits come from afar and are not in this person's undo list. */
  readonly coauthor: Hands;
}

/** The person before the sheet. */
export type User = Hands & OwnHands;

function toOwnHands(host: HostState, actor: Actor): OwnHands {
  const { workbook } = host;
  const moveTo = (address: string): void => {
    const { sheet, area } = toPlace(actor, address);
    act(actor, "selected", () => selectArea(sheet, area));
  };
  return {
    select: (address, { active } = {}) => {
      const { sheet, area } = toPlace(actor, address);
      const position = active === undefined ? undefined : toCell(actor, active).position;
      act(actor, "selected", () => selectArea(sheet, area, position));
    },
    activateSheet: (name) => act(actor, "selected", () => activateSheet(toSheet(actor, name))),
    startTyping: (address, text) => {
      if (address !== undefined) moveTo(address);
      const sheet = workbook.activeSheet;
      act(actor, "typed", () => startEdit(sheet, sheet.selection.active, text));
    },
    updateTyping: (text) => act(actor, "typed", () => typeInEdit(workbook, text)),
    finishTyping: (text) => {
      if (text !== undefined) act(actor, "typed", () => typeInEdit(workbook, text));
      const entry = act(actor, "typed", () => commitEdit(workbook));
      if (!entry.accepted) throw new EntryRefused(entry.alert);
    },
    cancelTyping: () => act(actor, "typed", () => cancelEdit(workbook)),
    pick: (address, item) => {
      const { sheet, position } = toCell(actor, address);
      const offered = allowedValues(sheet, position.row, position.column);
      if (!offered?.includes(item)) throw new Error(`${address} offers no "${item}", only ${String(offered)}.`);
      moveTo(address);
      act(actor, "picked", () => enterText(sheet, position, item));
    },
    undo: () => workbook.undo(),
    redo: () => workbook.redo(),
    pressRibbonButton: (buttonId, functionName = buttonId) => host.ribbon.press(buttonId, functionName),
    openPane: () => host.pane.set("Visible"),
    closePane: () => host.pane.set("Hidden"),
    coauthor: toHands({ workbook, author: "coauthor" }),
  };
}

function toHands(actor: Actor): Hands {
  return { ...toCellHands(actor), ...toStructureHands(actor), ...toSheetHands(actor) };
}

/** Typing moves on: the cell is selected, and after Enter the one below it. */
function toTyping(own: OwnHands, actor: Actor, hands: Hands): CellHands["type"] {
  return (address, text) => {
    const { sheet, position } = toCell(actor, address);
    if (!isActive(actor, sheet.id, position)) own.select(address);
    hands.type(address, text);
    act(actor, "selected", () => selectArea(sheet, toArea({ row: position.row + 1, column: position.column })));
  };
}

function isActive({ workbook }: Actor, sheetId: string, { row, column }: { row: number; column: number }): boolean {
  const { activeSheet } = workbook;
  const { active, area } = activeSheet.selection;
  const isOne = area.rows === 1 && area.columns === 1;
  return activeSheet.id === sheetId && isOne && active.row === row && active.column === column;
}

/** The person before the sheet of a host. */
export function createUser(host: HostState): User {
  const actor: Actor = { workbook: host.workbook, author: "user" };
  const hands = toHands(actor);
  const own = toOwnHands(host, actor);
  return { ...hands, ...own, type: toTyping(own, actor, hands) };
}
