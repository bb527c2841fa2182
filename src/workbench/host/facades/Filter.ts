// The filter of one column of a table.
import { filterTable } from "../model/tables/filterTable";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readCriteria, readCustom, readFilterValues, toOfficeCriteria } from "./filterCriteria";
import { toColumnIndex } from "./TableColumn";

/** Excel.Filter. */
export const Filter: OfficeClass<"Filter"> = {
  exists: ({ table }) => table.exists,
  properties: {
    Criteria: {
      get: (target) => {
        const values = target.table.filters.get(toColumnIndex(target));
        return values ? toOfficeCriteria(values) : null;
      },
    },
  },
  methods: {
    Apply: { run: (target, args) => filterTable(target.table, toColumnIndex(target), readCriteria(args[0])) },
    ApplyValuesFilter: {
      run: (target, args) => filterTable(target.table, toColumnIndex(target), readFilterValues(args[0])),
    },
    ApplyCustomFilter: {
      run: (target, args) => filterTable(target.table, toColumnIndex(target), readCustom(args[0], args[1])),
    },
    Clear: { run: (target) => filterTable(target.table, toColumnIndex(target), null) },
  },
};
