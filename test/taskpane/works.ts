// Work of pulling and pushing as the pane may get it, valid but for what a test or a picture is about.
import { allDeals } from "../../src/deals/dealFilter";
import type {
  DealConflict,
  FilePlan,
  FileSummary,
  OutcomeRow,
  PreviewRow,
  PullSummary,
  PushPreview,
  PushSummary,
  Receipt,
  RepairPlan,
  Work,
} from "../../src/actions/work";
import type { CellValue } from "../../src/deals/cell";
import type { AilingCell } from "../../src/deals/health/toHealth";
import type { PlannedRepair } from "../../src/deals/fixes/planRepairs";
import type { Cells, PulledDeal } from "../../src/deals/pulled";
import type { FieldChange, RowPlan } from "../../src/deals/pushPlan";
import type { Problem, RowOutcome } from "../../src/deals/rowOutcome";
import { toSerial } from "../../src/deals/day";
import { toError } from "../../src/deals/finding";
import type { Finding } from "../../src/deals/finding";

const noonMs = Date.UTC(2026, 10, 23, 12, 0);
const names = [
  "Contoso Corporation",
  "Adventure Works Cycles",
  "Wide World Importers",
  "Graphic Design Institute",
  "Tailspin Toys",
  "Humongous Insurance",
];
const deals = [
  "Azure migration: orders",
  "Contact centre in Azure",
  "Fleet telemetry, phase 2",
  "Data estate",
  "Copilot pilot for 300 seats",
  "Security review",
];

/** The name of a row; `row` from 0. */
function rowName(row: number): Pick<PreviewRow, "key" | "sheetRow" | "dealName" | "customerName"> {
  return {
    key: `row-${row}`,
    sheetRow: row + 2,
    dealName: deals[row % deals.length] ?? "",
    customerName: names[row % names.length] ?? "",
  };
}

/** Repairs of each sort: sure ones, guesses, a choice, and dates in doubt. */
const repairPlan: RepairPlan = {
  tableId: "{1}",
  sheetName: "Deals",
  rows: [],
  names: new Map(Array.from({ length: 8 }, (_, row) => [row, rowName(row)])),
  groups: [
    {
      column: "Customer Country",
      code: "country-code",
      evidence: null,
      repairs: [
        { ...plain(0, "Customer Country", "United States", "US"), certain: true },
        { ...plain(3, "Customer Country", "Deutschland", "DE"), certain: true },
      ],
    },
    {
      column: "Declined/Lost reason",
      code: "missing",
      evidence: null,
      repairs: [1, 4].map((row) => ({
        row,
        certain: false,
        dayFirst: null,
        choices: [
          [{ row, column: "Declined/Lost reason", before: "", after: "1" }],
          [{ row, column: "Declined/Lost reason", before: "", after: "2" }],
        ] as const,
      })),
    },
    {
      column: "Estimated Deal Value",
      code: "money-format",
      evidence: null,
      repairs: [plain(2, "Estimated Deal Value", "12,563", 12563)],
    },
    {
      column: "Estimated Close Date",
      code: "doubtful-day",
      evidence: { dayFirst: 12, monthFirst: 0 },
      repairs: [5, 6].map((row) => ({
        row,
        certain: false,
        dayFirst: 1,
        choices: [
          [
            {
              row,
              column: "Estimated Close Date",
              before: "03/04/2027",
              after: toSerial({ year: 2027, month: 3, day: 4 }),
            },
          ],
          [
            {
              row,
              column: "Estimated Close Date",
              before: "03/04/2027",
              after: toSerial({ year: 2027, month: 4, day: 3 }),
            },
          ],
        ] as const,
      })),
    },
  ],
};

function plain(row: number, column: string, before: string, after: CellValue): PlannedRepair {
  return { row, certain: false, dayFirst: null, choices: [[{ row, column, before, after }]] };
}

/** A pulled deal. */
export function pulledDeal(row: number, cells: Cells = {}): PulledDeal {
  return {
    referralId: `b1a5e0e6-0000-4000-8000-${String(row).padStart(12, "0")}`,
    eTag: '"1"',
    updatedAt: "2026-11-20T08:00:00Z",
    cells: { Currency: "EUR", ...cells },
    behind: "",
    microsoft: "seen",
  };
}

/** A row of a preview with a plan. */
function previewRow(row: number, plan: (row: number) => RowPlan): PreviewRow {
  return { ...rowName(row), plan: plan(row), contentHash: `${row}` };
}

/** Creates the deal of a row. */
export function creates(changes: Partial<Extract<RowPlan, { kind: "create" }>> = {}): (row: number) => RowPlan {
  return (row) => ({ kind: "create", row, cells: {}, upgrade: "none", notCarried: [], ...changes });
}

/** Updates the deal of a row: its value, unless other changes are given. */
export function updates(changes: Partial<Extract<RowPlan, { kind: "update" }>> = {}): (row: number) => RowPlan {
  return (row) => ({
    kind: "update",
    row,
    cells: { Currency: "EUR" },
    pulled: pulledDeal(row),
    changes: [{ column: "Estimated Deal Value", before: 120000, after: 95000 }],
    upgrade: "none",
    closing: null,
    notCarried: [],
    ...changes,
  });
}

/** Holds a row back. */
export function blocks(reason: Extract<RowPlan, { kind: "blocked" }>["reason"]): (row: number) => RowPlan {
  return (row) => ({ kind: "blocked", row, cells: {}, referralId: null, reason });
}

/** Leaves a row as it is. */
export function leaves(notCarried: readonly FieldChange[] = []): (row: number) => RowPlan {
  return (row) => ({ kind: "unchanged", row, cells: {}, pulled: pulledDeal(row), notCarried });
}

/** A preview with these plans, one row each. */
export function previewOf(...plans: readonly ((row: number) => RowPlan)[]): PushPreview {
  return {
    tableId: "{1}",
    sheetName: "Deals",
    rows: plans.map((plan, row) => previewRow(row, plan)),
    hiddenRows: 0,
  };
}

/** Closes a deal as lost, with its reason. */
export const lost = updates({
  cells: { Currency: "EUR", "Partner Referral Substatus": "Lost" },
  closing: "Lost",
  changes: [
    { column: "Partner Referral Status", before: "Active", after: "Closed" },
    { column: "Partner Referral Substatus", before: "Accepted", after: "Lost" },
    { column: "Declined/Lost reason", before: "", after: "3" },
  ],
});

const findings = [
  { row: 6, column: "Customer Country", ...toError("country-code", { value: "Germany", suggestion: "DE" }) },
  { row: 6, column: "Solution 1", ...toError("missing", { wording: "Mandatory" }) },
] as readonly Finding[];

/** A preview with a row of every sort. */
export const mixedPreview: PushPreview = {
  ...previewOf(
    creates({ upgrade: "co-sell" }),
    creates(),
    updates({
      changes: [
        { column: "Estimated Deal Value", before: 120000, after: 95000.5 },
        {
          column: "Estimated Close Date",
          before: toSerial({ year: 2027, month: 1, day: 31 }),
          after: toSerial({ year: 2027, month: 3, day: 15 }),
        },
        { column: "Notes", before: "Waiting for order 4711.", after: "" },
      ],
      notCarried: [{ column: "CLA Number", before: "", after: "4711" }],
    }),
    updates({
      upgrade: "co-sell",
      changes: [{ column: "Microsoft help required?", before: "No", after: "Yes" }],
    }),
    lost,
    updates({
      closing: "Won",
      changes: [{ column: "Partner Referral Substatus", before: "Accepted", after: "Won" }],
    }),
    blocks({ kind: "findings", findings }),
    blocks({ kind: "conflict" }),
    blocks({ kind: "unknown-outcome" }),
    leaves(),
    leaves(),
    leaves([{ column: "Customer Domain Name", before: "contoso.com", after: "contoso.example" }]),
  ),
  hiddenRows: 2,
};

/** A problem of a push. */
export function problem(changes: Partial<Problem> = {}): Problem {
  return { code: "refused", column: null, partnerCode: "", requestId: "", ...changes };
}

/** A row of a push that has ended. */
export function outcomeRow(row: number, outcome: RowOutcome, columns: readonly string[] = []): OutcomeRow {
  return { ...rowName(row), outcome, columns };
}

/** A push that has ended with these rows. */
export function pushSummary(rows: readonly OutcomeRow[], changes: Partial<PushSummary> = {}): PushSummary {
  const count = (...kinds: readonly RowOutcome["kind"][]): number =>
    rows.filter(({ outcome }) => kinds.includes(outcome.kind)).length;
  return {
    pushId: "push-1",
    tableId: "{1}",
    atMs: noonMs,
    counts: {
      created: count("created"),
      updated: count("updated"),
      unchanged: 0,
      failed: count("failed", "half-done", "conflict"),
      notSent: count("not-sent"),
      unknown: count("unknown"),
    },
    rows,
    notWritten: [],
    lookedUp: [],
    ...changes,
  };
}

/** A push with a row of every outcome. */
export const mixedSummary: PushSummary = pushSummary(
  [
    outcomeRow(0, { kind: "created", deal: pulledDeal(0) }),
    outcomeRow(1, { kind: "created", deal: pulledDeal(1) }),
    outcomeRow(2, { kind: "updated", deal: pulledDeal(2) }, ["Estimated Deal Value", "Notes"]),
    outcomeRow(3, {
      kind: "failed",
      problem: problem({
        column: "Customer Country",
        partnerCode: "10009",
        requestId: "5a2f6e9c-7d5c-4a0e-9f3a-3b1f7f6d8c21",
      }),
    }),
    outcomeRow(4, {
      kind: "half-done",
      done: "created",
      deal: pulledDeal(4),
      problem: problem({ code: "out-of-order", partnerCode: "503" }),
    }),
    outcomeRow(5, { kind: "conflict", theirs: pulledDeal(5) }),
    outcomeRow(6, { kind: "not-sent", reason: "cancelled" }),
    outcomeRow(7, { kind: "unknown", problem: problem({ code: "no-answer" }) }),
    outcomeRow(8, { kind: "unknown", problem: problem({ code: "no-answer" }) }),
  ],
  { lookedUp: ["row-7"], notWritten: ["row-3"] },
);

/** A deal that both sides changed. */
export function dealConflict(row: number, changes: Partial<DealConflict> = {}): DealConflict {
  return {
    ...rowName(row),
    theirs: pulledDeal(row),
    merged: { Currency: "EUR" },
    fields: [{ column: "Estimated Deal Value", pulled: 120000, mine: 95000, theirs: 110000 }],
    ...changes,
  };
}

/** A pull that has ended well. */
export function pullSummary(changes: Partial<PullSummary> = {}): PullSummary {
  return {
    atMs: noonMs,
    filter: allDeals,
    end: "complete",
    progress: { read: 312, kept: 300 },
    added: 280,
    updated: 12,
    unchanged: 8,
    keptEdits: 3,
    conflicts: 2,
    limit: null,
    problem: null,
    ...changes,
  };
}

/** A receipt of a push. */
export function receipt(pushId: string, changes: Partial<Receipt> = {}): Receipt {
  return {
    pushId,
    atMs: noonMs,
    caller: "ada.admin@fabrikam.example",
    rows: [
      { referralId: "a", outcome: "created", problem: null, columns: ["Deal Name"], values: null },
      { referralId: "b", outcome: "failed", problem: "refused", columns: ["Deal Name"], values: null },
    ],
    ...changes,
  };
}

const counts = { created: 512, updated: 96, unchanged: 0, failed: 4, notSent: 0, unknown: 0 };

/** The plan of an import file, with a row left behind for every reason. */
const filePlan: FilePlan = {
  tableId: "table-1",
  sheetName: "CoSellDeals",
  edition: "2021",
  files: [
    { rows: 1000, creates: 940 },
    { rows: 212, creates: 180 },
  ],
  left: [
    { ...rowName(0), reason: "errors" },
    { ...rowName(1), reason: "on-its-way" },
    { ...rowName(2), reason: "done" },
    { ...rowName(3), reason: "conflict" },
    { ...rowName(4), reason: "closed" },
  ],
  formulas: [{ ...rowName(5), column: "Notes", text: '=HYPERLINK("https://example.com")' }],
};

/** What a processed file brought. */
const fileSummary: FileSummary = {
  fileName: "CoSellDeals 2027-01-05 processed.csv",
  counts: { created: 940, updated: 55, notProcessed: 2 },
  added: 3,
  unchanged: 12,
  keptEdits: 4,
  conflicts: 1,
  failed: [
    { ...rowName(0), error: "Mandatory field Solution 1 missing" },
    { ...rowName(1), error: "Customer Country: no such country" },
  ],
  strangers: [{ record: 17, dealName: "Old deal", customerName: "Fabrikam", error: "Duplicate" }],
  unknownColumns: ["Our colour"],
};

const movedDate: AilingCell = {
  row: 0,
  column: "Estimated Close Date",
  edit: { row: 0, column: "Estimated Close Date", before: 45_290, after: 46_752 },
};

function toBlank(row: number): AilingCell {
  const column = "Customer City";
  return { row, column, edit: { row, column, before: " Redmond", after: "Redmond" } };
}

/** A name and work for every screen of pulling and pushing. */
export const works: Readonly<Record<string, Work>> = {
  repairs: { kind: "repairs", plan: repairPlan },
  worklist: {
    kind: "worklist",
    list: {
      tableId: "{1}",
      sheetName: "Deals",
      rows: [],
      listed: [
        { ...rowName(0), care: { row: 0, code: "new-unanswered", column: "Partner Referral Status", days: 2 } },
        { ...rowName(1), care: { row: 1, code: "close-date-passed", column: "Estimated Close Date", days: 12 } },
        { ...rowName(2), care: { row: 2, code: "help-unanswered", column: "Microsoft Referral Status", days: null } },
        { ...rowName(3), care: { row: 3, code: "untouched", column: "Sales Stage", days: 45 } },
        { ...rowName(4), care: { row: 4, code: "no-duns", column: "Customer D-U-N-S ID", days: null } },
      ],
    },
  },
  health: {
    kind: "health",
    health: {
      tableId: "{1}",
      rows: [],
      names: new Map([0, 1].map((row) => [row, rowName(row)])),
      items: [
        { ailment: "dates-from-1904", count: 1, cells: [movedDate] },
        { ailment: "digits-lost", count: 1, cells: [{ row: 0, column: "CRM ID", edit: null }] },
        { ailment: "blanks", count: 2, cells: [toBlank(0), toBlank(1)] },
        { ailment: "hidden-rows", count: 12, cells: [] },
      ],
    },
  },
  "health-sound": { kind: "health", health: { tableId: "{1}", rows: [], names: new Map(), items: [] } },
  settings: { kind: "settings" },
  pipeline: {
    kind: "pipeline",
    pictures: [
      {
        currency: "EUR",
        deals: 14,
        value: 1_240_000,
        unvalued: 1,
        byStatus: [
          { key: "New", deals: 3, value: 90_000 },
          { key: "Active", deals: 8, value: 900_000 },
          { key: "Closed", deals: 3, value: 250_000 },
        ],
        byStage: [
          { key: "20", deals: 6, value: 300_000 },
          { key: "80", deals: 5, value: 690_000 },
        ],
        byMonth: [
          { key: "2027-01", deals: 4, value: 400_000 },
          { key: "2027-03", deals: 6, value: 590_000 },
          { key: "", deals: 1, value: 0 },
        ],
        wonAndLost: [
          { key: "Won", deals: 2, value: 200_000 },
          { key: "Lost", deals: 1, value: 50_000 },
        ],
      },
      { currency: "", deals: 1, value: 0, unvalued: 1, byStatus: [], byStage: [], byMonth: [], wonAndLost: [] },
    ],
  },
  "pipeline-empty": { kind: "pipeline", pictures: [] },
  "worklist-empty": { kind: "worklist", list: { tableId: "{1}", sheetName: "Deals", rows: [], listed: [] } },
  "pull-form": { kind: "pull-form", filter: { ...allDeals, status: "Active" }, lastPulledAtMs: noonMs },
  "pull-crossed": {
    kind: "pull-form",
    filter: { ...allDeals, closesFrom: "2027-06-01", closesTo: "2027-01-31", country: "DE", onlyMine: true },
    lastPulledAtMs: null,
  },
  pulling: {
    kind: "pulling",
    progress: { read: 2300, kept: 2280 },
    written: 1500,
    startedAtMs: Date.now() - 42_000,
    cancelling: false,
  },
  pulled: { kind: "pulled", summary: pullSummary() },
  files: { kind: "files" },
  "file-plan": { kind: "file-plan", plan: filePlan },
  "file-plan-nothing": { kind: "file-plan", plan: { ...filePlan, files: [], formulas: [] } },
  "files-saved": {
    kind: "files-saved",
    names: ["CoSellDeals 2027-01-05 1.csv", "CoSellDeals 2027-01-05 2.csv"],
    rows: 1212,
  },
  "file-opened": { kind: "file-opened", summary: fileSummary },
  upgraded: {
    kind: "upgraded",
    summary: {
      sheetName: "CoSellDeals",
      added: ["Customer Domain", "Marketplace Purchase Intent"],
      rows: [{ ...rowName(0), columns: ["Marketplace Purchase Intent"] }],
    },
  },
  "pulled-too-many": {
    kind: "pulled",
    summary: pullSummary({
      end: "too-many",
      limit: 5000,
      progress: { read: 5100, kept: 5000 },
      filter: { ...allDeals, status: "Active" },
    }),
  },
  "pulled-failed": {
    kind: "pulled",
    summary: pullSummary({ end: "failed", problem: problem({ code: "too-busy", partnerCode: "429" }), conflicts: 0 }),
  },
  preview: { kind: "preview", preview: mixedPreview },
  "preview-many": {
    kind: "preview",
    preview: previewOf(
      ...Array.from({ length: 600 }, () => creates()),
      ...Array.from({ length: 400 }, () => updates()),
    ),
  },
  "preview-nothing": { kind: "preview", preview: previewOf(leaves(), leaves()) },
  pushing: {
    kind: "pushing",
    progress: { total: 1000, done: 612, startedAtMs: Date.now() - 90_000, cancelling: false, counts },
  },
  pushed: { kind: "pushed", summary: mixedSummary },
  "pushed-well": {
    kind: "pushed",
    summary: pushSummary([
      outcomeRow(0, { kind: "created", deal: pulledDeal(0) }),
      outcomeRow(1, { kind: "updated", deal: pulledDeal(1) }, ["Notes"]),
    ]),
  },
  conflicts: {
    kind: "conflicts",
    conflicts: [
      dealConflict(0, {
        fields: [
          { column: "Estimated Deal Value", pulled: 120000, mine: 95000, theirs: 110000 },
          {
            column: "Notes",
            pulled: "",
            mine: "Customer asks for a second offer and waits until their budget round in March.",
            theirs: "Call with Microsoft on Tuesday.",
          },
        ],
      }),
      dealConflict(1),
      dealConflict(2),
    ],
  },
  "conflicts-none": { kind: "conflicts", conflicts: [] },
  receipts: {
    kind: "receipts",
    receipts: [
      receipt("push-1"),
      receipt("push-2", {
        atMs: noonMs - 86_400_000,
        rows: [
          {
            referralId: "c",
            outcome: "updated",
            problem: null,
            columns: ["Notes"],
            values: [{ column: "Notes", before: "", after: "New" }],
          },
        ],
      }),
    ],
  },
  "receipts-none": { kind: "receipts", receipts: [] },
};
