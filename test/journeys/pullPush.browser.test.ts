// Deals come from Partner Center into the sheet and go back, in a real browser: the sandbox of `npm start` at the other end.
import type { Locator, Page } from "playwright-core";
import { openWorkbench, useBrowser } from "../setup/browser";
import { WorkbenchDesk } from "./workbenchDesk";

useBrowser();

const referrals = "/v1.0/engagements/referrals";

/** What the pane says in a language, as far as this journey reads it. */
const words = {
  en: {
    locale: "en-US",
    pull: "Pull",
    push: "Push",
    status: "Status",
    start: "Pull deals",
    arrived: "The deals are here",
    preview: "Before you push",
    updates: (rows: number) => (rows === 1 ? "1 update" : `${rows} updates`),
    send: (rows: number) => (rows === 1 ? "Push 1 row" : `Push ${rows} rows`),
    ended: "The push has ended",
  },
  fr: {
    locale: "fr-FR",
    pull: "Récupérer",
    push: "Envoyer",
    status: "État",
    start: "Récupérer les transactions",
    arrived: "Les transactions sont là",
    preview: "Avant l’envoi",
    updates: (rows: number) => `${rows} mises à jour`,
    send: (rows: number) => `Envoyer ${rows} lignes`,
    ended: "L’envoi est terminé",
  },
} as const;

type Words = (typeof words)[keyof typeof words];

/** A deal as Partner Center holds it, as far as this journey looks at it. */
interface Held {
  readonly status: string;
  readonly externalReferenceId: string | null;
  readonly details: { readonly dealValue: number; readonly notes: string | null };
}

/** A person who pulls and pushes, and somebody at Partner Center. */
class Traveller {
  readonly desk: WorkbenchDesk;

  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {
    this.desk = new WorkbenchDesk(page);
  }

  get origin(): string {
    return new URL(this.page.url()).origin;
  }

  button(name: string): Locator {
    return this.desk.pane.getByRole("button", { name, exact: true });
  }

  async seeTitle(name: string): Promise<void> {
    await this.desk.pane.getByRole("heading", { name, exact: true }).waitFor();
  }

  /** Opens the form by the ribbon and pulls the deals of its filter. */
  async pull(status?: string): Promise<void> {
    await this.desk.press(this.words.pull);
    if (status !== undefined) {
      await this.desk.pane.getByRole("combobox", { name: this.words.status, exact: true }).selectOption(status);
    }
    await this.button(this.words.start).click();
    await this.seeTitle(this.words.arrived);
  }

  /** Opens the preview by the ribbon, sends all that it offers, and waits for the end. */
  async push(rows: number): Promise<void> {
    await this.desk.press(this.words.push);
    await this.seeTitle(this.words.preview);
    await this.desk.pane.getByText(this.words.updates(rows), { exact: true }).first().waitFor();
    await this.button(this.words.send(rows)).click();
    await this.seeTitle(this.words.ended);
  }

  /** Chooses a side for the deal of a name and settles it. */
  async settle(dealName: string, side: RegExp): Promise<void> {
    const deal = this.desk.pane.getByRole("listitem").filter({ hasText: dealName });
    await deal.getByRole("radio", { name: side }).check();
    await deal.getByRole("button", { name: "Settle", exact: true }).click();
    await deal.waitFor({ state: "detached" });
  }

  /** A deal as Partner Center holds it. */
  async held(id: string): Promise<Held> {
    const signedIn = await this.page.request.post(`${this.origin}/sandbox/token`, { data: { caller: "admin" } });
    const { token } = (await signedIn.json()) as { token: string };
    const headers = { Authorization: `Bearer ${token}`, "client-request-id": crypto.randomUUID() };
    const answer = await this.page.request.get(`${this.origin}${referrals}/${id}`, { headers });
    return (await answer.json()) as Held;
  }

  /** Somebody at Partner Center changes a deal: the sheet is not told. */
  async changeBehind(id: string, change: object): Promise<void> {
    const answer = await this.page.request.patch(`${this.origin}/sandbox/deals/${id}`, { data: change });
    expect(answer.status()).toBe(200);
  }

  /** How many requests of a kind the sandbox was sent since it was opened. */
  async asked(operation: string): Promise<number> {
    const answer = await this.page.request.get(`${this.origin}/sandbox/log`);
    const { counts } = (await answer.json()) as { counts: { byOperation: Record<string, number> } };
    return counts.byOperation[operation] ?? 0;
  }

  readTexts(addresses: readonly string[]): Promise<readonly string[]> {
    return addresses.reduce<Promise<readonly string[]>>(
      async (read, address) => [...(await read), await this.desk.readText(address)],
      Promise.resolve([]),
    );
  }
}

async function open(language: keyof typeof words): Promise<Traveller> {
  const { [language]: spoken } = words;
  return new Traveller(await openWorkbench({ locale: spoken.locale }), spoken);
}

test("deals are pulled, edited, looked at and pushed; changed on both sides later, they merge and ask once where it is the same cell", async () => {
  const traveller = await open("en");
  const { desk } = traveller;
  await traveller.pull("Active");
  const [first = "", second = "", third = ""] = await traveller.readTexts(["C2", "C3", "C4"]);
  expect(await traveller.readTexts(["Q2", "Q3", "Q4"])).toEqual(["Active", "Active", "Active"]);

  await desk.type("V2", "61000");
  await desk.type("Y3", "CRM-4711");
  await desk.type("AA4", "Call again in March");
  await traveller.push(3);

  expect(await traveller.asked("patch")).toBe(3);
  expect((await traveller.held(first)).details.dealValue).toBe(61_000);
  expect((await traveller.held(second)).externalReferenceId).toBe("CRM-4711");
  expect((await traveller.held(third)).details.notes).toBe("Call again in March");
  expect(await traveller.readTexts(["V2", "Y3", "AA4", "A2", "A3", "A4"])).toEqual([
    "61000",
    "CRM-4711",
    "Call again in March",
    "",
    "",
    "",
  ]);
  await desk.press("Push");
  await desk.pane.getByText("There is nothing to send").waitFor();

  const [firstName = "", thirdName = ""] = await traveller.readTexts(["D2", "D4"]);
  await traveller.changeBehind(first, { details: { dealValue: 71_000 } });
  await traveller.changeBehind(second, { details: { notes: "Theirs alone" } });
  await traveller.changeBehind(third, { details: { notes: "Theirs" } });
  await desk.type("V2", "65000");
  await desk.type("Y3", "CRM-9");
  await desk.type("AA4", "Mine");
  await traveller.pull();

  await traveller.button("Settle conflicts").click();
  await traveller.settle(firstName, /^Mine, in the sheet/u);
  await traveller.settle(thirdName, /^Theirs, in Partner Center/u);
  expect(await traveller.readTexts(["V2", "Y3", "AA3", "AA4"])).toEqual(["65000", "CRM-9", "Theirs alone", "Theirs"]);

  await traveller.push(2);
  expect(await traveller.asked("patch")).toBe(5);
  expect((await traveller.held(first)).details.dealValue).toBe(65_000);
  expect(await traveller.held(second)).toMatchObject({
    externalReferenceId: "CRM-9",
    details: { notes: "Theirs alone" },
  });
  expect((await traveller.held(third)).details.notes).toBe("Theirs");
});

test("in French the same way leads there and back", async () => {
  const traveller = await open("fr");
  const { desk } = traveller;
  await traveller.pull("Active");
  const [first = "", second = ""] = await traveller.readTexts(["C2", "C3"]);
  await desk.type("V2", "61000,5");
  await desk.type("AA3", "Rappeler en mars");
  await traveller.push(2);
  expect((await traveller.held(first)).details.dealValue).toBe(61_000.5);
  expect((await traveller.held(second)).details.notes).toBe("Rappeler en mars");
});

test("a creation whose connection is cut reaches Partner Center once: what the browser sends again by itself is cut too", async () => {
  const { page, origin } = await open("en");
  const once = [{ on: { method: "POST" }, mishap: { kind: "cut", when: "after-commit" } }];
  await page.request.patch(`${origin}/sandbox/faults`, { data: { once } });
  const ended = await page.evaluate(async (address) => {
    // Other requests come first: a browser sends again only what went over a connection that had worked before.
    for (let round = 0; round < 3; round += 1) await (await fetch(address)).text();
    const headers = { "client-request-id": crypto.randomUUID() };
    return fetch(address, { method: "POST", body: "{}", headers }).then(
      ({ status }) => String(status),
      () => "rejected",
    );
  }, referrals);
  const log = (await (await page.request.get(`${origin}/sandbox/log`)).json()) as { requests: { method: string }[] };
  expect([ended, log.requests.filter(({ method }) => method === "POST").length]).toEqual(["rejected", 1]);
});
