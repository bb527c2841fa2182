// A cell's value as a person reads it in the pane: dates, money and codes in the user's own way.
import { toText } from "../../deals/cell";
import type { CellValue } from "../../deals/cell";
import { columnNamed } from "../../deals/columnNamed";
import { fromSerial } from "../../deals/day";
import type { KindName } from "../../deals/kind";
import type { Cells } from "../../deals/pulled";
import { findWord, toWord } from "../../deals/words";
import type { WordList } from "../../deals/words";
import type { PaneWords } from "../../language/pane/PaneWords";

/** A cell and the row that it stands in, which its currency and its kind of reason follow from. */
export interface ShownCell {
  /** The English header with its number. */
  readonly column: string;
  readonly value: CellValue;
  readonly cells: Cells;
}

const listOf: Readonly<Partial<Record<KindName, WordList>>> = {
  status: "status",
  substatus: "substatus",
  yesNo: "yesNo",
  intent: "intent",
  reasonCode: "reasonCode",
  helpCode: "helpCode",
  salesStage: "salesStage",
};
const codes: ReadonlySet<KindName> = new Set<KindName>(["reasonCode", "helpCode", "salesStage"]);

/** The text of a cell; the word for empty where it is. */
export function toShownCell({ column, value, cells }: ShownCell, words: PaneWords): string {
  if (toText(value) === "") return words.work.empty;
  const kind = columnNamed(column)?.column.kind ?? "text";
  if (kind === "date" && typeof value === "number") return toDay(value, words);
  if (kind === "money" && typeof value === "number") return words.work.money(value, toText(cells["Currency"] ?? ""));
  const list = toList(kind, cells);
  const key = list === undefined ? null : findWord(list, toText(value));
  if (list === undefined || key === null) return typeof value === "number" ? words.work.number(value) : toText(value);
  const word = toWord(list, key, words.language);
  return codes.has(kind) ? words.work.code(key, word) : word;
}

function toDay(serial: number, words: PaneWords): string {
  const day = fromSerial(serial);
  return day === null ? words.work.number(serial) : words.work.day(Date.UTC(day.year, day.month - 1, day.day));
}

function toList(kind: KindName, cells: Cells): WordList | undefined {
  const isError = findWord("substatus", cells["Partner Referral Substatus"] ?? "") === "Error";
  return kind === "reasonCode" && isError ? "errorReasonCode" : listOf[kind];
}
