// A column of the template. What its cells offer and how Excel formats them stands in columnCells.ts, which brings the kinds.
import type { Edition } from "./edition";
import type { KindName } from "./kind";

export type { CellFormat, KindName, Offer } from "./kind";

/** When a column must hold a value (template.md, rule 1). */
export type Required = "yes" | "no" | "ifHelp" | "ifNoHelp" | "ifClosedBadly" | "onCreate";

/** Until when a column may be changed (template.md, rule 6). */
export type Editable = "always" | "untilCreated" | "untilShared" | "untilYes" | "readOnly" | "key";

/** Which way carries a change to Partner Center: the create, a patch, the second creation, or only a file. */
type Carrier = "create" | "patch" | "connected" | "csv";

/** When a column came: with an edition of the template, or between two. */
type Since = "2021" | "2021-09" | "2023" | "2026";

/** A column of the template. */
export interface Column {
  /** The exact English header; for columns that repeat, that of the first. */
  readonly header: string;
  /** The header that an edition writes, where it differs. */
  readonly renamed?: Readonly<Partial<Record<Edition, string>>>;
  /** The French header; null where none is known. */
  readonly fr: string | null;
  /** Other headers under which real files have it. */
  readonly aliases: readonly string[];
  /** Its name in a typed deal. */
  readonly field: string;
  readonly since: Since;
  readonly required: Required;
  readonly kind: KindName;
  /** A value as the documentation shows it; "" where it shows none. */
  readonly sample: string;
  readonly editable: Editable;
  /** Where the referral resource keeps it; empty where nowhere, or only in a related referral. */
  readonly api: readonly string[];
  /** Empty where Partner Center takes no change at all. */
  readonly carriedBy: readonly Carrier[];
  /** How many there may be, numbered from 1 at the end of the header. */
  readonly repeats?: number;
  /** The values of a column of kind list or intent. */
  readonly values?: readonly string[];
  /** The edition that a sheet with this column has. */
  readonly proves?: Edition;
}

/** The English header of a column, with its number where it repeats: ("Solution 1", 3) is "Solution 3". */
export function toHeader(column: Column, ordinal: number | null): string {
  return ordinal === null ? column.header : column.header.replace(/1$/u, String(ordinal));
}
