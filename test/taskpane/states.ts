// States of a session as the pane may get them, valid but for what a test or a picture is about.
import type { Notice } from "../../src/actions/notice";
import type { DealTableState, SessionState } from "../../src/actions/sessionState";
import type { Connection, Work } from "../../src/actions/work";
import { noWork } from "../../src/actions/work";
import type { Finding } from "../../src/deals/finding";
import { toError, toWarning } from "../../src/deals/finding";
import type { FindingCode, FindingParams } from "../../src/deals/finding";
import type { RepairOffer } from "../../src/deals/fixes/offer";
import { templateHeaders } from "../../src/deals/template";
import { askedLooks } from "./askedCells";
import { backgroundLooks } from "./backgrounds";
import { works } from "./works";
import type { ReadyState } from "../../src/taskpane/ready/ReadyState";

/** The sandbox, seen by an admin. */
const sandboxConnection: Connection = {
  kind: "sandbox",
  caller: { name: "Ada Admin", email: "ada.admin@fabrikam.example", role: "admin" },
  problem: null,
};

/** An error of a cell. */
export function errorAt<C extends FindingCode>(
  row: number | null,
  column: string | null,
  code: C,
  params: FindingParams[C],
): Finding {
  return { row, column, ...toError(code, params) } as Finding;
}

/** A warning about a cell. */
export function warningAt<C extends FindingCode>(
  row: number | null,
  column: string | null,
  code: C,
  params: FindingParams[C],
): Finding {
  return { row, column, ...toWarning(code, params) } as Finding;
}

const dealNames = ["Azure migration: orders", "Data estate", "", "Security review"];

/** What a finding that proposes a value offers. */
function toOffer(finding: Finding): RepairOffer | null {
  const { row, column, params } = finding;
  const after = "suggestion" in params ? params.suggestion : "guess" in params ? params.guess : undefined;
  const before = "value" in params ? params.value : "";
  if (row === null || column === null || after === undefined) return null;
  return { finding, certain: "suggestion" in params, choices: [[{ row, column, before, after }]] };
}

/** A deal table of 120 right deals, whose header stands in row 1 of the sheet Deals. */
export function dealTable(changes: Partial<DealTableState> = {}): DealTableState {
  return {
    tableId: "{1}",
    tableName: "CoSellDeals",
    sheetId: "{S1}",
    sheetName: "Deals",
    edition: "2021",
    headerRow: 1,
    rows: 120,
    rowsWithErrors: 0,
    findings: [],
    layoutFindings: [],
    columnNames: templateHeaders("2021"),
    headerOf: (name) => name,
    checkedAtMs: Date.UTC(2026, 10, 23, 14, 5),
    hasFormulas: false,
    errorsColumn: "present",
    samples: 0,
    offerOf: toOffer,
    dealNameOf: (row) => dealNames[row % dealNames.length] ?? "",
    ...changes,
  };
}

/** A session with one deal table. */
export function readyState(changes: Partial<Omit<ReadyState, "phase">> = {}): ReadyState {
  const active = changes.active ?? dealTable();
  return {
    phase: "ready",
    tables: [active],
    active,
    live: "on",
    errorsLanguage: "en",
    busy: null,
    notice: null,
    undoKept: true,
    connection: sandboxConnection,
    work: noWork,
    background: null,
    conflicts: 0,
    selectedCell: null,
    canUndoRepair: false,
    rowDefaults: { currency: "", teamMember: "", consent: "" },
    pulledDeals: 0,
    cellQuestion: null,
    cellHelp: "open",
    ...changes,
  };
}

/** A session of a workbook without deals. */
export function noTemplateState(
  changes: Partial<Omit<Extract<SessionState, { phase: "no-template" }>, "phase">> = {},
): Extract<SessionState, { phase: "no-template" }> {
  return {
    phase: "no-template",
    live: "on",
    errorsLanguage: "en",
    busy: null,
    notice: null,
    undoKept: true,
    connection: sandboxConnection,
    work: noWork,
    background: null,
    ...changes,
  };
}

/** Findings of many kinds, over a few rows. */
export const mixedFindings: readonly Finding[] = [
  errorAt(0, "Customer Country", "country-code", { value: "Germany", suggestion: "DE" }),
  errorAt(0, "Estimated Close Date", "date-format", { value: "31/12/2027", suggestion: "12/31/2027" }),
  warningAt(2, null, "deal-repeated", { times: 2 }),
  errorAt(3, "Solution 1", "missing", { wording: "Mandatory" }),
  errorAt(3, "Customer Contact Email", "email-format", { value: "amy(at)contoso.com" }),
  errorAt(6, "Customer Country", "country-code", { value: "UK", suggestion: "GB" }),
  errorAt(7, "Customer Country", "country-code", { value: "Frankreich", suggestion: "FR" }),
  errorAt(8, "Customer Country", "missing", { wording: "Mandatory" }),
  warningAt(8, "Estimated Deal Value", "small-deal", { value: "12000", least: "25000" }),
  errorAt(11, "Customer Country", "country-code", { value: "Espagne", suggestion: "ES" }),
];

/** Five thousand findings over a thousand rows and ten columns. */
export const manyFindings: readonly Finding[] = Array.from({ length: 5000 }, (_, index) =>
  errorAt(Math.floor(index / 5), templateHeaders("2021")[3 + (index % 10)] ?? null, "missing", {
    wording: "Mandatory",
  }),
);

/** A session with one deal table and this work. */
function atWork(work: Work): ReadyState {
  return readyState({ work });
}

/** A look for each kind of help with a selected cell. */
const cellLooks: Readonly<Record<string, SessionState>> = {
  ...Object.fromEntries(Object.entries(askedLooks).map(([name, asked]) => [name, readyState(asked)])),
  "help-closed": readyState({ cellHelp: "closed" }),
};

const notice = (what: Notice): Notice => what;

/** A name and a state for every look of the pane. */
export const looks: Readonly<Record<string, SessionState>> = {
  starting: { phase: "starting" },
  insert: noTemplateState(),
  inserting: noTemplateState({ busy: { task: "inserting", done: 0, total: null } }),
  "insert-first": noTemplateState({ notice: notice({ code: "no-template", params: {} }) }),
  empty: readyState({
    active: dealTable({ rows: 0 }),
    notice: notice({ code: "template-inserted", params: { sheet: "Deals", edition: "2021" } }),
  }),
  clear: readyState(),
  mixed: readyState({ active: dealTable({ rowsWithErrors: 6, findings: mixedFindings }) }),
  warnings: readyState({
    active: dealTable({ findings: mixedFindings.filter(({ severity }) => severity === "warning") }),
  }),
  many: readyState({ active: dealTable({ rows: 1000, rowsWithErrors: 1000, findings: manyFindings }) }),
  checking: readyState({
    active: dealTable({ rows: 5000, rowsWithErrors: 6, findings: mixedFindings }),
    busy: { task: "checking", done: 1200, total: 5000 },
  }),
  columns: readyState({
    active: dealTable({
      errorsColumn: "missing",
      layoutFindings: [
        errorAt(null, "Customer Country", "column-missing", {}),
        errorAt(null, "Deal Name", "column-repeated", { times: 2 }),
        warningAt(null, "Prio intern", "column-unknown", {}),
      ],
    }),
  }),
  "two-tables": readyState({
    active: dealTable({ rowsWithErrors: 6, findings: mixedFindings, hasFormulas: true }),
    tables: [dealTable(), dealTable({ tableId: "{2}", tableName: "Pipeline_EMEA", sheetName: "Europe, Middle East" })],
    undoKept: false,
  }),
  protected: readyState({
    active: dealTable({ rowsWithErrors: 6, findings: mixedFindings }),
    live: "off",
    notice: notice({ code: "sheet-protected", params: { sheet: "Deals" } }),
  }),
  samples: readyState({ active: dealTable({ rows: 8, rowsWithErrors: 5, findings: mixedFindings, samples: 8 }) }),
  following: readyState({
    active: dealTable({ rowsWithErrors: 6, findings: mixedFindings }),
    selectedCell: { tableId: "{1}", row: 6, column: "Customer Country", value: "UK" },
    canUndoRepair: true,
    notice: notice({ code: "repaired", params: { cells: 12, left: 1 } }),
  }),
  unconnected: readyState({ connection: { kind: "none" } }),
  "gateway-failed": readyState({
    connection: {
      kind: "gateway",
      caller: null,
      problem: { code: "no-connection", column: null, partnerCode: "", requestId: "" },
    },
    conflicts: 3,
  }),
  ...cellLooks,
  ...Object.fromEntries(Object.entries(works).map(([name, work]) => [name, atWork(work)])),
  ...Object.fromEntries(Object.entries(backgroundLooks).map(([name, changes]) => [name, readyState(changes)])),
  "pull-unconnected": noTemplateState({ connection: { kind: "none" }, work: works["pull-form"] ?? noWork }),
};
