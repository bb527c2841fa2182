// Sorting a table.
import { sortTable } from "../model/tables/sortTable";
import { invalidArgument, notImplemented } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readInteger, readObject, readOptionalBoolean } from "../protocol/readArguments";

/** Excel.TableSort. */
export const TableSort: OfficeClass<"TableSort"> = {
  exists: (table) => table.exists,
  methods: {
    Apply: {
      run: (table, args) => {
        const [fields] = args;
        if (!Array.isArray(fields)) throw invalidArgument("an array of fields to sort by");
        if (readOptionalBoolean(args, 1, { what: "matchCase", otherwise: false })) {
          throw notImplemented("sorting by upper and lower case");
        }
        const keys = fields.map((field: unknown) => {
          const { key, ascending } = readObject(field, "a field");
          return {
            column: readInteger([key], 0, "the key"),
            ascending: readOptionalBoolean([ascending], 0, { what: "ascending", otherwise: true }),
          };
        });
        sortTable(table, keys);
      },
    },
  },
};
