// The looks of a range, read as one value and written to all of its cells.
import type { Area } from "../model/area";
import { toIntersection } from "../model/area";
import { writeStyle } from "../model/cells/writeStyle";
import type { LiveRange } from "../model/LiveRange";
import type { CellStyle, StylePatch } from "../model/style";
import { toUsedArea } from "../model/view/toUsedArea";
import { invalidArgument, notImplemented } from "../protocol/HostError";
import type { Property } from "../protocol/OfficeClass";
import { readBoolean, readOneOf } from "../protocol/readArguments";

/** The cells to look at: those in use, and one of each column beyond them, which looks like all others there. */
function toSampled({ sheet, area }: LiveRange): readonly Area[] {
  const used = toUsedArea(sheet, { valuesOnly: false });
  const within = used ? toIntersection(area, used) : undefined;
  if (!within) return [{ ...area, rows: 1 }];
  const isLarger = within.rows < area.rows || within.columns < area.columns;
  return isLarger ? [within, { ...area, row: area.row + area.rows - 1, rows: 1 }] : [within];
}

/** What all cells of a range have in common, or null where they differ. */
function toCommon<T>(range: LiveRange, pick: (style: CellStyle) => T): T | null {
  let common: T | undefined;
  for (const part of toSampled(range)) {
    for (let row = part.row; row < part.row + part.rows; row += 1) {
      for (let column = part.column; column < part.column + part.columns; column += 1) {
        const value = pick(range.sheet.styleAt(row, column));
        if (common === undefined) common = value;
        else if (common !== value) return null;
      }
    }
  }
  return common ?? null;
}

interface StyleProperty<T> {
  readonly pick: (style: CellStyle) => T;
  readonly patch: (value: unknown) => StylePatch;
  readonly since?: string;
}

/** A property that is one part of the look. */
export function toStyleProperty<T>({ pick, patch, since }: StyleProperty<T>): Property<LiveRange> {
  const property: Property<LiveRange> = {
    get: (range) => toCommon(range, pick),
    set: ({ sheet, area }, value) => writeStyle(sheet, area, patch(value)),
  };
  return since ? { ...property, since } : property;
}

/** A colour as "#RRGGBB". */
export function readColor(value: unknown): string {
  if (typeof value !== "string" || value === "") throw invalidArgument("a colour as #RRGGBB");
  if (!/^#[0-9A-Fa-f]{6}$/.test(value)) throw notImplemented(`the colour ${value}; write it as #RRGGBB`);
  return value.toUpperCase();
}

/** What Excel answers for a cell without a fill of its own, and for automatic text. */
export const white = "#FFFFFF";
/** The colour of text that nobody coloured. */
export const black = "#000000";

/** A property that is on or off. */
export function toSwitch(name: "bold" | "italic" | "wrap" | "locked"): Property<LiveRange> {
  return toStyleProperty({
    pick: (style) => style[name],
    patch: (value) => ({ [name]: readBoolean(value, name) }),
  });
}

/** A property that is one of some words. */
export function toChoice<N extends "horizontal" | "vertical">(
  name: N,
  choices: readonly CellStyle[N][],
): Property<LiveRange> {
  return toStyleProperty({
    pick: (style) => style[name],
    patch: (value) => ({ [name]: readOneOf(value, choices, name) }),
  });
}
