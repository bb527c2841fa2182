// `npm start` as a new user runs it: the job in the terminal, and clear words for files that cannot be read.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templateHeaders } from "../../src/deals/template";
import { folders } from "../../scripts/folders";

interface Run {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly said: string;
}

let folder = "";

beforeAll(() => {
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

function aFile(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("the sample deals are pasted and checked in as few syncs as promised, and what is wrong is a table of 80 columns", () => {
  const { status, lines, said } = start(["--once"]);
  expect({ status, said }).toEqual({ status: 0, said: "" });
  expect(lines).toContainEqual(expect.stringMatching(/^Row\s+Column\s+What to do$/u));
  expect(lines).toContainEqual(expect.stringMatching(/^\s+7\s+Deal Name\s+Mandatory field Deal Name missing$/u));
  expect(lines).toContain("Sample deals: 30 deals, 13 with errors. Errors: 13; warnings: 1.");
  expect(lines).toContainEqual(expect.stringMatching(/^Insert template\s+2 /u));
  expect(lines).toContainEqual(expect.stringMatching(/^Paste and check\s+2 /u));
  const table = lines.slice(lines.findIndex((line) => line.startsWith("Row")));
  expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("it speaks French where the terminal does", () => {
  const { lines } = start(["--once"], "fr_FR.UTF-8");
  expect(lines).toContainEqual(expect.stringMatching(/^Ligne\s+Colonne\s+Que faire$/u));
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
  expect(start(["--wat"])).toMatchObject({ status: 2, said: "Usage: npm start [-- [FILE.csv] [--once]]\n" });
});
