// A batch that is worked off while the processes that do it are killed: for the tests, and by hand with the real delays.
import type { BatchCard, RowPage } from "../../../src/contract/batches";
import type { LedgerPlace } from "../../../src/gateway/ledger/openBatchLedger";
import { anOrder } from "../builders/batches";
import { openField } from "./openField";
import type { LoadProvider } from "../../../scripts/gateway/openIdentity";
import type { Upstream } from "../../../scripts/gateway/serveSandbox";
import type { GatewayProcess } from "./startProcess";

/** What is to be killed, how often, and how patient the gateway is meanwhile. Times are milliseconds. */
export interface Killing {
  readonly load: LoadProvider;
  /** The bundled gateway: processes that start slowly are killed before they did anything. */
  readonly program: readonly string[];
  readonly place: LedgerPlace;
  readonly processes: number;
  readonly rows: number;
  readonly kills: number;
  readonly inFlight: number;
  /** Numbers between 0 and 1. */
  readonly random: () => number;
  readonly latencyMs: number;
  readonly leaseMs: number;
  readonly lookUpAfterMs: readonly number[];
}

/** What became of the rows, and what the sandbox has of them. */
export interface Account {
  readonly kills: number;
  /** By their ending. */
  readonly rows: Readonly<Record<string, number>>;
  /** Deals at the sandbox, and how many names they have: one name is one row. */
  readonly deals: number;
  readonly names: number;
  /** Referral IDs that rows have. */
  readonly referralIds: number;
  /** Of the unknown rows those whose request reached the sandbox. */
  readonly unknownArrived: number;
  readonly seconds: number;
}

type Row = RowPage["rows"][number];

/** Submits a batch, kills one process after the other and starts each again at once, and gives what came of it. */
export async function killWhileWorking(killing: Killing): Promise<Account> {
  const { load, program, rows, latencyMs, processes } = killing;
  const field = await openField({ load, program, latencyMs });
  const start = (): Promise<GatewayProcess> => field.start(toEnvironment(killing));
  try {
    const running = await Promise.all(Array.from({ length: processes }, start));
    const pane = { running, token: await field.identity.issue() };
    const order = anOrder(rows);
    const startedMs = performance.now();
    await submit(order, pane);
    const done = watch(order.id, pane);
    let kills = 0;
    for (; kills < killing.kills; kills += 1) {
      const moment = toMoment(kills, killing);
      if ((await Promise.race([reach(moment, field.upstream), done])) === "processed") break;
      const victim = kills % processes;
      await running[victim]?.kill();
      running[victim] = await start();
    }
    await done;
    const seconds = Math.round((performance.now() - startedMs) / 1_000);
    return { kills, seconds, ...toAccount(await readRows(order.id, pane), field.upstream) };
  } finally {
    await field.close();
  }
}

function toEnvironment({ place, inFlight, leaseMs, lookUpAfterMs }: Killing): Readonly<Record<string, string>> {
  return {
    GATEWAY_IN_FLIGHT: String(inFlight),
    GATEWAY_LEASE_MS: String(leaseMs),
    GATEWAY_LOOK_UP_AFTER_MS: lookUpAfterMs.join(","),
    ...("url" in place ? { DATABASE_URL: place.url } : { GATEWAY_DATA: place.folder }),
  };
}

interface Pane {
  readonly running: readonly GatewayProcess[];
  readonly token: string;
}

async function submit(order: object, { running, token }: Pane): Promise<void> {
  const { status } = await fetch(new URL("/batches", running[0]?.origin), {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify(order),
  });
  if (status !== 202) throw new Error(`The batch was not taken in: ${status}.`);
}

/** When to kill: so many milliseconds after the sandbox has so many deals. */
interface Moment {
  readonly deals: number;
  readonly afterMs: number;
}

/** The batch has some rows left at the last kill, however slowly processes start. */
const partWithKills = 0.85;

/** A random moment of each part of the batch, and of a request's time. */
function toMoment(kill: number, { rows, kills, latencyMs, random }: Killing): Moment {
  const deals = Math.floor(((kill + random()) / kills) * rows * partWithKills);
  return { deals, afterMs: random() * latencyMs };
}

async function reach({ deals, afterMs }: Moment, { sandbox }: Upstream): Promise<"reached"> {
  while (sandbox.referrals().length < deals) await pause(20);
  await pause(afterMs);
  return "reached";
}

/** The pane that stays open: it asks all processes again and again, and so gives each its user's token. */
async function watch(id: string, pane: Pane): Promise<"processed"> {
  for (;;) {
    const cards = await askAll<BatchCard>(`/batches/${id}`, pane);
    const card = cards.find(({ state }) => state === "processed");
    if (card !== undefined) return "processed";
    await pause(150);
  }
}

async function readRows(id: string, pane: Pane): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let next: number | null = -1; next !== null;) {
    const [page]: readonly RowPage[] = await askAll<RowPage>(`/batches/${id}/rows?after=${next}`, pane);
    if (page === undefined) throw new Error("No gateway gave the rows.");
    rows.push(...page.rows);
    next = page.next;
  }
  return rows;
}

async function askAll<T>(path: string, { running, token }: Pane): Promise<readonly T[]> {
  const headers = { Authorization: `Bearer ${token}` };
  const answers = await Promise.all(
    running.map(async ({ origin }) => {
      // One that is killed right now does not answer.
      const response = await fetch(new URL(path, origin), { headers }).catch(() => null);
      return response?.ok === true ? [(await response.json().catch(() => null)) as T | null] : [];
    }),
  );
  return answers.flat().filter((answer): answer is NonNullable<typeof answer> => answer !== null);
}

function toAccount(rows: readonly Row[], { sandbox }: Upstream): Omit<Account, "kills" | "seconds"> {
  const arrived = new Set(sandbox.log.map(({ requestId }) => requestId));
  const endings: Record<string, number> = {};
  for (const { ending } of rows) endings[ending ?? "none"] = (endings[ending ?? "none"] ?? 0) + 1;
  const names = sandbox.referrals().map(({ name }) => name);
  const ids = rows.flatMap(({ referralId }) => referralId ?? []);
  const unknown = rows.filter(({ ending }) => ending === "unknown");
  return {
    rows: endings,
    deals: names.length,
    names: new Set(names).size,
    referralIds: new Set(ids).size,
    unknownArrived: unknown.filter(({ key }) => arrived.has(key.replace(/^new-/u, ""))).length,
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
