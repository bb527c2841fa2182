// How fast gateway processes work batches off, what they weigh, and how they bear many panes at once: processes of their own, in real time.
import { readFileSync } from "node:fs";
import { v7 } from "uuid";
import type { BatchCard } from "../src/contract/batches";
import { anOrder } from "../test/gateway/builders/batches";
import { aPlace, clearPlaces, engines } from "../test/gateway/builders/ledgers";
import { openField } from "../test/gateway/stand/openField";
import type { GatewayProcess } from "../test/gateway/stand/startProcess";
import { toMeasure } from "./measure";
import type { Measure } from "./measure";

const batchRows = 1_000;
const latencyMs = 200;
const inFlight = 10;
/** Many companies with a few rows each: what one process has in hand is then the limit, not a company's throttle. */
const companies = 64;
const rowsOfCompany = 20;
/** So slow that all the processes of the measure, the database and the sandbox find room on two cores. */
const slowMs = 2_000;
const panes = 200;
const paneSeconds = 30;
const load = (): ReturnType<Parameters<typeof openField>[0]["load"]> => import("oidc-provider");
/** What a gateway may weigh beside PGlite's own memory. */
const mostBytes = 300 * 1024 * 1024;

/** The measures batch-1000, and with PostgreSQL gateway-memory and gateway-two-over-one. */
export async function measureGateway(): Promise<readonly Measure[]> {
  const measures = await measureBatch();
  return engines.includes("PostgreSQL") ? [...measures, await measureTwo()] : measures;
}

/** A batch of 1,000 new deals; the floor is so many requests, so many at once, each as slow as the sandbox. */
async function measureBatch(): Promise<readonly Measure[]> {
  const field = await openField({ load, latencyMs });
  const place = engines.includes("PostgreSQL") ? await aPlace("PostgreSQL") : null;
  const embedded = await field.start({ GATEWAY_IN_FLIGHT: String(inFlight) });
  const token = await field.identity.issue();
  const ms = await workOff([{ process: embedded, token, rows: batchRows }]);
  const embeddedBytes = readPeak(embedded.pid);
  const measures = [
    toMeasure("batch-1000", ms, { unit: "ms", floor: (batchRows * latencyMs) / inFlight, embeddedBytes }),
  ];
  if (place !== null && "url" in place) {
    const served = await field.start({ GATEWAY_IN_FLIGHT: String(inFlight), DATABASE_URL: place.url });
    const servedMs = await workOff([{ process: served, token, rows: batchRows }]);
    // Over a server there is no PGlite in the process: what it weighs is the gateway's own.
    const bytes = readPeak(served.pid);
    measures.push(
      toMeasure("gateway-memory", bytes, { unit: "bytes", floor: mostBytes, batchMs: Math.round(servedMs) }),
    );
  }
  await field.close();
  await clearPlaces();
  return measures;
}

/** Rows a second of two processes over those of one, both over one PostgreSQL; the floor of the ratio is 1. */
async function measureTwo(): Promise<Measure> {
  const tenants = Array.from({ length: companies }, () => v7());
  const field = await openField({ load, latencyMs: slowMs, tenants });
  const speeds: number[] = [];
  for (const count of [1, 2]) {
    const place = await aPlace("PostgreSQL");
    const url = "url" in place ? place.url : "";
    const processes: GatewayProcess[] = [];
    for (let one = 0; one < count; one += 1) processes.push(await field.start({ DATABASE_URL: url }));
    const works = await Promise.all(
      tenants.map(async (tenant) => {
        const token = await field.identity.issue({ tenant });
        // Each person's pane is open at both, so that both have its token.
        await Promise.all(processes.map((process) => ask(process, "/batches", token)));
        return { process: processes[0] as GatewayProcess, token, rows: rowsOfCompany };
      }),
    );
    speeds.push((companies * rowsOfCompany * 1_000) / (await workOff(works)));
    await Promise.all(processes.map((process) => process.stop()));
  }
  await field.close();
  await clearPlaces();
  const [one = 1, two = 0] = speeds;
  return toMeasure("gateway-two-over-one", two, { unit: "rows/s", floor: one });
}

/** The measure panes-200, of panes that list and submit for 30 seconds: the slowest hundredth of answers, beside 1 s. Throws where one is refused but by 429. */
export async function measurePanes(): Promise<Measure> {
  const field = await openField({ load, latencyMs: 0 });
  const gateway = await field.start({});
  const token = await field.identity.issue();
  const times: number[] = [];
  const statuses = new Map<number, number>();
  const endMs = Date.now() + paneSeconds * 1_000;
  const pane = async (number: number): Promise<void> => {
    for (let turn = number; Date.now() < endMs; turn += 1) {
      const startedMs = performance.now();
      const response = await (turn % 10 === 0
        ? ask(gateway, "/batches", token, anOrder(2))
        : ask(gateway, "/v1.0/engagements/referrals?$top=5", token));
      await response.arrayBuffer();
      times.push(performance.now() - startedMs);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: panes }, (_unused, number) => pane(number)));
  await field.close();
  times.sort((one, other) => one - other);
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
  const wrong = [...statuses]
    .filter(([status]) => status >= 400 && status !== 429)
    .reduce((sum, [, count]) => sum + count, 0);
  const failed = times.length === 0 || wrong > 0;
  if (failed) throw new Error(`Of ${times.length} requests of the panes ${wrong} failed: ${toText(statuses)}.`);
  const perSecond = Math.round(times.length / paneSeconds);
  return toMeasure("panes-200", p99, { unit: "ms (p99)", floor: 1_000, perSecond, throttled: statuses.get(429) ?? 0 });
}

function toText(statuses: ReadonlyMap<number, number>): string {
  return [...statuses].map(([status, count]) => `${count} times ${status}`).join(", ");
}

interface Work {
  readonly process: GatewayProcess;
  readonly token: string;
  readonly rows: number;
}

/** Submits batches, and gives the milliseconds until the last is processed. */
async function workOff(works: readonly Work[]): Promise<number> {
  const startedMs = performance.now();
  await Promise.all(
    works.map(async ({ process, token, rows }) => {
      const order = anOrder(rows);
      await ask(process, "/batches", token, order);
      for (;;) {
        const card = (await (await ask(process, `/batches/${order.id}`, token)).json()) as BatchCard;
        if (card.state === "processed") return;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }),
  );
  return performance.now() - startedMs;
}

function ask({ origin }: GatewayProcess, path: string, token: string, body?: object): Promise<Response> {
  return fetch(new URL(path, origin), {
    method: body === undefined ? "GET" : "POST",
    headers: {
      Authorization: `Bearer ${token}`,
      "client-request-id": v7(),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** The most memory that a process has had (Linux), in bytes; 0 elsewhere. */
function readPeak(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
}
