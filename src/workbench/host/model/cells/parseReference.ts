// Reads an address as programs write it: with or without a sheet, or a defined name.
import type { Area } from "../area";
import { readAddress } from "../area";
import { ModelError } from "../ModelError";
import { nameArea } from "../names/nameArea";
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";

/** Cells of a sheet. */
export interface SheetRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

const withSheet = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The cells of "B2:C9", "'My sheet'!B2" or a name; throws InvalidArgument for what is none, ItemNotFound for a missing sheet. */
export function parseReference(workbook: Workbook, text: string, sheet: Sheet = workbook.activeSheet): SheetRange {
  const match = withSheet.exec(text.trim());
  const name = match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? "") : null;
  const home = name === null ? sheet : workbook.sheet(name);
  if (!home) throw new ModelError("ItemNotFound", `There is no sheet "${name ?? ""}".`);
  const area = readAddress(match?.[3] ?? text);
  if (area) return { sheet: home, area };
  const named = match ? null : nameArea(workbook, text.trim());
  if (!named) throw new ModelError("InvalidArgument", `"${text}" is neither an address nor the name of a range.`);
  return named;
}
