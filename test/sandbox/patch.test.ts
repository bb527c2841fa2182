// PATCH: the documented paths and operations, all or nothing; eTags; and the deprecated PUT.
import type { Stored } from "../../src/sandbox/referral";
import { aCreate, aSharedCreate } from "./builders/aCreate";
import { openSandbox } from "./builders/openSandbox";
import type { Asked, Opened } from "./builders/openSandbox";
import type { Behaviour } from "../../src/sandbox/behaviour";

interface WithDeal extends Opened {
  readonly id: string;
  readonly eTag: string;
  readonly stored: () => Stored | undefined;
  readonly patch: (operations: unknown, headers?: Asked["headers"]) => ReturnType<Opened["ask"]>;
}

async function openWithDeal(behaviour: Partial<Behaviour> = {}, body = aCreate()): Promise<WithDeal> {
  const opened = openSandbox({ behaviour });
  const { id, eTag } = (await opened.ask("POST", "", { body })).json;
  const stored = () => opened.sandbox.referrals().find((referral) => referral.id === id);
  const patch: WithDeal["patch"] = (operations, headers = {}) =>
    opened.ask("PATCH", `/${id}`, { body: operations, headers });
  return { ...opened, id, eTag, stored, patch };
}

const replace = (path: string, value: unknown) => ({ op: "replace", path, value });
const add = (path: string, value: unknown) => ({ op: "add", path, value });
const jane = { firstName: "Jane", lastName: "Doe", phoneNumber: "0000000001", email: "jane.doe@contoso.example" };
const solution = { id: "SOL-9-ABC", type: "Name", currency: "EUR", price: 5, quantity: 2 };

test.each<[string, unknown, Readonly<Record<string, unknown>>]>([
  ["/campaignId", "C", { campaignId: "C" }],
  ["/externalReferenceId", "", { externalReferenceId: "" }],
  ["/referralProgram", "P", { referralProgram: "P" }],
  ["/salesStage", "60", { salesStage: "60" }],
  ["/statusReason", "Talks go on", { statusReason: "Talks go on" }],
  ["/details/closingDateTime", "2027-12-31T00:00:00Z", { details: { closingDateTime: "2027-12-31T00:00:00Z" } }],
  ["/details/currency", "EUR", { details: { currency: "EUR" } }],
  ["/details/dealValue", 10000, { details: { dealValue: 10000 } }],
  ["/details/dealValue", "10000", { details: { dealValue: 10000 } }],
  ["/details/notes", "New", { details: { notes: "New" } }],
  [
    "/details/requirements/solutions",
    [solution],
    { details: { requirements: { solutions: [{ ...solution, name: null }] } } },
  ],
  ["/customerProfile/team", [jane], { customerProfile: { team: [{ ...jane, title: null }] } }],
  ["/team", [jane], { team: [{ ...jane, title: null }] }],
  [
    "/consent/consentToShareReferralWithMicrosoftSellers",
    true,
    { type: "Shared", consent: { consentToShareReferralWithMicrosoftSellers: true } },
  ],
])("replaces %s", async (path, value, expected) => {
  const { patch, stored } = await openWithDeal();
  expect((await patch([replace(path, value)])).status).toBe(204);
  expect(stored()).toMatchObject(expected);
});

test("adds to the end of each list", async () => {
  const { patch, stored } = await openWithDeal();
  const operations = [
    add("/team/-", jane),
    add("/customerProfile/team/-", jane),
    add("/details/requirements/solutions/-", solution),
  ];
  expect((await patch(operations)).status).toBe(204);
  expect(stored()?.team.map(({ firstName }) => firstName)).toEqual(["Ada", "Jane"]);
  expect(stored()?.customerProfile.team.map(({ firstName }) => firstName)).toEqual(["Jane"]);
  expect(stored()?.details.requirements.solutions.map(({ id }) => id)).toEqual(["SOL-1234-PQRS", "SOL-9-ABC"]);
});

test.each<[string, unknown, string]>([
  ["a path below an element", [replace("/team/0", jane)], "/team/0"],
  ["a path that is not documented", [replace("/customerProfile/name", "Other")], "/customerProfile/name"],
  ["the name, which the definition does not list", [replace("/name", "Other")], "/name"],
  ["a removal", [{ op: "remove", path: "/team" }], "op"],
  ["a replace at the end of a list", [replace("/team/-", jane)], "/team/-"],
  ["an operation without a value", [{ op: "replace", path: "/details/notes" }], "/details/notes"],
  ["a list without solutions", [replace("/details/requirements/solutions", [])], "/details/requirements/solutions"],
  ["a wrong value", [replace("/details/currency", "EURO")], "/details/currency"],
  ["a member without a mail address", [add("/team/-", { firstName: "Jane" })], "/team/-/email"],
  ["an empty patch", [], "referral"],
  ["an object", {}, "referral"],
])("refuses %s", async (_, operations, target) => {
  const { patch, stored, eTag } = await openWithDeal();
  const { status, json } = await patch(operations);
  expect([status, json.error.target, stored()?.eTag]).toEqual([400, target, eTag]);
});

test("changes nothing where one operation of several is wrong", async () => {
  const { patch, stored, eTag } = await openWithDeal();
  expect((await patch([replace("/details/notes", "New"), replace("/details/dealValue", "much")])).status).toBe(400);
  expect(stored()).toMatchObject({ eTag, details: { notes: null, dealValue: 12563.5 } });
});

test("patches the name where so set", async () => {
  const { patch, stored } = await openWithDeal({ patchesName: true });
  expect((await patch([replace("/name", "Other")])).status).toBe(204);
  expect(stored()?.name).toBe("Other");
});

test("does not take back what was shared with Microsoft's sellers", async () => {
  const { patch } = await openWithDeal({}, aSharedCreate());
  const path = "/consent/consentToShareReferralWithMicrosoftSellers";
  expect((await patch([replace(path, false)])).status).toBe(400);
  expect((await patch([replace(path, true)])).status).toBe(204);
});

test("answers 204 without a body, or 200 with the referral where it is preferred", async () => {
  const { patch, eTag } = await openWithDeal();
  const empty = await patch([replace("/details/notes", "1")]);
  expect([empty.status, await empty.response.text()]).toEqual([204, ""]);
  const shown = await patch([replace("/details/notes", "2")], { Prefer: "return=representation" });
  expect([shown.status, shown.json.details.notes]).toEqual([200, "2"]);
  expect(shown.response.headers.get("etag")).toBe(shown.json.eTag);
  expect(new Set([eTag, empty.response.headers.get("etag"), shown.json.eTag]).size).toBe(3);
});

test("leaves the time of acceptance alone while the status stays", async () => {
  const { patch, stored } = await openWithDeal();
  const before = stored()?.acceptedDateTime;
  await patch([replace("/details/notes", "1")]);
  expect([stored()?.acceptedDateTime, stored()?.closedDateTime]).toEqual([before, null]);
});

test("sends no ETag header where so set", async () => {
  const { patch, ask, id } = await openWithDeal({ sendsETag: false });
  expect((await patch([replace("/details/notes", "1")])).response.headers.get("etag")).toBeNull();
  expect((await ask("GET", `/${id}`)).response.headers.get("etag")).toBeNull();
});

test.each(["preconditionFailed", "resourceModified"] as const)(
  "answers a stale If-Match with 412 %s",
  async (mismatchCode) => {
    const { patch, eTag, stored } = await openWithDeal({ mismatchCode });
    const headers = { "If-Match": eTag };
    expect((await patch([replace("/details/notes", "1")], headers)).status).toBe(204);
    const { status, json } = await patch([replace("/details/notes", "2")], headers);
    expect([status, json.error.code, stored()?.details.notes]).toEqual([412, mismatchCode, "1"]);
  },
);

test.each([null, "*"])("checks nothing where If-Match is %p", async (match) => {
  const { patch, id, sandbox } = await openWithDeal();
  sandbox.change(id, (draft) => (draft.favorite = true));
  expect((await patch([replace("/details/notes", "1")], { "If-Match": match })).status).toBe(204);
});

test("wants the eTag with its quotes", async () => {
  const { patch, eTag } = await openWithDeal();
  expect((await patch([replace("/details/notes", "1")], { "If-Match": eTag.replaceAll('"', "") })).status).toBe(412);
});

test("gives a new eTag and a later updatedDateTime with every change, also behind the sheet's back", async () => {
  const { patch, sandbox, id, stored } = await openWithDeal();
  const versions = [stored()];
  await patch([replace("/details/notes", "1")]);
  versions.push(stored());
  versions.push(sandbox.change(id, (draft) => (draft.details.notes = "2")));
  const times = versions.map((version) => version?.updatedDateTime ?? "");
  expect(new Set(versions.map((version) => version?.eTag)).size).toBe(3);
  expect([...times].sort()).toEqual(times);
  expect(new Set(times).size).toBe(3);
});

test("takes a PUT with If-Match and without links as a patch of what differs", async () => {
  const { ask, id, sandbox } = await openWithDeal();
  const body = (await ask("GET", `/${id}`)).json;
  const changed = { ...body, links: undefined, name: "Ignored", details: { ...body.details, notes: "By PUT" } };
  const headers = { "If-Match": body.eTag };
  const { status, json } = await ask("PUT", `/${id}`, { body: changed, headers });
  expect([status, json.details.notes, json.name]).toEqual([200, "By PUT", "Harbour lights"]);
  expect(sandbox.log.at(-1)?.patchedPaths).toEqual(["/details/notes"]);
});

test.each<[string, Record<string, unknown>, Record<string, string>, number]>([
  ["without If-Match", {}, {}, 400],
  ["with links", { links: {} }, { "If-Match": "*" }, 400],
  ["with a stale eTag", {}, { "If-Match": '"1"' }, 412],
])("refuses a PUT %s", async (_, body, headers, status) => {
  const { ask, id } = await openWithDeal();
  expect((await ask("PUT", `/${id}`, { body, headers })).status).toBe(status);
});
