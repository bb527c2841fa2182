// Judges an expectation of the mapping between rows and referrals: what our code makes of it, beside what is expected.
import { checkDeals } from "../../src/deals/checkDeals";
import type { CellValue } from "../../src/deals/cell";
import { columnNamed } from "../../src/deals/columnNamed";
import { toRowPlans } from "../../src/deals/changes";
import { kinds } from "../../src/deals/kinds/kinds";
import { readLayout } from "../../src/deals/layout";
import type { PulledDeal } from "../../src/deals/pulled";
import { toPulledRow } from "../../src/deals/pulled";
import type { RowPlan } from "../../src/deals/pushPlan";
import { templateHeaders } from "../../src/deals/template";
import { findMicrosofts, parseReferral } from "../../src/partnerCenter/referral";
import { toConnectedBody, toCreateBody } from "../../src/partnerCenter/toCreateBody";
import { toDeal } from "../../src/partnerCenter/toDeal";
import { toPatch } from "../../src/partnerCenter/toPatch";

type Texts = Readonly<Record<string, CellValue>>;

/** A row and the bodies of its creation; null: no request may be made. */
export interface CreateVector {
  readonly kind: "create";
  readonly name: string;
  readonly row: Texts;
  readonly create: unknown;
  readonly connected?: unknown;
  readonly acceptAlso?: readonly unknown[];
}

/** A referral with those of its engagement, and the cells it must give; cells that are not named are not judged. */
export interface ReadVector {
  readonly kind: "read";
  readonly name: string;
  readonly referral: unknown;
  readonly related?: unknown;
  readonly row: Texts;
}

/** A row before and after, and the operations that carry the change; null: the row is refused. */
export interface PatchVector {
  readonly kind: "patch";
  readonly name: string;
  readonly before: Texts;
  readonly after: Texts;
  readonly patch: readonly unknown[] | null;
  readonly connected?: unknown;
  readonly acceptAlso?: readonly unknown[];
  readonly orderMatters?: boolean;
}

export type Vector = CreateVector | ReadVector | PatchVector;

/** What our code makes of a vector, and the answers that are right. */
export interface Judged {
  readonly got: unknown;
  readonly right: readonly unknown[];
}

const engagementId = "{engagementId of the first answer}";

export function judgeVector(vector: Vector): Judged {
  switch (vector.kind) {
    case "create":
      return judgeCreate(vector);
    case "read":
      return judgeRead(vector);
    case "patch":
      return judgePatch(vector);
  }
}

function judgeCreate({ row, create, connected, acceptAlso = [] }: CreateVector): Judged {
  const plan = toPlan(row, null);
  const got = plan.kind === "create" ? toCreateBody(plan.cells) : null;
  return {
    got: { body: got, connected: toConnected(plan) },
    right: [create, ...acceptAlso].map((body) => ({ body, connected })),
  };
}

function judgeRead({ referral, related, row }: ReadVector): Judged {
  const own = parseReferral(referral);
  if (own === null) return { got: null, right: [row] };
  const others = (
    Array.isArray(related) ? related : related === undefined || related === null ? [] : [related]
  ).flatMap((one) => parseReferral(one) ?? []);
  const { cells } = toDeal(own, findMicrosofts(others, own.engagementId));
  const names = Object.keys(row);
  return {
    got: Object.fromEntries(names.map((name) => [name, toCanonical(name, cells[toEnglish(name)] ?? "")])),
    right: [Object.fromEntries(names.map((name) => [name, toCanonical(name, row[name] ?? "")]))],
  };
}

/** The header that the template has for any of its spellings. */
function toEnglish(name: string): string {
  return readLayout([name]).layout.columns[0]?.name ?? name;
}

function toCanonical(name: string, value: CellValue): string {
  const column = columnNamed(toEnglish(name))?.column;
  if (column === undefined) throw new RangeError(`No column is called ${name}.`);
  return value === "" ? "" : kinds[column.kind].toCanonical(value);
}

function judgePatch({ before, after, patch, connected, acceptAlso = [], orderMatters = true }: PatchVector): Judged {
  const plan = toPlan(after, before);
  const got = plan.kind === "blocked" ? null : toOperations(plan);
  const inOrder = (operations: unknown): unknown =>
    orderMatters || !Array.isArray(operations) ? operations : operations.map((one) => JSON.stringify(one)).sort();
  return {
    got: { patch: inOrder(got), connected: toConnected(plan) },
    right: [patch, ...acceptAlso].map((operations) => ({ patch: inOrder(operations), connected })),
  };
}

function toOperations(plan: RowPlan): readonly unknown[] {
  return plan.kind === "update" ? toPatch(plan.pulled, plan.changes, plan.cells) : [];
}

function toConnected(plan: RowPlan): unknown {
  const isInvited = (plan.kind === "create" || plan.kind === "update") && plan.upgrade === "co-sell";
  return isInvited ? toConnectedBody(plan.cells, engagementId) : undefined;
}

/** The plan of one row of a sheet that has all columns of the template and those that the row names. */
function toPlan(row: Texts, before: Texts | null): RowPlan {
  const named = [...new Set([...Object.keys(row), ...Object.keys(before ?? {})])];
  const isOf2023 = before !== null && Object.values(row).includes("Error");
  const known = new Set(named.map(toEnglish));
  const others = templateHeaders(isOf2023 ? "2023" : "2021").filter((header) => !known.has(toEnglish(header)));
  const headers = [...others, ...named];
  const { layout, findings } = readLayout(headers);
  const cells = headers.map((header) => row[header] ?? "");
  const deal = before === null ? null : toPulled(before);
  const pulledRow = deal === null ? undefined : toPulledRow(deal, layout);
  const found = checkDeals([cells], layout, { pulled: () => pulledRow });
  const pulled = new Map(deal === null ? [] : [[deal.referralId.toLowerCase(), deal]]);
  const [plan] = toRowPlans({
    rows: [cells],
    layout,
    findings: [...findings, ...found],
    pulled,
    conflicts: new Set(),
  });
  if (plan === undefined) throw new RangeError("A vector's row is blank.");
  return plan;
}

function toPulled(texts: Texts): PulledDeal {
  const referralId = String(texts["Referral ID"] ?? "");
  const cells = Object.fromEntries(Object.entries(texts).map(([name, value]) => [toEnglish(name), value]));
  return { referralId, eTag: '"1"', updatedAt: "", cells, behind: "", microsoft: "seen" };
}
