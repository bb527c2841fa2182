// A person at a gateway, in a real browser: signs in with a real OpenID provider, Microsoft's library and office.js; sends in the background.
import type { Page } from "playwright-core";
import { openGatewayStand } from "../../scripts/gateway/openGatewayStand";
import type { GatewayStand } from "../../scripts/gateway/openGatewayStand";
import { folders } from "../../scripts/folders";
import { sleep } from "../../src/backend/sleep";
import { createRandom } from "../../src/sandbox/chance";
import type { Row } from "../../src/deals/cell";
import { createSandbox } from "../../src/sandbox/createSandbox";
import type { Sandbox } from "../../src/sandbox/createSandbox";
import { aNewDeal, toCells } from "../builders/deals";
import { loadProvider } from "../gateway/builders/loadProvider";
import { openWorkbench, useBrowser } from "../setup/browser";
import { goByKeyboard } from "./goByKeyboard";
import { WorkbenchDesk } from "./workbenchDesk";

useBrowser();

const proof = { access_token: { acrs: { essential: true, value: "c1" } } };
/** How every token of the provider looks. */
const token = /eyJ[\w-]+\.eyJ[\w-]+\./u;
const amounts = ["61000", "62000", "63000", "64000", "65000", "66000"];

/** What the exchange of the gateway says to a token. */
type Rule = "good" | "ended" | "more-proof";

let stand: GatewayStand;
let sandbox: Sandbox;
/** Decides by how often it was asked; a token that has ended stays so. */
let rule: (times: number) => Rule = () => "good";
let times = 0;

beforeAll(async () => {
  sandbox = createSandbox({ now: Date.now, random: createRandom(7), sleep, deals: 60 });
  const mount = { sandbox };
  stand = await openGatewayStand({
    load: loadProvider,
    sandbox: mount,
    paneFolder: folders.testPages,
    ledgerFolder: null,
  });
  const ended = new Set<string>();
  stand.identity.setExchange((assertion) => {
    times += 1;
    const said = ended.has(assertion) ? "ended" : rule(times);
    if (said === "ended") ended.add(assertion);
    if (said === "ended") return { status: 400, body: { error: "invalid_grant" } };
    if (said === "more-proof" && !hasProof(assertion)) {
      return { status: 400, body: { error: "interaction_required", claims: JSON.stringify(proof) } };
    }
    // It lasts so short that the gateway exchanges anew for each request.
    return { status: 200, body: { access_token: sandbox.issueToken("admin"), expires_in: 1 } };
  });
});

afterAll(() => stand.close());

function hasProof(assertion: string): boolean {
  return Buffer.from(assertion.split(".")[1] ?? "", "base64url")
    .toString()
    .includes('"acrs":["c1"]');
}

function follow(next: (times: number) => Rule): void {
  times = 0;
  rule = next;
}

/** A person at the pane, and the addresses that the browser has asked for. */
class Person {
  readonly desk: WorkbenchDesk;
  readonly asked: string[] = [];

  constructor(readonly page: Page) {
    this.desk = new WorkbenchDesk(page);
    page.context().on("request", (request) => this.asked.push(request.url()));
  }

  async press(name: string): Promise<void> {
    await this.desk.pane.getByRole("button", { name, exact: true }).first().click();
  }

  async see(text: string): Promise<void> {
    await this.desk.pane.getByText(text).first().waitFor();
  }

  /** Presses Sign in and waits until the window is gone; chooses who it is where the service asks. */
  async signIn(who: string | null): Promise<void> {
    const opened = this.page.waitForEvent("popup");
    await this.press("Sign in");
    const window = await opened;
    const closed = window.waitForEvent("close");
    if (who !== null) await window.getByRole("button", { name: who }).click();
    await closed;
  }

  async pull(): Promise<void> {
    await this.desk.press("Pull");
    await this.desk.pane.getByRole("combobox", { name: "Status", exact: true }).selectOption("Active");
    await this.press("Pull deals");
  }
}

/** All that outlives a page, and the cookies of its machine. */
async function readKept(page: Page): Promise<string> {
  const stores = ["localStorage", "sessionStorage", "name", "location.href"].map((kept) => `JSON.stringify(${kept})`);
  const read = page.frames().map((frame) => frame.evaluate<string>(`[${stores.join()}].join()`));
  return JSON.stringify([...(await Promise.all(read)), await page.context().cookies()]);
}

test("a person signs in, rows wait while the sign-in has ended, another proof is given where it is asked for, and no token is kept", async () => {
  const person = new Person(await openWorkbench({ stand }));
  const { desk, page } = person;
  await person.see("You are not signed in.");
  await person.signIn("Ada Example");
  await person.see("Ada Example (ada@example.com)");

  await person.pull();
  await person.see("The deals are here");
  await desk.paste("V2", amounts.join("\n"));
  sandbox.clearLog();
  follow((count) => (count === 1 ? "good" : "ended"));
  await desk.press("Push");
  await person.press(`Push ${amounts.length} rows`);
  await person.see("Sign in to go on.");
  const before = sandbox.counts().byOperation["patch"];
  expect([before > 0, before < amounts.length]).toEqual([true, true]);
  follow(() => "good");
  await person.signIn(null);
  await person.see(`All ${amounts.length} rows`);
  expect(sandbox.counts().byOperation["patch"]).toBe(amounts.length);

  follow(() => "more-proof");
  await desk.press("Pull");
  await person.press("Pull deals");
  await person.see("one more proof of who you are");
  await person.signIn("Ada Example");
  await person.see("The deals are here");
  expect(stand.identity.claimsAsked.map((claims) => JSON.parse(claims) as unknown)).toEqual([proof]);

  expect(await readKept(page)).not.toMatch(token);
  expect(person.asked.filter((address) => token.test(address))).toEqual([]);
});

test("rows are sent in the background while the workbook is closed, and their outcomes are there when it is open again", async () => {
  follow(() => "good");
  const person = new Person(await openWorkbench({ stand }));
  const { desk } = person;
  await desk.insertTemplate();
  const rows = Array.from({ length: 12 }, (_unused, at) => aNewDeal({ "Deal Name": `Away ${at + 1}` }));
  await desk.paste("A2", toTabs(rows.map((row) => toCells(row))));
  await person.signIn("Ada Example");
  await desk.press("Push");
  await person.press(`Send ${rows.length} rows in the background`);
  await person.see("12 rows are handed over");
  await desk.press("Save and reopen");
  await desk.press("Open pane");
  await person.see("You are not signed in.");
  await desk.seeText("D2", "Away 1");

  await person.signIn(null);
  await person.see("the outcomes of 12 rows stand in the sheet");
  const made = sandbox.referrals().filter(({ name }) => name?.startsWith("Away "));
  expect(made.map(({ name }) => name).sort()).toEqual(rows.map((row) => String(row["Deal Name"])).sort());
  expect(await desk.readText("C2")).toBe(made.find(({ name }) => name === "Away 1")?.id);
});

test("a person without a mouse signs in, sends in the background, saves the processed file and signs out", async () => {
  follow(() => "good");
  const person = new Person(await openWorkbench({ stand }));
  const { desk, page } = person;
  await desk.insertTemplate();
  await desk.paste("A2", toTabs([toCells(aNewDeal({ "Deal Name": "By keyboard" }))]));
  await page.keyboard.press("F6");
  const opened = page.waitForEvent("popup");
  await goByKeyboard(page, /^Sign in$/u);
  const window = await opened;
  const closed = window.waitForEvent("close");
  await window.getByRole("button", { name: "Ada Example" }).press("Enter");
  await closed;
  await person.see("Ada Example (ada@example.com)");
  await goByKeyboard(page, /^Push$/u);
  await goByKeyboard(page, /^Send 1 row in the background$/u);
  await person.see("Not processed");
  const saved = page.waitForEvent("download");
  await goByKeyboard(page, /^Save all rows as CSV$/u);
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/u);
  await goByKeyboard(page, /^Back$/u);
  await goByKeyboard(page, /^Sign out$/u);
  await person.see("You are not signed in.");
});

function toTabs(rows: readonly Row[]): string {
  return rows.map((row) => row.join("\t")).join("\n");
}
