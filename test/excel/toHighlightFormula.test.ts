// The formula that paints wrong cells.
import { isHighlightFormula, toHighlightFormula } from "../../src/excel/toHighlightFormula";

const formula = toHighlightFormula({ headerRow: 0, firstColumn: 0, errorsColumn: 0 });

test("asks the row's Errors cell for the header of the cell's own column", () => {
  expect(formula).toContain(`FIND("; "&A$1&": ","; "&SUBSTITUTE($A2,"Partner Center: ",""))`);
  expect(formula).toContain(`FIND("; Mandatory field "&A$1&" missing",`);
  expect(formula.length).toBeLessThan(8_192);
});

test("follows the table to another place", () => {
  const moved = toHighlightFormula({ headerRow: 4, firstColumn: 2, errorsColumn: 35 });
  expect(moved).toContain(`FIND("; "&C$5&": ","; "&SUBSTITUTE($AJ6,`);
});

test("is known again, and no other formula is taken for it", () => {
  expect(isHighlightFormula(formula)).toBe(true);
  expect(isHighlightFormula('=ISNUMBER(FIND("x",A1))')).toBe(false);
});
