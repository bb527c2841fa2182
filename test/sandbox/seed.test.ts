// The deals it starts with: every kind, invented, the same for the same seed, and thousands of them quickly.
import { isMicrosofts } from "../../src/sandbox/referral";
import type { Referral } from "../../src/sandbox/referral";
import { seedDeals } from "../../src/sandbox/seed/seedDeals";
import { openSandbox } from "./builders/openSandbox";

const nowMs = Date.UTC(2026, 10, 20, 9);
const referrals = seedDeals({ deals: 300, seed: 1, nowMs });
const own = referrals.filter((referral) => !isMicrosofts(referral));

test("are 300 of the partner's, unless told otherwise, and the same for the same seed", () => {
  expect(openSandbox({ deals: undefined as never }).sandbox.referrals()).toEqual(referrals);
  expect(own).toHaveLength(300);
  expect(seedDeals({ deals: 300, seed: 2, nowMs })[0]?.id).not.toBe(referrals[0]?.id);
});

test("are 5,000 where so many are asked for, each with ids of its own", () => {
  const many = seedDeals({ deals: 5000, seed: 1, nowMs });
  expect(many.filter((referral) => !isMicrosofts(referral))).toHaveLength(5000);
  expect(new Set(many.map(({ id }) => id)).size).toBe(many.length);
  expect(new Set(many.map(({ createdDateTime, id }) => createdDateTime + id)).size).toBe(many.length);
});

test.each<[string, (referral: Referral) => boolean]>([
  [
    "private",
    ({ consent, status }) => consent.consentToShareReferralWithMicrosoftSellers === false && status === "Active",
  ],
  ["partner-led", ({ type, engagementId }) => type === "Shared" && find(engagementId).length === 1],
  ["co-sell", ({ type, engagementId }) => type === "Shared" && find(engagementId).length === 2],
  [
    "received without any consent",
    ({ direction, consent }) => direction === "Incoming" && Object.keys(consent).length === 0,
  ],
  ["received and answered", ({ direction, substatus }) => direction === "Incoming" && substatus === "Accepted"],
  ["expired", ({ direction, substatus }) => direction === "Incoming" && substatus === "Expired"],
  ["declined with a reason", ({ substatus, statusReason }) => substatus === "Declined" && statusReason !== null],
  [
    "won",
    ({ status, substatus, closedDateTime }) => status === "Closed" && substatus === "Won" && closedDateTime !== null,
  ],
  ["lost with a reason", ({ substatus, statusReason }) => substatus === "Lost" && statusReason !== null],
  ["closed as an error", ({ substatus }) => substatus === "Error"],
  ["a customer's own lead", ({ qualification }) => qualification === "Direct"],
  [
    "old and without a solution",
    ({ status, details }) => status === "Active" && details.requirements.solutions.length === 0,
  ],
  ["sparse", ({ details, customerProfile }) => details.dealValue === null && customerProfile.team.length === 0],
  ["without midnight at closing", ({ details }) => details.closingDateTime?.endsWith("T18:30:00Z") === true],
  [
    "with a state in the region",
    ({ customerProfile: { address } }) => address.state === null && address.region !== null,
  ],
  [
    "with a solution named by a GUID",
    ({ details }) => details.requirements.solutions.some(({ id }) => /^[\da-f-]{36}$/.test(id)),
  ],
  [
    "with price and quantity",
    ({ details }) => details.requirements.solutions.some(({ price, quantity }) => price !== null && quantity !== null),
  ],
  ["with a text like a formula", ({ name }) => name?.startsWith("=") === true],
  ["with an entity and blanks in a name", ({ customerProfile }) => customerProfile.name === "Brandt &amp; Söhne  "],
  ["with a member without a telephone", ({ team }) => team.some(({ phoneNumber }) => phoneNumber === null)],
  [
    "with a leading zero in the postal code",
    ({ customerProfile: { address } }) => address.postalCode?.startsWith("0") === true,
  ],
  ["of type Independent though shared", isSharedIndependent],
  ["with IoT", ({ details }) => details.requirements.additionalRequirements?.iot?.azureCertifiedDevice === true],
])("hold deals that are %s", (_, isOfKind) => {
  expect(own.some(isOfKind)).toBe(true);
});

test("hold every standing of Microsoft's side, with its CRM id on both sides once accepted", () => {
  const theirs = referrals.filter(isMicrosofts);
  expect(new Set(theirs.map(({ substatus }) => substatus))).toEqual(
    new Set(["Pending", "Received", "Accepted", "Declined", "Expired"]),
  );
  for (const { engagementId, substatus } of theirs) {
    const [ours, other] = find(engagementId).map(({ trackingInfo }) => trackingInfo.microsoftMsxId);
    expect([ours === other, ours !== null]).toEqual([true, substatus === "Accepted"]);
  }
});

test("mix null and empty text in one property, and write times with up to seven decimals", () => {
  const ids = new Set(own.map(({ externalReferenceId }) => externalReferenceId).slice(0, 60));
  expect([ids.has(null), ids.has("")]).toEqual([true, true]);
  const decimals = new Set(own.map(({ createdDateTime }) => /\.(\d+)Z$/.exec(createdDateTime)?.[1]?.length));
  expect(decimals.has(7)).toBe(true);
  expect(decimals.size).toBeGreaterThan(1);
});

test("are all mentioned at domains that nobody has", () => {
  const addresses = JSON.stringify(referrals).match(/[\w.'-]+@[\w.-]+/g) ?? [];
  expect(addresses.filter((address) => !address.endsWith(".example"))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(300);
});

test("stay as they are while nothing is asked for, whatever the chance", () => {
  const { sandbox, clock } = openSandbox({ deals: 300 });
  const before = sandbox.referrals();
  clock.ms += 60 * 60_000;
  expect(sandbox.referrals()).toEqual(before);
});

function find(engagementId: string): readonly Referral[] {
  return referrals.filter((referral) => referral.engagementId === engagementId);
}

function isSharedIndependent({ type, consent }: Referral): boolean {
  return type === "Independent" && consent.consentToShareReferralWithMicrosoftSellers === true;
}
