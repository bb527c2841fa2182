// Ranges: where they are, what their cells hold, and what can be reached from them.
import { openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

proof(
  "values, formulas, texts, types and formats are read as grids; errors are their text",
  ["Range.values", "Range.formulas", "Range.text", "Range.valueTypes", "Range.numberFormat"],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:E1");
      range.numberFormat = [["General", "0.00", "General", "General", "General"]];
      range.formulas = [["Contoso", 2.5, true, "=1/0", ""]];
      range.load({ values: true, formulas: true, text: true, valueTypes: true, numberFormat: true });
      await context.sync();
      expect(range.toJSON()).toEqual({
        values: [["Contoso", 2.5, true, "#DIV/0!", ""]],
        formulas: [["Contoso", 2.5, true, "=1/0", ""]],
        text: [["Contoso", "2.50", "TRUE", "#DIV/0!", ""]],
        valueTypes: [["String", "Double", "Boolean", "Error", "Empty"]],
        numberFormat: [["General", "0.00", "General", "General", "General"]],
      });
    });
  },
);

proof(
  "one value is written to all cells, and null leaves a cell as it is",
  ["Range.values", "Range.numberFormat"],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.numberFormat = "@" as unknown as string[][];
      range.values = "x" as unknown as string[][];
      range.values = [
        [null, "y"],
        ["", null],
      ];
      range.load({ values: true, numberFormat: true });
      await context.sync();
      expect(range.values).toEqual([
        ["x", "y"],
        ["", "x"],
      ]);
      expect(range.numberFormat).toEqual([
        ["@", "@"],
        ["@", "@"],
      ]);
    });
  },
);

proof(
  "what an add-in writes is read as US text, unless the cell is formatted as text",
  ["Range.values"],
  "documented",
  async () => {
    const { Excel } = await openExcel({ locale: "fr-FR" });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D1").values = [["02134", "1/5/2027", "=1+1", "'003"]];
      const text = sheet.getRange("A2:B2");
      text.numberFormat = [["@", "@"]];
      text.values = [["02134", "1/5/2027"]];
      const all = sheet.getRange("A1:D2").load({ values: true });
      await context.sync();
      expect(all.values).toEqual([
        [2134, 46392, 2, "003"],
        ["02134", "1/5/2027", "", ""],
      ]);
    });
  },
);

proof(
  "cells of whole columns are neither read nor written, but take one format as a 1 x 1 array",
  ["Range.values", "Range.numberFormat"],
  "observed",
  async () => {
    const { Excel, host } = await openExcel();
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange("A:A");
      column.numberFormat = [["@"]];
      column.load({ values: true, numberFormat: true });
      await context.sync();
      expect([column.values, column.numberFormat]).toEqual([null, null]);
      expect(host.workbook.activeSheet.styleAt(99_999, 0).numberFormat).toBe("@");
      column.values = [["x"]];
      expect((await refusalOf(context.sync())).code).toBe("InvalidArgument");
    });
  },
);

proof(
  "a range knows its place",
  [
    "Range.address",
    "Range.addressLocal",
    "Range.rowIndex",
    "Range.columnIndex",
    "Range.rowCount",
    "Range.columnCount",
    "Range.cellCount",
    "Range.isEntireColumn",
    "Range.isEntireRow",
    "Worksheet.getRange",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Bob's deals");
      const some = sheet
        .getRange("B2:D5")
        .load({ address: true, addressLocal: true, rowIndex: true, columnIndex: true });
      some.load({ rowCount: true, columnCount: true, cellCount: true, isEntireColumn: true, isEntireRow: true });
      const columns = sheet.getRange("A:S").load({ address: true, isEntireColumn: true, rowCount: true });
      const rows = sheet.getRange("5:9").load({ address: true, isEntireRow: true });
      const all = sheet.getRange().load({ address: true, cellCount: true });
      await context.sync();
      expect(some.toJSON()).toEqual({
        address: "'Bob''s deals'!B2:D5",
        addressLocal: "'Bob''s deals'!B2:D5",
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 4,
        columnCount: 3,
        cellCount: 12,
        isEntireColumn: false,
        isEntireRow: false,
      });
      expect(columns.toJSON()).toEqual({ address: "'Bob''s deals'!A:S", isEntireColumn: true, rowCount: 1_048_576 });
      expect(rows.toJSON()).toEqual({ address: "'Bob''s deals'!5:9", isEntireRow: true });
      expect(all.cellCount).toBe(-1);
    });
  },
);

proof(
  "ranges are reached from a range",
  [
    "Range.getCell",
    "Range.getColumn",
    "Range.getRow",
    "Range.getLastCell",
    "Range.getLastColumn",
    "Range.getLastRow",
    "Range.getOffsetRange",
    "Range.getResizedRange",
    "Range.getAbsoluteResizedRange",
    "Range.getBoundingRect",
    "Range.getEntireColumn",
    "Range.getEntireRow",
    "Range.getRowsAbove",
    "Range.getRowsBelow",
    "Range.getColumnsBefore",
    "Range.getColumnsAfter",
    "Range.getIntersection",
    "Range.worksheet",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("C3:E6");
      const reached = {
        cell: range.getCell(1, 2),
        outside: range.getCell(-1, 0),
        column: range.getColumn(1),
        row: range.getRow(3),
        lastCell: range.getLastCell(),
        lastColumn: range.getLastColumn(),
        lastRow: range.getLastRow(),
        offset: range.getOffsetRange(-1, 2),
        resized: range.getResizedRange(1, -2),
        absolute: range.getAbsoluteResizedRange(1, 1),
        bounding: range.getBoundingRect("A8"),
        columns: range.getEntireColumn(),
        rows: range.getEntireRow(),
        above: range.getRowsAbove(2),
        below: range.getRowsBelow(1),
        lastBelow: range.getRowsBelow(-1),
        before: range.getColumnsBefore(1),
        after: range.getColumnsAfter(2),
        common: range.getIntersection(sheet.getRange("E6:G9")),
      };
      for (const one of Object.values(reached)) one.load({ address: true });
      await context.sync();
      const addresses = Object.entries(reached).map(([name, one]) => [name, one.address.replace("Sheet1!", "")]);
      expect(Object.fromEntries(addresses)).toEqual({
        cell: "E4",
        outside: "C2",
        column: "D3:D6",
        row: "C6:E6",
        lastCell: "E6",
        lastColumn: "E3:E6",
        lastRow: "C6:E6",
        offset: "E2:G5",
        resized: "C3:C7",
        absolute: "C3",
        bounding: "A3:E8",
        columns: "C:E",
        rows: "3:6",
        above: "C1:E2",
        below: "C7:E7",
        lastBelow: "C6:E6",
        before: "B3:B6",
        after: "F3:G6",
        common: "E6",
      });
    });
  },
);

proof(
  "ranges with no cell in common have no intersection, and nothing lies off the sheet",
  ["Range.getIntersection", "Range.getIntersectionOrNullObject", "Range.getOffsetRange", "Range.getColumn"],
  "assumed",
  async () => {
    const { Excel } = await openExcel();
    const run = (act: (range: Excel.Range) => void): Promise<{ code: string }> =>
      refusalOf(
        Excel.run(async (context) => {
          act(context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2"));
          await context.sync();
        }),
      );
    expect(await run((range) => range.getIntersection("D4"))).toMatchObject({ code: "ItemNotFound" });
    expect(await run((range) => range.getOffsetRange(-1, 0))).toMatchObject({ code: "InvalidArgument" });
    expect(await run((range) => range.getColumn(2))).toMatchObject({ code: "InvalidArgument" });
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").getIntersectionOrNullObject("D4");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  },
);

proof(
  "the used range is what holds values, or also formats",
  [
    "Worksheet.getUsedRange",
    "Worksheet.getUsedRangeOrNullObject",
    "Range.getUsedRange",
    "Range.getUsedRangeOrNullObject",
    "Worksheet.getRangeByIndexes",
    "Worksheet.getCell",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const none = sheet.getUsedRangeOrNullObject(true);
      const corner = sheet.getUsedRange().load({ address: true });
      await context.sync();
      expect([none.isNullObject, corner.address]).toEqual([true, "Sheet1!A1"]);
      sheet.getCell(1, 1).values = [["x"]];
      sheet.getRangeByIndexes(4, 3, 1, 2).format.fill.color = "#FFFF00";
      const values = sheet.getUsedRange(true).load({ address: true });
      const all = sheet.getUsedRange().load({ address: true });
      const part = sheet.getRange("C:D").getUsedRange().load({ address: true });
      const empty = sheet.getRange("X:Z").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([values.address, all.address, part.address]).toEqual(["Sheet1!B2", "Sheet1!B2:E5", "Sheet1!C2:D5"]);
      expect(empty.isNullObject).toBe(true);
    });
  },
);

proof(
  "cells are inserted and deleted, and the others move",
  ["Range.insert", "Range.delete", "Range.clear"],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B3");
      range.values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange("A2").insert("Down");
      sheet.getRange("B1").insert("Right");
      sheet.getRange("A1").delete("Up");
      sheet.getRange("B2").clear("Contents");
      const all = sheet.getRange("A1:C4").load({ values: true });
      await context.sync();
      expect(all.values).toEqual([
        ["", "", 2],
        [3, "", ""],
        [5, 6, ""],
        ["", "", ""],
      ]);
    });
  },
);

proof(
  "the selection is read and set",
  ["Range.select", "Workbook.getSelectedRange", "Workbook.getActiveCell"],
  "documented",
  async () => {
    const { Excel, host } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Deals");
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load({ address: true });
      const active = context.workbook.getActiveCell().load({ address: true });
      await context.sync();
      expect([selected.address, active.address]).toEqual(["Deals!B2:C3", "Deals!B2"]);
    });
    host.user.activateSheet("Sheet1");
    host.user.select("A1:A9", { active: "A4" });
    await Excel.run(async (context) => {
      const active = context.workbook.getActiveCell().load({ address: true });
      await context.sync();
      expect(active.address).toBe("Sheet1!A4");
    });
  },
);

proof(
  "rows and columns are hidden; a range with some of both answers null",
  ["Range.rowHidden", "Range.columnHidden", "Range.hidden"],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const some = sheet.getRange("A1:C3").load({ rowHidden: true, columnHidden: true, hidden: true });
      const all = sheet.getRange("A2:A3").load({ rowHidden: true, columnHidden: true, hidden: true });
      await context.sync();
      expect(some.toJSON()).toEqual({ rowHidden: null, columnHidden: null, hidden: false });
      expect(all.toJSON()).toEqual({ rowHidden: true, columnHidden: false, hidden: true });
    });
  },
);

proof(
  "cells of a kind are found, as areas",
  [
    "Range.getSpecialCells",
    "Range.getSpecialCellsOrNullObject",
    "RangeAreas.address",
    "RangeAreas.areaCount",
    "RangeAreas.cellCount",
    "RangeAreas.areas",
    "RangeCollection.getCount",
    "RangeCollection.getItemAt",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").formulas = [
        ["a", "=1"],
        ["b", "=2"],
        ["=3", "c"],
      ];
      const formulas = sheet.getRange("A1:D9").getSpecialCellsOrNullObject("Formulas");
      formulas.load("address,areaCount,cellCount,areas/address");
      const count = formulas.areas.getCount();
      const second = formulas.areas.getItemAt(1).load({ address: true });
      const constants = sheet.getRange("A1:B3").getSpecialCells("Constants").load({ cellCount: true });
      const none = sheet.getRange("C1:D9").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      expect([formulas.address, formulas.areaCount, formulas.cellCount]).toEqual(["Sheet1!B1:B2,Sheet1!A3", 2, 3]);
      expect(formulas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!B1:B2", "Sheet1!A3"]);
      expect([count.value, second.address, constants.cellCount, none.isNullObject]).toEqual([2, "Sheet1!A3", 3, true]);
    });
  },
);

proof(
  "tables that a range touches are found",
  [
    "Range.getTables",
    "TableScopedCollection.getCount",
    "TableScopedCollection.getFirst",
    "TableScopedCollection.getItem",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [["Name", "Stage"]];
      sheet.tables.add("A1:B3", true).name = "Deals";
      const touching = sheet.getRange("B2").getTables(false);
      const first = touching.getFirst().load({ name: true });
      const named = touching.getItem("Deals").load({ name: true });
      const count = touching.getCount();
      const within = sheet.getRange("B2").getTables(true).getCount();
      await context.sync();
      expect([first.name, named.name, count.value, within.value]).toEqual(["Deals", "Deals", 1, 0]);
    });
  },
);
