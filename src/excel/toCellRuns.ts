// Which blocks of cells to write: neighbours together, cells between them left alone, so that many cells cost few writes.

/** A cell of a table's body. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A block of cells; null leaves the cell as it is. */
export interface CellRun<T> {
  /** Index in the table's body, from 0. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly cells: readonly (readonly (T | null)[])[];
}

// What a block costs beside its cells, and what a cell costs that is left alone, in bytes (docs/facts.md).
const bytesOfRun = 900;
const bytesOfGap = 5;

interface Band<T> {
  row: number;
  first: number;
  last: number;
  rows: ReadonlyMap<number, T>[];
}

/** The blocks that hold all cells; under a filter none is taller than a row. Of two for one place the later counts. */
export function toCellRuns<T extends CellAt>(cells: readonly T[], filtered: boolean): readonly CellRun<T>[] {
  const bands: Band<T>[] = [];
  for (const next of toRows(cells)) {
    const band = bands.at(-1);
    if (!filtered && band !== undefined && isCheaperTogether(band, next)) {
      band.first = Math.min(band.first, next.first);
      band.last = Math.max(band.last, next.last);
      band.rows.push(...next.rows);
    } else bands.push(next);
  }
  return bands.map(toRun);
}

function toRows<T extends CellAt>(cells: readonly T[]): readonly Band<T>[] {
  const rows = new Map<number, Map<number, T>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, T>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, at]) => ({ row, first: Math.min(...at.keys()), last: Math.max(...at.keys()), rows: [at] }));
}

function isCheaperTogether<T>(band: Band<T>, next: Band<T>): boolean {
  if (band.row + band.rows.length !== next.row) return false;
  const width = Math.max(band.last, next.last) - Math.min(band.first, next.first) + 1;
  const apart = (band.last - band.first + 1) * band.rows.length + (next.last - next.first + 1);
  return (width * (band.rows.length + 1) - apart) * bytesOfGap < bytesOfRun;
}

function toRun<T>({ row, first, last, rows }: Band<T>): CellRun<T> {
  const columns = last - first + 1;
  const cells = rows.map((at) => Array.from({ length: columns }, (_, offset) => at.get(first + offset) ?? null));
  return { row, column: first, columns, cells };
}
