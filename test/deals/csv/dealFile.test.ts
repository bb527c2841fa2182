// Files of deals as people save them: read as the sheet would hold them, or refused in a sentence.
import { readDealFile } from "../../../src/deals/csv/readDealFile";
import type { DealFile } from "../../../src/deals/csv/readDealFile";
import { toCsv } from "../../../src/deals/csv/toCsv";
import { UnreadableFile } from "../../../src/deals/csv/UnreadableFile";
import { toFileSentence } from "../../../src/language/fileErrors";
import { anActiveDeal, headers2021, toCells } from "../../builders/deals";
import type { Cells } from "../../builders/deals";

const deal = anActiveDeal({
  "Customer Name": "Société Générale",
  "Estimated Deal Value": "12563.5",
  Notes: "a; b, “c”",
});

function write(deals: readonly Cells[], delimiter: "," | ";" | "\t" = ","): string {
  return toCsv([headers2021, ...deals.map((one) => toCells(one))], delimiter);
}

function read(text: string, encoding: BufferEncoding = "utf8"): DealFile {
  return readDealFile(new Uint8Array(Buffer.from(text, encoding)));
}

function sentencesOf(bytes: Uint8Array): readonly string[] {
  try {
    readDealFile(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return [toFileSentence(error.fault, "en"), toFileSentence(error.fault, "fr")];
    throw error;
  }
  throw new Error("The file was read.");
}

const dates = (file: DealFile): unknown => file.deals.map(({ cells }) => cells["Estimated Close Date"]);

test("Partner Center's own file is read with its month first, amounts as numbers, ids and errors apart", () => {
  const file = read(write([{ ...deal, "Estimated Close Date": "3/4/2027", Errors: "Something is wrong" }]));
  expect(file).toMatchObject({ edition: "2021", dates: "month-first", unknownColumns: [] });
  expect(file.deals).toMatchObject([
    {
      record: 2,
      referralId: deal["Referral ID"],
      errors: "Something is wrong",
      cells: { "Estimated Close Date": 46_450, "Estimated Deal Value": 12_563.5, "Customer Name": "Société Générale" },
    },
  ]);
  expect(file.deals[0]?.cells).not.toHaveProperty("Errors");
});

test("French Excel's file is read: semicolons, Windows-1252, days first where one of them says so", () => {
  const some = [
    { ...deal, Notes: "" },
    { ...deal, "Estimated Close Date": "31/12/2027", Notes: "" },
  ];
  const file = read(write([{ ...some[0], "Estimated Close Date": "03/04/2027" }, some[1] ?? {}], ";"), "latin1");
  expect(file).toMatchObject({ dates: "day-first" });
  expect(file.deals[0]?.cells).toMatchObject({ "Customer Name": "Société Générale" });
  expect(dates(file)).toEqual([46_480, 46_752]);
});

test("a date of such a file that could mean two days stays as it is, for the check to ask", () => {
  const file = read(
    write(
      [
        { ...deal, "Estimated Close Date": "03/04/2027" },
        { ...deal, "Estimated Close Date": "05/05/2027" },
      ],
      ";",
    ),
  );
  expect(file.dates).toBe("unclear");
  expect(dates(file)).toEqual(["03/04/2027", 46_512]);
});

test("Excel's Unicode text and LibreOffice's file are read", () => {
  const tabs = readDealFile(new Uint8Array(Buffer.from(`\uFEFF${write([deal], "\t")}`, "utf16le")));
  const libre = read(write([deal]).replaceAll("\r\n", "\n"));
  expect(tabs.deals).toEqual(libre.deals);
  expect(libre.deals[0]?.cells).toMatchObject({ Notes: "a; b, “c”" });
});

test("columns that the template does not know are named, blank rows are passed over", () => {
  const file = read("Deal Name,Customer Name,Our colour\r\n,,\r\nA,B,red\r\n");
  expect(file).toMatchObject({ unknownColumns: ["Our colour"], deals: [{ record: 3 }] });
});

test("a file that says ours and Partner Center's errors gives back Partner Center's", () => {
  const file = read(write([{ ...deal, Errors: "Notes: too long; Partner Center: Notes: No" }]));
  expect(file.deals[0]?.errors).toBe("Notes: No");
});

test("a file of 10,000 columns is read where some are deals', and refused in a sentence where none is", () => {
  const wide = Array.from({ length: 10_000 }, (_unused, at) => `Column ${at}`);
  expect(read(`Deal Name,Customer Name,${wide.join(",")}\r\nA,B\r\n`).deals[0]?.cells).toEqual({
    "Deal Name": "A",
    "Customer Name": "B",
  });
  for (const sentence of sentencesOf(Buffer.from(`${wide.join(",")}\r\n`))) expect(sentence).toMatch(/^\p{Lu}.+\.$/su);
});
