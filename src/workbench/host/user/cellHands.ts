// What people do with cells: the person before the sheet, and another one in the same file.
import { clearCells } from "../model/cells/clearCells";
import { enterText } from "../model/cells/enterText";
import { fillCells } from "../model/cells/fillCells";
import { pasteClip } from "../model/cells/pasteClip";
import { pasteText } from "../model/cells/pasteText";
import { readClip } from "../model/cells/readClip";
import { moveCells } from "../model/structure/moveCells";
import type { Actor } from "./acting";
import { act, toCell, toPlace } from "./acting";
import { EntryRefused } from "./EntryRefused";
import { toPastedRows } from "./toPastedRows";

/** How text from outside is pasted. */
interface PasteOptions {
  /**
   * Whether the cells keep their formats. Left out, a text (from an editor) keeps them and rows (a table from a web page)
   * replace them with plain ones; validation stays in either case.
   */
  readonly plain?: boolean;
}

/** Acts on cells. Addresses are on the sheet in front unless they name another. */
export interface CellHands {
  /** Types a text as people do (in their locale) and presses Enter; throws EntryRefused where a rule says no. */
  type(address: string, text: string): void;
  /** Pastes a text from outside (tabs and line ends part cells) or rows of texts: all are read as if typed. */
  paste(address: string, text: string | readonly (readonly string[])[], options?: PasteOptions): void;
  /** Copies cells and pastes them with formats and validation. */
  pasteCells(from: string, to: string): void;
  /** Cuts cells and pastes them elsewhere: references to them follow. */
  cut(from: string, to: string): void;
  /** Drags the fill handle from cells over a range that holds them. */
  fill(from: string, to: string): void;
  /** Presses Delete on cells. */
  clear(address: string): void;
}

/** Acts on cells of someone. */
export function toCellHands(actor: Actor): CellHands {
  return {
    type: (address, text) => {
      const { sheet, position } = toCell(actor, address);
      const entry = act(actor, "typed", () => enterText(sheet, position, text));
      if (!entry.accepted) throw new EntryRefused(entry.alert);
    },
    paste: (address, text, { plain = typeof text === "string" } = {}) => {
      const { sheet, position } = toCell(actor, address);
      const rows = typeof text === "string" ? toPastedRows(text) : text;
      act(actor, "pasted", () => pasteText(sheet, position, rows, { keepFormats: plain }));
    },
    pasteCells: (from, to) => {
      const source = toPlace(actor, from);
      const target = toPlace(actor, to);
      act(actor, "pasted", () => pasteClip(target.sheet, target.area, readClip(source.sheet, source.area)));
    },
    cut: (from, to) => {
      const source = toPlace(actor, from);
      const target = toCell(actor, to);
      act(actor, "pasted", () => moveCells(source, target));
    },
    fill: (from, to) => {
      const source = toPlace(actor, from);
      const target = toPlace(actor, to);
      act(actor, "filled", () => fillCells(source.sheet, source.area, target.area));
    },
    clear: (address) => {
      const { sheet, area } = toPlace(actor, address);
      act(actor, "cleared", () => clearCells(sheet, area, "contents"));
    },
  };
}
