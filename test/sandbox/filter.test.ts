// $filter: every documented property and operator, against the same choice made by hand.
import fc from "fast-check";
import { matches } from "../../src/sandbox/odata/matches";
import { parseFilter } from "../../src/sandbox/odata/parseFilter";
import { isMicrosofts } from "../../src/sandbox/referral";
import { Refusal } from "../../src/sandbox/refusal";
import type { Stored } from "../../src/sandbox/referral";
import { openSandbox } from "./builders/openSandbox";

const opened = openSandbox({ deals: 90 });
const own = opened.sandbox.referrals().filter((referral) => !isMicrosofts(referral));
const one = own[40];
const isNoors = ({ team }: Stored) => team.some(({ email }) => email === "noor.haddad@northwind.example");

async function filterBy(filter: string): Promise<readonly string[]> {
  const { json } = await opened.ask("GET", `?$orderby=createdDateTime asc&$filter=${encodeURIComponent(filter)}`);
  return json.value.map(({ id }) => id);
}

test.each<[string, (referral: Stored) => boolean]>([
  ["status eq 'Active'", ({ status }) => status === "Active"],
  ["status ne 'Active'", ({ status }) => status !== "Active"],
  ["substatus eq 'Pending'", ({ substatus }) => substatus === "Pending"],
  ["qualification eq 'Direct'", ({ qualification }) => qualification === "Direct"],
  ["direction eq 'Incoming'", ({ direction }) => direction === "Incoming"],
  ["type eq 'Shared'", ({ type }) => type === "Shared"],
  ["customerProfile/address/country eq 'US'", ({ customerProfile }) => customerProfile.address.country === "US"],
  ["updatedDateTime ge 2026-01-01T00:00:00Z", ({ updatedDateTime }) => updatedDateTime >= "2026"],
  ["updatedDateTime lt 2026-01-01T01:00:00+01:00", ({ updatedDateTime }) => updatedDateTime < "2026"],
  [`updatedDateTime gt ${one?.updatedDateTime ?? ""}`, isLaterThanOne],
  [`updatedDateTime le ${one?.updatedDateTime ?? ""}`, (deal) => !isLaterThanOne(deal)],
  ["team/any(t:t/email eq 'noor.haddad@northwind.example')", isNoors],
  ["team/any(who:who/email eq 'noor.haddad@northwind.example')", isNoors],
  ["(type eq 'Shared' and direction eq 'Incoming')", (deal) => deal.type === "Shared" && deal.direction === "Incoming"],
  ["status eq 'New' or status eq 'Closed' and type eq 'Shared'", orBeforeAnd],
  ["(status eq 'New' or status eq 'Closed') and type eq 'Shared'", orInBrackets],
])("filters by %s", async (filter, isChosen) => {
  expect(await filterBy(filter)).toEqual(own.filter(isChosen).map(({ id }) => id));
});

function isLaterThanOne({ updatedDateTime }: Stored): boolean {
  return Date.parse(updatedDateTime) > Date.parse(one?.updatedDateTime ?? "");
}

function orBeforeAnd({ status, type }: Stored): boolean {
  return status === "New" || (status === "Closed" && type === "Shared");
}

function orInBrackets({ status, type }: Stored): boolean {
  return (status === "New" || status === "Closed") && type === "Shared";
}

test("takes an engagement's id quoted and unquoted", async () => {
  expect(await filterBy(`engagementId eq '${one?.engagementId ?? ""}'`)).toContain(one?.id);
  expect(await filterBy(`engagementId eq ${one?.engagementId ?? ""}`)).toContain(one?.id);
});

test("reads two quotes inside a text as one", async () => {
  const { ask, sandbox } = openSandbox({ deals: 2 });
  const { id = "" } = sandbox.referrals()[0] ?? {};
  sandbox.change(id, (draft) => draft.team.forEach((person) => (person.email = "o'hara@northwind.example")));
  const { json } = await ask("GET", "?$filter=team/any(t:t/email eq 'o''hara@northwind.example')");
  expect(json.value.map((deal) => deal.id)).toEqual([id]);
});

test.each([
  "",
  "status",
  "status eq",
  "status eq New",
  "status eq 'Open'",
  "status gt 'Active'",
  "status like 'Active'",
  "(status eq 'New'",
  "status eq 'New' status eq 'New'",
  "status eq 'New",
  "updatedDateTime ge '2026-01-01T00:00:00Z'",
  "updatedDateTime ge 2026-02-30T00:00:00Z",
  "team/any(t:t/firstName eq 'Noor')",
  "team/any(t:u/email eq 'a@b')",
  "team/any(t:t/email eq 5)",
  "name eq 'Harbour lights'",
  "externalReferenceId eq '42'",
  "not status eq 'New'",
  "status eq 'New' & type eq 'Shared'",
])("refuses the filter %p with 400", async (filter) => {
  const { status, json } = await opened.ask("GET", `?$filter=${encodeURIComponent(filter)}`);
  expect([status, json.error.target]).toEqual([400, "$filter"]);
});

test("filters by name and externalReferenceId only where so set", async () => {
  const { ask } = openSandbox({
    deals: 60,
    behaviour: { filtersToo: ["name", "externalReferenceId", "createdDateTime"] },
  });
  const { json } = await ask(
    "GET",
    "?$filter=externalReferenceId eq '%2B00123' and createdDateTime lt 2099-01-01T00:00:00Z",
  );
  expect(json.value.map(({ name }) => name)).toContain('=HYPERLINK("https://fabrikam.example")');
});

test("reads any text either as a filter that can be asked or as a refusal", () => {
  const words = [
    "status",
    "eq",
    "'New'",
    "(",
    ")",
    "and",
    "or",
    "team/any",
    "t",
    ":",
    "t/email",
    "''",
    "2026-01-01T00:00:00Z",
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 12 }), (parts) => {
      try {
        for (const referral of own.slice(0, 5)) matches(parseFilter(parts.join(" "), []), referral);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }),
  );
});
