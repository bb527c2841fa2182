// Batches over the gateway's routes: what is submitted, and what became of it, is noted in the browser's ledger too.
import type { LedgerEntry, PushOrder } from "../Backend";
import { batchCard, batchPage, rowPage } from "../../contract/batches";
import { toContentHash } from "../toContentHash";
import type { Way } from "../Way";
import { askFor, askForFile } from "./askGateway";
import type { Asked, Batches, BatchRow, Submission } from "./Background";
import { submitBatch } from "./submitBatch";
import { toBatch, toBatches, toRows } from "./toCards";

/** The batches at an absolute address. */
export function openBatches(address: string, way: Way): Batches {
  const at = (path: string, query: Readonly<Record<string, string>> = {}): string => toUrl(`${address}${path}`, query);
  const get = (url: string): { readonly method: "GET"; readonly url: string } => ({ method: "GET", url });
  return {
    submit: (id, orders, signal) => submit({ id, orders, address, signal }, way),
    list: async (after) => map(await askFor(get(at("", after === null ? {} : { after })), batchPage, way), toBatches),
    lastProcessed: async () => map(await askFor(get(at("/last")), batchCard, way), toBatch),
    read: async (id) => map(await askFor(get(at(`/${id}`)), batchCard, way), toBatch),
    async readRows({ id, after, most, detail }) {
      const url = at(`/${id}/rows`, { after: `${after}`, most: `${most}`, detail });
      const part = map(await askFor(get(url), rowPage, way), toRows);
      if (part.kind === "answered") for (const row of part.value.rows) await settle(row, way);
      return part;
    },
    stop: async (id) => map(await askFor({ method: "POST", url: at(`/${id}/stop`) }, batchCard, way), toBatch),
    download: (id, wish) => askForFile(at(`/${id}/file`, { ...wish }), way),
    release: (marks) => release(marks, way),
  };
}

/** The address with a query, where there is any. */
export function toUrl(address: string, query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString();
  return text === "" ? address : `${address}?${text}`;
}

/** What was answered, seen otherwise. */
export function map<T, U>(asked: Asked<T>, see: (value: T) => U): Asked<U> {
  return asked.kind === "answered" ? { kind: "answered", value: see(asked.value) } : asked;
}

interface Submitting {
  readonly id: string;
  readonly orders: readonly PushOrder[];
  readonly address: string;
  readonly signal: AbortSignal;
}

async function submit({ id, orders, address, signal }: Submitting, way: Way): Promise<Submission> {
  const creates = orders.filter((order) => order.kind === "create");
  const entries = await Promise.all(creates.map((order) => toEntry(id, order, way)));
  await way.ledger.plan(entries);
  const submission = await submitBatch({ url: address, body: JSON.stringify({ id, orders }), signal }, way);
  const known = new Set(submission.kind === "marks-known" ? submission.keys : []);
  if (submission.kind !== "submitted" && submission.kind !== "unclear") {
    await release(
      creates.flatMap(({ key }) => (known.has(key) ? [] : [key])),
      way,
    );
  }
  return submission;
}

// From here on the gateway may create the deal at any time: the mark is one that may have been sent.
async function toEntry(pushId: string, { key, cells }: PushOrder, { now }: Way): Promise<LedgerEntry> {
  const contentHash = await toContentHash(cells);
  return { pushId, mark: key, contentHash, plannedAtMs: now(), state: { kind: "sent" } };
}

async function release(marks: readonly string[], { ledger }: Way): Promise<void> {
  for (const mark of marks) await ledger.settle(mark, { kind: "not-created" });
}

/** What the gateway says of a new deal, where it says how it ended. */
async function settle({ order, outcome, referralId }: BatchRow, { ledger }: Way): Promise<void> {
  if (order?.kind !== "create" || outcome === null) return;
  if ("deal" in outcome) {
    const engagementId = String(outcome.deal.cells["Engagement ID"] ?? "");
    return ledger.settle(order.key, { kind: "created", referralId: outcome.deal.referralId, engagementId });
  }
  if (referralId === null && outcome.kind !== "unknown") await ledger.settle(order.key, { kind: "not-created" });
}
