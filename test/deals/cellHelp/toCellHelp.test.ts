// What the help says of a cell, for every column of the template and for rows that stand in different places.
import { checkDeal } from "../../../src/deals/checkDeal";
import { toHeader } from "../../../src/deals/column";
import type { Column } from "../../../src/deals/column";
import { columns } from "../../../src/deals/columns";
import { toCellHelp } from "../../../src/deals/cellHelp/toCellHelp";
import type { CellHelp } from "../../../src/deals/cellHelp/toCellHelp";
import {
  aDealWithHelp,
  aNewDeal,
  anActiveDeal,
  headers2021,
  headers2023,
  toCells,
  toLayout,
} from "../../builders/deals";
import type { Cells } from "../../builders/deals";

interface Asked {
  readonly column: string;
  readonly cells?: Cells;
  readonly pulled?: Cells | null;
  readonly headers?: readonly string[];
}

function ask({ column, cells = aNewDeal(), pulled = null, headers = headers2023 }: Asked): CellHelp {
  const row = toCells(cells, headers);
  const layout = toLayout(headers);
  const known = pulled === null ? null : toCells(pulled, headers);
  const context = known === null ? {} : { pulled: () => known };
  const findings = checkDeal(row, 0, layout, context).filter((finding) => finding.column === column);
  const help = toCellHelp({ layout, rows: [row], row: 0, column, pulled: known, findings });
  if (help === null) throw new Error(`There is no help for ${column}.`);
  return help;
}

function possible(asked: Asked): readonly string[] {
  const { choices } = ask(asked);
  if (choices.kind !== "listed") throw new Error(`${asked.column} has no list.`);
  return choices.choices.filter(({ isPossible }) => isPossible).map(({ key }) => key);
}

const every = (columns as readonly Column[]).flatMap((column) =>
  column.repeats === undefined ? [column.header] : [column.header, toHeader(column, 7)],
);

test.each(every)("%s has an answer for a blank row, a new deal and a pulled deal", (column) => {
  const headers = every;
  for (const cells of [{}, aNewDeal(), anActiveDeal()]) {
    const help = ask({ column, cells, pulled: anActiveDeal(), headers });
    expect(["always", "never", "new-deal", "depends"]).toContain(help.need.kind);
    expect(["open", "fixed", "closed", "theirs", "unknown"]).toContain(help.limit.now);
    expect(["any", "listed", "codes"]).toContain(help.choices.kind);
  }
});

test("a column that the template does not have has no help", () => {
  const layout = toLayout([...headers2021, "Prio"]);
  const question = { layout, rows: [toCells({}, headers2021)], row: 0, pulled: null, findings: [] };
  expect(toCellHelp({ ...question, column: "Prio" })).toBeNull();
});

test("what is always required is so, and of columns that repeat only the first", () => {
  expect(ask({ column: "Deal Name" }).need).toEqual({ kind: "always" });
  expect(ask({ column: "Solution 1" }).need).toEqual({ kind: "always" });
  expect(ask({ column: "Solution 2", headers: [...headers2021, "Solution 2"] }).need).toEqual({ kind: "never" });
  expect(ask({ column: "Notes" }).need).toEqual({ kind: "never" });
});

test("a contact is required because help is asked for", () => {
  const on = { column: "Microsoft help required?", answers: ["Yes"] };
  const column = "Customer Contact First Name";
  expect(ask({ column, cells: aDealWithHelp() }).need).toEqual({ kind: "depends", isNow: true, on });
  expect(ask({ column, cells: aNewDeal() }).need).toEqual({ kind: "depends", isNow: false, on });
});

test("sharing is to be answered because help is not asked for", () => {
  const on = { column: "Microsoft help required?", answers: ["No"] };
  const column = "Share with Microsoft sales team";
  expect(ask({ column, cells: aNewDeal() }).need).toEqual({ kind: "depends", isNow: true, on });
  expect(ask({ column, cells: aDealWithHelp() }).need).toEqual({ kind: "depends", isNow: false, on });
});

test("a reason is required because the deal is lost, and the help names that end", () => {
  const column = "Declined/Lost reason";
  const cells = anActiveDeal({ "Partner Referral Status": "Closed", "Partner Referral Substatus": "Perdu" });
  expect(ask({ column, cells }).need).toEqual({
    kind: "depends",
    isNow: true,
    on: { column: "Partner Referral Substatus", answers: ["Lost"] },
  });
  expect(ask({ column, headers: headers2021 }).need).toMatchObject({ on: { answers: ["Declined", "Lost"] } });
  expect(ask({ column }).need).toMatchObject({ isNow: false, on: { answers: ["Declined", "Lost", "Error"] } });
});

test("the purchase intent is required for a deal that is new, not for one that exists", () => {
  const column = "Marketplace Purchase Intent";
  expect(ask({ column }).need).toEqual({ kind: "new-deal", isNow: true });
  expect(ask({ column, cells: anActiveDeal() }).need).toEqual({ kind: "new-deal", isNow: false });
});

test("a new deal can only be New / Accepted", () => {
  expect(possible({ column: "Partner Referral Status" })).toEqual(["New"]);
  expect(possible({ column: "Partner Referral Substatus" })).toEqual(["Accepted"]);
});

test("from where a pulled deal stands only the moves of its life are possible", () => {
  const pulled = anActiveDeal();
  expect(possible({ column: "Partner Referral Status", cells: pulled, pulled })).toEqual(["Active", "Closed"]);
  expect(possible({ column: "Partner Referral Substatus", cells: pulled, pulled })).toEqual(["Accepted"]);
  const closing = anActiveDeal({ "Partner Referral Status": "Closed" });
  expect(possible({ column: "Partner Referral Substatus", cells: closing, pulled })).toEqual([
    "Won",
    "Lost",
    "Declined",
    "Error",
  ]);
  expect(possible({ column: "Partner Referral Status", cells: closing, pulled })).toEqual(["Active", "Closed"]);
});

test("without what was pulled the row's own status is where it stands", () => {
  expect(possible({ column: "Partner Referral Status", cells: anActiveDeal() })).toEqual(["Active", "Closed"]);
  const nowhere = anActiveDeal({ "Partner Referral Status": "" });
  expect(possible({ column: "Partner Referral Status", cells: nowhere })).toEqual(["New", "Active", "Closed"]);
  expect(possible({ column: "Partner Referral Substatus", cells: nowhere })).toContain("Won");
});

test("a closed deal takes nothing but what it has", () => {
  const pulled = anActiveDeal({ "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" });
  expect(possible({ column: "Partner Referral Status", cells: pulled, pulled })).toEqual(["Closed"]);
  expect(ask({ column: "Notes", cells: pulled, pulled }).limit.now).toBe("closed");
});

test("reasons are those of the deal's end, and none is possible before it", () => {
  const column = "Declined/Lost reason";
  const ended = (substatus: string): Cells =>
    anActiveDeal({ "Partner Referral Status": "Closed", "Partner Referral Substatus": substatus });
  expect(possible({ column })).toEqual([]);
  expect(possible({ column, cells: ended("Lost") })).toHaveLength(8);
  expect(ask({ column, cells: ended("Error") }).choices).toMatchObject({ words: "errorReasonCode" });
  expect(ask({ column, cells: ended("Error"), headers: headers2021 }).choices).toMatchObject({ words: "reasonCode" });
});

test("the value that stands in the cell is known among the choices, in any spelling", () => {
  const current = (column: string, value: string): readonly string[] => {
    const { choices } = ask({ column, cells: aNewDeal({ [column]: value }) });
    return choices.kind === "listed" ? choices.choices.filter(({ isCurrent }) => isCurrent).map(({ key }) => key) : [];
  };
  expect(current("Microsoft help required?", "oui")).toEqual(["Yes"]);
  expect(current("What specific help from Microsoft?", "6 - General or other")).toEqual(["6"]);
  expect(current("Sales Stage", "40")).toEqual(["40"]);
  expect(current("Sales Stage", "")).toEqual([]);
});

test("countries and currencies have their codes, texts have no list", () => {
  expect(ask({ column: "Customer Country" }).choices).toMatchObject({ kind: "codes", of: "country" });
  expect(ask({ column: "Currency" }).choices).toMatchObject({ kind: "codes", of: "currency" });
  expect(ask({ column: "Deal Name" }).choices).toEqual({ kind: "any" });
  expect(ask({ column: "Sales Stage" }).choices).toMatchObject({ isOpen: true });
});

test("until when a cell may be changed depends on what was pulled", () => {
  const pulled = anActiveDeal({ "Notes to Microsoft": "Call us" });
  const now = (column: string, of: Partial<Asked> = { cells: pulled, pulled }): string =>
    ask({ column, ...of }).limit.now;
  expect(now("Customer Name")).toBe("fixed");
  expect(now("Notes to Microsoft")).toBe("fixed");
  expect(now("What specific help from Microsoft?")).toBe("open");
  expect(now("Share with Microsoft sales team")).toBe("fixed");
  expect(now("Microsoft help required?")).toBe("open");
  expect(now("Deal Name")).toBe("open");
  expect(now("Referral ID")).toBe("theirs");
  expect(now("Microsoft Referral Status")).toBe("theirs");
  expect(now("Customer Name", {})).toBe("open");
  expect(now("Customer Name", { cells: pulled })).toBe("fixed");
  expect(now("Deal Name", { cells: pulled })).toBe("unknown");
});

test("Errors is the check's own, and what only a file carries is told", () => {
  expect(ask({ column: "Errors" }).limit).toMatchObject({ rule: "errors", now: "theirs" });
  expect(ask({ column: "Marketplace Purchase Intent" }).limit.onlyByFile).toBe(true);
  expect(ask({ column: "Deal Name" }).limit.onlyByFile).toBe(false);
});

test("the help carries the cell's value and what is wrong with it", () => {
  const help = ask({ column: "Currency", cells: aNewDeal({ Currency: "Euro" }) });
  expect(help.value).toBe("Euro");
  expect(help.findings.map(({ code }) => code)).toEqual(["currency-code"]);
});
