// Addresses with their sheet.
import { toAddress } from "../model/area";
import type { LiveRange } from "../model/LiveRange";

/** An address with its sheet, as Excel writes it: Sheet1!A1:B2, 'My sheet'!A1. */
export function toFullAddress({ sheet, area }: LiveRange): string {
  const name = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${toAddress(area)}`;
}
