// The line at the bottom: the mode of the cell, sums of the selection, and how much the add-in talked to Excel.
import type { ReactElement } from "react";
import { lastColumn, lastRow, toIntersection } from "../../host/model/area";
import type { Sheet } from "../../host/model/Sheet";
import { toUsedArea } from "../../host/model/view/toUsedArea";
import type { BenchState } from "../Bench";
import type { Typing } from "../input/Typing";
import type { PageWords } from "../words";

interface StatusBarProps {
  readonly state: BenchState;
  readonly typing: Typing;
  readonly words: PageWords;
}

/** The status bar. */
export function StatusBar({ state, typing, words }: StatusBarProps): ReactElement {
  const { counts, workbook } = state.host;
  const toNumber = new Intl.NumberFormat(state.locale, { maximumFractionDigits: 2 });
  const { count, numbers, sum } = toSums(workbook.activeSheet);
  const toKilobytes = (bytes: number): string => `${toNumber.format(bytes / 1024)} kB`;
  return (
    <footer className="status-bar">
      <span role="status">{words[typing.mode()]}</span>
      <span className="sums">
        {numbers > 0 && `${words.average}: ${toNumber.format(sum / numbers)}  `}
        {count > 1 && `${words.count}: ${toNumber.format(count)}  `}
        {numbers > 0 && `${words.sum}: ${toNumber.format(sum)}`}
      </span>
      <span className="counts">
        <output data-count="syncs">{counts.syncs}</output> {words.syncs} ·{" "}
        <output data-count="requests">{counts.requests}</output> {words.requests} · {toKilobytes(counts.bytesIn)}{" "}
        {words.sent} · {toKilobytes(counts.bytesOut)} {words.received}
        <button type="button" title={words.resetCounts} aria-label={words.resetCounts} onClick={() => counts.reset()}>
          ↺
        </button>
      </span>
    </footer>
  );
}

interface Sums {
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

const nothing: Sums = { count: 0, numbers: 0, sum: 0 };
const mostCells = 200_000;

/** Sums of the selection as Excel shows them; a single cell has none, and neither has a huge selection. */
function toSums(sheet: Sheet): Sums {
  const { area } = sheet.selection;
  const used = toUsedArea(sheet);
  const cells = used && toIntersection(area, used);
  const isOne = area.rows === 1 && area.columns === 1;
  if (!cells || isOne || cells.rows * cells.columns > mostCells) return nothing;
  let [count, numbers, sum] = [0, 0, 0];
  for (let row = cells.row; row <= lastRow(cells); row += 1) {
    for (let column = cells.column; column <= lastColumn(cells); column += 1) {
      const value = sheet.valueAt(row, column);
      if (value !== "") count += 1;
      if (typeof value !== "number") continue;
      numbers += 1;
      sum += value;
    }
  }
  return { count, numbers, sum };
}
