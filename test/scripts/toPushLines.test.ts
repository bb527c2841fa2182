// What became of each row that was pushed, as a table for a terminal.
import type { OutcomeRow, PreviewRow } from "../../src/actions/work";
import type { PulledDeal } from "../../src/deals/pulled";
import type { BlockReason } from "../../src/deals/pushPlan";
import type { RowOutcome } from "../../src/deals/rowOutcome";
import { toError } from "../../src/deals/finding";
import { toPushLines } from "../../scripts/start/toPushLines";

const table = { headerOf: (name: string): string => name };
const terminal = { width: 80, language: "en" } as const;

function aDeal(): PulledDeal {
  const referralId = "44d65219-6beb-47c0-97a9-2a0b1638e069";
  return { referralId, eTag: '"1"', updatedAt: "", cells: {}, behind: "", microsoft: "not-yet" };
}

function aRow(sheetRow: number, outcome: RowOutcome): OutcomeRow {
  const names = { dealName: `Deal ${sheetRow}`, customerName: "Contoso" };
  return { key: `row-${sheetRow}`, sheetRow, ...names, outcome, columns: [] };
}

function aBlockedRow(sheetRow: number, reason: BlockReason): PreviewRow {
  const names = { dealName: `Deal ${sheetRow}`, customerName: "Contoso" };
  const plan = { kind: "blocked", row: sheetRow - 2, cells: {}, referralId: null, reason } as const;
  return { key: `row-${sheetRow}`, sheetRow, ...names, plan, contentHash: "" };
}

test("rows stand in the order of the sheet, with the new id or with why there is none", () => {
  const sent = [
    aRow(7, { kind: "not-sent", reason: "too-busy" }),
    aRow(2, { kind: "created", deal: aDeal() }),
    aRow(11, { kind: "updated", deal: aDeal() }),
  ];
  const blocked = [aBlockedRow(5, { kind: "closed" })];
  expect(toPushLines({ sent, blocked }, table, terminal)).toEqual([
    "Row  Deal     What became of it, with its new Referral ID",
    `───  ───────  ${"─".repeat(66)}`,
    "  2  Deal 2   Created 44d65219-6beb-47c0-97a9-2a0b1638e069",
    "  5  Deal 5   This deal is closed in Partner Center, and nothing may be changed",
    "              any more. Put the old values back",
    "  7  Deal 7   Not sent: Partner Center was too busy. Push the row again in a few",
    "              minutes",
    " 11  Deal 11  Updated 44d65219-6beb-47c0-97a9-2a0b1638e069",
  ]);
});

test("rows with errors are left out: they are named where they were found", () => {
  const findings = [{ row: 0, column: "Currency", ...toError("missing", { wording: "Mandatory" }) }];
  expect(toPushLines({ sent: [], blocked: [aBlockedRow(2, { kind: "findings", findings })] }, table, terminal)).toEqual(
    [],
  );
});

test("a long name leaves room for a Referral ID on one line of 80 characters", () => {
  const row = { ...aRow(1234, { kind: "created", deal: aDeal() }), dealName: "A very long name of a deal, twice over" };
  const lines = toPushLines({ sent: [row], blocked: [] }, table, { width: 80, language: "fr" });
  expect(lines[2]).toMatch(/Créée 44d65219-6beb-47c0-97a9-2a0b1638e069$/u);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});
