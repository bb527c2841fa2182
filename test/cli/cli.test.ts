// The command line as its users run it: a process of its own, files on the disk, exit status and output.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templateHeaders } from "../../src/deals/template";

const top = join(__dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "co-sell-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

function runCommand(...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli.ts", ...words], {
    cwd: top,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", FORCE_COLOR: "0" },
  });
  return { status, out: stdout, error: stderr };
}

function writeFileOf(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const goodDeal: Readonly<Record<string, string>> = {
  "Deal Name": "Spring deal",
  "Customer Name": "Contoso",
  "Customer Address Line 1": "One Contoso Way",
  "Customer City": "Redmond",
  "Customer Country": "US",
  "Partner Referral Status": "New",
  "Partner Referral Substatus": "Accepted",
  "Estimated Deal Value": "50000",
  Currency: "USD",
  "Estimated Close Date": "1/30/2028",
  "Microsoft help required?": "No",
  "Share with Microsoft sales team": "Yes",
  "Consent to share Customer/Partner contact": "Yes",
  "Solution 1": "SOL-1234-PQRS",
  "Team member 1": "Bob, Partner, 999999, bob.partner@contoso.com",
};

function toFile(deals: readonly Readonly<Record<string, string>>[], delimiter = ","): string {
  const headers = templateHeaders("2021");
  const quote = (text: string): string => (/[",;\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = deals.map((deal) => headers.map((header) => quote(deal[header] ?? "")).join(delimiter));
  return [headers.map(quote).join(delimiter), ...rows, ""].join("\r\n");
}

test("prints the findings of a file as one JSON object and ends with 1", () => {
  const file = writeFileOf(
    "wrong.csv",
    toFile([goodDeal, { ...goodDeal, Notes: "two\nlines", "Customer Country": "" }, { ...goodDeal, Currency: "XXQ" }]),
  );
  const { status, out, error } = runCommand("validate", file, "--json");
  const report = JSON.parse(out) as { rows: number; findings: readonly Record<string, unknown>[] };
  expect({ status, error, rows: report.rows }).toEqual({ status: 1, error: "", rows: 3 });
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([
    {
      row: 3,
      column: "Customer Country",
      severity: "error",
      code: "missing",
      message: "Mandatory field Customer Country missing",
    },
    {
      row: 4,
      column: "Currency",
      severity: "error",
      code: "currency-code",
      message: expect.stringContaining("Currency: "),
    },
  ]);
});

test("ends with 0 where no error was found", () => {
  const { status, out } = runCommand("validate", writeFileOf("good.csv", toFile([goodDeal])), "--json");
  expect({ status, report: JSON.parse(out) as unknown }).toMatchObject({ status: 0, report: { rows: 1 } });
});

test("prints the file again with its Errors filled, in its own delimiter, and keeps what Partner Center said", () => {
  const said = "Partner Center: Mandatory field Solution 1 missing";
  const file = writeFileOf("semicolons.csv", toFile([{ ...goodDeal, "Deal Name": "", Errors: said }, goodDeal], ";"));
  const { status, out } = runCommand("validate", file);
  const [, first, second] = out.split("\r\n");
  expect(status).toBe(1);
  expect(first).toMatch(`"Mandatory field Deal Name missing; ${said}";`);
  expect(second).toMatch(/^;;;Spring deal;/u);
});

test("adds an Errors column in front where the file has none, and keeps unknown columns", () => {
  const file = writeFileOf("short.csv", "Deal Name,Our own column\nSpring,=1+1\n");
  expect(runCommand("validate", file).out).toMatch(/^Errors,Deal Name,Our own column\r\n.*,Spring,=1\+1\r\n$/u);
});

test("says in French what is wrong where it is asked to", () => {
  const file = writeFileOf("french.csv", toFile([{ ...goodDeal, "Deal Name": "" }]));
  expect(runCommand("validate", file, "--language", "fr").out).toContain("Champ obligatoire Deal Name manquant");
});

test.each<[string, string, string]>([
  ["a file that is not there", join(folder, "nowhere.csv"), "There is no file"],
  ["a folder", folder, "is a folder"],
  ["an empty file", writeFileOf("empty.csv", ""), "The file is empty."],
  ["a workbook", writeFileOf("book.xlsx", "PK\u0003\u0004"), "This is not a CSV file. It is an Excel workbook"],
])("refuses %s in a sentence, with status 2 and nothing on standard output", (_name, file, sentence) => {
  const { status, out, error } = runCommand("validate", file, "--json");
  expect({ status, out, isSentence: error.includes(sentence), hasStack: /\n\s+at /u.test(error) }).toEqual({
    status: 2,
    out: "",
    isSentence: true,
    hasStack: false,
  });
});

test.each([[["validate"]], [["validate", "a.csv", "--jsno"]], [["check", "a.csv"]], [[]]])(
  "says how it is used where it is called with %j",
  (words) => {
    const { status, out, error } = runCommand(...words);
    expect({ status, out, first: error.split("\n")[0] }).toEqual({ status: 2, out: "", first: "Usage:" });
  },
);

test("prints an empty template of either edition", () => {
  expect(runCommand("template").out).toBe(`${templateHeaders("2021").join(",")}\r\n`);
  expect(runCommand("template", "--edition", "2023").out).toBe(`${templateHeaders("2023").join(",")}\r\n`);
});

test("writes the template to a file, and says so where it cannot", () => {
  const output = join(folder, "template.csv");
  expect(runCommand("template", "--output", output)).toEqual({ status: 0, out: "", error: "" });
  expect(readFileSync(output, "utf8")).toBe(`${templateHeaders("2021").join(",")}\r\n`);
  const nowhere = join(folder, "no", "such", "folder.csv");
  expect(runCommand("template", "--output", nowhere).status).toBe(2);
  expect(existsSync(nowhere)).toBe(false);
});

test("refuses an edition that does not exist", () => {
  const { status, error } = runCommand("template", "--edition", "1999");
  expect({ status, error }).toEqual({
    status: 2,
    error: "There is no edition “1999” of the template; choose 2021 or 2023.\n",
  });
});
