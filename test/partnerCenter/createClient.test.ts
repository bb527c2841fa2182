import type { ReferralsClient } from "../../src/partnerCenter/createClient";
import { NoAnswer, NotSent, Refused } from "../../src/partnerCenter/failures";
import type { ListQuery } from "../../src/partnerCenter/listQuery";
import { findMicrosofts, isMicrosofts } from "../../src/partnerCenter/referral";
import { toConnectedBody, toCreateBody } from "../../src/partnerCenter/toCreateBody";
import { toDeal } from "../../src/partnerCenter/toDeal";
import { aDealWithHelp, aNewDeal } from "../builders/deals";
import type { Cells } from "../../src/deals/pulled";
import { address, answering, openPartnerCenter, rejection, signal } from "./openPartnerCenter";

const requestId = "0197c2ab-7a3e-7000-8000-000000000001";
const all: ListQuery = { filter: null, orderBy: "createdDateTime", descending: true, top: null, skipToken: null };

async function listAll(client: ReferralsClient, query: ListQuery = all): Promise<readonly string[]> {
  const ids: string[] = [];
  let skipToken: string | null = null;
  for (let pages = 0; pages < 10; pages += 1) {
    const page = await client.list({ ...query, skipToken }, signal);
    ids.push(...page.referrals.map(({ id }) => id));
    skipToken = page.nextSkipToken;
    if (skipToken === null) return ids;
  }
  throw new RangeError("The list does not end.");
}

test.each(["right", "http", "without-engagements", "as-documented"] as const)(
  "reads every page whatever the next link looks like (%s), and asks nobody but its own address",
  async (nextLink) => {
    const { client, asked, sandbox } = openPartnerCenter({ deals: 250, behaviour: { nextLink } });
    const ids = await listAll(client);
    const own = sandbox.referrals().filter(({ target }) => target.every(({ id }) => id !== "msft"));
    expect(new Set(ids)).toEqual(new Set(own.map(({ id }) => id)));
    expect(asked.map(({ url }) => url.startsWith(`${address}?$`))).toEqual([true, true, true]);
    expect(asked[1]?.url).toMatch(/\?\$skiptoken=[^&]+$/);
  },
);

test("a list whose next page is the same page again is stopped", async () => {
  const { client } = openPartnerCenter({ deals: 250, faults: { pages: "endless" } });
  const error = await rejection(listAll(client));
  expect(error).toBeInstanceOf(Refused);
  expect((error as Refused).problem.code).toBe("strange-answer");
});

test.each(["https://api.partner.microsoft.com/v1.0/engagements/referrals", "https://elsewhere.example/?page=2"])(
  "a next link without a skip token is no end of the list (%s)",
  async (nextLink) => {
    const body = JSON.stringify({ value: [], "@odata.nextLink": nextLink });
    const error = await rejection(answering(() => new Response(body)).list(all, signal));
    expect((error as Refused).problem.code).toBe("strange-answer");
  },
);

test("asks for filter, order and page size in plain OData", async () => {
  const { client, asked } = openPartnerCenter();
  await client.list(
    { ...all, filter: "status eq 'Active'", orderBy: "updatedDateTime", descending: false, top: 50 },
    signal,
  );
  expect(asked[0]).toEqual({
    method: "GET",
    url: `${address}?$filter=status%20eq%20'Active'&$orderby=updatedDateTime%20asc&$top=50`,
    headers: { Accept: "application/json" },
    body: null,
    kind: "read",
  });
});

test.each([200, 201, 202] as const)("takes the answer %i to a creation", async (createStatus) => {
  const { client, asked } = openPartnerCenter({ behaviour: { createStatus } });
  const cells = aNewDeal() as Cells;
  const created = await client.create(toCreateBody(cells), requestId);
  const { status, substatus, name } = created;
  expect({ status, substatus, name }).toEqual({ status: "Active", substatus: "Accepted", name: "Harbour analytics" });
  expect(asked[0]?.headers).toEqual({
    Accept: "application/json",
    "Content-Type": "application/json",
    "request-id": requestId,
    "MS-RequestId": requestId,
  });
});

test.each(["microsoft", "partner"] as const)(
  "a co-sell deal is two creations in one engagement, and the answer may be that of %s",
  async (connectedAnswer) => {
    const { client } = openPartnerCenter({ behaviour: { connectedAnswer } });
    const cells = aDealWithHelp({ "Notes to Microsoft": "A demo, please" }) as Cells;
    const own = await client.create(toCreateBody(cells), requestId);
    const answer = await client.create(toConnectedBody(cells, own.engagementId), requestId);
    expect(isMicrosofts(answer)).toBe(connectedAnswer === "microsoft");
    const related = await client.related([own.engagementId], signal);
    const deal = toDeal(await client.get(own.id, signal), findMicrosofts(related, own.engagementId));
    expect(deal.microsoft).toBe("seen");
    expect(deal.cells).toMatchObject({
      "Microsoft help required?": "Yes",
      "What specific help from Microsoft?": "1",
      "Notes to Microsoft": "A demo, please",
      "Microsoft Referral Status": "Pending",
      "Estimated Close Date": 46782,
    });
  },
);

test("fetches related referrals of many engagements in groups of twenty", async () => {
  const { client, asked, sandbox } = openPartnerCenter({ deals: 120 });
  const engagements = [...new Set(sandbox.referrals().map(({ engagementId }) => engagementId))].slice(0, 45);
  const related = await client.related(engagements, signal);
  const expected = sandbox.referrals().filter(({ engagementId }) => engagements.includes(engagementId));
  expect(new Set(related.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
  expect(asked).toHaveLength(3);
});

const change = [{ op: "replace", path: "/details/dealValue", value: 7 }] as const;

test("a patch sends the eTag as it is and gives the deal as it is then", async () => {
  const { client, asked, sandbox } = openPartnerCenter({ deals: 3 });
  const own = sandbox.referrals().find(({ status }) => status === "Active");
  const { id = "", eTag = "" } = own ?? {};
  const patched = await client.patch(id, { eTag, operations: change, requestId });
  expect(toDeal(patched, null).cells["Estimated Deal Value"]).toBe(7);
  expect(patched.eTag).not.toBe(eTag);
  expect(asked.map(({ method, headers }) => [method, headers["If-Match"], headers.Prefer])).toEqual([
    ["PATCH", eTag, "return=representation"],
  ]);
});

test("an answer 204 to a patch is followed by reading the deal", async () => {
  const { sandbox } = openPartnerCenter({ deals: 3 });
  const referral = sandbox.referrals()[0];
  const answers = [new Response(null, { status: 204 }), Response.json(referral)];
  const client = answering(() => answers.shift() ?? Response.error());
  const patched = await client.patch(referral?.id ?? "", { eTag: "", operations: change, requestId });
  expect(patched.id).toBe(referral?.id);
});

test("a patch whose answer breaks off was carried out, and the deal is read", async () => {
  const { client, asked, sandbox } = openPartnerCenter({ deals: 3 });
  const id = sandbox.referrals().find(({ status }) => status === "Active")?.id ?? "";
  sandbox.faults.once.push({ on: { method: "PATCH" }, mishap: { kind: "cut", when: "in-answer" } });
  const patched = await client.patch(id, { eTag: "", operations: change, requestId });
  expect(toDeal(patched, null).cells["Estimated Deal Value"]).toBe(7);
  expect(asked.map(({ method }) => method)).toEqual(["PATCH", "GET"]);
});

test("a patch that was carried out and can not be read afterwards is unclear", async () => {
  const answers = [new Response(null, { status: 204 }), new Response(null, { status: 404 })];
  const client = answering(() => answers.shift() ?? Response.error());
  expect(await rejection(client.patch("9d1c", { eTag: "", operations: change, requestId }))).toBeInstanceOf(NoAnswer);
});

test.each(["preconditionFailed", "resourceModified"] as const)(
  "an old eTag was changed meanwhile (%s)",
  async (mismatchCode) => {
    const { client, sandbox } = openPartnerCenter({ deals: 3, behaviour: { mismatchCode } });
    const id = sandbox.referrals().find(({ status }) => status === "Active")?.id ?? "";
    const error = await rejection(client.patch(id, { eTag: '"old"', operations: change, requestId }));
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).problem).toEqual({
      code: "changed-meanwhile",
      column: null,
      partnerCode: mismatchCode,
      requestId,
    });
  },
);

test.each(["partner-api", "partner-center", "gateway"] as const)(
  "a wrong value is refused, in the error shape %s",
  async (errorShape) => {
    const { client, sandbox } = openPartnerCenter({ faults: { errorShape } });
    const body = toCreateBody(aNewDeal({ Currency: "ZZZ" }) as Cells);
    const error = await rejection(client.create(body, requestId));
    expect(error).toBeInstanceOf(Refused);
    const column = errorShape === "gateway" ? null : "Currency";
    expect((error as Refused).problem).toMatchObject({ code: "refused", column, requestId });
    expect(sandbox.referrals()).toEqual([]);
  },
);

test.each([
  ["empty", Refused, "refused"],
  ["html", NoAnswer, "no-answer"],
] as const)("a creation answered with 400 and a body that is %s: %p", async (errorShape, kind, code) => {
  const { client } = openPartnerCenter({ faults: { errorShape } });
  const error = await rejection(client.create(toCreateBody(aNewDeal({ Currency: "ZZZ" }) as Cells), requestId));
  expect(error).toBeInstanceOf(kind);
  expect((error as Refused).problem).toEqual({ code, column: null, partnerCode: "", requestId });
});

test.each(["partner-api", "partner-center", "gateway", "empty"] as const)(
  "a deal that is not there is no such deal, in the error shape %s",
  async (errorShape) => {
    const { client } = openPartnerCenter({ faults: { errorShape } });
    const error = await rejection(client.get("9d1c0b52-6c0e-4f6e-8a37-3f6f5a0f1e11", signal));
    expect((error as Refused).problem.code).toBe("no-such-deal");
  },
);

test("Conditional Access asking for more is told apart from a missing role", async () => {
  const { client, sandbox } = openPartnerCenter({ faults: { insufficientClaims: true } });
  expect(((await rejection(client.list(all, signal))) as Refused).problem.code).toBe("more-proof-needed");
  sandbox.faults.insufficientClaims = false;
  sandbox.faults.once.push({ on: {}, mishap: { kind: "refuse", status: 403 } });
  expect(((await rejection(client.list(all, signal))) as Refused).problem.code).toBe("no-access");
});

test("a refused token and a throttled request were surely not carried out", async () => {
  const { client, sandbox } = openPartnerCenter({ faults: { refuseTokenAfter: 0 } });
  const body = toCreateBody(aNewDeal() as Cells);
  const signedOut = await rejection(client.create(body, requestId));
  expect(signedOut).toBeInstanceOf(NotSent);
  expect((signedOut as NotSent).problem.code).toBe("signed-out");
  sandbox.faults.once.push({ on: {}, mishap: { kind: "refuse", status: 503 } });
  expect(((await rejection(client.create(body, requestId))) as NotSent).problem.code).toBe("out-of-order");
  sandbox.faults.refuseTokenAfter = null;
  sandbox.faults.once.push({ on: {}, mishap: { kind: "refuse", status: 429, retryAfter: "57" } });
  const throttled = await rejection(client.create(body, requestId));
  expect(throttled).toBeInstanceOf(NotSent);
  expect((throttled as NotSent).problem.code).toBe("too-busy");
  expect(sandbox.referrals()).toEqual([]);
});

test.each([500, 502, 504, 408] as const)("a creation answered with %i may have been carried out", async (status) => {
  const { client, sandbox } = openPartnerCenter();
  sandbox.faults.once.push({ on: {}, mishap: { kind: "refuse", status, committed: true } });
  expect(await rejection(client.create(toCreateBody(aNewDeal() as Cells), requestId))).toBeInstanceOf(NoAnswer);
  expect(sandbox.referrals()).toHaveLength(1);
});

test("an answer that breaks off leaves a creation unclear, and is no connection to a read", async () => {
  const { client, sandbox } = openPartnerCenter();
  sandbox.faults.once.push({ on: {}, mishap: { kind: "cut", when: "in-answer" }, times: 2 });
  expect(await rejection(client.create(toCreateBody(aNewDeal() as Cells), requestId))).toBeInstanceOf(NoAnswer);
  expect(((await rejection(client.list(all, signal))) as NotSent).problem.code).toBe("no-connection");
});

test.each(["", "<html></html>", "[]", '{"value":{}}', "{}"])(
  "a success that holds no list is a strange answer: %s",
  async (text) => {
    const error = await rejection(answering(() => new Response(text)).list(all, signal));
    expect((error as Refused).problem.code).toBe("strange-answer");
    expect(await rejection(answering(() => new Response(text)).create({}, requestId))).toBeInstanceOf(NoAnswer);
  },
);

test("an id is written into the address as one segment", async () => {
  const { client, asked } = openPartnerCenter();
  await rejection(client.get("../x?y", signal));
  expect(asked[0]?.url).toBe(`${address}/..%2Fx%3Fy`);
});
