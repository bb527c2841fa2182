// The ledger's exports over each engine: taken in once, read by one, each deal kept once, forgotten when they should be.
import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { BatchLedger } from "../../../src/gateway/ledger/BatchLedger";
import type { ClaimedExport } from "../../../src/gateway/ledger/Export";
import type { TenantExports } from "../../../src/gateway/ledger/ExportLedger";
import type { LedgerPlace } from "../../../src/gateway/ledger/openBatchLedger";
import { anExport, aPage, range } from "../builders/exports";
import { aPlace, clearPlaces, engines, openLedger } from "../builders/ledgers";

const worker = "0199aaaa-0000-7000-8000-000000000001";
const other = "0199aaaa-0000-7000-8000-000000000002";

afterAll(clearPlaces);

describe.each(engines)("over %s", (engine) => {
  let place: LedgerPlace;
  let ledger: BatchLedger;
  let tenant = "";
  let room: TenantExports;
  let serial = 0;

  beforeAll(async () => {
    place = await aPlace(engine);
    ledger = await openLedger(place);
  });
  beforeEach(() => {
    serial += 1;
    tenant = `tenant-${serial}`;
    room = ledger.exports.of(tenant);
  });

  async function claim(leaseMs = 60_000, by = worker): Promise<ClaimedExport> {
    const claimed = await room.claim({ owner: "ada", worker: by, leaseMs });
    if (claimed === null) throw new Error("Nothing was claimed.");
    return claimed;
  }

  async function idsOf(id: string): Promise<readonly string[]> {
    return (await room.readDeals({ id, from: 0, most: 10_000 }, "ada")).map(({ referralId }) => referralId);
  }

  test("takes an export in once, and refuses another filter or user under the same id", async () => {
    const wanted = anExport();
    expect(await room.order(wanted)).toEqual({ kind: "accepted" });
    expect(await room.order(wanted)).toEqual({ kind: "known" });
    expect(await room.order({ ...anExport("ada", { text: "x" }), id: wanted.id })).toEqual({ kind: "different" });
    expect(await room.order({ ...wanted, owner: "ben" })).toEqual({ kind: "different" });
    expect(await room.readExport(wanted.id, "ben")).toBeNull();
    expect(await ledger.exports.of("another").readExport(wanted.id, "ada")).toBeNull();
    expect(await room.readExport(wanted.id, "ada")).toEqual({
      id: wanted.id,
      state: "working",
      failedWhy: null,
      parkedWhy: null,
      challenge: null,
      orderedAt: expect.any(String) as string,
      endedAt: null,
      read: 0,
      kept: 0,
      isErased: false,
    });
  });

  test("has five open exports of one user, however many are ordered at once, and room again when one ended", async () => {
    const wanted = range(0, 8).map(() => anExport());
    const ordered = await Promise.all(wanted.map((one) => room.order(one)));
    expect(ordered.filter(({ kind }) => kind === "accepted")).toHaveLength(5);
    expect(ordered.filter(({ kind }) => kind === "too-many-open")).toHaveLength(3);
    expect(await room.order(anExport("ben"))).toEqual({ kind: "accepted" });
    const open = wanted[ordered.findIndex(({ kind }) => kind === "accepted")];
    expect(await room.order(open ?? anExport())).toEqual({ kind: "known" });
    await room.stop(open?.id ?? "", "ada");
    expect(await room.order(anExport())).toEqual({ kind: "accepted" });
    expect(await room.order(anExport())).toEqual({ kind: "too-many-open" });
  });

  test("gives an export to one claimant, the one that was ordered first before others", async () => {
    const [first, second] = [anExport(), anExport()];
    await room.order(first);
    await room.order(second);
    const claims = range(0, 3).map(() => room.claim({ owner: "ada", worker, leaseMs: 60_000 }));
    const ids = (await Promise.all(claims)).map((claimed) => claimed?.exportId ?? null);
    expect(new Set(ids)).toEqual(new Set([first.id, second.id, null]));
    expect(await room.claim({ owner: "ben", worker, leaseMs: 60_000 })).toBeNull();
  });

  test("keeps nothing for whoever lost his lease", async () => {
    const wanted = anExport();
    await room.order(wanted);
    const stale = await claim(0);
    const mine = await claim(60_000, other);
    expect([stale.fence, mine.fence]).toEqual([1, 2]);
    expect(await room.keepPage(stale, aPage([1]))).toEqual({ kind: "lost" });
    expect(await room.beginAgain(stale)).toBe(false);
    expect(await room.fail(stale, "refused")).toBe(false);
    expect(await room.release(stale, { afterMs: 0, isTrouble: false })).toBe(false);
    expect(await room.keepPage(mine, aPage([1]))).toEqual({ kind: "ready", read: 1, kept: 1 });
  });

  test("lets the lease go on of whoever has it, and of nobody else", async () => {
    await room.order(anExport());
    const mine = await claim(150);
    await ledger.exports.renewLeases([mine, { ...mine, fence: 99 }], 60_000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await room.claim({ owner: "ada", worker: other, leaseMs: 60_000 })).toBeNull();
  });

  test("goes on at the last page's link, and keeps a deal once that moved from page to page", async () => {
    const wanted = anExport();
    await room.order(wanted);
    const first = await claim();
    expect([first.skipToken, first.filter]).toEqual([null, wanted.filter]);
    expect(await room.keepPage(first, aPage([1, 2, 3], "two"))).toEqual({ kind: "going-on", read: 3, kept: 3 });
    const second = await claim();
    expect(second.skipToken).toBe("two");
    const moved = aPage([3, 4, 5], "three");
    expect(await room.keepPage(second, { ...moved, read: 4 })).toEqual({ kind: "going-on", read: 6, kept: 5 });
    expect(await room.keepPage(await claim(), aPage([6]))).toEqual({ kind: "ready", read: 7, kept: 6 });
    expect(await idsOf(wanted.id)).toEqual(range(1, 7).map((number) => `Deal-${number}`));
    expect(await room.readNames(wanted.id, "ada")).toEqual(new Set(["Referral ID", "Deal Name"]));
    expect(await room.readDeals({ id: wanted.id, from: 4, most: 1 }, "ada")).toMatchObject([{ referralId: "Deal-5" }]);
    expect(await room.readDeals({ id: wanted.id, from: 0, most: 9 }, "ben")).toEqual([]);
    expect(await room.readExport(wanted.id, "ada")).toMatchObject({ state: "ready", read: 7, kept: 6 });
  });

  test("keeps a page once whose answer was lost, though its link be the same", async () => {
    await room.order(anExport());
    const lease = await claim();
    expect((await room.keepPage(lease, aPage([1], "two"))).kind).toBe("going-on");
    expect(await room.keepPage(lease, aPage([1], "two"))).toEqual({ kind: "lost" });
  });

  test("takes five thousand deals, and fails with one more and keeps none of them", async () => {
    const [enough, tooMany] = [anExport(), anExport()];
    await room.order(enough);
    expect(await room.keepPage(await claim(), aPage(range(0, 5_000)))).toMatchObject({ kind: "ready", kept: 5_000 });
    await room.order(tooMany);
    expect((await room.keepPage(await claim(), aPage(range(0, 5_000), "more"))).kind).toBe("going-on");
    expect(await room.keepPage(await claim(), aPage([5_000], "more"))).toEqual({
      kind: "too-many",
      read: 5_001,
      kept: 5_000,
    });
    expect(await room.readExport(tooMany.id, "ada")).toMatchObject({ state: "failed", failedWhy: "too-many" });
    expect((await idsOf(enough.id)).length).toBe(5_000);
    expect(await idsOf(tooMany.id)).toEqual([]);
  });

  test("forgets what it read when it begins again", async () => {
    const wanted = anExport();
    await room.order(wanted);
    await room.keepPage(await claim(), aPage([1, 2], "two"));
    expect(await room.beginAgain(await claim())).toBe(true);
    const again = await claim();
    expect([again.skipToken, again.restarts]).toEqual([null, 1]);
    expect(await room.keepPage(again, aPage([2, 3]))).toEqual({ kind: "ready", read: 2, kept: 2 });
    expect(await idsOf(wanted.id)).toEqual(["Deal-2", "Deal-3"]);
  });

  test("counts how long its tries fail in a row, and not what was before a page that came", async () => {
    await room.order(anExport());
    await room.release(await claim(), { afterMs: 0, isTrouble: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const troubled = await claim();
    expect(troubled.troubledForMs).toBeGreaterThan(40);
    await room.release(troubled, { afterMs: 0, isTrouble: true });
    const longer = await claim();
    expect(longer.troubledForMs).toBeGreaterThan(troubled.troubledForMs);
    await room.keepPage(longer, aPage([1], "two"));
    const fine = await claim();
    expect(fine.troubledForMs).toBe(0);
    await room.release(fine, { afterMs: 60_000, isTrouble: true });
    expect(await room.claim({ owner: "ada", worker, leaseMs: 1 })).toBeNull();
  });

  test("stops for its user alone, and whoever has it in hand keeps nothing more", async () => {
    const wanted = anExport();
    await room.order(wanted);
    await room.keepPage(await claim(), aPage([1], "two"));
    const inHand = await claim();
    expect(await room.stop(wanted.id, "ben")).toBe(false);
    expect(await room.stop(wanted.id, "ada")).toBe(true);
    expect(await room.stop(wanted.id, "ada")).toBe(false);
    expect(await room.keepPage(inHand, aPage([2]))).toEqual({ kind: "lost" });
    expect(await room.readExport(wanted.id, "ada")).toMatchObject({ state: "stopped", read: 1, kept: 1 });
    expect(await idsOf(wanted.id)).toEqual([]);
  });

  test("waits for a user whose token is refused, with the proof that is asked, until somebody has it again", async () => {
    const wanted = anExport();
    await room.order(wanted);
    await ledger.of(tenant).park("ada", { why: "more-proof-needed", challenge: "e30=" });
    expect(await room.readExport(wanted.id, "ada")).toMatchObject({
      state: "waiting-for-sign-in",
      parkedWhy: "more-proof-needed",
      challenge: "e30=",
    });
    expect(await ledger.exports.findOpenOwners()).toContainEqual({ tenant, user: "ada" });
    await ledger.exports.careFor([{ tenant, user: "ada" }], 60_000);
    expect(await room.readExport(wanted.id, "ada")).toMatchObject({ state: "working", parkedWhy: null });
    await ledger.of(tenant).park("ada", { why: "signed-out", challenge: null });
    await claim();
    expect(await room.readExport(wanted.id, "ada")).toMatchObject({ state: "working", parkedWhy: null });
  });

  test("pages through exports without losing or repeating one", async () => {
    const wanted = range(0, 5).map(() => anExport());
    for (const one of wanted) await room.order(one);
    const ids: string[] = [];
    for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const page = await room.readExports({ after, most: 2 }, "ada");
      ids.push(...page.exports.map(({ id }) => id));
      after = page.next;
    }
    expect(ids).toEqual(wanted.map(({ id }) => id).reverse());
  });

  test("erases filters and deals after their time, keeps counts, and ends what its user never came back for", async () => {
    const [done, open] = [anExport(), anExport()];
    await room.order(done);
    await room.keepPage(await claim(), aPage([1, 2]));
    await room.order(open);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await ledger.exports.eraseContents(60_000)).toBe(0);
    while ((await ledger.exports.eraseContents(0)) > 0);
    expect(await room.readExport(done.id, "ada")).toMatchObject({ state: "ready", isErased: true, kept: 2 });
    expect(await room.readExport(open.id, "ada")).toMatchObject({ state: "stopped", isErased: true });
    expect(await idsOf(done.id)).toEqual([]);
    expect([...(await room.readNames(done.id, "ada"))]).toEqual([]);
  });

  test("goes on where it was when another process opens the ledger", async () => {
    await room.order(anExport());
    await room.keepPage(await claim(), aPage([1], "two"));
    const dead = await claim();
    await ledger.close();
    ledger = await openLedger(place);
    room = ledger.exports.of(tenant);
    // A server cannot know that the holder is gone: there the lease has to end.
    if (engine === "PostgreSQL") await ledger.exports.renewLeases([dead], 0);
    const taken = await claim(60_000, other);
    expect([taken.skipToken, taken.fence]).toEqual(["two", dead.fence + 1]);
    expect(await room.keepPage(taken, aPage([2]))).toEqual({ kind: "ready", read: 2, kept: 2 });
  });

  if (engine === "PGlite")
    test("an order that was acknowledged is in the journal, and begins anew where the database lost all of it", async () => {
      const wanted = anExport();
      await room.order(wanted);
      await room.keepPage(await claim(), aPage([1], "two"));
      const bare = await aPlace(engine);
      const [from, to] = [place, bare].map((one) => ("folder" in one ? one.folder : ""));
      const journal = (await readdir(from ?? "")).filter((name) => name.startsWith("journal-"));
      for (const name of journal) await cp(join(from ?? "", name), join(to ?? "", name));
      const after = await openLedger(bare);
      const again = await after.exports.of(tenant).claim({ owner: "ada", worker, leaseMs: 60_000 });
      expect([again?.exportId, again?.skipToken, again?.filter]).toEqual([wanted.id, null, wanted.filter]);
    });
});
