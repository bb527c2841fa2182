// One value between a cell and the wire, by the kind of its column.
import { cellLimit, isBlankCell } from "../deals/cell";
import type { CellValue } from "../deals/cell";
import { isRealDay, toSerial } from "../deals/day";
import type { KindName } from "../deals/kind";
import { isAmount } from "../deals/kinds/moneyKind";
import { kinds } from "../deals/kinds/kinds";
import { toHelpName, toHelpNumber, toReasonNumber, toReasonText, toStagePercent } from "./wireWords";

/** How values of a kind travel. `substatus` is the deal's: it says from which list a reason comes. */
interface WireForm {
  /** From a canonical cell that is not blank. */
  readonly toWire: (canonical: string, substatus: string) => unknown;
  /** From a value that is neither null nor "". */
  readonly toCell: (value: unknown, substatus: string) => CellValue;
  /** What a patch sends for a cell that became blank. */
  readonly blank: unknown;
}

const asText: WireForm = { toWire: (canonical) => canonical, toCell: toTextCell, blank: "" };

/** Kinds that are no plain text on the wire. */
const forms: Readonly<Partial<Record<KindName, WireForm>>> = {
  money: { toWire: Number, toCell: toMoneyCell, blank: null },
  date: { toWire: (day) => `${day}T00:00:00Z`, toCell: toDateCell, blank: null },
  yesNo: { toWire: (word) => word === "Yes", toCell: toYesNoCell, blank: null },
  status: { ...asText, toCell: toStandingCell },
  substatus: { ...asText, toCell: toStandingCell },
  helpCode: { toWire: toHelpName, toCell: (value) => toHelpNumber(toTextCell(value)), blank: "Unknown" },
  salesStage: { ...asText, toCell: (value) => toStagePercent(toTextCell(value)) },
  reasonCode: {
    toWire: toReasonText,
    toCell: (value, substatus) => toReasonNumber(toTextCell(value), substatus),
    blank: "",
  },
};

function formOf(kind: KindName): WireForm {
  return forms[kind] ?? asText;
}

/** The cell of a wire value; "" for null, "" and what is missing. */
export function toCellValue(kind: KindName, value: unknown, substatus: string): CellValue {
  return value === undefined || value === null || value === "" ? "" : formOf(kind).toCell(value, substatus);
}

/** The wire value of a cell; undefined where it is blank. */
export function toWireValue(kind: KindName, cell: CellValue | undefined, substatus: string): unknown {
  if (cell === undefined || isBlankCell(cell)) return undefined;
  return formOf(kind).toWire(kinds[kind].toCanonical(cell), substatus);
}

/** What a patch puts in the place of a value that became blank: there is no remove. */
export function toBlankValue(kind: KindName): unknown {
  return formOf(kind).blank;
}

function toTextCell(value: unknown): string {
  if (typeof value === "string") return value.slice(0, cellLimit);
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function toMoneyCell(value: unknown): CellValue {
  if (typeof value === "number") return value;
  const text = toTextCell(value);
  return isAmount(text) ? Number(text) : text;
}

function toYesNoCell(value: unknown): CellValue {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return kinds.yesNo.toCanonical(toTextCell(value));
}

// None is a value of both enumerations and says nothing.
function toStandingCell(value: unknown): CellValue {
  const text = toTextCell(value);
  return text === "None" ? "" : text;
}

/** The UTC day of a time; a time that no calendar of Excel has (0001-01-01 stands for nothing) is a blank cell. */
function toDateCell(value: unknown): CellValue {
  const text = toTextCell(value);
  const ms = Date.parse(/[Zz]$|[+-]\d\d:\d\d$|^\d{4}-\d\d-\d\d$/u.test(text) ? text : `${text}Z`);
  if (Number.isNaN(ms)) return text;
  const time = new Date(ms);
  const day = { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
  return isRealDay(day) ? toSerial(day) : "";
}
