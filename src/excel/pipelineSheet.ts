// Writes the picture of the pipeline onto a sheet of its own: formulas over the deal table, and Excel's own charts.
import type { PipelineGrid } from "../deals/pipeline/toPipelineGrid";

const chartColumns = 8;
const chartRows = 15;
const firstChartColumn = 4;

const types: Readonly<Record<PipelineGrid["charts"][number]["kind"], "ColumnClustered" | "BarClustered" | "Pie">> = {
  column: "ColumnClustered",
  bar: "BarClustered",
  pie: "Pie",
};

/** Queues adding the sheet, and brings it to the front; throws NameTaken where a sheet has the name. */
export function addPipelineSheet(
  context: Excel.RequestContext,
  { name, grid }: { readonly name: string; readonly grid: PipelineGrid },
): void {
  const sheet = context.workbook.worksheets.add(name);
  const { cells, charts, monthRows } = grid;
  for (const row of monthRows) sheet.getRangeByIndexes(row, 0, 1, 1).numberFormat = [["mmm yyyy"]];
  sheet.getRangeByIndexes(0, 0, cells.length, 3).formulas = cells.map((row) => [...row]);
  sheet.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
  for (const { row } of charts) sheet.getRangeByIndexes(row - 1, 0, 1, 3).format.font.bold = true;
  sheet.getRangeByIndexes(0, 0, cells.length, 1).format.columnWidth = 220;
  charts.forEach((plan, at) => addChart(sheet, plan, at));
  sheet.activate();
}

function addChart(
  sheet: Excel.Worksheet,
  { title, kind, row, rows }: PipelineGrid["charts"][number],
  at: number,
): void {
  // Two beside each other. Labels and values with their header; the counts beside them stay out of the picture.
  const top = Math.floor(at / 2) * (chartRows + 1);
  const left = firstChartColumn + (at % 2) * (chartColumns + 1);
  const chart = sheet.charts.add(types[kind], sheet.getRangeByIndexes(row - 1, 0, rows + 1, 2), "Columns");
  chart.title.text = title;
  chart.setPosition(
    sheet.getRangeByIndexes(top, left, 1, 1),
    sheet.getRangeByIndexes(top + chartRows - 1, left + chartColumns - 1, 1, 1),
  );
}
