// A table.
import { parseReference } from "../model/cells/parseReference";
import type { Table as ModelTable } from "../model/Table";
import { clearFilters } from "../model/tables/clearFilters";
import { convertToRange } from "../model/tables/convertToRange";
import { deleteTable } from "../model/tables/deleteTable";
import { renameTable } from "../model/tables/renameTable";
import { resizeTable } from "../model/tables/resizeTable";
import { setTableOptions } from "../model/tables/setTableOptions";
import { invalidArgument, notImplemented } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readBoolean, readRange, readText } from "../protocol/readArguments";
import { toObject } from "./targets";
import { toEventMethods } from "./toEventMethods";

/** Excel.Table. */
export const Table: OfficeClass<"Table"> = {
  exists: (table) => table.exists,
  identity: (table) => ({ Id: table.id }),
  properties: {
    Id: { get: (table) => table.id },
    Name: { get: (table) => table.name, set: (table, value) => renameTable(table, readText([value], 0, "the name")) },
    ShowBandedRows: {
      since: "1.3",
      get: (table) => table.state.bandedRows,
      set: (table, value) => setTableOptions(table, { bandedRows: readBoolean(value, "showBandedRows") }),
    },
    ShowFilterButton: {
      since: "1.3",
      get: (table) => table.state.showFilterButton,
      set: (table, value) => setTableOptions(table, { showFilterButton: readBoolean(value, "showFilterButton") }),
    },
    ShowHeaders: {
      get: (table) => table.state.showHeaders,
      set: (table, value) => setTableOptions(table, { showHeaders: readBoolean(value, "showHeaders") }),
    },
    ShowTotals: {
      get: () => false,
      set: (_table, value) => {
        if (readBoolean(value, "showTotals")) throw notImplemented("a table's total row");
      },
    },
    Style: {
      get: (table) => table.state.style,
      set: (table, value) => setTableOptions(table, { style: readText([value], 0, "the style") }),
    },
  },
  navigations: {
    AutoFilter: { since: "1.9", to: (table) => toObject("AutoFilter", table) },
    Columns: { to: (table) => toObject("TableColumnCollection", table) },
    Rows: { to: (table) => toObject("TableRowCollection", table) },
    Sort: { since: "1.2", to: (table) => toObject("TableSort", table) },
    Worksheet: { since: "1.2", to: (table) => toObject("Worksheet", table.sheet) },
  },
  objects: {
    ConvertToRange: {
      since: "1.2",
      to: (table, _args, call) => {
        const { sheet, area } = table;
        convertToRange(table);
        return toObject("Range", call.track(sheet, area));
      },
    },
    GetDataBodyRange: { to: (table, _args, call) => toObject("Range", call.track(table.sheet, table.bodyArea)) },
    GetHeaderRowRange: { to: (table, _args, call) => toObject("Range", call.track(table.sheet, table.headerArea)) },
    GetRange: { to: (table, _args, call) => toObject("Range", call.track(table.sheet, table.area)) },
  },
  methods: {
    ...toEventMethods(
      {
        DataChangedEvent: { event: "tableChanged", since: "1.7" },
        SelectionChangedEvent: { event: "tableSelectionChanged", since: "1.7" },
      },
      (table: ModelTable) => table.id,
    ),
    ClearFilters: { since: "1.2", run: (table) => clearFilters(table) },
    Delete: { run: (table) => deleteTable(table) },
    Resize: {
      since: "1.13",
      run: (table, [value], call) => {
        const place =
          typeof value === "string" ? parseReference(call.workbook, value, table.sheet) : readRange(value, "the range");
        if (place.sheet !== table.sheet) throw invalidArgument("a range on the table's own sheet");
        resizeTable(table, place.area);
      },
    },
  },
};
