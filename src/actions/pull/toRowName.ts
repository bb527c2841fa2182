// A row of a deal table as a list shows it.
import { toReferralKey } from "../basis";
import type { CheckedTable } from "../CheckedTable";
import type { RowName } from "../work";

/** The name of a row: its Referral ID, where it stands, and what a reader knows it by. */
export function toRowName({ rows, layout, place }: CheckedTable, at: number): RowName {
  const row = rows[at] ?? [];
  const textOf = (header: string): string => String(row[layout.byName.get(header)?.index ?? -1] ?? "");
  const key = toReferralKey(row, layout);
  return {
    key: key === "" ? `row-${at}` : textOf("Referral ID").trim(),
    sheetRow: place.headerRow + at + 2,
    dealName: textOf("Deal Name"),
    customerName: textOf("Customer Name"),
  };
}
