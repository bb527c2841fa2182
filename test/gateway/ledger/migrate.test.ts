// Tables of earlier versions, brought to the newest step: rows stay, and of many processes that start at once one does it.
import { v7 } from "uuid";
import { sleep } from "../../../src/backend/sleep";
import type { Database } from "../../../src/gateway/ledger/Database";
import { LedgerTooNew, migrate } from "../../../src/gateway/ledger/migrate";
import { migrations } from "../../../src/gateway/ledger/migrations";
import { openEmbeddedDatabase } from "../../../src/gateway/ledger/openEmbeddedDatabase";
import { openServerDatabase } from "../../../src/gateway/ledger/openServerDatabase";
import type { LedgerPlace } from "../../../src/gateway/ledger/openBatchLedger";
import { aPlace, clearPlaces, engines, openLedger } from "../builders/ledgers";

const newest = migrations.length;
const earlier = migrations.slice(1).map((_step, at) => at + 1);

function open(place: LedgerPlace): Database | Promise<Database> {
  return "url" in place
    ? openServerDatabase({ ...place, sleep, random: Math.random })
    : openEmbeddedDatabase(place.folder);
}

async function stepOf(database: Database): Promise<number | undefined> {
  return (await database.query<{ step: number }>("select step from ledger_step"))[0]?.step;
}

/** As a program left it that knew so many steps, with a batch of one row; where the step was not noted, it died in between. */
async function leaveAt(step: number, database: Database, noted = step): Promise<void> {
  for (const text of migrations.slice(0, step).flat()) await database.query(text);
  await database.query("create table ledger_step (id integer primary key, step integer not null)");
  await database.query("insert into ledger_step (id, step) values (1, $1)", [noted]);
  const id = v7();
  await database.query(
    "insert into batch (tenant, id, owner, content_hash, row_count) values ('home', $1, 'ada', 'h', 1)",
    [id],
  );
  await database.query(
    `insert into deal_row (tenant, batch_id, number, owner, kind, key, content, content_hash)
     values ('home', $1, 0, 'ada', 'create', 'new-1', '{}', 'h')`,
    [id],
  );
}

describe.each(engines)("over %s", (engine) => {
  let database: Database;
  let place: LedgerPlace;

  beforeEach(async () => {
    place = await aPlace(engine);
    database = await open(place);
  });
  afterEach(async () => {
    await database.close();
    await clearPlaces();
  });

  test.each(earlier)("tables of step %d have all that this version needs, and what was in them", async (step) => {
    await leaveAt(step, database);
    await migrate(database, sleep);
    expect(await stepOf(database)).toBe(newest);
    await database.close();
    const ledger = await openLedger(place);
    const rows = await ledger.of("home").claim({ owner: "ada", worker: v7(), most: 9, leaseMs: 60_000 });
    expect(rows).toMatchObject([{ number: 0, state: "waiting", troubledForMs: 0 }]);
    await ledger.close();
    database = await open(place);
  });

  test("a step that was made and not noted is made again", async () => {
    await leaveAt(newest, database, newest - 1);
    await migrate(database, sleep);
    expect(await stepOf(database)).toBe(newest);
  });

  test("tables of a newer version are left alone, and it says so", async () => {
    await migrate(database, sleep);
    await database.query("update ledger_step set step = $1", [newest + 1]);
    await expect(migrate(database, sleep)).rejects.toThrow(LedgerTooNew);
    expect(await stepOf(database)).toBe(newest + 1);
  });
});

if (engines.includes("PostgreSQL"))
  test("many processes that start at once on an empty database all come up", async () => {
    const place = await aPlace("PostgreSQL");
    const ledgers = await Promise.all(Array.from({ length: 6 }, () => openLedger(place)));
    const database = await open(place);
    expect(await stepOf(database)).toBe(newest);
    await Promise.all([...ledgers.map((ledger) => ledger.close()), database.close()]);
    await clearPlaces();
  });
