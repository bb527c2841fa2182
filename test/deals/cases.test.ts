// The labelled deals that come with the domain's facts, where they are at hand, and a few of our own where they are not.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDeals } from "../../src/deals/checkDeals";
import { readCsv } from "../../src/deals/csv/readCsv";
import { toCsv } from "../../src/deals/csv/toCsv";
import type { Finding } from "../../src/deals/finding";
import { readLayout } from "../../src/deals/layout";
import { headers2021, manyDeals, withMistakes } from "../builders/deals";

interface Labels {
  readonly labels: readonly { readonly row: number; readonly anyOf: readonly (readonly string[])[] }[];
  readonly sheet: readonly string[];
}

const folder = join(__dirname, "../../../shared/cases");

function findingsOf(bytes: Uint8Array): readonly Finding[] {
  const { headers, rows } = readCsv(bytes);
  const { layout, findings } = readLayout(headers);
  return [...findings, ...checkDeals(rows, layout)].filter(({ severity }) => severity === "error");
}

/** The wrong columns of a record, by its number in the file with the header as 1. */
function wrongColumns(findings: readonly Finding[], record: number): readonly string[] {
  const ofRow = findings.filter(({ row }) => row !== null && row + 2 === record);
  return [...new Set(ofRow.map(({ column }) => column ?? ""))].sort();
}

test("the labelled files come out exactly as labelled, where they are present", () => {
  const present = ["valid", "mistakes"].filter((name) => existsSync(join(folder, `${name}.json`)));
  for (const name of present) {
    const findings = findingsOf(readFileSync(join(folder, `${name}.csv`)));
    const { labels } = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Labels;
    const unlike = labels
      .map(({ row, anyOf }) => ({ row, anyOf, found: wrongColumns(findings, row) }))
      .filter(({ anyOf, found }) => !anyOf.some((columns) => [...columns].sort().join() === found.join()));
    expect(unlike).toEqual([]);
    expect(findings.filter(({ row }) => row === null)).toEqual([]);
  }
  expect(present.length === 0 || present.length === 2).toBe(true);
});

test("a file of our own comes out exactly as it was made wrong", () => {
  const rows = withMistakes(manyDeals(60));
  const findings = findingsOf(new TextEncoder().encode(toCsv([headers2021, ...rows])));
  const told = Array.from({ length: 30 }, (_unused, index) => wrongColumns(findings, 3 + index * 2));
  const expected = [
    ["Deal Name"],
    ["Customer Country"],
    ["Currency"],
    ["Estimated Close Date"],
    ["Estimated Deal Value"],
    ["Customer Contact Email Address"],
    ["Customer Contact Phone number"],
    ["Customer D-U-N-S ID"],
    ["Microsoft help required?"],
    ["Consent to share Customer/Partner contact"],
    ["Partner Referral Substatus"],
    ["Solution 1"],
    ["Team member 1"],
    ["Sales Stage"],
    ["Customer City", "Customer Name", "Solution 1", "Team member 1"],
  ];
  expect(told).toEqual([...expected, ...expected]);
  expect(Array.from({ length: 30 }, (_unused, index) => wrongColumns(findings, 2 + index * 2)).flat()).toEqual([]);
});
