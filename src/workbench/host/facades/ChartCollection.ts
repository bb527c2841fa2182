// The charts of a sheet.
import { addChart } from "../model/charts/changeCharts";
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readRange, readText } from "../protocol/readArguments";
import type { HostObject } from "./targets";
import { toObject } from "./targets";
import type { Sheet } from "../model/Sheet";

function find(sheet: Sheet, name: string): HostObject<"Chart"> | null {
  const chart = sheet.state.charts.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  return chart ? toObject("Chart", { sheet, id: chart.id }) : null;
}

/** Excel.ChartCollection. */
export const ChartCollection: OfficeClass<"ChartCollection"> = {
  exists: (sheet) => sheet.exists,
  properties: { Count: { get: (sheet) => sheet.state.charts.length } },
  items: (sheet) => sheet.state.charts.map(({ id }) => toObject("Chart", { sheet, id })),
  objects: {
    Add: {
      to: (sheet, args) => {
        const source = readRange(args[1], "the source");
        const order = { type: readText(args, 0, "the type"), sourceSheetId: source.sheet.id, source: source.area };
        return toObject("Chart", { sheet, id: addChart(sheet, order).id });
      },
    },
    GetItem: {
      to: (sheet, args) => {
        const name = readText(args, 0, "the name");
        const chart = find(sheet, name);
        if (!chart) throw itemNotFound(`chart ${name}`);
        return chart;
      },
    },
    GetItemOrNullObject: { since: "1.4", to: (sheet, args) => find(sheet, readText(args, 0, "the name")) },
  },
};
