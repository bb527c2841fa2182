// Which Errors cells to write: only those that differ, neighbours together, so that one edit costs one small write.

/** A block of Errors cells: texts from a row of the table's body on, downwards. */
export interface ErrorRun {
  /** Index in the table's body, from 0. */
  readonly row: number;
  readonly texts: readonly string[];
}

/** What stands in the Errors cells, and what is to stand there. */
export interface WantedErrors {
  readonly standing: (row: number) => string;
  /** Row index -> wanted text, for the rows that may be written. */
  readonly wanted: ReadonlyMap<number, string>;
  /**
   * Whether a filter hides rows: then every cell is a block of its own, because Excel for Windows puts the first value of
   * a taller block into every visible cell (docs/facts.md).
   */
  readonly filtered: boolean;
}

/** The blocks to write, from top to bottom; none where nothing differs. */
export function toErrorRuns({ standing, wanted, filtered }: WantedErrors): readonly ErrorRun[] {
  const runs: { row: number; texts: string[] }[] = [];
  const differing = [...wanted].filter(([row, text]) => text !== standing(row)).sort(([one], [other]) => one - other);
  for (const [row, text] of differing) {
    const last = runs.at(-1);
    if (!filtered && last !== undefined && last.row + last.texts.length === row) last.texts.push(text);
    else runs.push({ row, texts: [text] });
  }
  return runs;
}

// What a block costs beside its texts: its range and its actions, measured (docs/facts.md).
const bytesOfRun = 600;

/** Parts blocks so that each group is at most so many bytes to send; a block that is too large alone is cut, down to one cell. */
export function toErrorBatches(runs: readonly ErrorRun[], limitBytes: number): readonly (readonly ErrorRun[])[] {
  const batches: ErrorRun[][] = [];
  let left = 0;
  for (const run of runs.flatMap((whole) => toParts(whole, limitBytes))) {
    const bytes = toBytes(run);
    const batch = batches.at(-1);
    if (batch === undefined || bytes > left) {
      batches.push([run]);
      left = limitBytes - bytes;
    } else {
      batch.push(run);
      left -= bytes;
    }
  }
  return batches;
}

function toParts(run: ErrorRun, limitBytes: number): readonly ErrorRun[] {
  if (run.texts.length <= 1 || toBytes(run) <= limitBytes) return [run];
  const half = Math.ceil(run.texts.length / 2);
  return [
    ...toParts({ row: run.row, texts: run.texts.slice(0, half) }, limitBytes),
    ...toParts({ row: run.row + half, texts: run.texts.slice(half) }, limitBytes),
  ];
}

function toBytes({ texts }: ErrorRun): number {
  return texts.reduce((bytes, text) => bytes + 2 * text.length + 4, bytesOfRun);
}
