import type { Cells, PulledDeal } from "../../src/deals/pulled";
import type { FieldChange } from "../../src/deals/pushPlan";
import { toDeal } from "../../src/partnerCenter/toDeal";
import { toPatch } from "../../src/partnerCenter/toPatch";
import type { PatchOperation } from "../../src/partnerCenter/toPatch";
import { toCreateBody } from "../../src/partnerCenter/toCreateBody";
import { aNewDeal } from "../builders/deals";
import { aReferral } from "./aReferral";
import { openPartnerCenter, signal } from "./openPartnerCenter";

const ines = {
  firstName: "Ines",
  lastName: "Holm",
  phoneNumber: null,
  email: "ines@adatum.example",
  title: "Seller",
  contactPreference: { locale: "en-us", disableNotifications: false },
};
const ada = { firstName: "Ada", lastName: "Quist", phoneNumber: "1 23", email: "ada@adatum.example", title: "Lead" };
const fabric = {
  id: "SOL-1",
  name: "Fabric",
  type: "Name",
  price: 10,
  quantity: 2,
  currency: "EUR",
  publisherName: "Adatum",
};
const mesh = { id: "mesh", name: "Mesh", type: "Category", price: null, quantity: null, currency: null };

const pulled = toDeal(
  aReferral({
    team: [ines, ada],
    customerProfile: { team: [{ ...ines, title: "Buyer" }, { email: "second@fenwick.example" }] },
    details: { requirements: { solutions: [fabric, mesh] } },
  }),
  null,
);

/** The patch of a deal some of whose cells were changed; "" empties one. */
function patchOf(cells: Cells, deal: PulledDeal = pulled): readonly PatchOperation[] {
  const after = { ...deal.cells, ...cells };
  const changes: FieldChange[] = Object.entries(cells).map(([column, value]) => ({
    column,
    before: deal.cells[column] ?? "",
    after: value,
  }));
  return toPatch(deal, changes, after);
}

const kept = { title: "Seller", contactPreference: { locale: "en-us", disableNotifications: false } };
const shownInes = { firstName: "Ines", lastName: "Holm", email: "ines@adatum.example" };

test("a member whose phone number is given keeps the title, and the others all they have", () => {
  expect(patchOf({ "Team member 1": "Ines, Holm, 5 55, ines@adatum.example" })).toEqual([
    { op: "replace", path: "/team", value: [{ ...kept, ...shownInes, phoneNumber: "5 55" }, ada] },
  ]);
});

test("a member with another mail address but the same name is the same person", () => {
  expect(patchOf({ "Team member 1": "Ines, Holm, , ines.holm@adatum.example" })).toEqual([
    { op: "replace", path: "/team", value: [{ ...kept, ...shownInes, email: "ines.holm@adatum.example" }, ada] },
  ]);
});

test("another person in a member's place does not inherit the title", () => {
  expect(patchOf({ "Team member 1": "Bo, Dahl, , bo@adatum.example" })).toEqual([
    { op: "replace", path: "/team", value: [{ firstName: "Bo", lastName: "Dahl", email: "bo@adatum.example" }, ada] },
  ]);
});

test("a namesake in another place is another person", () => {
  const cells = {
    "Team member 1": "Ada, Quist, 1 23, ada@adatum.example",
    "Team member 2": "Ines, Holm, , other@fenwick.example",
  };
  const namesake = { firstName: "Ines", lastName: "Holm", email: "other@fenwick.example" };
  expect(patchOf(cells)).toEqual([{ op: "replace", path: "/team", value: [ada, namesake] }]);
});

test("members in another order keep what is theirs", () => {
  const cells = {
    "Team member 1": "Ada, Quist, 1 23, ada@adatum.example",
    "Team member 2": "Ines, Holm, , ines@adatum.example",
  };
  expect(patchOf(cells)).toEqual([{ op: "replace", path: "/team", value: [ada, { ...kept, ...shownInes }] }]);
});

test("a member added at the end is added, and the others are not sent", () => {
  expect(patchOf({ "Team member 3": "Bo, Dahl, , bo@adatum.example" })).toEqual([
    { op: "add", path: "/team/-", value: { firstName: "Bo", lastName: "Dahl", email: "bo@adatum.example" } },
  ]);
});

test("the first of two members removed leaves the second as it was", () => {
  expect(patchOf({ "Team member 1": "" })).toEqual([{ op: "replace", path: "/team", value: [ada] }]);
});

test("a solution keeps its name and publisher when its price goes, and a category stays one", () => {
  const unpriced = { id: "SOL-1", name: "Fabric", type: "Name", quantity: 2, currency: "EUR", publisherName: "Adatum" };
  expect(patchOf({ "Solution 1": "SOL-1, EUR, , 2" })).toEqual([
    {
      op: "replace",
      path: "/details/requirements/solutions",
      value: [unpriced, { id: "mesh", name: "Mesh", type: "Category" }],
    },
  ]);
});

test("solutions beyond the last column are sent with the others", () => {
  const solutions = Array.from({ length: 52 }, (_, index) => ({ id: `SOL-${index + 1}`, type: "Name" }));
  const deal = toDeal(aReferral({ details: { requirements: { solutions } } }), null);
  const [operation] = patchOf({ "Solution 50": "" }, deal);
  expect(operation?.value).toEqual(solutions.filter(({ id }) => id !== "SOL-50"));
});

test("a changed contact is sent whole, with the contacts that no cell shows", () => {
  expect(patchOf({ "Customer Contact Phone number": "7 77" })).toEqual([
    {
      op: "replace",
      path: "/customerProfile/team",
      value: [{ ...kept, ...shownInes, title: "Buyer", phoneNumber: "7 77" }, { email: "second@fenwick.example" }],
    },
  ]);
});

test("an emptied contact is taken out, and one that was never there is not sent", () => {
  const emptied = {
    "Customer Contact First Name": "",
    "Customer Contact Last Name": "",
    "Customer Contact Email Address": "",
  };
  expect(patchOf(emptied)).toEqual([
    { op: "replace", path: "/customerProfile/team", value: [{ email: "second@fenwick.example" }] },
  ]);
  expect(patchOf(emptied, toDeal(aReferral(), null))).toEqual([]);
});

test("the value of a change is sent, not the one of the row", () => {
  const change = { column: "Share with Microsoft sales team", before: "No", after: "Yes" };
  expect(toPatch(pulled, [change], { ...pulled.cells, [change.column]: "" })).toEqual([
    { op: "replace", path: "/consent/consentToShareReferralWithMicrosoftSellers", value: true },
  ]);
});

test("columns that a patch does not carry give no operation", () => {
  expect(
    patchOf({
      "What specific help from Microsoft?": "1",
      "Customer City": "Bath",
      "Device Category": "ATM",
      Nonsense: "x",
    }),
  ).toEqual([]);
});

test("a damaged memory of what no cell shows is made up from the cells", () => {
  expect(patchOf({ "Team member 2": "" }, { ...pulled, behind: "{" })).toEqual([
    { op: "replace", path: "/team", value: [shownInes] },
  ]);
});

test("Partner Center takes every kind of patch, and the deal is as the cells say then", async () => {
  const { client, sandbox } = openPartnerCenter({ behaviour: { patchesName: true } });
  const own = await client.create(
    toCreateBody(aNewDeal({ "Share with Microsoft sales team": "No" }) as Cells),
    newId(),
  );
  const deal = toDeal(await client.get(own.id, signal), null);
  const cells: Cells = {
    "Deal Name": "Harbour analytics II",
    "Estimated Deal Value": 50_000,
    Currency: "EUR",
    "Estimated Close Date": 46_800,
    "CRM ID": "C-9",
    "Marketing Campaign ID": "",
    Notes: "Two\nlines",
    "Sales Stage": "100",
    "Share with Microsoft sales team": "Yes",
    "Customer Contact First Name": "Ole",
    "Customer Contact Email Address": "ole@fenwick.example",
    "Solution 1": "SOL-9, EUR, 3, 4",
    "Team member 2": "Ada, Quist, , ada@adatum.example",
    "Partner Referral Status": "Closed",
    "Partner Referral Substatus": "Lost",
    "Declined/Lost reason": "2",
  };
  const operations = patchOf(cells, deal);
  const patched = toDeal(await client.patch(own.id, { eTag: deal.eTag, operations, requestId: newId() }), null);
  const wanted = Object.fromEntries(Object.entries({ ...deal.cells, ...cells }).filter(([, cell]) => cell !== ""));
  expect(patched.cells).toEqual(wanted);
  expect(sandbox.referrals()).toHaveLength(1);
});

function newId(): string {
  return crypto.randomUUID();
}
