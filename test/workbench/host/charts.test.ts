// Charts: made over cells of a sheet, named, placed and deleted.
import { openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

proof(
  "charts are made over cells, found by their name, given a title and a place, and deleted",
  [
    "Worksheet.charts",
    "ChartCollection.add",
    "ChartCollection.count",
    "ChartCollection.getItem",
    "ChartCollection.getItemOrNullObject",
    "Chart.id",
    "Chart.name",
    "Chart.chartType",
    "Chart.title",
    "Chart.setPosition",
    "Chart.delete",
    "ChartTitle.text",
  ],
  "documented",
  async () => {
    const { Excel, host } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["Stage", "Value"],
        ["Won", 3],
        ["Lost", 1],
      ];
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:B3"));
      chart.name = "By stage";
      chart.title.text = "Value by stage";
      chart.setPosition("D2", "K14");
      chart.load({ id: true, name: true, chartType: true, title: { text: true } });
      sheet.charts.load("name,count");
      const none = sheet.charts.getItemOrNullObject("No such").load({ name: true });
      await context.sync();
      expect([chart.name, chart.chartType, chart.title.text, sheet.charts.count, none.isNullObject]).toEqual([
        "By stage",
        "ColumnClustered",
        "Value by stage",
        1,
        true,
      ]);
      expect(host.workbook.activeSheet.state.charts).toMatchObject([
        { source: { row: 0, column: 0, rows: 3, columns: 2 }, place: { row: 1, column: 3, rows: 13, columns: 8 } },
      ]);
      sheet.charts.getItem("by stage").delete();
      await context.sync();
      expect(host.workbook.activeSheet.state.charts).toEqual([]);
      expect(
        await refusalOf(
          Excel.run(async (later) => {
            later.workbook.worksheets.getActiveWorksheet().charts.getItem("By stage").load({ name: true });
            await later.sync();
          }),
        ),
      ).toMatchObject({ code: "ItemNotFound" });
    });
  },
);
