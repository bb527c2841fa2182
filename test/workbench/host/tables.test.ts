// Tables: making, reading, growing, sorting and filtering them.
import type { Opened } from "./openExcel";
import { openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

/** A table "Deals" at B2:D4 on the first sheet. */
async function openTable(): Promise<Opened> {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D4").values = [
      ["Name", "Stage", "Value"],
      ["Contoso", "Won", 20],
      ["Fabrikam", "Active", 10],
    ];
    sheet.tables.add("B2:D4", true).name = "Deals";
    await context.sync();
  });
  opened.host.counts.reset();
  return opened;
}

proof(
  "a table is added over a range and found on its sheet and in the workbook, by name or id",
  [
    "Workbook.tables",
    "Worksheet.tables",
    "TableCollection.add",
    "TableCollection.getItem",
    "TableCollection.getItemAt",
    "TableCollection.getItemOrNullObject",
    "TableCollection.getCount",
    "TableCollection.count",
    "Table.id",
    "Table.name",
    "Table.worksheet",
  ],
  "documented",
  async () => {
    const { Excel } = await openTable();
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      const added = context.workbook.tables.add(other.getRange("A1:B3"), false).load({ id: true, name: true });
      const { tables } = context.workbook;
      const deals = tables.getItem("deals").load({ id: true, name: true, worksheet: { name: true } });
      const here = other.tables.load({ name: true });
      const count = other.tables.load("count");
      const missing = other.tables.getItemOrNullObject("Deals");
      const all = tables.getCount();
      await context.sync();
      expect([deals.name, deals.worksheet.name, missing.isNullObject, all.value]).toEqual(["Deals", "Sheet1", true, 2]);
      expect(here.items.map(({ name }) => name)).toEqual([added.name]);
      expect(count.count).toBe(1);
      const byId = tables.getItem(deals.id).load({ name: true });
      const first = tables.getItemAt(0).load({ name: true });
      await context.sync();
      expect([byId.name, first.name]).toEqual(["Deals", "Deals"]);
    });
  },
);

proof(
  "all tables with their sheets, columns and rows are read in one sync",
  ["Table.columns", "Table.rows", "TableRowCollection.count", "TableColumn.name"],
  "client source",
  async () => {
    const { Excel, host } = await openTable();
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("id,name,showHeaders,showTotals,worksheet/id,worksheet/name,columns/name,rows/count");
      await context.sync();
      const [table] = tables.items;
      expect(table?.columns.items.map(({ name }) => name)).toEqual(["Name", "Stage", "Value"]);
      expect([table?.rows.count, table?.worksheet.name]).toEqual([2, "Sheet1"]);
    });
    expect(host.counts.syncs).toBe(1);
  },
);

proof(
  "a table has a name, a style and its buttons; the host has no table without a header row",
  [
    "Table.name",
    "Table.style",
    "Table.showHeaders",
    "Table.showTotals",
    "Table.showFilterButton",
    "Table.showBandedRows",
  ],
  "documented",
  async () => {
    const { Excel } = await openTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Deals");
      table.name = "Pipeline";
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load({
        name: true,
        style: true,
        showHeaders: true,
        showTotals: true,
        showFilterButton: true,
        showBandedRows: true,
      });
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Pipeline",
        style: "TableStyleLight9",
        showHeaders: true,
        showTotals: false,
        showFilterButton: false,
        showBandedRows: false,
      });
      table.showHeaders = false;
      expect(await refusalOf(context.sync())).toMatchObject({ code: "UnsupportedOperation", at: "Table.showHeaders" });
    });
  },
);

proof(
  "a table has ranges, is resized, turned into plain cells and deleted",
  [
    "Table.getRange",
    "Table.getHeaderRowRange",
    "Table.getDataBodyRange",
    "Table.resize",
    "Table.convertToRange",
    "Table.delete",
  ],
  "documented",
  async () => {
    const { Excel, host } = await openTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Deals");
      table.resize("B2:D9");
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load({ address: true });
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!B2:D9", "Sheet1!B2:D2", "Sheet1!B3:D9"]);
      const cells = table.convertToRange().load({ address: true });
      await context.sync();
      expect(cells.address).toBe("Sheet1!B2:D9");
      expect(host.workbook.tables).toEqual([]);
      context.workbook.worksheets.getActiveWorksheet().tables.add("B2:D4", true).delete();
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  },
);

proof(
  "columns are added, found, renamed, filled and deleted",
  [
    "TableColumnCollection.add",
    "TableColumnCollection.getItem",
    "TableColumnCollection.getItemAt",
    "TableColumnCollection.getItemOrNullObject",
    "TableColumnCollection.getCount",
    "TableColumnCollection.count",
    "TableColumn.id",
    "TableColumn.index",
    "TableColumn.name",
    "TableColumn.values",
    "TableColumn.delete",
    "TableColumn.getRange",
    "TableColumn.getHeaderRowRange",
    "TableColumn.getDataBodyRange",
  ],
  "documented",
  async () => {
    const { Excel } = await openTable();
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Deals");
      const added = columns.add(1, undefined, "Solution 1").load({ id: true, index: true, name: true });
      const filled = columns.add(undefined, [["Notes"], ["a"], ["b"]]).load({ values: true, name: true });
      const stage = columns.getItem("Stage").load({ index: true, name: true, id: true });
      const body = stage.getDataBodyRange().load({ address: true });
      const header = stage.getHeaderRowRange().load({ address: true });
      const whole = stage.getRange().load({ address: true });
      const count = columns.getCount();
      await context.sync();
      expect([added.index, added.name, stage.index, count.value]).toEqual([1, "Solution 1", 2, 5]);
      expect([filled.name, filled.values]).toEqual(["Notes", [["Notes"], ["a"], ["b"]]]);
      expect([body.address, header.address, whole.address]).toEqual(["Sheet1!D3:D4", "Sheet1!D2", "Sheet1!D2:D4"]);
      added.delete();
      stage.name = "Sales stage";
      const byId = columns.getItem(stage.id).load({ name: true, index: true });
      const first = columns.getItemAt(0).load({ name: true });
      const missing = columns.getItemOrNullObject("Stage");
      columns.load("count");
      await context.sync();
      expect([byId.name, byId.index, first.name, missing.isNullObject, columns.count]).toEqual([
        "Sales stage",
        1,
        "Name",
        true,
        4,
      ]);
    });
  },
);

proof(
  "rows are added at a place, read, written and deleted",
  [
    "TableRowCollection.add",
    "TableRowCollection.getItemAt",
    "TableRowCollection.getCount",
    "TableRow.index",
    "TableRow.values",
    "TableRow.getRange",
    "TableRow.delete",
  ],
  "documented",
  async () => {
    const { Excel } = await openTable();
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Deals");
      rows.add(undefined, [
        ["Litware", "Lost", 5],
        ["Adatum", "New", 6],
      ]);
      rows.add(0, [["First", "New", 1]]);
      rows.load({ index: true, values: true });
      const count = rows.getCount();
      const range = rows.getItemAt(1).getRange().load({ address: true });
      await context.sync();
      expect(rows.items.map(({ values }) => (values[0] as unknown[])[0])).toEqual([
        "First",
        "Contoso",
        "Fabrikam",
        "Litware",
        "Adatum",
      ]);
      expect([count.value, range.address, rows.items[4]?.index]).toEqual([5, "Sheet1!B4:D4", 4]);
      rows.getItemAt(0).delete();
      rows.getItemAt(0).values = [["Contoso Ltd", "Won", 21]];
      const body = context.workbook.tables.getItem("Deals").getDataBodyRange().load({ values: true });
      await context.sync();
      expect(body.values[0]).toEqual(["Contoso Ltd", "Won", 21]);
      expect(body.values).toHaveLength(4);
    });
  },
);

proof("a table is sorted by fields", ["Table.sort", "TableSort.apply"], "documented", async () => {
  const { Excel } = await openTable();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Deals");
    table.sort.apply([{ key: 2, ascending: true }]);
    const body = table.getDataBodyRange().load({ values: true });
    await context.sync();
    expect(body.values.map(([name]: unknown[]) => name)).toEqual(["Fabrikam", "Contoso"]);
  });
});

proof(
  "a filter lets rows through by their texts, column by column",
  [
    "Table.autoFilter",
    "AutoFilter.apply",
    "AutoFilter.criteria",
    "AutoFilter.enabled",
    "AutoFilter.isDataFiltered",
    "AutoFilter.getRange",
    "AutoFilter.getRangeOrNullObject",
    "AutoFilter.clearColumnCriteria",
    "AutoFilter.clearCriteria",
    "TableColumn.filter",
    "Filter.apply",
    "Filter.applyValuesFilter",
    "Filter.applyCustomFilter",
    "Filter.clear",
    "Filter.criteria",
    "Table.clearFilters",
  ],
  "documented",
  async () => {
    const { Excel, host } = await openTable();
    const shown = (): readonly boolean[] => [2, 3].map((row) => host.workbook.activeSheet.rowHidden(row) === null);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Deals");
      const { autoFilter } = table;
      const { filter } = table.columns.getItem("Stage");
      filter.applyValuesFilter(["Won"]);
      autoFilter.load({ enabled: true, isDataFiltered: true, criteria: true });
      filter.load({ criteria: true });
      const range = autoFilter.getRange().load({ address: true });
      const orNull = autoFilter.getRangeOrNullObject().load({ address: true });
      await context.sync();
      expect(shown()).toEqual([true, false]);
      expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address, orNull.address]).toEqual([
        true,
        true,
        "Sheet1!B2:D4",
        "Sheet1!B2:D4",
      ]);
      expect(filter.criteria).toEqual({ filterOn: "Values", values: ["Won"] });
      expect(autoFilter.criteria).toEqual([null, { filterOn: "Values", values: ["Won"] }, null]);
      filter.clear();
      filter.apply({ filterOn: "Values", values: ["Active"] });
      await context.sync();
      expect(shown()).toEqual([false, true]);
      autoFilter.clearColumnCriteria(1);
      autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["Contoso"] });
      await context.sync();
      expect(shown()).toEqual([true, false]);
      autoFilter.clearCriteria();
      await context.sync();
      expect(shown()).toEqual([true, true]);
      filter.applyCustomFilter("<>");
      filter.load({ criteria: true });
      context.workbook.worksheets.getActiveWorksheet().getRange("C3").values = [[""]];
      filter.apply({ filterOn: "Custom", criterion1: "<>" });
      await context.sync();
      expect(filter.criteria).toEqual({ filterOn: "Custom", criterion1: "<>" });
      expect(shown()).toEqual([false, true]);
      filter.applyValuesFilter(["Won"]);
      table.clearFilters();
      await context.sync();
      expect(shown()).toEqual([true, true]);
    });
  },
);

proof(
  "a write under the table makes it grow, with the rules of its columns",
  ["Range.values", "Table.getDataBodyRange"],
  "documented",
  async () => {
    const { Excel, host } = await openTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Deals");
      table.columns.getItem("Stage").getDataBodyRange().dataValidation.rule = {
        list: { inCellDropDown: true, source: "Won,Lost" },
      };
      table.getDataBodyRange().getRowsBelow(2).values = [
        ["Litware", "Lost", 5],
        ["Adatum", "New", 6],
      ];
      const body = table.getDataBodyRange().load({ address: true });
      const added = context.workbook.worksheets.getActiveWorksheet().getRange("C6").dataValidation.load({ type: true });
      await context.sync();
      expect([body.address, added.type]).toEqual(["Sheet1!B3:D6", "List"]);
    });
    host.user.type("B7", "Typed");
    expect(host.workbook.table("Deals")?.area.rows).toBe(6);
  },
);
