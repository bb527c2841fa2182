// How long deals take to Partner Center and back, in real time: over the real office.js and the host, against the sandbox.
import { insertTemplate } from "../src/actions/insertTemplate";
import { allDeals } from "../src/deals/dealFilter";
import { pullDeals } from "../src/actions/pull/pullDeals";
import { previewPush } from "../src/actions/push/previewPush";
import { pushDeals } from "../src/actions/push/pushDeals";
import type { Work } from "../src/actions/work";
import { sleep } from "../src/backend/sleep";
import { isDeal, parseReferral } from "../src/partnerCenter/referral";
import { createRandom } from "../src/sandbox/chance";
import { createSandbox } from "../src/sandbox/createSandbox";
import type { Sandbox } from "../src/sandbox/createSandbox";
import { isMicrosofts } from "../src/sandbox/referral";
import type { Referral } from "../src/sandbox/referral";
import type { LogEntry } from "../src/sandbox/requestLog";
import { seedDeals } from "../src/sandbox/seed/seedDeals";
import { toSandboxBackend } from "../scripts/sandbox/toSandboxBackend";
import { openExcelDesk, toDealTable } from "../scripts/start/openExcelDesk";
import type { ExcelDesk } from "../scripts/start/openExcelDesk";
import { aNewDeal, toCells } from "../test/builders/deals";
import { toMeasure } from "./measure";
import type { Measure } from "./measure";

const latencyMs = 200;
const inFlight = 10;
const pushedDeals = 1_000;
const pulledDeals = 5_000;
/** Some of the invented referrals are leads, which are no deals. */
const spareDeals = 500;
/** What a pull may take besides its pages. */
const pullBudgetMs = 2_000;

/** The measures push-1000 and pull-5000. */
export async function measurePushPull(): Promise<readonly Measure[]> {
  return [await measurePush(), await measurePull()];
}

/** From the confirmation to the end of the push; the floor is so many creations, so many at once, each as slow as the sandbox. */
async function measurePush(): Promise<Measure> {
  const { sandbox, desk } = await open([]);
  await insertTemplate(desk.session, { edition: "2021" });
  await pasteDeals(desk);
  await previewPush(desk.session);
  const { preview } = expectWork(desk, "preview");
  const keys = new Set(preview.rows.filter(({ plan }) => plan.kind === "create").map(({ key }) => key));
  sandbox.clearLog();
  const confirmedMs = Date.now();
  const { ms, ...talk } = await watch(desk, () =>
    pushDeals(desk.session, { keys, closings: false, keepValues: false }),
  );
  const { created, unknown, failed } = expectWork(desk, "pushed").summary.counts;
  const counts = sandbox.counts();
  await desk.close();
  const floor = (counts.created * latencyMs) / inFlight;
  const { requests, mostInFlight } = counts;
  const shown = { created, failed, unknown, sandboxRequests: requests, mostInFlight, ...toSpan(sandbox, confirmedMs) };
  return toMeasure("push-1000", ms, { unit: "ms", floor, ...shown, ...talk, ...perSecond(talk.syncs, ms) });
}

/** From the request to the end of the pull; the floor is its pages, one after the other, and a budget for all else. */
async function measurePull(): Promise<Measure> {
  const { sandbox, desk } = await open(toReferrals());
  sandbox.clearLog();
  const { ms, ...talk } = await watch(desk, () => pullDeals(desk.session, allDeals, { everything: true }));
  const pages = sandbox.log.filter(isPage).length;
  const { added, end } = expectWork(desk, "pulled").summary;
  await desk.close();
  const pagesMs = pages * latencyMs;
  const limit = 1.1 * pagesMs + pullBudgetMs;
  const shown = { pages, pagesMs, budgetMs: pullBudgetMs, limit, deals: added, end };
  return toMeasure("pull-5000", ms, { unit: "ms", floor: pagesMs + pullBudgetMs, ...shown, ...talk });
}

/** Invented referrals whose deals are so many, without leads; Microsoft's sides stand beside them. */
function toReferrals(): readonly Referral[] {
  const invented = seedDeals({ deals: pulledDeals + spareDeals, seed: 1, nowMs: Date.now() });
  const deals = invented.filter(isOwnDeal).slice(0, pulledDeals);
  const wanted = new Set(deals.map(({ engagementId }) => engagementId));
  return invented.filter(({ engagementId }) => wanted.has(engagementId));
}

function isOwnDeal(referral: Referral): boolean {
  const read = parseReferral(referral);
  return !isMicrosofts(referral) && read !== null && isDeal(read);
}

/** A page of the pull: Microsoft's sides are looked up by their engagements, in the background. */
function isPage({ operation, query }: LogEntry): boolean {
  return operation === "list" && !query.includes("engagementId");
}

interface Opened {
  readonly sandbox: Sandbox;
  readonly desk: ExcelDesk;
}

async function open(referrals: readonly Referral[]): Promise<Opened> {
  const sandbox = createSandbox({ now: Date.now, random: createRandom(7), sleep, referrals, faults: { latencyMs } });
  const backend = toSandboxBackend({ sandbox }, { startInFlight: inFlight, mostInFlight: inFlight });
  return { sandbox, desk: await openExcelDesk("en", backend) };
}

async function pasteDeals(desk: ExcelDesk): Promise<void> {
  const rows = Array.from({ length: pushedDeals }, (_unused, number) =>
    toCells(aNewDeal({ "Deal Name": `Deal ${number}`, "Share with Microsoft sales team": "No" })).map(String),
  );
  desk.host.user.paste("A2", rows, { plain: true });
  while (toDealTable(desk).rows < pushedDeals) await sleep(10);
  await desk.session.core.inTurn(() => Promise.resolve());
}

interface Talk {
  readonly syncs: number;
  /** The largest request to Excel, in bytes. */
  readonly largestPayload: number;
}

/** Does something; how long it took, how often the add-in talked to Excel, and its longest message. */
async function watch(
  { host: { counts } }: ExcelDesk,
  act: () => Promise<void>,
): Promise<Talk & { readonly ms: number }> {
  counts.reset();
  let largestPayload = 0;
  let before = 0;
  const stop = counts.onCount(() => {
    largestPayload = Math.max(largestPayload, counts.bytesIn - before);
    before = counts.bytesIn;
  });
  const began = performance.now();
  await act();
  const ms = performance.now() - began;
  stop();
  return { ms, syncs: counts.syncs, largestPayload };
}

/** How long it took until the first request came to the sandbox, and from then until its last answer. */
function toSpan({ log }: Sandbox, confirmedMs: number): { readonly beforeMs: number; readonly sendingMs: number } {
  const firstMs = log[0]?.startedMs ?? confirmedMs;
  const lastMs = Math.max(...log.map(({ endedMs }) => endedMs ?? firstMs));
  return { beforeMs: firstMs - confirmedMs, sendingMs: lastMs - firstMs };
}

function perSecond(syncs: number, ms: number): { readonly syncsPerSecond: number } {
  return { syncsPerSecond: Number((syncs / (ms / 1000)).toFixed(2)) };
}

function expectWork<Kind extends Work["kind"]>(desk: ExcelDesk, kind: Kind): Extract<Work, { kind: Kind }> {
  const { work, notice } = desk.session.core.memory;
  if (isWork(work, kind)) return work;
  throw new Error(`Expected ${kind}, found ${work.kind} (${notice?.code ?? "no notice"}).`);
}

function isWork<Kind extends Work["kind"]>(work: Work, kind: Kind): work is Extract<Work, { kind: Kind }> {
  return work.kind === kind;
}
