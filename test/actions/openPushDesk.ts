// A desk with new deals in its sheet, ready to be pushed to a sandbox that holds none, and what must hold after any push.
import { previewPush } from "../../src/actions/push/previewPush";
import { pushDeals } from "../../src/actions/push/pushDeals";
import type { PreviewRow, PushPreview, PushSummary } from "../../src/actions/work";
import { insertTemplate } from "../../src/actions/insertTemplate";
import type { CellValue } from "../../src/deals/cell";
import { isMark } from "../../src/deals/marks";
import { createRandom } from "../../src/sandbox/chance";
import { createSandbox } from "../../src/sandbox/createSandbox";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/createSandbox";
import { isMicrosofts } from "../../src/sandbox/referral";
import type { Stored } from "../../src/sandbox/referral";
import { createVirtualClock } from "./virtualClock";
import type { VirtualClock } from "./virtualClock";
import { aNewDeal } from "../builders/deals";
import type { Cells } from "../builders/deals";
import { openCoSellDesk } from "./openCoSellDesk";
import type { CoSellDesk, CoSellOptions } from "./openCoSellDesk";

/** How the sandbox may behave where documents are silent: every test of a mishap runs under each. */
export const conditions = [
  { idempotency: false, listLagMs: 0 },
  { idempotency: false, listLagMs: 30_000 },
  { idempotency: true, listLagMs: 0 },
] as const;

/** One of them. */
export type Condition = (typeof conditions)[number];

/** So many new deals, each with a name and customer of its own. */
export function newDeals(count: number, cells: Cells = {}): readonly Cells[] {
  return Array.from({ length: count }, (_unused, at) =>
    aNewDeal({ "Deal Name": `Deal ${at + 1}`, "Customer Name": `Customer ${at + 1}`, ...cells }),
  );
}

/** What a desk can be made of. */
export interface PushDeskOptions extends CoSellOptions {
  readonly condition?: Condition;
  /** Is called when a request arrives, before the sandbox sees it. */
  readonly onRequest?: (request: Request) => Promise<void> | void;
  /** Is called when the sandbox has answered, before anybody hears of it. */
  readonly onAnswer?: () => Promise<void> | void;
}

/** A desk whose waits are on its clock; the sandbox is empty unless told otherwise. */
export async function openPushDesk(
  deals: readonly Cells[],
  { condition, onRequest, onAnswer, ...options }: PushDeskOptions = {},
): Promise<CoSellDesk> {
  const clock = options.clock ?? createVirtualClock(Date.UTC(2027, 0, 5, 9));
  const sandbox = options.sandbox ?? openSandbox(clock, condition, options.sandboxOptions);
  const handle = async (request: Request): Promise<Response> => {
    await onRequest?.(request.clone());
    const response = await sandbox.handle(request);
    await onAnswer?.();
    return response;
  };
  const desk = await openCoSellDesk({ clock, sleep: clock.sleep, ...options, sandbox: { ...sandbox, handle } });
  await insertTemplate(desk.session, { edition: "2021" });
  await desk.settle();
  if (deals.length > 0) desk.pasteDeals("A2", deals);
  await desk.settle();
  desk.host.counts.reset();
  return desk;
}

/** A sandbox on a clock, empty unless told otherwise. */
export function openSandbox(
  clock: VirtualClock,
  condition: Condition | undefined,
  options: Partial<SandboxOptions> = {},
): Sandbox {
  return createSandbox({
    now: clock.now,
    sleep: clock.sleep,
    random: createRandom(7),
    deals: 0,
    behaviour: { ...condition },
    ...options,
  });
}

/** Shows the preview and gives it. */
export async function preview(desk: CoSellDesk): Promise<PushPreview> {
  await previewPush(desk.session);
  const { work, notice } = desk.session.core.memory;
  if (work.kind !== "preview") throw new Error(`There is no preview: ${JSON.stringify(notice)}`);
  return work.preview;
}

/** Whether a row of a preview would be sent. */
export function isSendable({ plan }: PreviewRow): boolean {
  return plan.kind === "create" || plan.kind === "update";
}

/** Previews and confirms every row; gives the end of the push, which goes on by itself. */
export async function beginPush(desk: CoSellDesk): Promise<{ readonly ended: Promise<PushSummary> }> {
  const { rows } = await preview(desk);
  const keys = new Set(rows.filter(isSendable).map(({ key }) => key));
  const push = pushDeals(desk.session, { keys, closings: true, keepValues: false });
  return { ended: push.then(() => summaryOf(desk)) };
}

/** Previews and confirms every row, waits for the end and for the sheet. */
export async function pushAll(desk: CoSellDesk): Promise<PushSummary> {
  const summary = await (await beginPush(desk)).ended;
  await desk.settle();
  return summary;
}

/** The summary that the pane shows. */
export function summaryOf({ session }: CoSellDesk): PushSummary {
  const { work, notice } = session.core.memory;
  if (work.kind !== "pushed") throw new Error(`The push ended as ${work.kind}: ${JSON.stringify(notice)}`);
  return work.summary;
}

/** The partner's own referrals in the sandbox. */
export function ownDeals({ sandbox }: Pick<CoSellDesk, "sandbox">): readonly Stored[] {
  return sandbox.referrals().filter((referral) => !isMicrosofts(referral));
}

/** The values of a column of all rows that hold anything. */
export function columnOf(desk: CoSellDesk, header: string): readonly CellValue[] {
  const { layout, rows } = desk.table();
  const index = layout.byName.get(header)?.index ?? -1;
  return rows.map((row) => row[index] ?? "");
}

/** The rows of the sheet, by the names of their deals: what stands as their Referral ID. */
export function idsByName(desk: CoSellDesk): ReadonlyMap<CellValue, CellValue> {
  const ids = columnOf(desk, "Referral ID");
  return new Map(columnOf(desk, "Deal Name").map((name, at) => [name, ids[at] ?? ""]));
}

/**
 * Expects that the sheet and the sandbox agree: every deal of the sandbox stands in exactly one row, with its id, name,
 * customer and status; no name was created twice; no mark is left.
 */
export function expectAgreement(desk: CoSellDesk): void {
  const deals = ownDeals(desk);
  const names = deals.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const ids = columnOf(desk, "Referral ID");
  const columns = ["Referral ID", "Engagement ID", "Deal Name", "Customer Name", "Partner Referral Status"].map(
    (header) => columnOf(desk, header),
  );
  const sheet = ids.flatMap((id, at) => (id === "" ? [] : [columns.map((cells) => cells[at] ?? "").join(" | ")]));
  const sandbox = deals.map(({ id, engagementId, name, customerProfile, status }) =>
    [id, engagementId, name, customerProfile.name, status].join(" | "),
  );
  expect([...sheet].sort()).toEqual([...sandbox].sort());
  expect(ids.filter(isMark)).toEqual([]);
}
