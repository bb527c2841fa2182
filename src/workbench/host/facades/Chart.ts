// A chart, and its title. Type and source are kept; pictures are not drawn.
import type { Area } from "../model/area";
import { parseReference } from "../model/cells/parseReference";
import type { Sheet } from "../model/Sheet";
import type { Call } from "../protocol/Call";
import { changeChart, deleteChart, findChart } from "../model/charts/changeCharts";
import { lastColumn, lastRow } from "../model/area";
import { invalidArgument } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readRange } from "../protocol/readArguments";
import { toObject } from "./targets";

function readString(value: unknown, what: string): string {
  if (typeof value !== "string" || value === "") throw invalidArgument(what);
  return value;
}

function readCells(value: unknown, sheet: Sheet, call: Call): Area {
  return typeof value === "string"
    ? parseReference(call.workbook, value, sheet).area
    : readRange(value, "the cells").area;
}

/** Excel.Chart. */
export const Chart: OfficeClass<"Chart"> = {
  exists: ({ sheet, id }) => sheet.exists && sheet.state.charts.some((chart) => chart.id === id),
  identity: ({ id }) => ({ _Id: id }),
  properties: {
    Id: { since: "1.7", get: ({ id }) => id },
    ChartType: { since: "1.7", get: ({ sheet, id }) => findChart(sheet, id).type },
    Name: {
      get: ({ sheet, id }) => findChart(sheet, id).name,
      set: ({ sheet, id }, value) => changeChart(sheet, id, { name: readString(value, "a chart has a name") }),
    },
  },
  navigations: { Title: { to: (target) => toObject("ChartTitle", target) } },
  methods: {
    Delete: { run: ({ sheet, id }) => deleteChart(sheet, id) },
    SetPosition: {
      run: ({ sheet, id }, args, call) => {
        const first = readCells(args[0], sheet, call);
        const last = args[1] === undefined || args[1] === null ? first : readCells(args[1], sheet, call);
        const { row, column } = first;
        const place = { row, column, rows: lastRow(last) - row + 1, columns: lastColumn(last) - column + 1 };
        changeChart(sheet, id, { place });
      },
    },
  },
};

/** Excel.ChartTitle. */
export const ChartTitle: OfficeClass<"ChartTitle"> = {
  exists: ({ sheet, id }) => sheet.exists && sheet.state.charts.some((chart) => chart.id === id),
  properties: {
    Text: {
      get: ({ sheet, id }) => findChart(sheet, id).title,
      set: ({ sheet, id }, value) => changeChart(sheet, id, { title: readString(value, "a title has a text") }),
    },
  },
};
