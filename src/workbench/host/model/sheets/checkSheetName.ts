// What a sheet may be called.
import { limits } from "../limits";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";

/** Throws InvalidArgument for a name that Excel refuses, ItemAlreadyExists where another sheet has it in any letter case. */
export function checkSheetName(workbook: Workbook, name: string, sheet: Sheet | null = null): void {
  const isPlain = name.length > 0 && name.length <= limits.sheetName && !/[:\\/?*[\]]/.test(name);
  const isReserved = name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history";
  if (!isPlain || isReserved) {
    throw new ModelError(
      "InvalidArgument",
      `"${name}" cannot be a sheet's name: 1 to 31 characters, none of : \\ / ? * [ ].`,
    );
  }
  const other = workbook.sheet(name);
  if (other && other !== sheet) throw new ModelError("ItemAlreadyExists", `There is a sheet "${other.name}" already.`);
}

/** The first free name made of a base and a number from 1 on. */
export function toFreeSheetName(workbook: Workbook, toName: (number: number) => string): string {
  for (let number = 1; ; number += 1) {
    const name = toName(number);
    if (!workbook.sheet(name)) return name;
  }
}
