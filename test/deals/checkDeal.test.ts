// One row: what it must hold, how its cells go together, and what is only worth a warning.
import { checkDeal, isBlankRow } from "../../src/deals/checkDeal";
import { toError } from "../../src/deals/finding";
import { errorsOf, warningsOf } from "../builders/checked";
import { aDealWithHelp, aNewDeal, anActiveDeal, headers2021, headers2023, toCells, toLayout } from "../builders/deals";

const reason = "Declined/Lost reason";
const substatus = "Partner Referral Substatus";
const status = "Partner Referral Status";

test("a right deal has no finding, new or known, with help or without", () => {
  for (const deal of [aNewDeal(), aDealWithHelp(), anActiveDeal()]) {
    expect(checkDeal(toCells(deal), 0, toLayout())).toEqual([]);
  }
});

test("a blank row is skipped, whatever its Errors cell holds", () => {
  for (const row of [
    toCells({}),
    toCells({ Errors: "Mandatory field Deal Name missing" }),
    toCells({ Notes: " \u00A0\u200B" }),
    [],
    [""],
  ]) {
    expect(isBlankRow(row, toLayout())).toBe(true);
    expect(checkDeal(row, 0, toLayout())).toEqual([]);
  }
  expect(isBlankRow(toCells({ Notes: 0 }), toLayout())).toBe(false);
  expect(isBlankRow(toCells({ Mine: "x" }, [...headers2021, "Mine"]), toLayout([...headers2021, "Mine"]))).toBe(false);
});

test.each([
  "Deal Name",
  "Customer Name",
  "Customer Address Line 1",
  "Customer City",
  "Customer Country",
  status,
  substatus,
  "Estimated Deal Value",
  "Currency",
  "Estimated Close Date",
  "Microsoft help required?",
  "Consent to share Customer/Partner contact",
  "Solution 1",
  "Team member 1",
])("%s must hold a value", (header) => {
  expect(errorsOf(aNewDeal({ [header]: "" }))).toEqual([`${header}: missing`]);
  expect(errorsOf(aNewDeal({ [header]: " \u00A0" }))).toEqual([`${header}: missing`]);
});

test("what is missing is told in Partner Center's words of the edition", () => {
  const row = (headers: readonly string[]): readonly unknown[] =>
    checkDeal(
      toCells(aNewDeal({ "Solution 1": "", "Marketplace Purchase Intent": "Yes" }), headers),
      4,
      toLayout(headers),
    );
  expect(row(headers2021)).toEqual([{ row: 4, column: "Solution 1", ...toError("missing", { wording: "Mandatory" }) }]);
  expect(row(headers2023)).toEqual([{ row: 4, column: "Solution 1", ...toError("missing", { wording: "Required" }) }]);
});

test("only the first solution is required, gaps are no error", () => {
  const headers = [...headers2021, "Solution 7"];
  expect(errorsOf(aNewDeal({ "Solution 7": "SOL-7" }), headers)).toEqual([]);
  expect(errorsOf(aNewDeal(), headers)).toEqual([]);
  expect(errorsOf(aNewDeal({ "Solution 1": "", "Solution 7": "SOL-7" }), headers)).toEqual(["Solution 1: missing"]);
  expect(errorsOf(aNewDeal({ "Solution 7": "SOL-7, nothing" }), headers)).toEqual(["Solution 7: solution-currency"]);
});

test("help from Microsoft needs a contact and a kind of help, and no share", () => {
  const nothing = {
    "What specific help from Microsoft?": "",
    "Customer Contact First Name": "",
    "Customer Contact Last Name": "",
    "Customer Contact Phone number": "",
    "Customer Contact Email Address": "",
  };
  expect(errorsOf(aDealWithHelp(nothing))).toEqual([
    "Customer Contact First Name: missing",
    "Customer Contact Last Name: missing",
    "Customer Contact Phone number: missing",
    "Customer Contact Email Address: missing",
    "What specific help from Microsoft?: missing",
  ]);
  expect(
    errorsOf(aDealWithHelp({ ...nothing, "Microsoft help required?": "non", "Share with Microsoft sales team": "" })),
  ).toEqual(["Share with Microsoft sales team: missing"]);
  expect(errorsOf(aDealWithHelp({ ...nothing, "Microsoft help required?": "Maybe" }))).toEqual([
    "Microsoft help required?: yes-no",
  ]);
});

test("a column that only some rows need is missed by those rows", () => {
  const headers = headers2021.filter((header) => header !== reason && header !== "Share with Microsoft sales team");
  expect(errorsOf(aDealWithHelp(), headers)).toEqual([]);
  expect(errorsOf(aNewDeal(), headers)).toEqual(["Share with Microsoft sales team: missing"]);
  expect(
    errorsOf(anActiveDeal({ [status]: "Closed", [substatus]: "Lost", "Microsoft help required?": "Yes" }), headers),
  ).toContain(`${reason}: missing`);
});

test("cells that are not needed are checked whenever they hold a value", () => {
  expect(
    errorsOf(
      aNewDeal({ "Customer Contact Email Address": "bad", "Customer Contact Phone number": "x", [reason]: "never" }),
    ),
  ).toEqual([
    "Customer Contact Phone number: phone-format",
    "Customer Contact Email Address: email-format",
    `${reason}: code-not-in-list`,
  ]);
  expect(errorsOf(aNewDeal({ [reason]: "6" }))).toEqual([]);
});

test("what only Partner Center fills in is not judged by its form, but by what no cell may hold", () => {
  const headers = [...headers2021, "Microsoft team member 1"];
  expect(errorsOf(anActiveDeal({ "Microsoft team member 1": "Sam" }), headers)).toEqual([]);
  expect(errorsOf(anActiveDeal({ "Microsoft Referral Status": "#N/A" }))).toEqual([
    "Microsoft Referral Status: excel-error",
  ]);
});

test("a new deal starts as New / Accepted and as nothing else", () => {
  expect(errorsOf(aNewDeal({ [status]: "Nouveau", [substatus]: "acceptée" }))).toEqual([]);
  expect(errorsOf(aNewDeal({ [status]: "Active" }))).toEqual([`${status}: new-deal-status`]);
  expect(errorsOf(aNewDeal({ [substatus]: "Pending" }))).toEqual([`${substatus}: new-deal-substatus`]);
  expect(errorsOf(aNewDeal({ [status]: "Closed", [substatus]: "Won" }))).toEqual([
    `${status}: new-deal-status`,
    `${substatus}: new-deal-substatus`,
  ]);
  expect(errorsOf(aNewDeal({ [status]: "Foo", [substatus]: "Won" }))).toEqual([
    `${status}: not-in-list`,
    `${substatus}: new-deal-substatus`,
  ]);
});

test("a known deal has a substatus of its status", () => {
  expect(errorsOf(anActiveDeal({ [status]: "New", [substatus]: "Received" }))).toEqual([]);
  expect(errorsOf(anActiveDeal({ [status]: "New", [substatus]: "Accepted" }))).toEqual([]);
  expect(errorsOf(anActiveDeal({ [status]: "Closed", [substatus]: "Expired" }))).toEqual([]);
  expect(checkDeal(toCells(anActiveDeal({ [substatus]: "Won" })), 0, toLayout())).toEqual([
    {
      row: 0,
      column: substatus,
      ...toError("substatus-of-other-status", { value: "Won", status: "Active", allowed: "Accepted" }),
    },
  ]);
  expect(errorsOf(anActiveDeal({ [status]: "Closed", [substatus]: "Accepted" }))).toEqual([
    `${substatus}: substatus-of-other-status`,
  ]);
});

test("a declined or lost deal needs a reason of its list", () => {
  for (const closed of ["Declined", "Lost", "Refusée", "PERDU"]) {
    expect(errorsOf(anActiveDeal({ [status]: "Closed", [substatus]: closed }))).toEqual([`${reason}: missing`]);
    expect(errorsOf(anActiveDeal({ [status]: "Closed", [substatus]: closed, [reason]: "8 - Autres" }))).toEqual([]);
    expect(errorsOf(anActiveDeal({ [status]: "Closed", [substatus]: closed, [reason]: "9" }))).toEqual([
      `${reason}: code-not-in-list`,
    ]);
  }
  expect(errorsOf(anActiveDeal({ [status]: "Closed", [substatus]: "Won" }))).toEqual([]);
});

test("the edition of 2023 knows deals closed as an error, with reasons of their own", () => {
  const header = "Declined/Lost/Error reason";
  const closed = (what: string, why: string): readonly string[] =>
    errorsOf(
      anActiveDeal({ [status]: "Closed", [substatus]: what, [header]: why, "Marketplace Purchase Intent": "No" }),
      headers2023,
    );
  expect(closed("Error", "9")).toEqual([]);
  expect(closed("Erreur", "Test referral")).toEqual([]);
  expect(closed("Error", "")).toEqual([`${reason}: missing`]);
  expect(closed("Error", "Not a customer")).toEqual([`${reason}: reason-of-other-substatus`]);
  expect(closed("Lost", "9")).toEqual([`${reason}: reason-of-other-substatus`]);
  expect(closed("Lost", "8")).toEqual([]);
  expect(closed("Lost", "10")).toEqual([`${reason}: code-not-in-list`]);
  expect(errorsOf(anActiveDeal({ [status]: "Closed", [substatus]: "Error", [reason]: "3" }))).toEqual([
    `${substatus}: not-in-list`,
  ]);
});

test("the edition of 2023 needs the purchase intent of a new deal only", () => {
  expect(errorsOf(aNewDeal(), headers2023)).toEqual(["Marketplace Purchase Intent: missing"]);
  expect(errorsOf(aNewDeal({ "Marketplace Purchase Intent": "Pas encore décidé" }), headers2023)).toEqual([]);
  expect(errorsOf(anActiveDeal(), headers2023)).toEqual([]);
});

test("the matched account is a suggestion of the row or an id of its form", () => {
  const header = "Final Matched Customer Account";
  const known = (cells: Readonly<Record<string, string>>): readonly string[] =>
    errorsOf(anActiveDeal(cells), headers2023);
  const suggestion = "MicrosoftID: 6-ABC, AccountName: Contoso, AccountAddress: 1 Way";
  expect(known({ [header]: "MicrosoftID: 6-ABCDEFG23XB" })).toEqual([]);
  expect(known({ [header]: suggestion })).toEqual([]);
  expect(known({ [header]: "Contoso Ltd", "Unmanaged Account 2": "contoso  LTD" })).toEqual([]);
  expect(known({ [header]: "Contoso Ltd" })).toEqual([`${header}: match-format`]);
});

test("consent refused is an error", () => {
  expect(errorsOf(aNewDeal({ "Consent to share Customer/Partner contact": "NON" }))).toEqual([
    "Consent to share Customer/Partner contact: consent-refused",
  ]);
});

test("an Engagement ID without a Referral ID is an error, a Referral ID alone is not", () => {
  expect(errorsOf(anActiveDeal({ "Referral ID": "", [status]: "New" }))).toEqual(["Referral ID: engagement-alone"]);
  expect(errorsOf(anActiveDeal({ "Engagement ID": "" }))).toEqual([]);
});

test("a mark is an error while no push is at work", () => {
  const marked = aNewDeal({ "Referral ID": "new-0b84f7ea-4ac4-4ac4-b4ea-5b2587d42cee" });
  expect(errorsOf(marked)).toEqual(["Referral ID: mark-left"]);
  expect(errorsOf(marked, headers2021, { pushing: true })).toEqual([]);
});

test("columns are found wherever they stand, and findings come in their order", () => {
  const reversed = [...headers2021].reverse();
  expect(errorsOf(aNewDeal({ "Deal Name": "", Currency: "X", [status]: "Active" }), reversed)).toEqual([
    "Currency: currency-code",
    `${status}: new-deal-status`,
    "Deal Name: missing",
  ]);
});

test("a cell has one error, that of its own before that of a rule", () => {
  expect(errorsOf(aNewDeal({ [substatus]: "Error", "Referral ID": "", "Engagement ID": "nonsense" }))).toEqual([
    "Engagement ID: id-format",
    "Referral ID: engagement-alone",
    `${substatus}: not-in-list`,
  ]);
});

test("a row wider than its headers is an error of the row", () => {
  const wide = [...toCells(aNewDeal()), "", "x", ""];
  expect(checkDeal(wide, 0, toLayout())).toEqual([
    { row: 0, column: null, ...toError("row-too-wide", { cells: 36, columns: 34 }) },
  ]);
  expect(checkDeal([...toCells(aNewDeal()), "", ""], 0, toLayout())).toEqual([]);
});

test("a cell of an unknown column is kept whatever it holds, unless no sheet could hold it", () => {
  const headers = [...headers2021, "Mine"];
  expect(errorsOf(aNewDeal({ Mine: "#N/A" }), headers)).toEqual([]);
  expect(errorsOf(aNewDeal({ Mine: "x".repeat(10_000_000) }), headers)).toEqual(["Mine: too-long"]);
});

test("warns of a small deal in dollars for which help is asked", () => {
  const value = "Estimated Deal Value";
  expect(warningsOf(aDealWithHelp({ [value]: 24_999 }))).toEqual([`${value}: small-deal`]);
  expect(warningsOf(aDealWithHelp({ [value]: 25_000 }))).toEqual([]);
  expect(warningsOf(aDealWithHelp({ [value]: 24_999, Currency: "EUR" }))).toEqual([]);
  expect(warningsOf(aNewDeal({ [value]: 24_999 }))).toEqual([]);
});

test("warns of more decimals than the currency has", () => {
  const value = "Estimated Deal Value";
  expect(warningsOf(aNewDeal({ [value]: "12563.505" }))).toEqual([`${value}: money-decimals`]);
  expect(warningsOf(aNewDeal({ [value]: 12_563.5, Currency: "JPY" }))).toEqual([`${value}: money-decimals`]);
  expect(warningsOf(aNewDeal({ [value]: "12563.500" }))).toEqual([]);
  expect(warningsOf(aNewDeal({ [value]: 12_563.125, Currency: "BHD" }))).toEqual([]);
});

test("warns of a postal code that has lost its leading zeros", () => {
  const header = "Customer Postal Code";
  expect(warningsOf(aNewDeal({ [header]: 1104 }))).toEqual([`${header}: postal-code-short`]);
  expect(warningsOf(aNewDeal({ [header]: "1104", "Customer Country": "fr" }))).toContain(
    `${header}: postal-code-short`,
  );
  expect(warningsOf(aNewDeal({ [header]: "01104" }))).toEqual([]);
  expect(warningsOf(aNewDeal({ [header]: "12" }))).toEqual([]);
  expect(warningsOf(aNewDeal({ [header]: "1104", "Customer Country": "CH" }))).toEqual([]);
});

test("warns of an id that a spreadsheet has shortened", () => {
  expect(warningsOf(aNewDeal({ "CRM ID": "1.23457E+15" }))).toEqual(["CRM ID: digits-shortened"]);
});

test("warns of a deal won early and of a request about to expire, where the sheet tells when it was created", () => {
  const headers = [...headers2021, "Created Date"];
  const created = Date.UTC(2027, 0, 1);
  const at = (hours: number): { readonly nowMs: number } => ({ nowMs: created + hours * 3_600_000 });
  const won = anActiveDeal({ [status]: "Closed", [substatus]: "Won", "Created Date": "2027-01-01T00:00:00.0000000Z" });
  expect(warningsOf(won, headers, at(71))).toEqual([`${substatus}: won-early`]);
  expect(warningsOf(won, headers, at(72))).toEqual([]);
  expect(warningsOf(won, headers)).toEqual([]);
  const asked = anActiveDeal({ "Microsoft Referral Status": "Pending", "Created Date": 46_388 });
  expect(warningsOf(asked, headers, at(24 * 8))).toEqual([]);
  expect(warningsOf(asked, headers, at(24 * 9))).toEqual(["Microsoft Referral Status: request-expires"]);
  expect(warningsOf(asked, headers, at(24 * 15))).toEqual([]);
  expect(warningsOf({ ...asked, "Microsoft Referral Status": "Accepted" }, headers, at(24 * 9))).toEqual([]);
});
