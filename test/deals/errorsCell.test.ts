// The Errors cell: two parts, and wording by which a formula tells the wrong columns.
import fc from "fast-check";
import { columns } from "../../src/deals/columns";
import { errorMarkers, namesColumn, parseErrorsCell, toErrorsCell, withoutColumn } from "../../src/deals/errorsCell";

test.each([
  ["", { check: "", partnerCenter: "" }],
  ["Mandatory field Solution 1 missing", { check: "Mandatory field Solution 1 missing", partnerCenter: "" }],
  ["Partner Center: Bad request", { check: "", partnerCenter: "Bad request" }],
  ["Currency: bad; Partner Center: one; two", { check: "Currency: bad", partnerCenter: "one; two" }],
])("reads %j as its two parts and writes it again", (text, parts) => {
  expect(parseErrorsCell(text)).toEqual(parts);
  expect(toErrorsCell(parts)).toBe(text);
});

test("words of Partner Center inside a sentence begin no part", () => {
  expect(parseErrorsCell("Notes: see Partner Center: there")).toEqual({
    check: "Notes: see Partner Center: there",
    partnerCenter: "",
  });
});

test("sentences of a processed file get a blank behind their semicolons", () => {
  expect(toErrorsCell({ check: "", partnerCenter: "Mandatory field A missing;Mandatory field B missing" })).toBe(
    "Partner Center: Mandatory field A missing; Mandatory field B missing",
  );
});

test("any two parts come back as they were written", () => {
  const sentence = fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replace(/[;:\s]/gu, "x"));
  const part = fc.array(sentence, { maxLength: 4 }).map((sentences) => sentences.join("; "));
  fc.assert(
    fc.property(part, part, (check, partnerCenter) => {
      expect(parseErrorsCell(toErrorsCell({ check, partnerCenter }))).toEqual({ check, partnerCenter });
    }),
  );
});

test("a text too long for a cell is cut behind a whole sentence and says so; the answer of Partner Center is kept", () => {
  const check = Array.from({ length: 2000 }, (_unused, index) => `Solution ${index}: this is wrong`).join("; ");
  const text = toErrorsCell({ check, partnerCenter: "Refused" });
  expect(text.length).toBeLessThanOrEqual(32_767);
  expect(text).toMatch(/; Solution \d+: this is wrong; … \(more in the task pane\); Partner Center: Refused$/u);
  const both = toErrorsCell({ check, partnerCenter: check });
  expect(both.length).toBeLessThanOrEqual(32_767);
  expect(parseErrorsCell(both).partnerCenter).toContain("Solution 0: this is wrong");
  expect(toErrorsCell({ check: "👩".repeat(20_000), partnerCenter: "" })).not.toMatch(/\p{Cs}/u);
});

test("no header is taken for another that begins or ends like it", () => {
  const headers = columns.flatMap(({ header }) => [header, header.replace(/1$/u, "10"), header.replace(/1$/u, "2")]);
  for (const written of headers) {
    const texts = [
      `${written}: x`,
      `${written} : x`,
      `Mandatory field ${written} missing`,
      `Required field ${written} missing`,
      `Champ obligatoire ${written} manquant`,
      `Currencies: y; ${written}: x`,
      `Partner Center: ${written}: x`,
      `a: b; Partner Center: Mandatory field ${written} missing`,
    ];
    for (const text of texts) {
      const named = [...new Set(headers)].filter((header) => namesColumn(text, header));
      expect([text, named]).toEqual([text, [written]]);
    }
  }
});

test("Notes is not Notes to Microsoft, and Solution 1 is not Solution 10", () => {
  expect(namesColumn("Notes to Microsoft: x", "Notes")).toBe(false);
  expect(namesColumn("Mandatory field Solution 10 missing", "Solution 1")).toBe(false);
  expect(namesColumn("Microsoft team member 1: x", "Team member 1")).toBe(false);
});

test("the decision is that of the marker texts", () => {
  const cell =
    "Currency: “Mandatory field Notes missing” is no code; Mandatory field Solution 2 missing; Partner Center: Notes to Microsoft: no";
  const marked = `; ${cell.replaceAll("Partner Center: ", "")}`;
  for (const header of ["Currency", "Notes", "Solution 2", "Solution 1", "Notes to Microsoft"]) {
    expect(errorMarkers(header).some((marker) => marked.includes(marker))).toBe(namesColumn(cell, header));
  }
  expect(["Currency", "Notes", "Solution 2", "Notes to Microsoft"].map((header) => namesColumn(cell, header))).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test("the answer of Partner Center loses the sentences of a column that changes, and no other", () => {
  const answer = "Mandatory field Solution 1 missing; Notes to Microsoft: no; Notes: no; Refused";
  expect(withoutColumn(answer, "Notes")).toBe("Mandatory field Solution 1 missing; Notes to Microsoft: no; Refused");
  expect(withoutColumn(answer, "Solution 1")).toBe("Notes to Microsoft: no; Notes: no; Refused");
  expect(withoutColumn("", "Notes")).toBe("");
});
