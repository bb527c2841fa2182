// Which browser the journeys are driven in.
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../setup/findBrowser";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "browser-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function aProgram(name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, "");
  await chmod(path, 0o755);
  return path;
}

test("takes the program that CHROME_PATH names, and refuses one that is none", async () => {
  const chrome = await aProgram("my-chrome");
  expect(findBrowser({ CHROME_PATH: chrome }, "linux")).toBe(chrome);
  expect(() => findBrowser({ CHROME_PATH: join(folder, "none") }, "linux")).toThrow(
    "which is no program that can be run",
  );
});

test("finds Chrome, Edge or Chromium in the PATH, Chrome first", async () => {
  const chromium = await aProgram("chromium");
  expect(findBrowser({ PATH: folder }, "linux")).toBe(chromium);
  const chrome = await aProgram("google-chrome");
  expect(findBrowser({ PATH: folder }, "linux")).toBe(chrome);
});

test("where there is none and npm has none for the system, one sentence says what to do", () => {
  expect(() => findBrowser({ PATH: folder, HOME: folder }, "win32")).toThrow(
    "The browser tests need Chrome, Edge or Chromium: install one, or set CHROME_PATH to its program, and run the tests again.",
  );
});
