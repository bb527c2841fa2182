// A co-sell deal: two creations of one engagement, and Microsoft's side of it, which moves on by itself.
import { aCreate, anInvitation, aSharedCreate } from "./builders/aCreate";
import { openSandbox } from "./builders/openSandbox";
import type { Opened } from "./builders/openSandbox";
import type { Behaviour } from "../../src/sandbox/behaviour";

const dayMs = 24 * 60 * 60_000;
const minuteMs = 60_000;

async function openCoSell(answer: Behaviour["microsoft"]["answer"], dealValue = 50_000, currency = "USD") {
  const microsoft = { receivesAfterMs: minuteMs, answersAfterMs: 5 * minuteMs, answer };
  const opened = openSandbox({ behaviour: { microsoft } });
  const details = { ...(aCreate().details as object), dealValue, currency };
  const own = (await opened.ask("POST", "", { body: aSharedCreate({ details }) })).json;
  const invited = await opened.ask("POST", "", { body: anInvitation(own.engagementId, { details }) });
  return { ...opened, own, invited };
}

async function readSides({ ask }: Opened, engagementId: string) {
  const { json } = await ask("GET", `?$filter=engagementId eq '${engagementId}'`);
  const isTheirs = (target: readonly { readonly id: string }[]) => target[0]?.id === "msft";
  const ours = json.value.find(({ target }) => !isTheirs(target));
  const theirs = json.value.find(({ target }) => isTheirs(target));
  return { ours, theirs };
}

test("makes Microsoft's referral of the same engagement, New and Pending, with what was asked", async () => {
  const { own, invited, sandbox } = await openCoSell("never");
  expect(invited.status).toBe(201);
  expect(sandbox.referrals()).toHaveLength(2);
  expect(invited.json).toMatchObject({
    ...{ engagementId: own.engagementId, organizationName: "Microsoft", status: "New", substatus: "Pending", team: [] },
    target: [{ type: "BusinessProfileLocation", id: "msft" }],
    inviteContext: { notes: "Need help with a proof of concept", assistanceRequestCode: "ProofOfConceptOrDemo" },
  });
  expect(invited.json.id).not.toBe(own.id);
});

test("shows the partner's own referral in the answer where so set", async () => {
  const { ask, sandbox } = openSandbox({ behaviour: { connectedAnswer: "partner" } });
  const own = (await ask("POST", "", { body: aSharedCreate() })).json;
  expect((await ask("POST", "", { body: anInvitation(own.engagementId) })).json.id).toBe(own.id);
  expect(sandbox.referrals()).toHaveLength(2);
});

test("lets Microsoft receive and then accept, with its CRM id on both sides and its team on its own", async () => {
  const opened = await openCoSell("Accepted");
  const { own, clock } = opened;
  clock.ms += minuteMs;
  expect((await readSides(opened, own.engagementId)).theirs).toMatchObject({ status: "New", substatus: "Received" });
  clock.ms += 4 * minuteMs;
  const { ours, theirs } = await readSides(opened, own.engagementId);
  expect(theirs).toMatchObject({ status: "Active", substatus: "Accepted", expirationDateTime: null });
  expect(theirs?.team).toHaveLength(1);
  expect(theirs?.trackingInfo.microsoftMsxId).toMatch(/^7-[A-Z0-9]{10}$/);
  expect(ours?.trackingInfo.microsoftMsxId).toBe(theirs?.trackingInfo.microsoftMsxId);
  expect(ours?.eTag).not.toBe(own.eTag);
});

test.each([
  ["with a reason", 50_000, "USD", "No corresponding Microsoft customer record could be found"],
  ["without one below 25,000 USD", 24_999, "USD", null],
  ["with a reason from there on", 25_000, "USD", "No corresponding Microsoft customer record could be found"],
  ["with one for other currencies", 24_999, "EUR", "No corresponding Microsoft customer record could be found"],
])("lets Microsoft decline %s", async (_, value, currency, statusReason) => {
  const opened = await openCoSell("Declined", value, currency);
  opened.clock.ms += 5 * minuteMs;
  const { theirs } = await readSides(opened, opened.own.engagementId);
  expect(theirs).toMatchObject({ status: "Closed", substatus: "Declined", statusReason });
});

test("lets a request expire that Microsoft does not answer in 14 days", async () => {
  const opened = await openCoSell("never");
  opened.clock.ms += 14 * dayMs - minuteMs;
  expect((await readSides(opened, opened.own.engagementId)).theirs).toMatchObject({ substatus: "Received" });
  opened.clock.ms += minuteMs;
  const { theirs } = await readSides(opened, opened.own.engagementId);
  expect(theirs).toMatchObject({ status: "Closed", substatus: "Expired" });
  expect(theirs?.closedDateTime).toBe(theirs?.updatedDateTime);
});

test("answers all three ways where that is left to chance", async () => {
  const { ask, clock, sandbox } = openSandbox();
  for (let deal = 0; deal < 40; deal += 1) {
    const { json } = await ask("POST", "", { body: aSharedCreate() });
    await ask("POST", "", { body: anInvitation(json.engagementId) });
  }
  clock.ms += 15 * dayMs;
  const theirs = sandbox.referrals().filter(({ organizationId }) => organizationId === "msft");
  expect(new Set(theirs.map(({ substatus }) => substatus))).toEqual(new Set(["Accepted", "Declined", "Expired"]));
});

test("refuses to invite Microsoft twice with 409, or invites it again, as set", async () => {
  const { ask, own, sandbox } = await openCoSell("never");
  expect((await ask("POST", "", { body: anInvitation(own.engagementId) })).status).toBe(409);
  expect(sandbox.referrals()).toHaveLength(2);
  sandbox.behaviour.secondInvitation = "another";
  expect((await ask("POST", "", { body: anInvitation(own.engagementId) })).status).toBe(201);
  expect(sandbox.referrals()).toHaveLength(3);
});

test.each<[string, Record<string, unknown>, string]>([
  ["no customer contact", { customerProfile: aCreate().customerProfile }, "customerProfile/team"],
  ["no kind of help", { inviteContext: { notes: "Help" } }, "inviteContext/assistanceRequestCode"],
  [
    "a kind of help that is none",
    { inviteContext: { assistanceRequestCode: "2" } },
    "inviteContext/assistanceRequestCode",
  ],
  ["another target", { target: [{ type: "SolutionProfile", id: "SOL-1" }] }, "target"],
])("refuses an invitation with %s", async (_, replaced, target) => {
  const { ask } = openSandbox();
  const own = (await ask("POST", "", { body: aSharedCreate() })).json;
  const { status, json } = await ask("POST", "", { body: anInvitation(own.engagementId, replaced) });
  expect([status, json.error.target]).toEqual([400, target]);
});

test("refuses to invite Microsoft to a deal that is private, until it is shared", async () => {
  const { ask } = openSandbox();
  const own = (await ask("POST", "", { body: aCreate() })).json;
  expect((await ask("POST", "", { body: anInvitation(own.engagementId) })).status).toBe(400);
  const path = "/consent/consentToShareReferralWithMicrosoftSellers";
  await ask("PATCH", `/${own.id}`, { body: [{ op: "replace", path, value: true }] });
  expect((await ask("POST", "", { body: anInvitation(own.engagementId) })).status).toBe(201);
});

test("refuses to invite Microsoft to a closed deal", async () => {
  const { ask, sandbox } = openSandbox();
  const own = (await ask("POST", "", { body: aSharedCreate() })).json;
  sandbox.change(own.id, (draft) => Object.assign(draft, { status: "Closed", substatus: "Won" }));
  expect((await ask("POST", "", { body: anInvitation(own.engagementId) })).status).toBe(400);
});

test("keeps its hands on Microsoft's referral: the partner can not patch it", async () => {
  const { ask, invited } = await openCoSell("never");
  const body = [{ op: "replace", path: "/details/notes", value: "Mine" }];
  expect((await ask("PATCH", `/${invited.json.id}`, { body })).status).toBe(403);
});
