// The pane in a real browser: keyboard alone, narrow, zoomed, mirrored.
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { findBrowser } from "../setup/findBrowser";
import { buildPreview, openLook, turnTo } from "./openLook";
import { looks, mixedFindings } from "./states";

let browser: Browser;
let script: string;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  script = await buildPreview();
  browser = await chromium.launch({ executablePath: findBrowser(process.env, process.platform) });
}, 60_000);

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

afterAll(() => browser.close());

async function open(look: string, { width = 350, height = 700, language = "en-US" } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height } });
  contexts.push(context);
  return openLook(context, { script, look, language });
}

async function readAsked(page: Page): Promise<readonly unknown[]> {
  const written = (await page.locator("html").getAttribute("data-asked")) ?? "";
  return written
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

/** The name of what has the focus, as it is read out. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    const labelled =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    return (element.getAttribute("aria-label") ?? labelled?.[0]?.textContent ?? element.textContent).trim();
  });
}

test("Tab passes every control of the deals' screen once, in the order in which they are read", async () => {
  const page = await open("protected");
  const names: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const name = await focused(page);
    if (name === "" || names.length > 60) break;
    names.push(name);
  }
  expect(names.slice(0, 6)).toEqual(["Next error", "Check now", "Pull", "Push", "Files", "Check while I type"]);
  expect(names.filter((name) => name.startsWith("Row "))).toHaveLength(mixedFindings.length);
  expect(names.slice(6, 17)).toEqual([
    "New deal",
    "Worklist",
    "Sheet health",
    "Pipeline",
    "Receipts of pushes",
    "Settings",
    "Repair…",
    "Only wrong rows",
    "Search",
    "Group byColumnRowKind",
    "ShowEverythingErrorsWarnings",
  ]);
  expect(names.slice(-4)).toEqual([
    "Add a Solution column",
    "Add a Team member column",
    "Help with the selected cell",
    "Close this message",
  ]);
});

test("an edition is chosen and inserted with Tab, arrows and Enter", async () => {
  const page = await open("insert");
  for (const key of ["Tab", "ArrowDown", "Tab", "Enter"]) await page.keyboard.press(key);
  expect(await readAsked(page)).toEqual([["insertTemplate", "2023"]]);
});

test("a group is closed, a finding gone to and live checking switched by keyboard", async () => {
  const page = await open("mixed");
  const press = async (name: RegExp, key: string): Promise<void> => {
    for (let presses = 0; presses < 60 && !name.test(await focused(page)); presses += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press(key);
  };
  await press(/^Check while I type/u, "Space");
  await press(/^The whole row/u, "Enter");
  await press(/^Row 2 “Germany”/u, "Enter");
  expect(await readAsked(page)).toEqual([
    ["setLive", "off"],
    ["goTo", mixedFindings[0]],
  ]);
  expect(await page.getByRole("button", { name: /^The whole row/u }).getAttribute("aria-expanded")).toBe("false");
});

test("nothing of any look is cut off at 320 px, or at 200 % zoom of that", async () => {
  const [first = ""] = Object.keys(looks);
  const found: Record<string, readonly string[]> = {};
  for (const width of [320, 160]) {
    const page = await open(first, { width, language: "fr-FR" });
    for (const look of Object.keys(looks)) {
      await turnTo(page, look);
      const cut = await page.evaluate((limit) => {
        const visible = [
          ...document.querySelectorAll("#pane button, #pane p, #pane h1, #pane h2, #pane select, #pane label"),
        ];
        const out = visible.filter((element) => {
          const { left, right, width: own } = element.getBoundingClientRect();
          return own > 1 && (left < 0 || right > limit + 1);
        });
        const sideways = document.documentElement.scrollWidth > limit ? ["the page itself"] : [];
        return [...sideways, ...out.map(({ textContent }) => textContent)];
      }, width);
      if (cut.length > 0) found[`${look}, ${width} px`] = cut;
    }
  }
  expect(found).toEqual({});
}, 120_000);

test("where the window is low the whole pane scrolls, so that findings can be reached", async () => {
  const page = await open("mixed", { width: 320, height: 300 });
  const finding = page.getByRole("button", { name: /^Row 2 “Germany”/u });
  await finding.scrollIntoViewIfNeeded();
  await finding.click();
  expect(await readAsked(page)).toEqual([["goTo", mixedFindings[0]]]);
});

test("in a mirrored Excel the pane is mirrored and its words keep their order", async () => {
  const page = await open("mixed", { width: 320, language: "ar-SA" });
  const [arrow, name] = await Promise.all([
    page
      .getByRole("button", { name: /^Customer Country/u })
      .locator("svg")
      .boundingBox(),
    page
      .getByRole("button", { name: /^Customer Country/u })
      .getByText("Customer Country")
      .boundingBox(),
  ]);
  expect(arrow?.x ?? 0).toBeGreaterThan(name?.x ?? 320);
  expect(
    await page.getByText("6 of 120 deals to correct").evaluate((element) => getComputedStyle(element).unicodeBidi),
  ).toBe("plaintext");
});

test("deals are pulled with Enter in a field, and not while the days are crossed", async () => {
  const page = await open("pull-form");
  await page.getByRole("textbox", { name: "Text" }).fill("fleet");
  await page.keyboard.press("Enter");
  expect(await readAsked(page)).toEqual([
    ["pull", expect.objectContaining({ status: "Active", text: "fleet" }), false],
  ]);
  const crossed = await open("pull-crossed");
  await crossed.getByRole("textbox", { name: "Text" }).press("Enter");
  expect(await readAsked(crossed)).toEqual([]);
});

test("a push is chosen, confirmed and sent by keyboard alone", async () => {
  const page = await open("preview");
  const press = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 60 && !name.test(await focused(page)); presses += 1)
      await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(name);
    await page.keyboard.press("Space");
  };
  await press(/^Close these 2 deals for good/u);
  await press(/^Contact centre in Azure/u);
  await press(/^Push 5 rows/u);
  const keys = ["row-0", "row-2", "row-3", "row-4", "row-5"];
  expect(await readAsked(page)).toEqual([["push", { keys, closings: true, keepValues: false }]]);
});

test("a solution is filled in and saved by keyboard alone", async () => {
  const page = await open("help-solution");
  for (let presses = 0; presses < 40 && !/^Solution ID/u.test(await focused(page)); presses += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.type("SOL-5");
  await page.keyboard.press("Tab");
  await page.keyboard.type("EUR");
  await page.keyboard.press("Enter");
  const cell = { tableId: "{1}", row: 0, column: "Solution 1", before: "", after: "SOL-5, EUR" };
  expect(await readAsked(page)).toEqual([["writeCell", cell]]);
});

test("the help with the selected cell moves nothing above it, whatever cell it is", async () => {
  const place = async (look: string): Promise<unknown> =>
    (await open(look)).getByRole("heading", { name: "More columns" }).boundingBox();
  const before = await place("clear");
  for (const look of ["help-country", "help-status", "help-solution"]) expect(await place(look)).toEqual(before);
});

test("a thousand rows make a page of a few thousand elements", async () => {
  const page = await open("preview-many");
  expect(await page.locator("#pane li").count()).toBe(100);
  expect(await page.locator("#pane *").count()).toBeLessThan(3500);
});

test("a notice moves nothing above it", async () => {
  const before = await (await open("mixed")).getByRole("heading", { name: "What was found" }).boundingBox();
  const page = await open("checking");
  expect(await page.getByRole("heading", { name: "What was found" }).boundingBox()).toEqual(before);
});

test("five thousand findings are scrolled, searched, narrowed and gone to in a page of a few hundred elements", async () => {
  const page = await open("many");
  const lines = page.locator("#pane section li");
  await page.getByRole("button", { name: /^Deal Name/u }).click();
  await page.getByRole("button", { name: /^Row 12 /u }).waitFor();
  expect(await lines.count()).toBeLessThan(100);
  await page.locator("main").evaluate((main) => main.scrollTo(0, 20_000));
  await page
    .getByRole("button", { name: /^Row [4-9]\d\d /u })
    .first()
    .waitFor();
  expect(await page.locator("#pane *").count()).toBeLessThan(1_200);
  await page.getByRole("searchbox").fill("row 640");
  await page.getByText("5 of 5,000 findings").waitFor();
  await page
    .getByRole("button", { name: /^Row 640 /u })
    .first()
    .click();
  expect(await readAsked(page)).toMatchObject([["goTo", { row: 638 }]]);
});

test("with five thousand findings a search, a filter, a grouping and a click are answered in few frames", async () => {
  const page = await open("many");
  const answers = await page.evaluate(async () => {
    const heading = (): HTMLElement | null => document.querySelector("#pane section h3 button");
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const setValue = (element: HTMLInputElement | HTMLSelectElement, value: string): void => {
      const prototype = element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLSelectElement.prototype;
      Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, value);
      element.dispatchEvent(new Event(element instanceof HTMLInputElement ? "input" : "change", { bubbles: true }));
    };
    const measure = async (act: () => void): Promise<number> => {
      await frame();
      const began = performance.now();
      act();
      // The first frame draws the answer, the second comes when it stands on the screen.
      await frame();
      await frame();
      return performance.now() - began;
    };
    const search = document.querySelector<HTMLInputElement>('input[type="search"]');
    const [view, weight] = document.querySelectorAll<HTMLSelectElement>("#pane section select");
    if (search === null || view === undefined || weight === undefined) throw new Error("No tools.");
    return {
      click: await measure(() => heading()?.click()),
      view: await measure(() => setValue(view, "row")),
      weight: await measure(() => setValue(weight, "error")),
      search: await measure(() => setValue(search, "row 640")),
    };
  });
  process.stdout.write(`answers with 5,000 findings, in ms: ${JSON.stringify(answers)}\n`);
  expect(Object.keys(answers)).toEqual(["click", "view", "weight", "search"]);
  await page.getByText("5 of 5,000 findings").waitFor();
});
