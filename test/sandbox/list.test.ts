// The list: order, pages of a hundred, the address of the next page, the options of OData that are documented.
import { seedDeals } from "../../src/sandbox/seed/seedDeals";
import type { Stored } from "../../src/sandbox/referral";
import { aCreate } from "./builders/aCreate";
import { address, openSandbox } from "./builders/openSandbox";
import type { Opened } from "./builders/openSandbox";

/** A skip token that says where to go, but not where it has been. */
const beginning = `?$skiptoken=${btoa(encodeURIComponent('{"orderBy":"createdDateTime"}'))}`;
const oldestFirst = "?$orderby=createdDateTime asc";

function toToken(link: string | undefined): string | null {
  return link === undefined ? null : new URL(link).searchParams.get("$skiptoken");
}

async function readAll({ ask }: Opened, query: string): Promise<readonly Stored[]> {
  const read: Stored[] = [];
  for (let path: string | null = query; path !== null && read.length < 1000;) {
    const { json } = await ask("GET", path);
    read.push(...json.value);
    const token = toToken(json["@odata.nextLink"]);
    path = token === null ? null : `?$skiptoken=${token}`;
  }
  return read;
}

test("gives 250 deals as pages of 100, 100 and 50, each deal once", async () => {
  const opened = openSandbox({ deals: 250 });
  const deals = await readAll(opened, oldestFirst);
  const own = opened.sandbox.referrals().filter(({ organizationId }) => organizationId !== "msft");
  expect(deals.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
  expect(opened.sandbox.counts().byOperation.list).toBe(3);
});

test("gives deals of the same moment once each, though a page ends between them", async () => {
  const opened = openSandbox({ deals: 150, behaviour: { microsoftInList: true } });
  const all = opened.sandbox.referrals();
  for (const { id } of all) opened.sandbox.change(id, (draft) => (draft.createdDateTime = "2026-01-01T00:00:00Z"));
  const deals = await readAll(opened, oldestFirst);
  expect(deals.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort());
});

test("skips once, not on every page", async () => {
  const deals = await readAll(openSandbox({ deals: 250 }), `${oldestFirst}&$skip=30`);
  expect(deals).toHaveLength(220);
});

test("orders by creation or by change, either way", async () => {
  const { ask, sandbox } = openSandbox({ deals: 60 });
  const some = sandbox.referrals().find(({ status }) => status === "Active");
  sandbox.change(some?.id ?? "", (draft) => (draft.name = "Touched"));
  const first = async (order: string) => (await ask("GET", `?$top=1&$orderby=${order}`)).json.value[0];
  const times = sandbox.referrals().map(({ createdDateTime }) => createdDateTime.slice(0, 19));
  expect((await first("updatedDateTime desc"))?.name).toBe("Touched");
  expect((await first("createdDateTime asc"))?.createdDateTime.slice(0, 19)).toBe(times.sort()[0]);
  expect((await first("createdDateTime desc"))?.createdDateTime.slice(0, 19)).toBe(times.at(-1));
});

test("begins with the newest deal where no order is asked for", async () => {
  const { ask } = openSandbox({ deals: 20 });
  expect((await ask("GET", "")).json).toEqual((await ask("GET", "?$orderby=createdDateTime desc")).json);
});

test("keeps the order of a list over its pages while a deal is created between them", async () => {
  const opened = openSandbox({ deals: 150 });
  const { json } = await opened.ask("GET", "?$orderby=createdDateTime desc");
  await opened.ask("POST", "", { body: aCreate() });
  const rest = await readAll(opened, `?$skiptoken=${toToken(json["@odata.nextLink"]) ?? ""}`);
  expect(new Set([...json.value, ...rest].map(({ id }) => id)).size).toBe(150);
});

test.each([
  ["right", /^https:\/\/api\.partner\.microsoft\.com\/v1\.0\/engagements\/referrals\?\$skiptoken=[\w-]+$/],
  ["http", /^http:\/\/api\.partner\.microsoft\.com\/v1\.0\/engagements\/referrals\?\$skiptoken=[\w-]+$/],
  ["without-engagements", /^https:\/\/api\.partner\.microsoft\.com\/v1\.0\/referrals\?\$skiptoken=[\w-]+$/],
  ["as-documented", /^http:\/\/api\.partner\.microsoft\.com\/v1\.0\/referrals\?\$skiptoken=[\w-]+$/],
] as const)("writes the next link %s", async (nextLink, form) => {
  const { ask } = openSandbox({ deals: 101, behaviour: { nextLink } });
  expect((await ask("GET", "")).json["@odata.nextLink"]).toMatch(form);
});

test("has no next link on the last page, nor where $top ends the list", async () => {
  const { ask } = openSandbox({ deals: 130 });
  expect((await ask("GET", "?$skip=30")).json["@odata.nextLink"]).toBeUndefined();
  expect((await ask("GET", "?$top=100")).json["@odata.nextLink"]).toBeUndefined();
});

test("lets $top end the list over several pages", async () => {
  const deals = await readAll(openSandbox({ deals: 130 }), `${oldestFirst}&$top=120`);
  expect(deals).toHaveLength(120);
});

test("takes $top as the size of a page where so set, at most 200", async () => {
  const opened = openSandbox({ deals: 450, behaviour: { topMeans: "page-size" } });
  expect(await readAll(opened, "?$top=500")).toHaveLength(450);
  expect(opened.sandbox.counts().byOperation.list).toBe(3);
});

test("skips so many deals", async () => {
  const { ask } = openSandbox({ deals: 40 });
  const all = (await ask("GET", oldestFirst)).json.value;
  expect((await ask("GET", `${oldestFirst}&$skip=37`)).json.value).toEqual(all.slice(37));
});

test("counts the page, or all deals, as set, and not at all on request", async () => {
  const { ask, sandbox } = openSandbox({ deals: 130 });
  expect((await ask("GET", "")).json["@odata.count"]).toBe(100);
  sandbox.behaviour.count = "all";
  expect((await ask("GET", "")).json["@odata.count"]).toBe(130);
  expect("@odata.count" in (await ask("GET", "?$count=false")).json).toBe(false);
});

test("selects properties and refuses one it does not know", async () => {
  const { ask } = openSandbox({ deals: 3 });
  const { json } = await ask("GET", "?$select=id, eTag");
  expect(json.value.map((deal) => Object.keys(deal))).toEqual([
    ["id", "eTag"],
    ["id", "eTag"],
    ["id", "eTag"],
  ]);
  expect((await ask("GET", "?$select=id,colour")).status).toBe(400);
});

test.each([
  "?$orderby=name",
  "?$top=many",
  "?$skip=-1",
  "?$expand=team",
  "?$skiptoken=bm8",
  "?$skiptoken=!",
  beginning,
])("refuses %s with 400", async (query) => {
  expect((await openSandbox().ask("GET", query)).status).toBe(400);
});

test("leaves Microsoft's referrals out of the list, unless so set, but not out of their engagement's", async () => {
  const { ask, sandbox } = openSandbox({ deals: 60 });
  const related = sandbox.referrals().find(({ organizationId }) => organizationId === "msft");
  const engagement = `?$filter=engagementId eq '${related?.engagementId ?? ""}'`;
  expect((await ask("GET", "")).json.value).toHaveLength(60);
  expect((await ask("GET", engagement)).json.value.map(({ organizationId }) => organizationId).sort()).toEqual([
    "7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d",
    "msft",
  ]);
  sandbox.behaviour.microsoftInList = true;
  expect((await ask("GET", "")).json.value).toHaveLength(sandbox.referrals().length);
});

test("links each deal to itself and to its engagement, whose id is quoted or not", async () => {
  const { ask, sandbox } = openSandbox({ referrals: seedDeals({ deals: 1, seed: 3, nowMs: 0 }) });
  const { id = "", engagementId = "" } = sandbox.referrals()[0] ?? {};
  const { links } = (await ask("GET", `/${id}`)).json;
  expect(links.self.uri).toBe(`${address}/${id}`);
  expect(links.relatedReferrals.uri).toBe(`${address}?$filter=engagementId eq '${engagementId}'`);
  sandbox.behaviour.relatedLinkQuoted = false;
  const { json } = await ask("GET", `/${id}`);
  expect(json.links.relatedReferrals.uri).toBe(`${address}?$filter=engagementId eq ${engagementId}`);
  expect((await ask("GET", json.links.relatedReferrals.uri)).json.value.map((deal) => deal.id)).toEqual([id]);
});

test("repeats a deal on the next page, or leads to the same page for ever, where so set", async () => {
  const { ask, sandbox } = openSandbox({ deals: 130 });
  const second = toToken((await ask("GET", "")).json["@odata.nextLink"]) ?? "";
  sandbox.faults.pages = "overlapping";
  expect((await ask("GET", `?$skiptoken=${second}`)).json.value).toHaveLength(31);
  sandbox.faults.pages = "endless";
  sandbox.behaviour.topMeans = "page-size";
  const short = toToken((await ask("GET", "?$top=10")).json["@odata.nextLink"]) ?? "";
  const { json } = await ask("GET", `?$skiptoken=${short}`);
  expect(toToken(json["@odata.nextLink"])).toBe(short);
});

test("answers below whatever address it is mounted under", async () => {
  const { ask } = openSandbox({ deals: 1 });
  const { json } = await ask("GET", "https://localhost:3000/partner-center/v1.0/engagements/referrals");
  expect(json.value[0]).toHaveProperty(
    "links.self.uri",
    `https://localhost:3000/partner-center/v1.0/engagements/referrals/${json.value[0]?.id ?? ""}`,
  );
});
