// What was found, as a table for a terminal.
import type { DealTableState } from "../../src/actions/sessionState";
import { toError, toWarning } from "../../src/deals/finding";
import { toFindingLines } from "../../scripts/start/toFindingLines";

function aTable(patch: Partial<DealTableState> = {}): DealTableState {
  return {
    tableId: "1",
    tableName: "Table1",
    sheetId: "1",
    sheetName: "Sheet1",
    edition: "2021",
    headerRow: 1,
    rows: 2,
    rowsWithErrors: 1,
    findings: [],
    layoutFindings: [],
    columnNames: [],
    headerOf: (name) => name,
    samples: 0,
    offerOf: () => null,
    dealNameOf: () => "",
    checkedAtMs: 0,
    hasFormulas: false,
    errorsColumn: "present",
    ...patch,
  };
}

const consent = "Consent to share Customer/Partner contact";
const found = aTable({
  findings: [
    { row: 0, column: "Currency", ...toError("missing", { wording: "Mandatory" }) },
    { row: 11, column: consent, ...toError("missing", { wording: "Required" }) },
  ],
});

test("each finding has the row of the sheet, its column and what to do, aligned and broken at the terminal's width", () => {
  expect(toFindingLines(found, { width: 80, language: "en" })).toEqual([
    "Row  Column                              What to do",
    `───  ${"─".repeat(34)}  ${"─".repeat(39)}`,
    "  2  Currency                            Mandatory field Currency missing",
    " 13  Consent to share Customer/Partner   Required field Consent to share",
    "     contact                             Customer/Partner contact missing",
  ]);
});

test("no line is longer than 80 characters, even where the terminal is narrower", () => {
  for (const line of toFindingLines(found, { width: 20, language: "fr" })) expect(line.length).toBeLessThanOrEqual(80);
});

test("a column of the sheet as a whole is named without a row", () => {
  const table = aTable({ layoutFindings: [{ row: null, column: "Colour", ...toWarning("column-unknown", {}) }] });
  expect(toFindingLines(table, { width: 120, language: "en" })[2]).toMatch(/^all\s+Colour\s+\(warning\) /u);
});

test("nothing found is no table", () => {
  expect(toFindingLines(aTable(), { width: 80, language: "en" })).toEqual([]);
});
