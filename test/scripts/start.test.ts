// `npm start` as a new user runs it: the job in the terminal, and clear words for files that cannot be read.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templateHeaders } from "../../src/deals/template";
import { folders } from "../../scripts/folders";
import { aNewDeal, toCells } from "../builders/deals";

interface Run {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly said: string;
}

const guid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
let folder = "";
let sample: Run;

beforeAll(() => {
  sample = start(["--once"]);
  folder = mkdtempSync(join(tmpdir(), "start-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function start(words: readonly string[], language = "en_US.UTF-8"): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/start.ts", ...words], {
    cwd: folders.top,
    encoding: "utf8",
    env: { ...process.env, LANG: language, LC_ALL: "", LC_MESSAGES: "" },
  });
  return { status, lines: stdout.split("\n"), said: stderr };
}

/** A file of one right deal. */
function toOneDeal(): string {
  const deal = toCells(aNewDeal({ "Deal Name": "Harbour" })).map((cell) => `"${String(cell)}"`);
  return `${templateHeaders("2021").join(",")}\n${deal.join(",")}\n`;
}

function aFile(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("the sample deals are pasted and checked in as few syncs as promised, and what is wrong is a table of 80 columns", () => {
  const { status, lines, said } = sample;
  expect({ status, said }).toEqual({ status: 0, said: "" });
  expect(lines).toContainEqual(expect.stringMatching(/^Row\s+Column\s+What to do$/u));
  expect(lines).toContainEqual(expect.stringMatching(/^\s+7\s+Deal Name\s+Mandatory field Deal Name missing$/u));
  expect(lines).toContain("Sample deals: 30 deals, 13 with errors. Errors: 13; warnings: 1.");
  expect(lines).toContainEqual(expect.stringMatching(/^Insert template\s+2 /u));
  expect(lines).toContainEqual(expect.stringMatching(/^Paste and check\s+2 /u));
  const table = lines.slice(lines.findIndex((line) => line.startsWith("Row")));
  expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("after checking, the good rows are pushed, and what became of each is printed with its new Referral ID", () => {
  const { lines } = sample;
  expect(lines).toContain("The good rows go to the sandbox, not to Partner Center.");
  const created = lines.filter((line) => new RegExp(`^ +\\d+ {2}.* Created ${guid}$`, "u").test(line));
  expect(created).toHaveLength(14);
  expect(new Set(created.map((line) => line.slice(-36))).size).toBe(14);
  expect(lines).toContainEqual(expect.stringMatching(/^ +2 {2}Harbour analytics +Created /u));
  expect(lines).toContainEqual(expect.stringMatching(/^ +5 {2}Contact centre move +This workbook does not know/u));
  expect(lines).toContain("Created: 14; updated: 0; unchanged: 0; failed: 0; not sent: 0; unknown: 0.");
  expect(lines).toContain("Rows with errors, which stay: 12.");
  expect(lines).toContainEqual(expect.stringMatching(/^Preview the push\s+2 /u));
  expect(lines).toContainEqual(expect.stringMatching(/^Push\s+\d+ /u));
});

test("deals kept in a file are there the next time", () => {
  const file = join(folder, "kept.json");
  const deal = aFile("one.csv", toOneDeal());
  const namesOf = (): readonly string[] =>
    (JSON.parse(readFileSync(file, "utf8")) as { referrals: readonly { name: string }[] }).referrals.map(
      ({ name }) => name,
    );
  expect(start(["--once", "--deals", "0", "--keep", file, deal]).status).toBe(0);
  expect(namesOf()).toEqual(["Harbour"]);
  expect(start(["--once", "--keep", file, deal]).status).toBe(0);
  expect(namesOf()).toEqual(["Harbour", "Harbour"]);
});

test.each([
  [["--deals", "many"], /--deals cannot be “many”/u],
  [["--keep", join(folders.top, "package.json")], /package\.json holds no deals of the sandbox/u],
])("%j is refused with one sentence and status 2", (words, sentence) => {
  const { status, said } = start(["--once", ...words]);
  expect(status).toBe(2);
  expect(said).toMatch(sentence);
  expect(said.trim().split("\n")).toHaveLength(1);
});

test("it speaks French where the terminal does", () => {
  const { lines } = start(["--once"], "fr_FR.UTF-8");
  expect(lines).toContainEqual(expect.stringMatching(/^Ligne\s+Colonne\s+Que faire$/u));
  expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^ +2 {2}Harbour analytics +Créée ${guid}$`, "u")));
  expect(lines).toContainEqual(expect.stringMatching(/^Créées : 14 ; mises à jour : 0 ; /u));
});

test("a file of the user's own is checked: French headers, semicolons and columns of its own are no trouble", () => {
  const path = aFile(
    "mine.csv",
    "Couleur;Nom de la transaction;Nom du client\nrouge;Analyse du port;\n;;\nbleu;Migration;Contoso SA\n",
  );
  const { status, lines } = start(["--once", path]);
  expect(status).toBe(0);
  expect(lines).toContainEqual(
    expect.stringMatching(/^\s+2\s+Customer Name\s+Mandatory field Customer Name missing$/u),
  );
  expect(lines).toContainEqual(expect.stringMatching(/: 2 deals, 2 with errors\./u));
});

test.each<[string, () => string, RegExp]>([
  ["a file that is not there", () => join(folder, "none.csv"), /There is no file .*none\.csv/u],
  ["an empty file", () => aFile("empty.csv", ""), /The file is empty/u],
  ["a picture", () => join(folders.top, "assets", "icon-16.png"), /It is a picture/u],
  ["a file without a known header", () => aFile("other.csv", "a,b\n1,2\n"), /No column of the co-sell template/u],
  [
    "a cell that no cell of Excel can hold",
    () => aFile("long.csv", `${templateHeaders("2021").join(",")}\n,,,${"x".repeat(40_000)}\n`),
    /A cell in row 2 holds 40,000 characters/u,
  ],
])("%s is refused with one sentence and status 2", (_, toPath, sentence) => {
  const { status, lines, said } = start(["--once", toPath()]);
  expect(status).toBe(2);
  expect(lines).toEqual([""]);
  expect(said).toMatch(sentence);
  expect(said.trim().split("\n")).toHaveLength(1);
});

test("words that it does not know are answered with how it is used", () => {
  const { status, said } = start(["--wat"]);
  expect({ status, usage: said.startsWith("Usage: npm start [-- [FILE.csv] [--once] [--deals N]") }).toEqual({
    status: 2,
    usage: true,
  });
});
