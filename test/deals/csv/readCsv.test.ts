// Files as spreadsheets save them, read as one sheet of text or refused for one reason.
import fc from "fast-check";
import { readCsv } from "../../../src/deals/csv/readCsv";
import { toCsv } from "../../../src/deals/csv/toCsv";
import { UnreadableFile, type FileFault } from "../../../src/deals/csv/UnreadableFile";

const headers = ["Errors", "Deal Name", "Customer Name", "Notes"];

function toBytes(text: string, encoding: BufferEncoding = "utf8"): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding));
}

function toFault(bytes: Uint8Array): FileFault {
  try {
    readCsv(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.fault;
    throw error;
  }
  throw new Error("The file was read.");
}

test("reads a comma file with quotes, doubled quotes and line breaks inside cells", () => {
  const file = `${headers.join(",")}\r\n,"Spring, ""big"" deal",Contoso,"one\ntwo\r\nthree"\r\n`;
  expect(readCsv(toBytes(file))).toEqual({
    headers,
    rows: [["", 'Spring, "big" deal', "Contoso", "one\ntwo\r\nthree"]],
    delimiter: ",",
    encoding: "utf-8",
  });
});

test("reads French Excel's semicolons in Windows-1252", () => {
  const file = Buffer.from("Erreurs;Nom de la transaction;Nom du client\r\n;Été;Société €\r\n", "latin1");
  const bytes = new Uint8Array(file);
  bytes[bytes.indexOf(0xac)] = 0x80; // the euro sign has no place in Latin-1; Windows-1252 has it at 0x80
  expect(readCsv(bytes)).toEqual({
    headers: ["Erreurs", "Nom de la transaction", "Nom du client"],
    rows: [["", "Été", "Société €"]],
    delimiter: ";",
    encoding: "windows-1252",
  });
});

test.each([
  ["utf-16le", Buffer.from(`\uFEFF${headers.join("\t")}\r\n\tÉté\tContoso\t`, "utf16le")],
  ["utf-16le", Buffer.from(`${headers.join("\t")}\r\n\tÉté\tContoso\t`, "utf16le")],
  ["utf-16be", Buffer.from(`\uFEFF${headers.join("\t")}\r\n\tÉté\tContoso\t`, "utf16le").swap16()],
  ["utf-8-bom", Buffer.from(`\uFEFF${headers.join("\t")}\r\n\tÉté\tContoso\t`)],
  ["utf-8", Buffer.from(`${headers.join("\t")}\r\n\tÉté\tContoso\t`)],
])("reads tabs in %s", (encoding, bytes) => {
  expect(readCsv(new Uint8Array(bytes))).toEqual({
    headers,
    rows: [["", "Été", "Contoso", ""]],
    delimiter: "\t",
    encoding,
  });
});

test("takes the delimiter that a sep= line tells", () => {
  expect(readCsv(toBytes("sep=;\r\nDeal Name;Notes\r\na;b, c\r\n"))).toMatchObject({
    delimiter: ";",
    rows: [["a", "b, c"]],
  });
});

test("counts a blank line as a record and the line end of the last record as none", () => {
  expect(readCsv(toBytes("Deal Name,Notes\n\na,b\n")).rows).toEqual([[""], ["a", "b"]]);
});

test("keeps line ends apart where a file mixes them", () => {
  expect(readCsv(toBytes('Deal Name,Notes\r\na,"x\r\ny"\nb,c\rd,e')).rows).toEqual([
    ["a", "x\r\ny"],
    ["b", "c"],
    ["d", "e"],
  ]);
});

test("reads a cell of ten megabytes whole", () => {
  const long = "x".repeat(10_000_000);
  expect(readCsv(toBytes(`Deal Name,Notes\na,${long}\n`)).rows[0]?.[1]).toHaveLength(10_000_000);
});

test.each<[string, Uint8Array, FileFault]>([
  ["an empty file", toBytes(""), { code: "empty" }],
  ["a file of blank lines", toBytes("\uFEFF \r\n\r\n"), { code: "empty" }],
  ["a workbook", toBytes("PK\u0003\u0004 and more"), { code: "not-text", looksLike: "workbook" }],
  ["a PDF", toBytes("%PDF-1.7"), { code: "not-text", looksLike: "pdf" }],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), { code: "not-text", looksLike: "picture" }],
  ["bytes", Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 32), { code: "not-text", looksLike: "unknown" }],
  ["other text", toBytes("Dear all,\nhello"), { code: "no-known-header", found: "Dear all, " }],
  ["a quote that never closes", toBytes('Deal Name,Notes\na,b\nc,"d\ne,f'), { code: "open-quote", record: 3 }],
  ["text behind a quote", toBytes('Deal Name,Notes\n"a"b,c\n'), { code: "broken-quote", record: 2 }],
  [
    "more rows than are read",
    toBytes(`Deal Name,Notes\n${"a,b\n".repeat(200_000)}`),
    { code: "too-many-rows", rows: 200_000, limit: 100_000 },
  ],
  [
    "more columns than a sheet has",
    toBytes(`Deal Name${",x".repeat(20_000)}\n`),
    { code: "too-many-columns", columns: 20_001, limit: 16_384 },
  ],
])("refuses %s", (_name, bytes, fault) => {
  expect(toFault(bytes)).toEqual(fault);
});

test("reads 10,000 columns, the unknown ones too", () => {
  const wide = ["Deal Name", ...Array.from({ length: 9_999 }, (_, i) => `Column ${i}`)];
  expect(readCsv(toBytes(toCsv([wide]))).headers).toEqual(wide);
});

test("reads back what was written, cell by cell, in every delimiter", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", ",", ";", "\t", '"', "\n", "\r\n", " ", "=", "0", "'") });
  const row = fc.tuple(cell, cell, cell);
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
      const sheet = readCsv(toBytes(toCsv([["Deal Name", "Customer Name", "Notes"], ...rows], delimiter)));
      expect({ rows: sheet.rows, delimiter: sheet.delimiter }).toEqual({ rows, delimiter });
    }),
  );
});
