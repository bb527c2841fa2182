import type { CellValue } from "../../src/deals/cell";
import { checkDeals } from "../../src/deals/checkDeals";
import { toRowPlans } from "../../src/deals/changes";
import type { Column } from "../../src/deals/column";
import { columns } from "../../src/deals/columns";
import { kinds } from "../../src/deals/kinds/kinds";
import { readLayout } from "../../src/deals/layout";
import { toPulledRow } from "../../src/deals/pulled";
import { templateHeaders } from "../../src/deals/template";
import { findMicrosofts, parseReferral } from "../../src/partnerCenter/referral";
import type { Referral } from "../../src/partnerCenter/referral";
import { toCreateBody } from "../../src/partnerCenter/toCreateBody";
import { toDeal } from "../../src/partnerCenter/toDeal";
import { createRandom } from "../../src/sandbox/chance";
import { createSandbox } from "../../src/sandbox/createSandbox";
import { aReferral, engagementId, referralId } from "./aReferral";

test("the deal of a referral with nothing in it has its ids and its standing", () => {
  expect(toDeal(aReferral({ eTag: '"1-a"', updatedDateTime: "2026-03-07T06:29:18.8245671Z" }), "unknown")).toEqual({
    referralId,
    eTag: '"1-a"',
    updatedAt: "2026-03-07T06:29:18.8245671Z",
    cells: {
      "Referral ID": referralId,
      "Engagement ID": engagementId,
      "Partner Referral Status": "Active",
      "Partner Referral Substatus": "Accepted",
    },
    behind: "",
    microsoft: "not-yet",
  });
});

test("cells are as the sheet holds them: dates as serial numbers, money as numbers, codes and zeros as text", () => {
  const { cells } = toDeal(
    aReferral({
      externalReferenceId: "00123",
      salesStage: "40",
      customerProfile: { address: { postalCode: "01067" }, ids: [{ profileType: "Duns", id: "012345678" }] },
      details: { dealValue: 12563.5, closingDateTime: "2027-01-30T18:30:00Z", notes: "=1+1" },
      consent: { consentToShareReferralWithMicrosoftSellers: false },
    }),
    null,
  );
  expect(cells).toMatchObject({
    "CRM ID": "00123",
    "Sales Stage": "40",
    "Customer Postal Code": "01067",
    "Customer D-U-N-S ID": "012345678",
    "Estimated Deal Value": 12563.5,
    "Estimated Close Date": 46417,
    Notes: "=1+1",
    "Share with Microsoft sales team": "No",
    "Microsoft help required?": "No",
  });
});

test("solutions and members keep their places, and those over fifty are kept behind the cells", () => {
  const solutions = Array.from({ length: 52 }, (_, index) => ({ id: `SOL-${index + 1}`, type: "Name" }));
  const { cells, behind } = toDeal(
    aReferral({ details: { requirements: { solutions } }, team: [{}, { email: "b@x.example" }] }),
    null,
  );
  expect([cells["Solution 1"], cells["Solution 50"], cells["Solution 51"]]).toEqual(["SOL-1", "SOL-50", undefined]);
  expect([cells["Team member 1"], cells["Team member 2"]]).toEqual([undefined, ", , , b@x.example"]);
  expect(behind).toContain("SOL-52");
});

test("a text that no cell can hold is cut", () => {
  expect(String(toDeal(aReferral({ details: { notes: "x".repeat(40_000) } }), null).cells.Notes)).toHaveLength(32_767);
});

const readable = (columns as readonly Column[]).filter(
  ({ api, carriedBy, repeats }) => api.length > 0 && repeats === undefined && !carriedBy.includes("connected"),
);

test("every column with a place of its own is shown where something stands there", () => {
  const { cells } = toDeal(withEverything(), null);
  expect(readable.filter(({ header }) => cells[header] === undefined)).toEqual([]);
});

test("what a creation sends is read back as the cells that it came from", () => {
  const { cells } = toDeal(withEverything(), null);
  const sent = readable.filter(({ carriedBy }) => carriedBy.includes("create") || carriedBy.includes("csv"));
  const again = toDeal(aReferral({ ...toCreateBody(cells), status: "Active", substatus: "Accepted" }), null).cells;
  for (const { header, kind } of sent) {
    expect([header, toCanonical(kind, again[header])]).toEqual([header, toCanonical(kind, cells[header])]);
  }
  expect([again["Solution 1"], again["Team member 1"]]).toEqual([cells["Solution 1"], cells["Team member 1"]]);
});

function toCanonical(kind: Column["kind"], cell: CellValue = ""): string {
  return kinds[kind].toCanonical(cell);
}

function withEverything(): Referral {
  const iot = {
    customerLicenseAgreementNumber: "CLA-1",
    deviceCategory: "Kiosk",
    siliconType: "Intel - Atom",
    azureCertifiedDevice: true,
    attachServices: false,
  };
  const solutions = [{ id: "SOL-1", type: "Name", currency: "EUR", price: 2.5, quantity: 3 }];
  const person = { firstName: "Ines", lastName: "Holm", phoneNumber: "1 23", email: "ines@adatum.example" };
  return aReferral({
    name: "Tidewater archive",
    externalReferenceId: "C-1",
    campaignId: "AUTUMN",
    salesStage: "60",
    status: "Active",
    substatus: "Accepted",
    statusReason: "Not a customer",
    mpnId: "4863040",
    createdDateTime: "2026-02-28T17:27:47.8754901Z",
    customerProfile: {
      name: "Fenwick Mills",
      address: {
        addressLine1: "7 Canal Walk",
        addressLine2: "2nd floor",
        city: "Leeds",
        state: "W",
        postalCode: "LS1",
        country: "GB",
      },
      team: [person],
      ids: [{ profileType: "Duns", id: "012345678" }],
    },
    consent: {
      consentToToShareInfoWithOthers: true,
      consentToContact: true,
      consentToShareReferralWithMicrosoftSellers: true,
    },
    details: {
      dealValue: 12,
      currency: "EUR",
      closingDateTime: "2027-01-30T00:00:00Z",
      notes: "One\nTwo",
      requirements: { solutions, additionalRequirements: { iot } },
    },
    team: [person],
    trackingInfo: { microsoftMsxId: "7-1", migratedPSCDealId: "1-2" },
  });
}

test("none of the sandbox's deals, pulled and left alone, has a finding or is sent", () => {
  const sandbox = createSandbox({
    now: () => Date.UTC(2026, 10, 20),
    random: createRandom(5),
    sleep: () => Promise.resolve(),
    deals: 300,
  });
  const referrals = sandbox
    .referrals()
    .flatMap((referral) => parseReferral(JSON.parse(JSON.stringify(referral))) ?? []);
  const deals = referrals.map((one) => toDeal(one, findMicrosofts(referrals, one.engagementId)));
  const { layout } = readLayout([
    ...templateHeaders("2023"),
    ...["2", "3", "4", "5", "6"].map((number) => `Solution ${number}`),
  ]);
  const rows = deals.map((deal) => toPulledRow(deal, layout));
  const pulled = new Map(deals.map((deal) => [deal.referralId.toLowerCase(), deal]));
  const byId = new Map(deals.map((deal, index) => [deal.referralId, rows[index]]));
  const findings = checkDeals(rows, layout, { pulled: (id) => byId.get(id) }).filter(
    ({ severity }) => severity === "error",
  );
  expect(findings).toEqual([]);
  const plans = toRowPlans({ rows, layout, findings, pulled, conflicts: new Set() });
  expect(new Set(plans.map(({ kind }) => kind))).toEqual(new Set(["unchanged"]));
});

test("where Microsoft's side was not looked at, the deal says only what it knows itself", () => {
  const { cells, microsoft } = toDeal(
    aReferral({ inviteContext: { assistanceRequestCode: "QuotesOrLicensing" } }),
    "unknown",
  );
  expect(microsoft).toBe("not-yet");
  expect(cells["What specific help from Microsoft?"]).toBe("4");
  expect(cells["Microsoft help required?"]).toBeUndefined();
});
