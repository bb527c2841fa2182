import type { PulledDeal } from "../../src/deals/pulled";
import { toDeal } from "../../src/partnerCenter/toDeal";
import { toListFilter } from "../../src/partnerCenter/toListFilter";
import { allDeals } from "../../src/deals/dealFilter";
import type { DealFilter } from "../../src/deals/dealFilter";
import { aReferral, referralId } from "./aReferral";
import { openPartnerCenter, signal } from "./openPartnerCenter";

function filterOf(filter: Partial<DealFilter>, changedSince: string | null = null, email = "o'neil@adatum.example") {
  return toListFilter({ filter: { ...allDeals, ...filter }, changedSince, email });
}

test("nothing asked for is no filter and keeps all", () => {
  const { filter, keeps } = filterOf({ country: "", closesFrom: "" });
  expect([filter, keeps(toDeal(aReferral(), null))]).toEqual([null, true]);
});

test("documented filters are joined, quotes in texts are doubled", () => {
  const asked = {
    direction: "Incoming",
    status: "New",
    country: "de",
    changedSince: "2026-02-01",
    onlyMine: true,
  } as const;
  expect(filterOf(asked).filter).toBe(
    "direction eq 'Incoming' and status eq 'New' and customerProfile/address/country eq 'DE' and " +
      "updatedDateTime ge 2026-02-01T00:00:00Z and team/any(t:t/email eq 'o''neil@adatum.example')",
  );
});

test("of two moments since when deals have changed the later one counts", () => {
  const time = "2026-02-03T10:00:00.1234567Z";
  expect(filterOf({ changedSince: "2026-02-01" }, time).filter).toBe(`updatedDateTime ge ${time}`);
  expect(filterOf({ changedSince: "2026-02-04" }, time).filter).toBe("updatedDateTime ge 2026-02-04T00:00:00Z");
});

test("whose deals are mine is not asked where nobody knows who I am", () => {
  expect(filterOf({ onlyMine: true }, null, "").filter).toBeNull();
});

function closing(day: string): PulledDeal {
  return toDeal(aReferral({ details: { closingDateTime: `${day}T18:30:00Z` } }), null);
}

test.each([
  ["2027-01-31", false],
  ["2027-02-01", true],
  ["2027-02-28", true],
  ["2027-03-01", false],
])("a deal that closes on %s in February: %s", (day, expected) => {
  expect(filterOf({ closesFrom: "2027-02-01", closesTo: "2027-02-28" }).keeps(closing(day))).toBe(expected);
});

test("a deal without a close date is in no span of days", () => {
  expect(filterOf({ closesTo: "2027-02-28" }).keeps(toDeal(aReferral(), null))).toBe(false);
});

test.each([
  ["tideWATER", true],
  ["fenwick", true],
  ["crm-7", true],
  [referralId.slice(0, 8).toUpperCase(), true],
  ["asap", true],
  ["leeds", false],
])("the text %s is looked for in names, ids, CRM ID and notes: %s", (text, expected) => {
  const deal = toDeal(
    aReferral({
      name: "Tidewater archive",
      externalReferenceId: "CRM-7",
      customerProfile: { name: "Fenwick Mills", address: { city: "Leeds" } },
      details: { notes: "ASAP" },
    }),
    null,
  );
  expect(filterOf({ text }).keeps(deal)).toBe(expected);
});

test("Partner Center takes every filter that is sent", async () => {
  const { client, sandbox } = openPartnerCenter({ deals: 90 });
  const email = sandbox.referrals()[0]?.team[0]?.email ?? "";
  const { filter } = filterOf(
    { direction: "Outgoing", status: "Active", changedSince: "2025-06-01", onlyMine: true },
    null,
    email,
  );
  const query = { filter, orderBy: "updatedDateTime", descending: true, top: 100, skipToken: null } as const;
  const { referrals } = await client.list(query, signal);
  const wanted = sandbox
    .referrals()
    .filter(
      ({ direction, status, updatedDateTime }) =>
        direction === "Outgoing" && status === "Active" && updatedDateTime >= "2025-06-01",
    )
    .filter(
      ({ team, target }) => team.some((person) => person.email === email) && target.every(({ id }) => id !== "msft"),
    );
  expect(wanted.length).toBeGreaterThan(0);
  expect(new Set(referrals.map(({ id }) => id))).toEqual(new Set(wanted.map(({ id }) => id)));
});
