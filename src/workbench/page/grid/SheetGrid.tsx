// The sheet in front, with all that floats over its cells: the field of the active cell, its choices, its message.
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement, RefObject } from "react";
import { toAddress, toArea } from "../../host/model/area";
import type { Host } from "../../host/Host";
import { validationAt } from "../../host/model/validation/validationAt";
import type { ValidationPrompt } from "../../host/model/rules";
import type { Bench, BenchState } from "../Bench";
import type { Anchor } from "../chrome/Popup";
import { CellInput, paste } from "../input/CellInput";
import { takeClip } from "../input/clipboard";
import type { Clip } from "../input/clipboard";
import type { Desk } from "../input/runCommand";
import type { Typing } from "../input/Typing";
import { PromptTip } from "../lists/PromptTip";
import type { PageWords } from "../words";
import { CellPopups, hasChoices, toActivePopup } from "./CellPopups";
import type { OpenPopup } from "./CellPopups";
import { DropArrow } from "./DropArrow";
import { startPointer } from "./startPointer";
import { toCellEntries } from "./toCellEntries";
import { toPointerListener } from "./toPointerListener";
import { useGridView } from "./useGridView";
import type { CellPlace, ShownGrid } from "./useGridView";

interface SheetGridProps {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly typing: Typing;
  readonly words: PageWords;
  /** The field that has the focus while a person works in the sheet. */
  readonly input: RefObject<HTMLTextAreaElement | null>;
}

const promptId = "input-message";
const outOfSight: CellPlace = { left: 0, top: 0, width: 0, height: 0, most: 0 };

/** The sheet in front of the bench. */
export function SheetGrid({ bench, state, typing, words, input }: SheetGridProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const clip = useRef<Clip | null>(null);
  const [popup, setPopup] = useState<OpenPopup | null>(null);
  const grid = useGridView({ bench, state, box, clip });
  const { host } = state;
  const close = (): void => {
    setPopup(null);
    input.current?.focus();
  };
  const desk = useDesk({ bench, typing, grid, open: setPopup });
  usePointer({ desk, grid, box, input, open: setPopup });
  useEffect(() => {
    input.current?.focus();
  }, [input, state.opening]);
  const take = (isCut: boolean): Clip => {
    clip.current = takeClip(host, isCut);
    grid.showFill(null);
    return clip.current;
  };
  const { place } = grid;
  const prompt = toPrompt(host);
  return (
    <div ref={box} className="sheet-grid">
      <CellInput
        desk={desk}
        input={input}
        place={place ?? outOfSight}
        text={host.workbook.edit?.text ?? null}
        label={toLabel(host, words)}
        describedBy={prompt ? promptId : undefined}
        onCopy={take}
        clip={clip}
        onCancel={() => {
          clip.current = null;
          grid.showFill(null);
        }}
      />
      {place && host.workbook.edit === null && hasChoices(host.workbook.activeSheet) && (
        <DropArrow place={place} label={words.openList} onOpen={() => desk.openList()} />
      )}
      {place && prompt && !popup && (
        <PromptTip id={promptId} prompt={prompt} left={place.left + 12} top={place.top + place.height + 8} />
      )}
      {popup && (
        <CellPopups
          bench={bench}
          popup={popup}
          words={words}
          toEntries={() =>
            toCellEntries({ bench, words, pasteText: (text) => paste(bench, text, clip), takeClip: take })
          }
          onClose={close}
        />
      )}
    </div>
  );
}

interface DeskParts {
  readonly bench: Bench;
  readonly typing: Typing;
  readonly grid: ShownGrid;
  readonly open: (popup: OpenPopup | null) => void;
}

function useDesk({ bench, typing, grid, open }: DeskParts): Desk {
  const { view } = grid;
  return useMemo(() => {
    const anchor = (): Anchor => {
      const { activeSheet } = bench.state().host.workbook;
      const cell = view.current?.cellAt(activeSheet.selection.active)?.getBoundingClientRect();
      return { left: cell?.left ?? 0, top: cell?.top ?? 0, bottom: cell?.bottom ?? 0 };
    };
    return {
      bench,
      typing,
      rowsPerPage: () => view.current?.viewport.rows ?? 1,
      reveal: (position) => view.current?.reveal(position),
      openList: () => open(toActivePopup(bench.state().host.workbook.activeSheet, anchor())),
      openMenu: () => open({ kind: "menu", anchor: anchor() }),
    };
  }, [bench, typing, view, open]);
}

interface PointerParts {
  readonly desk: Desk;
  readonly grid: ShownGrid;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly open: (popup: OpenPopup | null) => void;
}

function usePointer({ desk, grid, box, input, open }: PointerParts): void {
  const latest = useRef(grid);
  useEffect(() => {
    latest.current = grid;
  });
  useEffect(() => {
    const root = box.current?.querySelector<HTMLElement>("revo-grid");
    if (!root) return undefined;
    return startPointer(
      root,
      toPointerListener({
        desk,
        focus: () => input.current?.focus(),
        bounds: () => latest.current.view.current?.viewport.bounds ?? root.getBoundingClientRect(),
        showFill: (area) => latest.current.showFill(area),
        openFilter: () => desk.openList(),
        openMenu: ({ left, top }) => open({ kind: "menu", anchor: { left, top, bottom: top } }),
      }),
    );
  }, [box, desk, input, open]);
}

/** What a screen reader says of the active cell: its address, its column's header in a table, what it holds. */
function toLabel({ workbook }: Host, words: PageWords): string {
  const { activeSheet: sheet } = workbook;
  const { row, column } = sheet.selection.active;
  const table = sheet.tableAt(row, column);
  const header = table && row > table.area.row ? `, ${sheet.textAt(table.area.row, column)}` : "";
  const address = toAddress(toArea({ row, column }));
  return `${words.cell} ${address}${header}: ${sheet.textAt(row, column) || words.emptyCell}`;
}

function toPrompt({ workbook }: Host): ValidationPrompt | null {
  const { row, column } = workbook.activeSheet.selection.active;
  const prompt = validationAt(workbook.activeSheet, row, column)?.rule.prompt;
  return prompt?.show && (prompt.title !== "" || prompt.text !== "") ? prompt : null;
}
