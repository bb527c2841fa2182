import fc from "fast-check";
import { toAddress } from "../../../../src/workbench/host/model/area";
import type { Area } from "../../../../src/workbench/host/model/area";
import { clearCells } from "../../../../src/workbench/host/model/cells/clearCells";
import { fillCells } from "../../../../src/workbench/host/model/cells/fillCells";
import { pasteClip } from "../../../../src/workbench/host/model/cells/pasteClip";
import { pasteText } from "../../../../src/workbench/host/model/cells/pasteText";
import { readClip } from "../../../../src/workbench/host/model/cells/readClip";
import { setColumnWidth } from "../../../../src/workbench/host/model/cells/setColumnWidth";
import { setRowsHidden } from "../../../../src/workbench/host/model/cells/setRowsHidden";
import { writeCells } from "../../../../src/workbench/host/model/cells/writeCells";
import { writeStyle } from "../../../../src/workbench/host/model/cells/writeStyle";
import { addConditionalFormat } from "../../../../src/workbench/host/model/conditional/addConditionalFormat";
import { saveWorkbook } from "../../../../src/workbench/host/model/file/saveWorkbook";
import { ModelError } from "../../../../src/workbench/host/model/ModelError";
import { addName } from "../../../../src/workbench/host/model/names/addName";
import { defaultAlert, noPrompt } from "../../../../src/workbench/host/model/rules";
import type { Sheet } from "../../../../src/workbench/host/model/Sheet";
import { addSheet } from "../../../../src/workbench/host/model/sheets/addSheet";
import { copySheet } from "../../../../src/workbench/host/model/sheets/copySheet";
import { deleteSheet } from "../../../../src/workbench/host/model/sheets/deleteSheet";
import { freezePanes } from "../../../../src/workbench/host/model/sheets/freezePanes";
import { renameSheet } from "../../../../src/workbench/host/model/sheets/renameSheet";
import { deleteCells } from "../../../../src/workbench/host/model/structure/deleteCells";
import { insertCells } from "../../../../src/workbench/host/model/structure/insertCells";
import { moveCells } from "../../../../src/workbench/host/model/structure/moveCells";
import { addTable } from "../../../../src/workbench/host/model/tables/addTable";
import { clearFilters } from "../../../../src/workbench/host/model/tables/clearFilters";
import { deleteTable } from "../../../../src/workbench/host/model/tables/deleteTable";
import { deleteTableColumn } from "../../../../src/workbench/host/model/tables/deleteTableColumn";
import { filterTable } from "../../../../src/workbench/host/model/tables/filterTable";
import { insertTableColumn } from "../../../../src/workbench/host/model/tables/insertTableColumn";
import { insertTableRows } from "../../../../src/workbench/host/model/tables/insertTableRows";
import { moveTableColumn } from "../../../../src/workbench/host/model/tables/moveTableColumn";
import { sortTable } from "../../../../src/workbench/host/model/tables/sortTable";
import { setValidation } from "../../../../src/workbench/host/model/validation/setValidation";
import type { Workbook } from "../../../../src/workbench/host/model/Workbook";
import { area, aSheet, aTable, aWorkbook, program, reportsOf, type, user, value, values, write } from "./builders";

/** Everything that undo has to bring back; running numbers go on, and the selection is the view's. */
function contentOf(workbook: Workbook): unknown {
  const file = saveWorkbook(workbook);
  const sheets = file.sheets.map((sheet) => ({ ...sheet, selection: null }));
  // Looks are listed in the order in which cells have them: put each in its place.
  const text = JSON.stringify({ names: file.names, sheets }, (key, part: unknown) => {
    if (key === "style" && typeof part === "number") return file.styles[part] ?? null;
    if (Array.isArray(part) && part.length >= 3 && typeof part[0] === "number" && typeof part[2] === "number") {
      return [part[0], part[1], file.styles[part[2]] ?? null, ...part.slice(3)] as unknown[];
    }
    return part;
  });
  return JSON.parse(text);
}

const placesOf = (ranges: readonly { place: { sheet: Sheet; area: Area } | null }[]): readonly (string | null)[] =>
  ranges.map(({ place }) => place && `${place.sheet.name}!${toAddress(place.area)}`);

const small = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });
const anArea = fc
  .tuple(small(9), small(5), small(3), small(2))
  .map(([row, column, rows, columns]): Area => ({ row, column, rows: rows + 1, columns: columns + 1 }));
const anInput = fc.constantFrom<string | number | boolean>("x", "y", "", 1, 2.5, true, "=A1+1", "=$B$2&C3", "1/5/2027");

type Act = (sheet: Sheet) => void;

const aRule = {
  criteria: { kind: "custom", formula: "=B2<>A1" },
  ignoreBlank: true,
  prompt: noPrompt,
  alert: { ...defaultAlert, show: false },
} as const;

const wholeRows = (at: Area): Area => ({ row: at.row, column: 0, rows: at.rows, columns: 16_384 });
const wholeColumns = (at: Area): Area => ({ row: 0, column: at.column, rows: 1_048_576, columns: at.columns });

const onTable = (act: (table: Sheet["tables"][number]) => void): Act => {
  return (sheet) => {
    const table = sheet.tables[0];
    if (table) act(table);
  };
};

/** One random act, with a name to be seen when a run fails. */
const anAct: fc.Arbitrary<{ readonly name: string; readonly act: Act }> = fc
  .tuple(anArea, anArea, anInput, small(3), small(20))
  .map(([at, to, input, index, kind]) => {
    const acts: readonly (readonly [string, Act])[] = [
      ["write", (sheet) => writeCells(sheet, at, input)],
      ["style", (sheet) => writeStyle(sheet, at, { bold: index === 0, fill: "#00FF00" })],
      ["style columns", (sheet) => writeStyle(sheet, wholeColumns(at), { numberFormat: index === 0 ? "@" : "0.00" })],
      ["style rows", (sheet) => writeStyle(sheet, wholeRows(at), { italic: true })],
      ["clear", (sheet) => clearCells(sheet, at, index === 0 ? "all" : index === 1 ? "formats" : "contents")],
      [
        "insert",
        (sheet) =>
          insertCells(
            sheet,
            index === 0 ? wholeRows(at) : index === 1 ? wholeColumns(at) : at,
            index === 2 ? "right" : "down",
          ),
      ],
      [
        "delete",
        (sheet) =>
          deleteCells(
            sheet,
            index === 0 ? wholeRows(at) : index === 1 ? wholeColumns(at) : at,
            index === 2 ? "left" : "up",
          ),
      ],
      ["move", (sheet) => moveCells({ sheet, area: at }, { sheet, position: to })],
      ["paste", (sheet) => pasteClip(sheet, to, readClip(sheet, at))],
      ["paste text", (sheet) => pasteText(sheet, to, [["1,5", "02134"], ["x"]], { keepFormats: index === 0 })],
      ["fill", (sheet) => fillCells(sheet, { ...at, rows: 1 }, { ...at, rows: at.rows + 2 })],
      ["validation", (sheet) => setValidation(sheet, at, index === 0 ? null : aRule)],
      ["conditional", (sheet) => addConditionalFormat(sheet, [at], { formula: "=B2=1", look: { bold: true } })],
      ["table", (sheet) => addTable(sheet, { ...at, rows: at.rows + 1 }, { hasHeaders: index > 0 })],
      ["sort", onTable((table) => sortTable(table, [{ column: 0, ascending: index === 0 }]))],
      ["filter", onTable((table) => (index === 0 ? clearFilters(table) : filterTable(table, 0, ["x", "1"])))],
      ["table rows", onTable((table) => insertTableRows(table, index === 0 ? null : 0, index + 1))],
      [
        "table columns",
        onTable((table) =>
          index === 0 ? deleteTableColumn(table, 0) : insertTableColumn(table, index === 1 ? null : 0),
        ),
      ],
      ["table move", onTable((table) => (index === 0 ? deleteTable(table) : moveTableColumn(table, 0, index - 1)))],
      ["lines", (sheet) => (index === 0 ? setColumnWidth(sheet, at, 99) : setRowsHidden(sheet, at, index === 1))],
      ["sheets", (sheet) => actOnSheets(sheet, index, at)],
    ];
    const [name, act] = acts[kind] ?? ["nothing", () => undefined];
    return { name: `${name} ${toAddress(at)} ${toAddress(to)} ${JSON.stringify(input)} ${index}`, act };
  });

function actOnSheets(sheet: Sheet, index: number, at: Area): void {
  const { workbook } = sheet;
  if (index === 0) renameSheet(sheet, `Renamed ${at.row}`);
  else if (index === 1) freezePanes(sheet, { rows: at.row, columns: 1 });
  else if (index === 2) addName(workbook, { name: `Name_${at.row}`, formula: `='${sheet.name}'!$B$${at.row + 1}` });
  else if (workbook.sheets.length < 3) copySheet(sheet);
  else deleteSheet(workbook.sheets[0] ?? sheet);
}

/** Acts as the user; what the workbook refuses must leave it as it was. */
function carryOut(workbook: Workbook, act: Act): void {
  const before = contentOf(workbook);
  try {
    workbook.transact({ label: "Act", author: "user", cause: "written" }, () => act(workbook.activeSheet));
  } catch (failure) {
    if (!(failure instanceof ModelError)) throw failure;
    expect(contentOf(workbook)).toEqual(before);
  }
}

test("whatever was done, undoing all of it gives the start and redoing all of it the end", () => {
  fc.assert(
    fc.property(fc.array(anAct, { minLength: 1, maxLength: 12 }), (acts) => {
      const workbook = aWorkbook();
      const sheet = workbook.activeSheet;
      aTable(sheet);
      write(sheet, "E2", [["=SUM(C2:C4)", "=Deals[@Value]"]]);
      workbook.clearUndo();
      const ranges = ["A1:C4", "B3", "E2:F2"].map((address) => workbook.trackRange(sheet, area(address)));
      const steps = [{ content: contentOf(workbook), places: placesOf(ranges) }];
      for (const { act } of acts) {
        const records = workbook.undoLabels.length;
        carryOut(workbook, act);
        if (workbook.undoLabels.length > records)
          steps.push({ content: contentOf(workbook), places: placesOf(ranges) });
      }
      for (const step of steps.toReversed()) {
        expect({ content: contentOf(workbook), places: placesOf(ranges) }).toEqual(step);
        workbook.undo();
      }
      for (const step of steps) {
        expect({ content: contentOf(workbook), places: placesOf(ranges) }).toEqual(step);
        workbook.redo();
      }
    }),
    { numRuns: 150 },
  );
});

test("an act that is refused in the middle leaves nothing behind, a part of a transaction that is refused only its own", () => {
  const sheet = aSheet();
  const { workbook } = sheet;
  const range = workbook.trackRange(sheet, area("A1"));
  const reports = reportsOf(workbook);
  expect(() =>
    program(sheet, () => {
      writeCells(sheet, area("A1"), 1);
      insertCells(sheet, area("1:1"), "down");
      throw new ModelError("InvalidArgument", "in the middle");
    }),
  ).toThrow("in the middle");
  expect([value(sheet, "A1"), value(sheet, "A2"), range.address, reports.length]).toEqual(["", "", "A1", 0]);
  program(sheet, () => {
    writeCells(sheet, area("A1"), 1);
    expect(() =>
      program(sheet, () => {
        writeCells(sheet, area("A1"), 2);
        insertCells(sheet, area("1:1"), "down");
        throw new ModelError("InvalidArgument", "inside");
      }),
    ).toThrow("inside");
    writeCells(sheet, area("B1"), 3);
  });
  expect([values(sheet, "A1:B1"), range.address]).toEqual([[[1, 3]], "A1"]);
  expect(reports.flatMap(({ changes }) => changes.map((change) => change.kind))).toEqual(["cells", "cells"]);
});

test("a transaction that changes nothing leaves no record", () => {
  const sheet = aSheet();
  user(sheet, () => undefined);
  expect(sheet.workbook.undoLabels).toEqual([]);
  expect(sheet.workbook.undo()).toBe(false);
});

test("an insertion among empty cells is a record, too, because it moves tracked ranges", () => {
  const sheet = aSheet();
  const range = sheet.workbook.trackRange(sheet, area("B3"));
  user(sheet, () => insertCells(sheet, area("B2"), "down"));
  expect([range.address, sheet.workbook.undo(), range.address]).toEqual(["B4", true, "B3"]);
});

test("undo shows the sheet and selection of then and reports the change backwards", () => {
  const sheet = aSheet();
  const { workbook } = sheet;
  type(sheet, "B2", "one");
  program(sheet, () => addSheet(workbook, "Other"));
  type(sheet, "B2", "two");
  const reports = reportsOf(workbook);
  workbook.undo();
  expect(reports).toEqual([
    {
      label: "User",
      author: "user",
      cause: "undo",
      changes: [
        { kind: "cells", sheetId: sheet.id, area: area("B2"), before: "two", after: "one" },
        { kind: "selection", sheetId: sheet.id, area: area("A1") },
      ],
    },
  ]);
});

test("a new act forgets what could be redone", () => {
  const sheet = aSheet();
  type(sheet, "A1", "one");
  sheet.workbook.undo();
  expect(sheet.workbook.redoLabels).toEqual(["User"]);
  type(sheet, "A1", "two");
  expect(sheet.workbook.redo()).toBe(false);
});

test("keeps the last 100 records", () => {
  const sheet = aSheet();
  for (let count = 1; count <= 101; count += 1) type(sheet, "A1", String(count));
  while (sheet.workbook.undo());
  expect(value(sheet, "A1")).toBe(1);
});

test("a transaction can clear the stack or leave it alone", () => {
  const sheet = aSheet();
  const { workbook } = sheet;
  type(sheet, "A1", "mine");
  workbook.transact({ label: "API", author: "program", cause: "written", undo: "leave" }, () =>
    writeCells(sheet, area("B1"), "theirs"),
  );
  expect(workbook.undoLabels).toEqual(["User"]);
  workbook.transact({ label: "API", author: "program", cause: "written", undo: "clear" }, () =>
    writeCells(sheet, area("B1"), "again"),
  );
  expect(workbook.undoLabels).toEqual([]);
});

test("undo takes back my cells and leaves what a coauthor wrote since", () => {
  const sheet = aSheet();
  const { workbook } = sheet;
  write(sheet, "A1", [["start", "start", "start"]]);
  user(sheet, () => {
    writeCells(sheet, area("A1:B1"), "mine");
    writeStyle(sheet, area("A5"), { bold: true });
    setColumnWidth(sheet, area("C:C"), 99);
  });
  workbook.transact({ label: "Coauthor", author: "coauthor", cause: "typed" }, () =>
    writeCells(sheet, area("C1:C2"), "theirs"),
  );
  workbook.undo();
  expect(values(sheet, "A1:C2")).toEqual([
    ["start", "start", "theirs"],
    ["", "", "theirs"],
  ]);
  expect([sheet.styleAt(4, 0).bold, sheet.columnWidth(2)]).toEqual([false, 48]);
  workbook.redo();
  expect(values(sheet, "A1:C2")).toEqual([
    ["mine", "mine", "theirs"],
    ["", "", "theirs"],
  ]);
  expect([sheet.styleAt(4, 0).bold, sheet.columnWidth(2)]).toEqual([true, 99]);
});

test("a coauthor who moves cells ends what could be undone", () => {
  const sheet = aSheet();
  type(sheet, "A1", "mine");
  sheet.workbook.transact({ label: "Coauthor", author: "coauthor", cause: "structure" }, () =>
    insertCells(sheet, area("1:1"), "down"),
  );
  expect(sheet.workbook.undoLabels).toEqual([]);
});

test("a range tracked after an act follows its cells through the undo", () => {
  const sheet = aSheet();
  write(sheet, "A2", [["cell"]]);
  user(sheet, () => insertCells(sheet, area("1:1"), "down"));
  const range = sheet.workbook.trackRange(sheet, area("A3"));
  sheet.workbook.undo();
  expect(range.address).toBe("A2");
  sheet.workbook.redo();
  expect(range.address).toBe("A3");
});

test("the workbook cannot be changed outside a transaction", () => {
  const sheet = aSheet();
  expect(() => writeCells(sheet, area("A1"), 1)).toThrow("inside a transaction");
});
