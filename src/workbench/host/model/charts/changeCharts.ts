// Charts of a sheet: made over cells, named, placed, deleted. What they look like is not kept.
import type { Area } from "../area";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import type { ChartState } from "../SheetState";

/** What a chart is made over. */
export interface ChartOrder {
  readonly type: string;
  readonly sourceSheetId: string;
  readonly source: Area;
}

/** Adds a chart under the next free name; returns it. */
export function addChart(sheet: Sheet, order: ChartOrder): ChartState {
  const { charts } = sheet.state;
  const number = Math.max(0, ...charts.map(({ id }) => Number(id))) + 1;
  const chart: ChartState = { ...order, id: String(number), name: `Chart ${number}`, title: "", place: null };
  write(sheet, [...charts, chart]);
  return chart;
}

/** Changes a chart; throws ItemNotFound where it is gone. */
export function changeChart(sheet: Sheet, id: string, change: Partial<Omit<ChartState, "id">>): void {
  findChart(sheet, id);
  write(
    sheet,
    sheet.state.charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart)),
  );
}

/** Deletes a chart; throws ItemNotFound where it is gone. */
export function deleteChart(sheet: Sheet, id: string): void {
  findChart(sheet, id);
  write(
    sheet,
    sheet.state.charts.filter((chart) => chart.id !== id),
  );
}

/** A chart of a sheet; throws ItemNotFound where it is gone. */
export function findChart(sheet: Sheet, id: string): ChartState {
  const chart = sheet.state.charts.find((candidate) => candidate.id === id);
  if (!chart) throw new ModelError("ItemNotFound", `Sheet ${sheet.name} has no chart ${id}.`);
  return chart;
}

function write(sheet: Sheet, charts: readonly ChartState[]): void {
  sheet.own().charts = charts;
}
