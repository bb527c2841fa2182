// Texts longer than a cell takes, over several cells of a row, and back.
import type { CellValue } from "../deals/cell";

// Below Excel's 32,767 characters, with room for the letter.
const partLength = 32_000;

/** Parts a text into cells that each begin with a letter: by it they are told apart, and Excel reads no part as a formula or number. */
export function toLongTextCells(letter: string, text: string): readonly string[] {
  const cells: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = toPartEnd(text, start + partLength);
    cells.push(letter + text.slice(start, end));
    start = end;
  }
  return cells;
}

// A letter outside the basic plane is two code units: never parted, as half of one is no text.
function toPartEnd(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

/** The text of those cells that begin with a letter, in order. */
export function toLongText(letter: string, cells: readonly CellValue[]): string {
  return cells
    .filter((cell): cell is string => typeof cell === "string" && cell.startsWith(letter))
    .map((cell) => cell.slice(letter.length))
    .join("");
}
