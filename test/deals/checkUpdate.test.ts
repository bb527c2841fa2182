// A row against what was pulled of its deal: only what was changed is judged.
import { checkDeal } from "../../src/deals/checkDeal";
import { toError } from "../../src/deals/finding";
import { updateOf } from "../builders/checked";
import { anActiveDeal, headers2021, headers2023, toCells, toLayout } from "../builders/deals";

const status = "Partner Referral Status";
const substatus = "Partner Referral Substatus";

const received = anActiveDeal({
  [status]: "New",
  [substatus]: "Received",
  "Consent to share Customer/Partner contact": "",
  "Solution 1": "",
  "Team member 1": "",
  "Estimated Deal Value": "",
  "Customer Contact Email Address": "not an address",
});

test("a row equal to what was pulled has no errors, whatever it lacks", () => {
  expect(updateOf(received, received)).toEqual([]);
  expect(
    updateOf(
      anActiveDeal({ "Consent to share Customer/Partner contact": "No" }),
      anActiveDeal({ "Consent to share Customer/Partner contact": "no " }),
    ),
  ).toEqual([]);
});

test("letter case, blanks, other forms of the same value and the Errors cell are no changes", () => {
  const pulled = anActiveDeal({
    "Sales Stage": "40",
    "Customer D-U-N-S ID": "081466849",
    "Estimated Deal Value": 500,
    Notes: "a\nb",
  });
  expect(
    updateOf(pulled, {
      ...pulled,
      Errors: "x",
      [status]: "actif ",
      "Customer Country": "us",
      "Estimated Close Date": 46_782,
      "Sales Stage": 40,
      "Customer D-U-N-S ID": 81_466_849,
      "Estimated Deal Value": "500.00",
      Notes: "a\r\nb",
      "Customer Address Line 2": " ",
      "Referral ID": "EBACDKDC-0b84-4ac4-b4ea-5b2587d42cee",
      "Team member 1": "Bob,Partner,999999,bob.partner@contoso.com",
    }),
  ).toEqual([]);
});

test("a changed row is judged by what was changed and by nothing else", () => {
  expect(updateOf(received, { ...received, "Deal Name": "Other" })).toEqual([]);
  expect(updateOf(received, { ...received, Currency: "US$" })).toEqual(["error Currency: currency-code"]);
});

test("a value may not be emptied where one is needed", () => {
  const deal = anActiveDeal({ Notes: "x" });
  expect(updateOf(deal, { ...deal, "Deal Name": "", Notes: "", "Solution 1": " " })).toEqual([
    "error Deal Name: missing",
    "error Solution 1: missing",
  ]);
});

test("a value must be there where the change makes it needed", () => {
  const deal = anActiveDeal();
  expect(updateOf(deal, { ...deal, [status]: "Closed", [substatus]: "Lost" })).toEqual([
    "error Declined/Lost reason: missing",
  ]);
  expect(updateOf(deal, { ...deal, [status]: "Closed", [substatus]: "Won" })).toEqual([]);
  expect(updateOf(deal, { ...deal, "Microsoft help required?": "Yes" })).toEqual([
    "error Customer Contact First Name: missing",
    "error Customer Contact Last Name: missing",
    "error Customer Contact Phone number: missing",
    "error Customer Contact Email Address: missing",
    "error What specific help from Microsoft?: missing",
  ]);
});

test("a value that was not needed before stays needless where the change has nothing to do with it", () => {
  const deal = anActiveDeal({ "Microsoft help required?": "Yes", "What specific help from Microsoft?": "" });
  expect(updateOf(deal, { ...deal, Notes: "new" })).toEqual([]);
});

test("a column that the sheet lacks is missed where the change makes it needed", () => {
  const headers = headers2021.filter((header) => header !== "Declined/Lost reason");
  const deal = anActiveDeal();
  expect(updateOf(deal, { ...deal, [status]: "Closed", [substatus]: "Declined" }, headers)).toEqual([
    "error Declined/Lost reason: missing",
  ]);
  expect(updateOf(deal, { ...deal, Notes: "x" }, headers)).toEqual([]);
});

test("nothing is sent without consent, whatever else was changed", () => {
  const refused = anActiveDeal({ "Consent to share Customer/Partner contact": "No" });
  expect(updateOf(refused, { ...refused, Notes: "new" })).toEqual([
    "error Consent to share Customer/Partner contact: consent-refused",
  ]);
});

test("what is fixed after creation may not be changed, even from blank", () => {
  const deal = anActiveDeal();
  expect(
    updateOf(deal, { ...deal, "Customer Name": "Other", "Customer D-U-N-S ID": "081466849", "Customer City": "" }),
  ).toEqual([
    "error Customer Name: fixed-after-creation",
    "error Customer City: fixed-after-creation",
    "error Customer D-U-N-S ID: fixed-after-creation",
  ]);
});

test("what is fixed after sharing may get its first value and no second", () => {
  const deal = anActiveDeal({ "Customer Contact First Name": "Ana" });
  expect(
    updateOf(deal, { ...deal, "Customer Contact First Name": "Bo", "Customer Contact Last Name": "Costa" }),
  ).toEqual(["error Customer Contact First Name: fixed-after-sharing"]);
});

test("a Yes may not be taken back, a No may become a Yes", () => {
  const deal = anActiveDeal({ "Share with Microsoft sales team": "Yes" });
  expect(updateOf(deal, { ...deal, "Share with Microsoft sales team": "No" })).toEqual([
    "error Share with Microsoft sales team: fixed-after-yes",
  ]);
  expect(updateOf(deal, { ...deal, "Share with Microsoft sales team": "" })).toEqual([
    "error Share with Microsoft sales team: fixed-after-yes",
  ]);
  const private_ = anActiveDeal({ "Share with Microsoft sales team": "No" });
  expect(updateOf(private_, { ...private_, "Share with Microsoft sales team": "Oui" })).toEqual([]);
});

test("a read-only cell that was changed is a warning with its old value, and makes no row wrong", () => {
  const lead = { ...received, "Microsoft Referral Status": "Pending" };
  const findings = checkDeal(toCells({ ...lead, "Microsoft Referral Status": "Won" }), 3, toLayout(), {
    pulled: () => toCells(lead),
  });
  expect(findings).toEqual([
    { row: 3, column: "Microsoft Referral Status", severity: "warning", code: "read-only", params: { old: "Pending" } },
  ]);
});

test("the Engagement ID of a deal may not be changed", () => {
  const deal = anActiveDeal();
  expect(updateOf(deal, { ...deal, "Engagement ID": "" })).toEqual(["error Engagement ID: fixed-key"]);
});

test("a closed deal may not be changed at all, and is judged by nothing else", () => {
  const closed = anActiveDeal({
    [status]: "Closed",
    [substatus]: "Lost",
    "Declined/Lost reason": "",
    "Microsoft Referral Status": "Lost",
  });
  expect(updateOf(closed, closed)).toEqual([]);
  const changed = { ...closed, [substatus]: "Won", Currency: "US$", "Microsoft Referral Status": "Won" };
  expect(updateOf(closed, changed)).toEqual([
    `error ${substatus}: closed-deal`,
    "warning Microsoft Referral Status: read-only",
    "error Currency: closed-deal",
  ]);
});

test("a move that the life of a deal does not have is told with what was pulled", () => {
  const deal = anActiveDeal();
  const check = (cells: Readonly<Record<string, string>>): unknown =>
    checkDeal(toCells({ ...deal, ...cells }), 0, toLayout(), { pulled: () => toCells(deal) });
  expect(check({ [status]: "New", [substatus]: "Received" })).toEqual([
    { row: 0, column: status, ...toError("status-move", { from: "Active", to: "New" }) },
  ]);
  expect(check({ [status]: "Closed", [substatus]: "Expired" })).toEqual([
    { row: 0, column: substatus, ...toError("expired-by-hand", {}) },
  ]);
  expect(updateOf(received, { ...received, [substatus]: "Accepted" })).toEqual([`error ${substatus}: substatus-move`]);
  expect(updateOf(received, { ...received, [status]: "Active", [substatus]: "Accepted" })).toEqual([]);
});

test("a purchase intent is not needed of a deal that exists", () => {
  const deal = anActiveDeal();
  expect(updateOf(deal, { ...deal, Notes: "x" }, headers2023)).toEqual([]);
});

test("the pulled row is asked for by the text of the Referral ID cell, and a row without one is judged alone", () => {
  const asked: string[] = [];
  const pulled = (referralId: string): undefined => {
    asked.push(referralId);
  };
  const rows = [anActiveDeal({ "Referral ID": " abc " }), anActiveDeal({ "Referral ID": "", "Engagement ID": "" })];
  for (const row of rows) checkDeal(toCells(row), 0, toLayout(), { pulled });
  expect(asked).toEqual(["abc"]);
});
