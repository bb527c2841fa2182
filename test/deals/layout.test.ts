// Which column of a sheet is which, and what is wrong with its headers.
import { columns } from "../../src/deals/columns";
import type { Column } from "../../src/deals/column";
import { countKnownHeaders, isDealHeaderRow, readLayout } from "../../src/deals/layout";
import type { CellValue } from "../../src/deals/cell";
import { headers2021, headers2023 } from "../builders/deals";

const names = (headers: readonly CellValue[]): readonly string[] =>
  readLayout(headers).layout.columns.map(({ name }) => name);
const told = (headers: readonly CellValue[]): readonly string[] =>
  readLayout(headers).findings.map(({ severity, column, code }) => `${severity} ${column ?? ""}: ${code}`);

test("takes the headers of both editions as they are, without a finding", () => {
  expect(readLayout(headers2021).findings).toEqual([]);
  expect(readLayout(headers2023).findings).toEqual([]);
  expect(readLayout(headers2021).layout.edition).toBe("2021");
  expect(readLayout(headers2023).layout.edition).toBe("2023");
});

test("knows every column by its English header, its French header and its other spellings", () => {
  for (const column of columns as readonly Column[]) {
    const spelled = [column.header, ...column.aliases, ...(column.fr === null ? [] : [column.fr])];
    expect(names(spelled)).toEqual(spelled.map(() => column.header));
  }
});

test.each([
  ["DEAL NAME", "Deal Name"],
  ["dealname", "Deal Name"],
  ["  Deal   Name * ", "Deal Name"],
  ["Deal\u00A0Name", "Deal Name"],
  ["Deal\nName", "Deal Name"],
  ["\uFEFFDeal Name", "Deal Name"],
  ["PARTAGER AVEC L'ÉQUIPE DE VENTE MICROSOFT", "Share with Microsoft sales team"],
  ["Partager avec l’équipe de vente Microsoft", "Share with Microsoft sales team"],
  ["Etat du client", "Customer State"],
  ["Aide Microsoft requise\u202F?", "Microsoft help required?"],
  ["What specific help from Microsoft ?", "What specific help from Microsoft?"],
  ["Declined/Lost/Error reason", "Declined/Lost reason"],
  ["Solution  2", "Solution 2"],
  ["SOLUTION50", "Solution 50"],
  ["Solution 07", "Solution 7"],
  ["Membre de l’équipe 3", "Team member 3"],
  ["microsoft team member 2", "Microsoft team member 2"],
  ["Managed Account Match 1", "Managed Account 1"],
  ["DUNS Account", "DUNS Account 1"],
])("reads the header %j as %s", (header, name) => {
  expect(names([header])).toEqual([name]);
});

test("keeps unknown columns where they are, with a warning, and blank headers without one", () => {
  const { layout, findings } = readLayout([...headers2021, "My own column", "", "Solution"]);
  expect(layout.columns.slice(-3)).toEqual([
    { index: 34, header: "My own column", name: "My own column", column: null, ordinal: null },
    { index: 35, header: "", name: "", column: null, ordinal: null },
    { index: 36, header: "Solution", name: "Solution", column: null, ordinal: null },
  ]);
  expect(findings).toEqual([
    { row: null, column: "My own column", severity: "warning", code: "column-unknown", params: {} },
    { row: null, column: "Solution", severity: "warning", code: "column-unknown", params: {} },
  ]);
});

test("takes solutions and team members in any order and with gaps, and refuses number 51", () => {
  expect(told([...headers2021, "Solution 50", "Solution 7", "Team member 9"])).toEqual([]);
  expect(told([...headers2021, "Solution 51", "Team member 51", "Solution 0"])).toEqual([
    "error Solution 51: column-beyond-limit",
    "error Team member 51: column-beyond-limit",
    "error Solution 0: column-beyond-limit",
  ]);
});

test("tells a header given twice once, whatever its spellings, and uses the first", () => {
  const { layout, findings } = readLayout([...headers2021, "NOM DU CLIENT", "customername", "Mine", "mine "]);
  expect(findings).toEqual([
    { row: null, column: "Customer Name", severity: "error", code: "column-repeated", params: { times: 3 } },
    { row: null, column: "Mine", severity: "error", code: "column-repeated", params: { times: 2 } },
  ]);
  expect(layout.byName.get("Customer Name")?.index).toBe(headers2021.indexOf("Customer Name"));
});

test("tells every required column that is missing, and no column that only some rows need", () => {
  const without = (...left: readonly string[]): readonly string[] =>
    headers2021.filter((header) => !left.includes(header));
  expect(told(without("Customer City", "Solution 1", "Customer Contact First Name", "Declined/Lost reason"))).toEqual([
    "error Customer City: column-missing",
    "error Solution 1: column-missing",
  ]);
  expect(told(without("Errors", "Engagement ID", "Referral ID", "Notes"))).toEqual([]);
});

test("takes a sheet for the edition of 2023 by its purchase intent, and by nothing else", () => {
  expect(readLayout([...headers2021, "marketplace purchase intent *"]).layout.edition).toBe("2023");
  expect(readLayout(headers2023.filter((header) => header !== "Marketplace Purchase Intent")).layout.edition).toBe(
    "2021",
  );
});

test("recognises a table of deals by eight different known headers", () => {
  expect(isDealHeaderRow([...headers2021].reverse())).toBe(true);
  expect(isDealHeaderRow(headers2021.slice(0, 8))).toBe(true);
  expect(isDealHeaderRow(headers2021.slice(0, 7))).toBe(false);
  expect(isDealHeaderRow(["Notes", "Notes", "Notes", "Notes", "Notes", "Notes", "Notes", "Notes"])).toBe(false);
  expect(isDealHeaderRow(["Customer Name", "City", "Currency", "Amount", "Notes", "Owner", "Phone", "E-mail"])).toBe(
    false,
  );
  expect(countKnownHeaders(["Notes", "Remarques à Microsoft", "x", 5, true])).toBe(2);
});

test("reads ten thousand unknown headers", () => {
  const many = Array.from({ length: 10_000 }, (_unused, index) => `Own ${index}`);
  expect(readLayout([...headers2021, ...many]).findings).toHaveLength(10_000);
});
