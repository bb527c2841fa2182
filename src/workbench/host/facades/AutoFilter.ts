// The filter of a table.
import { clearFilters } from "../model/tables/clearFilters";
import { filterTable } from "../model/tables/filterTable";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { isLeftOut, readInteger } from "../protocol/readArguments";
import { readCriteria, toOfficeCriteria } from "./filterCriteria";
import { toObject } from "./targets";

/** Excel.AutoFilter, of a table. */
export const AutoFilter: OfficeClass<"AutoFilter"> = {
  exists: (table) => table.exists,
  properties: {
    Criteria: {
      get: (table) =>
        table.columns.map((_column, index) => {
          const values = table.filters.get(index);
          return values ? toOfficeCriteria(values) : null;
        }),
    },
    Enabled: { get: (table) => table.state.showFilterButton },
    IsDataFiltered: { get: (table) => table.filters.size > 0 },
  },
  objects: {
    GetRange: {
      to: (table, _args, call) => {
        if (!table.state.showFilterButton) throw itemNotFound("the table has no filter");
        return toObject("Range", call.track(table.sheet, table.area));
      },
    },
    GetRangeOrNullObject: {
      to: (table, _args, call) =>
        table.state.showFilterButton ? toObject("Range", call.track(table.sheet, table.area)) : null,
    },
  },
  methods: {
    Apply: {
      run: (table, args) => {
        if (isLeftOut(args[1]) || isLeftOut(args[2])) throw invalidArgument("a column and its criteria");
        filterTable(table, readInteger(args, 1, "columnIndex"), readCriteria(args[2]));
      },
    },
    ClearColumnCriteria: {
      since: "1.14",
      run: (table, args) => filterTable(table, readInteger(args, 0, "columnIndex"), null),
    },
    ClearCriteria: { run: (table) => clearFilters(table) },
  },
};
