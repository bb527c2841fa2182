// What holds for any cells at all.
import fc from "fast-check";
import type { CellValue, Row } from "../../src/deals/cell";
import { checkDeal } from "../../src/deals/checkDeal";
import { checkDeals } from "../../src/deals/checkDeals";
import type { Finding } from "../../src/deals/finding";
import { toRepair } from "../../src/deals/fixes/toRepair";
import { namesColumn, parseErrorsCell, toErrorsCell } from "../../src/deals/errorsCell";
import { toErrorsTexts } from "../../src/language/toErrorsTexts";
import { toSentence } from "../../src/language/toSentence";
import {
  aDealWithHelp,
  anActiveDeal,
  headers2021,
  headers2023,
  manyDeals,
  toCells,
  toLayout,
  withMistakes,
} from "../builders/deals";

const someCells: readonly CellValue[] = [...new Set(withMistakes(manyDeals(60)).flat())];
const cell: fc.Arbitrary<CellValue> = fc.oneof<fc.MaybeWeightedArbitrary<CellValue>[]>(
  { arbitrary: fc.constantFrom(...someCells), weight: 4 },
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ maxLength: 40 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    "",
    " ",
    "#N/A",
    "\u200B",
    "\uD800",
    "12,5",
    "6 - x",
    ", , ,",
    "new-0b84f7ea-4ac4-4ac4-b4ea-5b2587d42cee",
  ),
);

const sheet = fc.constantFrom(headers2021, headers2023).chain((headers) =>
  fc.record({
    headers: fc.constant(headers),
    rows: fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), { maxLength: 4 }),
    pulled: fc.array(cell, { minLength: headers.length, maxLength: headers.length }),
  }),
);

const place = ({ row, column, code }: Finding): string => `${row ?? ""} ${column ?? ""} ${code}`;

test("a check never throws, says the same again, each finding once, and at most one error for each cell", () => {
  fc.assert(
    fc.property(sheet, ({ headers, rows, pulled }) => {
      const layout = toLayout(headers);
      for (const context of [{}, { pulled: () => pulled, nowMs: 1.8e12 }]) {
        const findings = checkDeals(rows, layout, context);
        expect(checkDeals(rows, layout, context)).toEqual(findings);
        expect(new Set(findings.map(place)).size).toBe(findings.length);
        const ofRows = rows.flatMap((row, index) => checkDeal(row, index, layout, context));
        const wrongCells = ofRows
          .filter(({ severity }) => severity === "error")
          .map(({ row, column }) => `${row ?? ""} ${column ?? ""}`);
        expect(new Set(wrongCells).size).toBe(wrongCells.length);
      }
    }),
  );
});

test("a row equal to what was pulled has no finding, whatever it holds", () => {
  fc.assert(
    fc.property(sheet, ({ headers, pulled }) => {
      const row = pulled.map((value, index) =>
        headers[index] === "Referral ID" ? "ebacdkdc-0b84-4ac4-b4ea-5b2587d42cee" : value,
      );
      expect(checkDeal(row, 0, toLayout(headers), { pulled: () => row })).toEqual([]);
    }),
  );
});

test("the order of the columns changes nothing but the order of the findings", () => {
  fc.assert(
    fc.property(sheet, fc.integer({ min: 1, max: 30 }), ({ headers, rows }, turn) => {
      const turned = <T>(values: readonly T[]): readonly T[] => [...values.slice(turn), ...values.slice(0, turn)];
      const a = checkDeals(rows, toLayout(headers)).map((finding) => JSON.stringify(finding));
      const b = checkDeals(
        rows.map((row) => turned(row)),
        toLayout(turned(headers)),
      ).map((finding) => JSON.stringify(finding));
      expect([...b].sort()).toEqual([...a].sort());
    }),
  );
});

test("any finding has a sentence without semicolon or line break, and the Errors cell names exactly the wrong columns", () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom("en", "fr"), ({ headers, rows }, language) => {
      const layout = toLayout(headers);
      const findings = checkDeals(rows, layout);
      for (const finding of findings) expect(toSentence(finding, language, (name) => name)).not.toMatch(/[;\n]/u);
      const texts = toErrorsTexts(findings, layout, language);
      rows.forEach((_row, index) => {
        const text = toErrorsCell({ check: texts.get(index) ?? "", partnerCenter: "" });
        const wrong = findings
          .filter(({ row, severity }) => row === index && severity === "error")
          .map(({ column }) => column);
        const named = layout.columns.filter(({ header }) => namesColumn(text, header)).map(({ name }) => name);
        expect(new Set(named)).toEqual(new Set(wrong));
        expect(parseErrorsCell(text)).toEqual({ check: text, partnerCenter: "" });
      });
    }),
  );
});

test("a certain repair of a cell leaves no error of that cell's own behind", () => {
  fc.assert(
    fc.property(sheet, ({ headers, rows }) => {
      const layout = toLayout(headers);
      rows.forEach((row, index) => {
        for (const finding of checkDeal(row, index, layout)) {
          const repair = toRepair(finding, row, layout);
          if (repair?.certain !== true) continue;
          const at = layout.byName.get(finding.column ?? "")?.index ?? -1;
          const mended = row.map((value, place_) => (place_ === at ? repair.value : value));
          const left = checkDeal(mended, index, layout).filter(
            ({ column, code }) => column === finding.column && code === finding.code,
          );
          expect([finding.code, row[at], repair.value, left]).toEqual([finding.code, row[at], repair.value, []]);
        }
      });
    }),
  );
});

test("a cell of 32,767 characters of any repeated pattern is judged and mended to the end", () => {
  const patterns = [
    "a",
    "1",
    " ",
    "-",
    ",",
    ".",
    "(",
    "a.",
    "a-",
    "1,",
    "1 ",
    "a@",
    "@a.",
    "1/",
    "+1 ",
    "ab, ",
    "\u00A0",
    "é",
    "\u0301",
    "a\n",
    ";",
    "0",
    "'",
    "<a",
    "12,563",
    "SOL-1, ",
  ];
  const ends = ["", "!", " "];
  const blank = 4; // two patterns are blanks, with two of the ends
  let judged = 0;
  for (const headers of [headers2023]) {
    const layout = toLayout(headers);
    for (const pattern of patterns) {
      for (const end of ends) {
        const long = (pattern.repeat(32_767).slice(0, 32_767 - end.length) + end).slice(0, 32_767);
        const row: Row = headers.map(() => long);
        const findings = checkDeal(row, 0, layout, { pulled: () => toCells(anActiveDeal(), headers) });
        const alone = checkDeal(row, 0, layout);
        for (const finding of [...findings, ...alone]) toRepair(finding, row, layout);
        judged += alone.length > 0 ? 1 : 0;
      }
    }
  }
  expect(judged).toBe(patterns.length * ends.length - blank);
});

test("a deal that is right stays right with any case and any blanks around its words and codes", () => {
  const headers = [
    "Customer Country",
    "Currency",
    "Partner Referral Status",
    "Partner Referral Substatus",
    "Microsoft help required?",
    "What specific help from Microsoft?",
    "Consent to share Customer/Partner contact",
  ];
  const blank = fc.constantFrom("", " ", "\u00A0", "\t", "\n", "\u200B");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), blank, blank), { minLength: headers.length, maxLength: headers.length }),
      (ways) => {
        const deal = aDealWithHelp();
        const written = Object.fromEntries(
          headers.map((header, index) => {
            const [isUpper, before, after] = ways[index] ?? [false, "", ""];
            const text = String(deal[header]);
            return [header, before + (isUpper ? text.toUpperCase() : text.toLowerCase()) + after];
          }),
        );
        const findings = checkDeal(toCells({ ...deal, ...written }), 0, toLayout());
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      },
    ),
  );
});
