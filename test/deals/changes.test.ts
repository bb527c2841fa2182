// What a push would do with each row.
import { aDealWithHelp, anActiveDeal, aNewDeal, headers2021, headers2023, manyDeals } from "../builders/deals";
import { aPulledDeal, plansOf, told } from "../builders/plans";

const id = "ebacdkdc-0b84-4ac4-b4ea-5b2587d42cee";
const mark = "new-01931f2a-7c00-7abc-8def-0123456789ab";
const help = "Microsoft help required?";
const share = "Share with Microsoft sales team";
const status = "Partner Referral Status";
const substatus = "Partner Referral Substatus";
const active = anActiveDeal();

/** The plan of the one row of an active deal with these cells instead of what was pulled. */
const planOf = (cells: object, pulled: object = {}): ReturnType<typeof plansOf>[number] | undefined =>
  plansOf([{ ...active, ...pulled, ...cells }], { pulled: [aPulledDeal({ ...active, ...pulled })] })[0];

test("a new row is created with all its cells", () => {
  const cells = aNewDeal();
  expect(plansOf([cells])).toEqual([{ kind: "create", row: 0, cells, upgrade: "partner-led", notCarried: [] }]);
});

test("a new row is private, partner-led or a co-sell deal by its two answers", () => {
  expect(told(plansOf([aNewDeal({ [share]: "No" }), aNewDeal({ [share]: "Oui" }), aDealWithHelp()]))).toEqual([
    "create none",
    "create partner-led",
    "create co-sell",
  ]);
});

test("cells that a creation does not carry are told", () => {
  const [plan] = plansOf(
    [
      aNewDeal({
        "Marketplace Purchase Intent": "Yes",
        "CLA Number": "A-1",
        "Notes to Microsoft": "for later",
        "Declined/Lost reason": "3",
        "Microsoft MSX ID": "7",
      }),
    ],
    {
      headers: headers2023.map((header) => (header === "Declined/Lost/Error reason" ? "Declined/Lost reason" : header)),
    },
  );
  expect(plan).toMatchObject({
    kind: "create",
    notCarried: [
      { column: "Declined/Lost reason", before: "", after: "3" },
      { column: "Notes to Microsoft", before: "", after: "for later" },
      { column: "Marketplace Purchase Intent", before: "", after: "Yes" },
    ],
  });
});

test("blank rows have no plan, and the others keep their places", () => {
  const plans = plansOf([{}, aNewDeal(), { Errors: "left over" }, aNewDeal({ "Deal Name": "" })]);
  expect(plans.map(({ row, kind }) => `${row} ${kind}`)).toEqual(["1 create", "3 blocked"]);
});

test("a row with errors is blocked with them, and warnings block nothing", () => {
  const small = aNewDeal({ "Deal Name": " Small ", "Estimated Deal Value": "10" });
  expect(told(plansOf([aNewDeal({ "Deal Name": "", Currency: "US$" }), small]))).toEqual([
    "blocked findings missing, currency-code",
    "create partner-led",
  ]);
});

test("a sheet without a column that every deal needs creates none, and goes on updating", () => {
  const headers = headers2021.filter((header) => header !== "Customer City");
  const changed = { ...active, Notes: "called" };
  expect(told(plansOf([aNewDeal(), changed], { headers, pulled: [aPulledDeal(active)] }))).toEqual([
    "blocked findings column-missing",
    "update Notes",
  ]);
});

test("a header given twice blocks rows, because it is open which of the two cells is meant", () => {
  const setting = { headers: [...headers2021, "Notes"], pulled: [aPulledDeal(active)] };
  expect(told(plansOf([aNewDeal(), { ...active, Notes: "x" }], setting))).toEqual([
    "blocked findings column-repeated",
    "blocked findings column-repeated",
  ]);
  expect(told(plansOf([active], setting))).toEqual(["unchanged"]);
});

test("a mark of an earlier push blocks, whatever else is wrong, unless its row is known not to be created", () => {
  const rows = [
    aNewDeal({ "Referral ID": mark }),
    aNewDeal({ "Referral ID": mark.toUpperCase().replace("NEW", "new") }),
  ];
  expect(told(plansOf([aNewDeal({ "Referral ID": mark, "Deal Name": "" })]))).toEqual(["blocked unknown-outcome"]);
  expect(told(plansOf(rows.slice(0, 1), { ownMarks: new Set([mark]) }))).toEqual(["create partner-led"]);
  expect(told(plansOf(rows.slice(1), { ownMarks: new Set([mark]) }))).toEqual(["create partner-led"]);
  expect(told(plansOf(rows.slice(0, 1), { ownMarks: new Set([`${mark.slice(0, -1)}c`]) }))).toEqual([
    "blocked unknown-outcome",
  ]);
});

test("a Referral ID of which nothing was pulled blocks, and one that is none is told first", () => {
  expect(plansOf([{ ...active, "Deal Name": "" }, anActiveDeal({ "Referral ID": "R-17" })])).toMatchObject([
    { kind: "blocked", referralId: id, reason: { kind: "not-pulled" } },
    { kind: "blocked", referralId: "R-17", reason: { kind: "findings", findings: [{ code: "id-format" }] } },
  ]);
});

test("a row equal to what was pulled is unchanged, whatever it lacks and however it is spelled", () => {
  const sparse = { "Referral ID": id, "Deal Name": "Lead", [status]: "New", "Estimated Close Date": 46_782.77 };
  const pulled = aPulledDeal(sparse);
  const row = {
    ...sparse,
    "Referral ID": ` ${id.toUpperCase()} `,
    [status]: "nouveau",
    "Estimated Close Date": 46_782,
  };
  expect(told(plansOf([sparse], { pulled: [pulled] }))).toEqual(["unchanged"]);
  expect(told(plansOf([row], { pulled: [pulled] }))).toEqual(["unchanged"]);
});

test("only changed fields are sent, in the order of the sheet, with the values before and after", () => {
  const plan = planOf(
    { Notes: "new", "Deal Name": "Other", "Estimated Deal Value": 41_000, "CRM ID": "" },
    { "CRM ID": "4" },
  );
  expect(plan).toMatchObject({
    kind: "update",
    upgrade: "none",
    closing: null,
    notCarried: [],
    changes: [
      { column: "Deal Name", before: "Harbour analytics", after: "Other" },
      { column: "Estimated Deal Value", before: "40000", after: 41_000 },
      { column: "CRM ID", before: "4", after: "" },
      { column: "Notes", before: "", after: "new" },
    ],
  });
});

test("cells of columns that the sheet lacks are neither changed nor lost", () => {
  const pulled = aPulledDeal({ ...active, "Solution 2": "SOL-2", "Solution 3": "SOL-3", "CLA Number": "7" });
  const [plan] = plansOf([{ ...active, "Solution 1": "SOL-9" }], { pulled: [pulled] });
  expect(plan).toMatchObject({
    kind: "update",
    changes: [{ column: "Solution 1", before: "SOL-1234-PQRS, USD, 10, 100", after: "SOL-9" }],
    cells: { "Solution 1": "SOL-9", "Solution 2": "SOL-2", "Solution 3": "SOL-3", "CLA Number": "7" },
  });
});

test("a cell that only Partner Center fills in is no change", () => {
  expect(planOf({ "Microsoft Referral Status": "Won" })).toMatchObject({ kind: "unchanged", notCarried: [] });
  expect(planOf({ "Microsoft Referral Status": "Won", Notes: "x" })).toMatchObject({
    changes: [{ column: "Notes" }],
    notCarried: [],
  });
});

test("changed cells that only a file carries are told and not sent", () => {
  const intent = "Marketplace Purchase Intent";
  const deal = { ...active, [intent]: "No", "Device Category": "Kiosk" };
  const pulled = [aPulledDeal(deal)];
  const headers = headers2023;
  const left = [{ column: intent, before: "No", after: "Yes" }];
  expect(plansOf([{ ...deal, [intent]: "Yes" }], { headers, pulled })).toMatchObject([
    { kind: "unchanged", notCarried: left },
  ]);
  expect(plansOf([{ ...deal, [intent]: "Yes", Notes: "x" }], { headers, pulled })).toMatchObject([
    { kind: "update", changes: [{ column: "Notes" }], notCarried: left },
  ]);
});

test("what may not be edited any more blocks the row with its finding", () => {
  expect(told([planOf({ "Customer Name": "Fabrikam" })].flatMap((plan) => plan ?? []))).toEqual([
    "blocked findings fixed-after-creation",
  ]);
  expect(told([planOf({ "Engagement ID": "" })].flatMap((plan) => plan ?? []))).toEqual(["blocked findings fixed-key"]);
  expect(told([planOf({ [share]: "No" })].flatMap((plan) => plan ?? []))).toEqual(["blocked findings fixed-after-yes"]);
});

test("an unchanged row is not blocked because another has the same Referral ID", () => {
  expect(told(plansOf([active, { ...active, Notes: "x" }], { pulled: [aPulledDeal(active)] }))).toEqual([
    "unchanged",
    "blocked findings referral-repeated",
  ]);
});

test("nothing is sent of a closed deal", () => {
  const won = { [status]: "Closed", [substatus]: "Won" };
  expect(planOf({}, won)).toMatchObject({ kind: "unchanged" });
  expect(planOf({ Notes: "x" }, won)).toMatchObject({ kind: "blocked", referralId: id, reason: { kind: "closed" } });
});

test("a conflict blocks a row with edits only", () => {
  const setting = { pulled: [aPulledDeal(active)], conflicts: new Set([id]) };
  expect(told(plansOf([{ ...active, Notes: "x" }], setting))).toEqual(["blocked conflict"]);
  expect(told(plansOf([active], setting))).toEqual(["unchanged"]);
});

test("a step that closes a deal is told", () => {
  expect(planOf({ [status]: "Closed", [substatus]: "Won" })).toMatchObject({ kind: "update", closing: "Won" });
  expect(planOf({ [status]: "fermé", [substatus]: "perdue", "Declined/Lost reason": 3 })).toMatchObject({
    kind: "update",
    closing: "Lost",
  });
  expect(
    planOf({ [status]: "Active", [substatus]: "Accepted" }, { [status]: "New", [substatus]: "Received" }),
  ).toMatchObject({ kind: "update", closing: null });
});

test("asking for help makes a co-sell deal, and names the sharing that follows from it", () => {
  const contact = Object.fromEntries(Object.entries(aDealWithHelp()).filter(([name]) => !(name in aNewDeal())));
  const plan = planOf({ ...contact, [help]: "Yes" }, { [share]: "No" });
  expect(plan).toMatchObject({ kind: "update", upgrade: "co-sell" });
  expect(plan?.kind === "update" ? plan.changes.map(({ column, after }) => `${column} = ${after}`) : []).toEqual([
    "Customer Contact First Name = Ana",
    "Customer Contact Last Name = Costa",
    "Customer Contact Phone number = +1 425 555 0100",
    "Customer Contact Email Address = ana@example.com",
    `${help} = Yes`,
    "What specific help from Microsoft? = 1",
    `${share} = Yes`,
  ]);
});

test("a deal that is shared already is not shared again by asking for help", () => {
  const plan = planOf(
    { [help]: "Yes", "What specific help from Microsoft?": "1" },
    {
      ...Object.fromEntries(Object.entries(aDealWithHelp()).filter(([name]) => name.startsWith("Customer Contact"))),
    },
  );
  expect(plan).toMatchObject({
    upgrade: "co-sell",
    changes: [{ column: help }, { column: "What specific help from Microsoft?" }],
  });
});

test("sharing a private deal makes it partner-led", () => {
  expect(planOf({ [share]: "Yes" }, { [share]: "No" })).toMatchObject({
    kind: "update",
    upgrade: "partner-led",
    changes: [{ column: share, before: "No", after: "Yes" }],
  });
});

test("words to Microsoft go with the invitation only", () => {
  const notes = { column: "Notes to Microsoft", before: "", after: "Please call" };
  expect(planOf({ "Notes to Microsoft": "Please call" })).toMatchObject({ kind: "unchanged", notCarried: [notes] });
  expect(planOf({ [help]: "No" }, { [help]: "" })).toMatchObject({ kind: "unchanged", notCarried: [] });
});

test("after an invitation that failed only what goes with it is a change", () => {
  const half = {
    ...aDealWithHelp(),
    "Referral ID": id,
    "Engagement ID": String(active["Engagement ID"]),
    [status]: "Active",
  };
  const known = { ...half, [share]: "Yes", [help]: "No", "What specific help from Microsoft?": "" };
  const [plan] = plansOf([{ ...half, [share]: "Yes" }], { pulled: [aPulledDeal(known)] });
  expect(plan).toMatchObject({
    kind: "update",
    upgrade: "co-sell",
    changes: [{ column: help }, { column: "What specific help from Microsoft?" }],
  });
});

test("seven changes among a thousand rows are seven updates", () => {
  const rows = manyDeals(1000).map((row) =>
    Object.fromEntries(headers2021.map((header, at) => [header, row[at] ?? ""])),
  );
  const known = rows.filter((cells) => cells["Referral ID"] !== "" && cells[status] !== "Closed");
  const changed = known.map((cells, at) =>
    at % 20 === 0 && at < 140 ? { ...cells, "CRM ID": `changed ${at}` } : cells,
  );
  const plans = plansOf(changed, { pulled: known.map((cells) => aPulledDeal(cells)) });
  expect(told(plans).filter((plan) => plan !== "unchanged")).toEqual(Array<string>(7).fill("update CRM ID"));
});
