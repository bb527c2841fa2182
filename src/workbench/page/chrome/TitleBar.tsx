// The line at the top: what this is, what it stands in for, undo and redo.
import type { ReactElement } from "react";
import type { Bench } from "../Bench";
import type { PageWords } from "../words";

interface TitleBarProps {
  readonly bench: Bench;
  readonly product: string;
  readonly words: PageWords;
}

/** The title bar. */
export function TitleBar({ bench, product, words }: TitleBarProps): ReactElement {
  const { user, workbook } = bench.state().host;
  return (
    <header className="title-bar">
      <div className="quick-access">
        <button
          type="button"
          aria-label={words.undo}
          title={`${words.undo} (Ctrl+Z)`}
          disabled={workbook.undoLabels.length === 0}
          onClick={() => bench.act(() => user.undo())}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 3 2.5 6.5 6 10M3 6.5h6a4 4 0 0 1 0 8H7" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={words.redo}
          title={`${words.redo} (Ctrl+Y)`}
          disabled={workbook.redoLabels.length === 0}
          onClick={() => bench.act(() => user.redo())}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m10 3 3.5 3.5L10 10M13 6.5H7a4 4 0 0 0 0 8h2" />
          </svg>
        </button>
      </div>
      <h1>
        {product} <small>{words.standsIn}</small>
      </h1>
    </header>
  );
}
