// Which key asks for what at the sheet.
import { toKeyCommand } from "../../../src/workbench/page/input/toKeyCommand";
import type { CellMode, KeyCommand, KeyPress } from "../../../src/workbench/page/input/toKeyCommand";

function press(key: string, held: Partial<Omit<KeyPress, "key">> = {}): KeyPress {
  return { key, ctrl: false, shift: false, alt: false, ...held };
}

function command(key: KeyPress, mode: CellMode = "ready"): KeyCommand | undefined {
  return toKeyCommand(key, mode);
}

test("arrows move, with Ctrl to the edge of what is filled, with Shift they stretch the selection", () => {
  const down = { kind: "move", rows: 1, columns: 0, extend: false, toEdge: false };
  expect(command(press("ArrowDown"))).toEqual(down);
  expect(command(press("ArrowDown", { ctrl: true }))).toEqual({ ...down, toEdge: true });
  expect(command(press("ArrowDown", { ctrl: true, shift: true }))).toEqual({ ...down, toEdge: true, extend: true });
  expect(command(press("ArrowLeft"))).toEqual({ ...down, rows: 0, columns: -1 });
});

test("Alt with the down arrow opens the choices", () => {
  expect(command(press("ArrowDown", { alt: true }))).toEqual({ kind: "open-list" });
});

test("Enter and Tab go to the next cell, with Shift to the one before, also out of a cell that is typed in", () => {
  for (const mode of ["ready", "enter", "edit"] as const) {
    expect(command(press("Enter"), mode)).toEqual({ kind: "next", along: "rows", back: false });
    expect(command(press("Tab", { shift: true }), mode)).toEqual({ kind: "next", along: "columns", back: true });
  }
});

test("arrows leave a cell that is typed over, and stay in one that is edited", () => {
  expect(command(press("ArrowLeft"), "enter")).toMatchObject({ kind: "move", columns: -1 });
  expect(command(press("ArrowLeft"), "edit")).toBeUndefined();
});

test.each<[string, KeyPress, KeyCommand]>([
  ["Ctrl+Z undoes", press("z", { ctrl: true }), { kind: "undo" }],
  ["Ctrl+Y does again", press("y", { ctrl: true }), { kind: "redo" }],
  ["Ctrl+Shift+Z does again", press("Z", { ctrl: true, shift: true }), { kind: "redo" }],
  ["Ctrl+D fills down", press("d", { ctrl: true }), { kind: "fill", direction: "down" }],
  ["Ctrl+Home goes to the corner", press("Home", { ctrl: true }), { kind: "corner", end: false, extend: false }],
  ["Ctrl+End goes to the last cell", press("End", { ctrl: true }), { kind: "corner", end: true, extend: false }],
  ["Ctrl+PageDown turns to the next sheet", press("PageDown", { ctrl: true }), { kind: "sheet", by: 1 }],
  ["Ctrl+Space selects the column", press(" ", { ctrl: true }), { kind: "select-line", line: "column" }],
  ["Shift+Space selects the row", press(" ", { shift: true }), { kind: "select-line", line: "row" }],
  ["F2 edits", press("F2"), { kind: "edit" }],
  ["Delete clears", press("Delete"), { kind: "clear" }],
  ["Backspace clears and edits", press("Backspace"), { kind: "clear-and-edit" }],
  ["Escape gives up", press("Escape"), { kind: "cancel" }],
  ["Shift+F10 opens the menu", press("F10", { shift: true }), { kind: "menu" }],
])("%s", (_, key, expected) => {
  expect(command(key)).toEqual(expected);
});

test("letters and the clipboard's keys are left to the browser", () => {
  for (const key of [press("a"), press("7"), press("c", { ctrl: true }), press("v", { ctrl: true })]) {
    expect(command(key)).toBeUndefined();
  }
});

test("Ctrl+Z in a cell that is typed in is left to the browser, Alt+Enter breaks the line", () => {
  expect(command(press("z", { ctrl: true }), "enter")).toBeUndefined();
  expect(command(press("Enter", { alt: true }), "edit")).toEqual({ kind: "new-line" });
});
