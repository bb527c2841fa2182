// The template of each edition that we insert: its columns and exact headers.
import type { Column } from "./column";
import { columns } from "./columns";
import type { Edition } from "./edition";

export type { Edition } from "./edition";

const since: Readonly<Record<Edition, readonly Column["since"][]>> = {
  "2021": ["2021"],
  "2023": ["2021", "2021-09", "2023"],
};

/** The columns of an edition, in template order; columns that repeat once, as their first. */
export function templateColumns(edition: Edition): readonly Column[] {
  return columns.filter((column) => since[edition].includes(column.since));
}

/** The exact English headers of an edition, in template order. */
export function templateHeaders(edition: Edition): readonly string[] {
  return templateColumns(edition).map((column) => column.renamed?.[edition] ?? column.header);
}
