// A desk into which deals were pulled, and short words for what tests of pulling do with it.
import { insertTemplate } from "../../src/actions/insertTemplate";
import { pullDeals } from "../../src/actions/pull/pullDeals";
import { allDeals } from "../../src/deals/dealFilter";
import type { DealConflict, PullSummary } from "../../src/actions/work";
import type { RowPlan } from "../../src/deals/pushPlan";
import { toRowPlans } from "../../src/deals/changes";
import type { Referral, Stored } from "../../src/sandbox/referral";
import { openCoSellDesk } from "./openCoSellDesk";
import type { CoSellDesk, CoSellOptions } from "./openCoSellDesk";

/** A desk with a blank template beside a sandbox; its counts start at nought. */
export async function openWithTemplate(deals: number, options: CoSellOptions = {}): Promise<CoSellDesk> {
  const desk = await openCoSellDesk({ sandboxOptions: { deals }, ...options });
  await insertTemplate(desk.session, { edition: "2021" });
  await desk.settle();
  desk.host.counts.reset();
  return desk;
}

/** The same with all deals pulled; its counts start at nought. */
export async function openPulled(deals: number, options: CoSellOptions = {}): Promise<CoSellDesk> {
  const desk = await openWithTemplate(deals, options);
  await pullAll(desk);
  desk.clock.advance(60 * 60_000);
  desk.host.counts.reset();
  return desk;
}

/** Pulls with the filter of all deals, and waits until nothing happens any more. */
export async function pullAll(desk: CoSellDesk): Promise<PullSummary> {
  await pullDeals(desk.session, allDeals);
  await desk.settle();
  return summaryOf(desk);
}

/** How the last pull ended. */
export function summaryOf({ session }: CoSellDesk): PullSummary {
  const state = session.state();
  if (state.phase === "starting" || state.work.kind !== "pulled") {
    throw new Error(`No pull has ended: ${JSON.stringify(state)}`);
  }
  return state.work.summary;
}

/** The partner's own open deals, as Partner Center has them. */
export function activeDeals({ sandbox, session }: CoSellDesk): readonly [Stored, Stored, Stored] {
  const { pulled } = session.core.memory;
  const [one, two, three] = sandbox
    .referrals()
    .filter(({ status, id }) => status === "Active" && (pulled.size === 0 || pulled.has(id.toLowerCase())))
    .filter(({ target }) => target.some(({ type }) => type === "SolutionProfile"));
  if (one === undefined || two === undefined || three === undefined)
    throw new Error("There are no three active deals.");
  return [one, two, three];
}

/** Changes a deal behind the sheet's back. */
export function changeAtPartnerCenter(desk: CoSellDesk, id: string, change: (deal: Referral) => void): void {
  desk.sandbox.change(id, change);
}

/** What a push would do with each row of the only deal table. */
function plansOf({ session }: CoSellDesk): readonly RowPlan[] {
  const { memory } = session.core;
  const [table] = memory.tables.values();
  if (table === undefined) throw new Error("There is no deal table.");
  const { rows, layout, own, across, layoutFindings } = table;
  const findings = [...layoutFindings, ...own.flat(), ...[...across.values()].flat()];
  return toRowPlans({ rows, layout, findings, pulled: memory.pulled, conflicts: new Set(memory.conflicts.keys()) });
}

/** The columns that a push would send, by row: "update: Notes, Currency"; unchanged rows are left out. */
export function changesOf(desk: CoSellDesk): readonly string[] {
  return plansOf(desk).flatMap((plan) => {
    if (plan.kind === "unchanged") return [];
    const columns = plan.kind === "update" ? plan.changes.map(({ column }) => column) : [];
    return [`${plan.kind}: ${columns.join(", ")}`];
  });
}

/** The conflicts that are not settled. */
export function conflictsOf({ session }: CoSellDesk): readonly DealConflict[] {
  return [...session.core.memory.conflicts.values()];
}
