import {
  findMicrosofts,
  isDeal,
  mayHaveMicrosoftsSide,
  parsePage,
  parseReferral,
} from "../../src/partnerCenter/referral";
import { createSandbox } from "../../src/sandbox/createSandbox";
import { createRandom } from "../../src/sandbox/chance";
import { aReferral, engagementId } from "./aReferral";

test.each([null, [], "text", {}, { id: "" }, { id: 7 }])("%j is no referral", (value) => {
  expect(parseReferral(value)).toBeNull();
});

test("properties of a wrong type do not make a referral unreadable", () => {
  const odd = { team: "nobody", target: 3, customerProfile: [], details: "x", eTag: 5, inviteContext: 1, consent: [] };
  const { team, target, eTag, name } = aReferral({ ...odd, name: "Kept as it came" });
  expect({ team, target, eTag, name }).toEqual({ team: [], target: [], eTag: "5", name: "Kept as it came" });
});

test("an empty object in the place of a list is an empty list", () => {
  expect(aReferral({ team: {} }).team).toEqual([]);
});

test("a page with something that is no referral is no page", () => {
  expect(parsePage({ value: [{ id: "a" }, {}] })).toBeNull();
  expect(parsePage({ value: [{ id: "a" }] })?.value.map(({ id }) => id)).toEqual(["a"]);
});

test.each([
  ["Independent", "Direct", "msft", false],
  ["Independent", "Direct", null, false],
  ["Independent", "MarketingQualified", "msft", false],
  ["Independent", "SalesQualified", "msft", true],
  ["Independent", "SalesQualified", "own", true],
  ["Independent", "None", "own", true],
  ["Shared", "None", "msft", true],
  ["Shared", "SalesQualified", null, true],
])("%s, %s, invited by %s: is a deal is %s", (type, qualification, organizationId, expected) => {
  const invitedBy = organizationId === null ? null : { organizationId };
  expect(isDeal(aReferral({ type, qualification, inviteContext: { invitedBy } }))).toBe(expected);
});

test("of the sandbox's deals only the leads of customers are left out", () => {
  const sandbox = createSandbox({
    now: () => Date.UTC(2026, 10, 20),
    random: createRandom(1),
    sleep: () => Promise.resolve(),
  });
  const left = sandbox.referrals().filter((referral) => !isDeal(aReferral({ ...referral })));
  expect(left.length).toBeGreaterThan(0);
  expect(new Set(left.map(({ qualification }) => qualification))).toEqual(new Set(["Direct"]));
});

const msft = { target: [{ type: "BusinessProfileLocation", id: "msft" }] };

test("Microsoft's side is the youngest referral of the engagement that is aimed at msft", () => {
  const referrals = [
    aReferral({ id: "own", target: [{ type: "SolutionProfile", id: "msft" }] }),
    aReferral({ ...msft, id: "old", createdDateTime: "2026-01-01T00:00:00Z" }),
    aReferral({ ...msft, id: "young", createdDateTime: "2026-03-01T00:00:00Z" }),
    aReferral({ ...msft, id: "middle", createdDateTime: "2026-02-01T00:00:00Z" }),
    aReferral({ ...msft, id: "other", engagementId: "another", createdDateTime: "2026-09-01T00:00:00Z" }),
  ];
  expect(findMicrosofts(referrals, engagementId.toUpperCase())?.id).toBe("young");
  expect(findMicrosofts(referrals.slice(0, 1), engagementId)).toBeNull();
});

test.each([
  ["Outgoing", true, true],
  ["Outgoing", false, false],
  ["Outgoing", undefined, false],
  ["Incoming", undefined, true],
])("%s, shared with sellers %s: Microsoft may have a side: %s", (direction, share, expected) => {
  const consent = { consentToShareReferralWithMicrosoftSellers: share };
  expect(mayHaveMicrosoftsSide(aReferral({ direction, consent }))).toBe(expected);
});
