// How long a ledger of a million rows takes for the next claim and for pages of its history, over both engines.
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { join } from "node:path";
import type { BatchLedger } from "../src/gateway/ledger/BatchLedger";
import { aPlace, clearPlaces, engines, openLedger } from "../test/gateway/builders/ledgers";
import type { Engine } from "../test/gateway/builders/ledgers";
import { toMeasure } from "./measure";
import type { Measure } from "./measure";

const tenant = "bench";
const user = "ada";
const batches = 1_000;
const rowsOfBatch = 1_000;
const tries = 30;
/** What each may take. */
const mostMs = 20;

/** The measures ledger-claim, ledger-page and ledger-last-page of each engine. */
export async function measureLedger(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const engine of engines) measures.push(...(await measureEngine(engine)));
  return measures;
}

/** All but the last ten batches have ended; every row of those waits. */
const seed = [
  `insert into batch (tenant, id, owner, content_hash, row_count, submitted_at, ended_at, counts)
   select '${tenant}', ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '${user}', n::text, ${rowsOfBatch},
     now() - (${batches} - n) * interval '1 minute', case when n <= ${batches - 10} then now() end,
     case when n <= ${batches - 10} then '{"created":${rowsOfBatch}}' end
   from generate_series(1, ${batches}) as n`,
  `insert into deal_row (tenant, batch_id, number, owner, kind, key, content, content_hash, state, outcome)
   select '${tenant}', ('00000000-0000-4000-8000-' || lpad(b::text, 12, '0'))::uuid, n, '${user}', 'create', 'new-' || b || '-' || n,
     '{"kind":"create","key":"x","cells":{},"upgrade":"none"}', 'h' || b || '-' || n,
     case when b <= ${batches - 10} then 'ended' else 'waiting' end, case when b <= ${batches - 10} then 'created' end
   from generate_series(1, ${batches}) as b, generate_series(0, ${rowsOfBatch - 1}) as n`,
  "analyze",
];

async function measureEngine(engine: Engine): Promise<readonly Measure[]> {
  const place = await aPlace(engine);
  // Opened once, so that its tables are there.
  await (await openLedger(place)).close();
  if ("url" in place) {
    const client = new pg.Client(place.url);
    await client.connect();
    for (const text of seed) await client.query(text);
    await client.end();
  } else {
    const database = await PGlite.create(join(place.folder, "database"));
    for (const text of seed) await database.exec(text);
    await database.close();
  }
  const ledger = await openLedger(place);
  const name = engine.toLowerCase();
  const measures = [
    await time(`ledger-claim-${name}`, () =>
      ledger
        .of(tenant)
        .claim({ owner: user, worker: "11111111-1111-4111-8111-111111111111", most: 20, leaseMs: 35_000 }),
    ),
    await time(`ledger-page-${name}`, () => ledger.of(tenant).readBatches({ after: null, most: 20 }, user)),
  ];
  const cursor = await findLastCursor(ledger);
  measures.push(
    await time(`ledger-last-page-${name}`, () => ledger.of(tenant).readBatches({ after: cursor, most: 20 }, user)),
  );
  await ledger.close();
  await clearPlaces();
  return measures;
}

async function findLastCursor(ledger: BatchLedger): Promise<string | null> {
  let last: string | null = null;
  for (let next: string | null = null; ;) {
    const page = await ledger.of(tenant).readBatches({ after: next, most: 50 }, user);
    if (page.next === null) return last;
    last = next;
    next = page.next;
  }
}

/** What nineteen of twenty tries take at most, in milliseconds, beside what each may take; the middle and the slowest stand beside. */
async function time(name: string, task: () => Promise<unknown>): Promise<Measure> {
  // The first of all makes the plan and reads the files.
  await task();
  const times: number[] = [];
  for (let turn = 0; turn < tries; turn += 1) {
    const startedMs = performance.now();
    await task();
    times.push(performance.now() - startedMs);
  }
  times.sort((one, other) => one - other);
  const at = (part: number): number => Number((times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(2));
  return toMeasure(name, at(0.95), { unit: "ms (p95)", floor: mostMs, middle: at(0.5), slowest: at(1) });
}
