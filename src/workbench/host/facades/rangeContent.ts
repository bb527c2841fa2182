// What the cells of a range hold, and writing it: values, formulas, texts, number formats.
import type { Area } from "../model/area";
import { officeValueTypes } from "../events/officeValueTypes";
import { writeCells } from "../model/cells/writeCells";
import { writeNumberFormats } from "../model/cells/writeNumberFormats";
import type { LiveRange } from "../model/LiveRange";
import type { Sheet } from "../model/Sheet";
import { readFormulas, readNumberFormats, readTexts, readTypes, readValues } from "../model/view/readArea";
import type { Call } from "../protocol/Call";
import { HostError, invalidArgument } from "../protocol/HostError";
import type { Property } from "../protocol/OfficeClass";
import type { CellInput } from "./readCells";
import { isUnbounded, readCells } from "./readCells";

/** The most cells that Excel reads in one go. */
const mostCells = 5_000_000;

type Rows<T> = readonly (readonly T[])[];

/** Reads a grid; null where the range is unbounded or too large, as Excel answers. */
function toGrid<T>(read: (sheet: Sheet, area: Area) => Rows<T>): (range: LiveRange) => Rows<T> | null {
  return ({ sheet, area }) => (isUnbounded(area) || area.rows * area.columns > mostCells ? null : read(sheet, area));
}

/** Excel on Windows under a filter: the first row of the input lands in every visible row (office-js#224). */
function writeMisplaced({ sheet, area }: LiveRange, rows: Rows<CellInput>): void {
  const [first = []] = rows;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (sheet.rowHidden(row) === null) writeCells(sheet, { ...area, row, rows: 1 }, [first]);
  }
}

function isFiltered({ sheet, area }: LiveRange): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) if (sheet.rowHidden(row) === "filter") return true;
  return false;
}

function write(range: LiveRange, value: unknown, call: Call): void {
  const { sheet, area } = range;
  if (isUnbounded(area)) throw invalidArgument("a smaller range: cells of whole rows or columns cannot be written");
  const cells = readCells(value, area);
  if (
    call.host.faults.misplaceFilteredWrites &&
    typeof cells === "object" &&
    cells &&
    area.rows > 1 &&
    isFiltered(range)
  ) {
    writeMisplaced(range, cells);
  } else writeCells(sheet, area, cells);
}

function writeFormats({ sheet, area }: LiveRange, value: unknown): void {
  const isOneByOne = Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
  if (isUnbounded(area) && !isOneByOne) {
    throw invalidArgument("an array of one row with one format, the only input that whole rows and columns take");
  }
  const formats = readCells(value, isUnbounded(area) ? { ...area, rows: 1, columns: 1 } : area);
  const rows = typeof formats === "object" && formats ? formats : [[formats]];
  if (rows.flat().some((format) => format !== null && typeof format !== "string")) {
    throw invalidArgument("number formats as texts");
  }
  const texts = rows.map((row) => row.map((format) => (typeof format === "string" ? format || "General" : null)));
  const [one] = texts.flat();
  if (texts.length === 1 && texts[0]?.length === 1 && typeof one === "string") writeNumberFormats(sheet, area, one);
  else writeNumberFormats(sheet, area, texts);
}

/** The grids of a range, by wire name. */
export const rangeContent: Readonly<Record<string, Property<LiveRange>>> = {
  Formulas: { get: toGrid(readFormulas), set: write },
  NumberFormat: { get: toGrid(readNumberFormats), set: writeFormats },
  Text: { get: toGrid(readTexts) },
  ValueTypes: {
    get: (range) => toGrid(readTypes)(range)?.map((row) => row.map((type) => officeValueTypes[type])) ?? null,
  },
  Values: { get: toGrid(readValues), set: write },
};

/** Refuses input for a range before the client sends it in parts: the shape as a whole must be the range's. */
export function validateArraySize({ area }: LiveRange, rows: unknown, columns: unknown): void {
  if (rows === area.rows && columns === area.columns) return;
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
