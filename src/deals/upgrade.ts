// What a sheet of an older edition lacks to be one of the edition of 2023.
import type { Column } from "./column";
import type { Layout } from "./layout";
import { toMissingColumns } from "./missingColumns";
import type { MissingColumn } from "./missingColumns";
import { templateColumns } from "./template";

/** A header that the newer edition writes otherwise. */
export interface RenamedHeader {
  /** Its place in the sheet's headers, from 0. */
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** What to do to a sheet. */
export interface Upgrade2023 {
  /** In the order in which to add them. */
  readonly missing: readonly MissingColumn[];
  readonly renamed: readonly RenamedHeader[];
}

/** The columns to add, each at its place in the template's order, and the headers to rename; nothing else changes. */
export function toUpgrade2023(layout: Layout): Upgrade2023 {
  const every = Object.fromEntries(templateColumns("2023").map(({ header }) => [header, "wanted"]));
  return {
    missing: toMissingColumns({ ...layout, edition: "2023" }, [{ cells: every }]),
    renamed: layout.columns.flatMap(({ index, header, column }) => {
      const to = column === null ? undefined : toNewHeader(column);
      return to === undefined || to === header ? [] : [{ index, from: header, to }];
    }),
  };
}

function toNewHeader({ renamed }: Column): string | undefined {
  return renamed?.["2023"];
}
