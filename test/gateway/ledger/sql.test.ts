// The statements of the ledger: each bound to a tenant, and none that a PostgreSQL-compatible distributed database lacks.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folders } from "../../../scripts/folders";
import { migrations } from "../../../src/gateway/ledger/migrations";
import { isKeptApart, NotKeptApart, openTenantRoom } from "../../../src/gateway/ledger/tenantRoom";

const folder = join(folders.top, "src/gateway/ledger");

test("no statement locks beside rows, listens, or relies on the order of a sequence", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8");
    const found = /pg_(?:try_)?advisory|\blisten\s+\w+;|\bnotify\b|nextval|\bbigserial\b|\bserial\b|\boffset \$/iu.exec(
      text,
    );
    expect([name, found?.[0] ?? null]).toEqual([name, null]);
  }
});

test.each([
  ["select * from batch", false],
  ["select * from batch where tenant = $1", true],
  ["select * from batch join deal_row on true where batch.tenant = $1", false],
  ["update deal_row set state = 'ended' where tenant = $10", false],
  ["insert into batch (tenant, id) values ($1, $2)", true],
  ["insert into batch (id) values ($1)", false],
  ["select * from export_deal as d join export as e on e.tenant = $1 where d.id = $2", false],
  ["delete from export_deal where tenant = $1 and export_id = $2", true],
])("%s is bound to its tenant: %s", (text, isBound) => {
  expect(isKeptApart(text)).toBe(isBound);
});

test("every table that has a tenant is guarded, a new one too", () => {
  const made = migrations
    .flat()
    .flatMap((text) => /create table if not exists (\w+)([^]*)/u.exec(text)?.slice(1, 3) ?? []);
  const kept = made.flatMap((name, at) => (at % 2 === 0 && /\btenant\b/u.test(made[at + 1] ?? "") ? [name] : []));
  expect(kept).toEqual(["batch", "deal_row", "throttle", "slot", "export", "export_deal", "relayed_write"]);
  for (const name of kept) expect([name, isKeptApart(`select * from ${name} where tenant = $1`)]).toEqual([name, true]);
});

test("a statement that would see all tenants is never run", () => {
  const run: string[] = [];
  const statements = {
    query: (text: string) => {
      run.push(text);
      return Promise.resolve([]);
    },
  };
  expect(() => void openTenantRoom(statements, "t").query("select * from batch")).toThrow(NotKeptApart);
  expect(run).toEqual([]);
});
