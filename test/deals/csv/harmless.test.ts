// Texts of files for people: none is run by a spreadsheet, and each comes back as it was.
import fc from "fast-check";
import { fromHarmless, toHarmless } from "../../../src/deals/csv/toHarmless";
import { withoutApostrophes } from "../../../src/deals/csv/withoutApostrophes";
import type { FileDeal } from "../../../src/deals/csv/readDealFile";

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "＝", "1", "x") }),
);

test("every text comes back from its harmless form, which no spreadsheet runs", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const harmless = String(toHarmless(text));
      expect([harmless, fromHarmless(harmless)]).toEqual([harmless, text]);
      expect(harmless).not.toMatch(/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u);
    }),
  );
});

function aFileDeal(notes: string): FileDeal {
  return { record: 2, cells: { Notes: notes, "Deal Value": 5 }, referralId: "r-1", errors: "" };
}

test.each([
  ["a phone number", "'+1 425 555 0100", [], "+1 425 555 0100"],
  ["a formula", "'=1+1", [], "=1+1"],
  ["a name", "'t Hooft", [], "'t Hooft"],
  ["a text that the sheet itself holds so", "'=1+1", ["'=1+1"], "'=1+1"],
])("%s of a file is what it was before the file was made", (_name, text, row, notes) => {
  const workbook = { tables: [{ rows: [row] }], pulled: new Map() };
  expect(withoutApostrophes([aFileDeal(text)], workbook)).toEqual([aFileDeal(notes)]);
});
