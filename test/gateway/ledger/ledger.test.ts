// The ledger over each engine: batches taken in once, rows claimed once, moves of a lease that ended refused.
import type { BatchLedger, TenantLedger } from "../../../src/gateway/ledger/BatchLedger";
import { LeaseLost } from "../../../src/gateway/ledger/moveRow";
import type { ClaimedRow } from "../../../src/gateway/ledger/Row";
import { aBatch, anOrder } from "../builders/batches";
import { toNewBatch } from "../../../src/gateway/batches/toNewBatch";
import { aPlace, clearPlaces, engines, openLedger } from "../builders/ledgers";

const worker = "0199aaaa-0000-7000-8000-000000000001";
const other = "0199aaaa-0000-7000-8000-000000000002";
const problem = { code: "refused", column: "Currency", partnerCode: "1", requestId: "r" } as const;

afterAll(clearPlaces);

describe.each(engines)("over %s", (engine) => {
  let ledger: BatchLedger;
  let tenant = "";
  let room: TenantLedger;
  let serial = 0;

  beforeAll(async () => {
    ledger = await openLedger(await aPlace(engine));
  });
  beforeEach(() => {
    serial += 1;
    tenant = `tenant-${serial}`;
    room = ledger.of(tenant);
  });

  const claim = (most: number, leaseMs = 60_000, by = worker): Promise<readonly ClaimedRow[]> =>
    room.claim({ owner: "ada", worker: by, most, leaseMs });

  test("takes a batch in once, however often it is submitted", async () => {
    const batch = aBatch(3);
    expect(await room.submit(batch)).toEqual({ kind: "accepted" });
    expect(await room.submit(batch)).toEqual({ kind: "known" });
    expect(await room.readBatch(batch.id, "ada")).toMatchObject({ state: "working", records: 3, created: 0 });
  });

  test("refuses another content under the same id, and another user", async () => {
    const batch = aBatch(1);
    await room.submit(batch);
    expect(await room.submit({ ...aBatch(1), id: batch.id })).toEqual({ kind: "different" });
    expect(await room.submit({ ...batch, owner: "bob" })).toEqual({ kind: "different" });
  });

  test("names the marks that stand in an earlier batch, and takes none of the new one in", async () => {
    const first = anOrder(2);
    await room.submit(toNewBatch(first, "ada"));
    const second = toNewBatch({ ...anOrder(1), orders: [...anOrder(1).orders, ...first.orders.slice(1)] }, "ada");
    expect(await room.submit(second)).toEqual({ kind: "marks-known", keys: [first.orders[1]?.key] });
    expect(await room.readBatch(second.id, "ada")).toBeNull();
  });

  test("keeps what a cell says to the letter", async () => {
    const order = anOrder(1);
    const text = `"quoted" \\ 'single' {a,b} \u0000 \n\t é ＝ $1 🐠`;
    const [first] = order.orders;
    if (first === undefined) throw new Error("An order has rows.");
    await room.submit(toNewBatch({ ...order, orders: [{ ...first, cells: { ...first.cells, Notes: text } }] }, "ada"));
    expect((await claim(1))[0]?.order.cells["Notes"]).toBe(text);
  });

  test("gives a row to one claimant, in the order of the batch", async () => {
    await room.submit(aBatch(10));
    const [mine, theirs] = await Promise.all([claim(5), claim(5, 60_000, other)]);
    const numbers = [...mine, ...theirs].map(({ number }) => number).sort((one, two) => one - two);
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await claim(5)).toEqual([]);
  });

  test("gives a row whose lease ended to the next, under a higher fence", async () => {
    await room.submit(aBatch(1));
    const [first] = await claim(1, 0);
    const [second] = await claim(1, 60_000, other);
    expect([first?.fence, second?.fence]).toEqual([1, 2]);
  });

  test("refuses every move of whoever lost his lease", async () => {
    await room.submit(aBatch(1));
    const [stale] = await claim(1, 0);
    await claim(1, 60_000, other);
    if (stale === undefined) throw new Error("Nothing was claimed.");
    expect(await room.begin(stale)).toBe(false);
    await expect(room.noteCreated(stale, { referralId: "a", engagementId: "b" })).rejects.toThrow(LeaseLost);
    await expect(room.end(stale, { ending: "unchanged", outcome: null })).rejects.toThrow(LeaseLost);
    await expect(room.release(stale, { afterMs: 0, isTrouble: false })).rejects.toThrow(LeaseLost);
    await expect(room.setLost(stale, { looks: 0, afterMs: 0 })).rejects.toThrow(LeaseLost);
  });

  test("begins nothing under a lease that is over, though nobody took the row yet", async () => {
    await room.submit(aBatch(1));
    const [row] = await claim(1, 0);
    if (row === undefined) throw new Error("Nothing was claimed.");
    expect(await room.begin(row)).toBe(false);
  });

  test("lets a lease go on for whoever has it, and for nobody else", async () => {
    await room.submit(aBatch(2));
    const rows = await claim(2, 200);
    const [kept] = rows;
    if (kept === undefined) throw new Error("Nothing was claimed.");
    await ledger.renewLeases({ leases: [kept, { ...kept, number: 1, fence: 99 }], slots: [], leaseMs: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await claim(5, 60_000, other)).map(({ number }) => number)).toEqual([1]);
  });

  test("hands a begun row on as sent, so that nobody creates it again", async () => {
    await room.submit(aBatch(1));
    const [row] = await claim(1, 300);
    if (row === undefined) throw new Error("Nothing was claimed.");
    expect(await room.begin(row)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await claim(1)).toMatchObject([{ state: "sent", fence: 2 }]);
  });

  test("gives a deal to one row alone", async () => {
    await room.submit(aBatch(2));
    const [one, two] = await claim(2);
    if (one === undefined || two === undefined) throw new Error("Too little was claimed.");
    expect(await room.noteCreated(one, { referralId: "AB-1", engagementId: "e" })).toBe(true);
    expect(await room.noteCreated(two, { referralId: "ab-1", engagementId: "e" })).toBe(false);
    expect(await room.findClaimed(["Ab-1", "ab-2"])).toEqual(new Set(["ab-1"]));
  });

  test("shows a processed batch as Partner Center's card does", async () => {
    const batch = aBatch(3);
    await room.submit(batch);
    const [one, two, three] = await claim(3);
    if (one === undefined || two === undefined || three === undefined) throw new Error("Too little was claimed.");
    await room.end(one, { ending: "unchanged", outcome: null });
    await room.end(two, { ending: "failed", outcome: { kind: "failed", problem } });
    await ledger.endBatches();
    expect(await room.readLastProcessed("ada")).toBeNull();
    await room.end(three, { ending: "unknown", outcome: { kind: "unknown", problem } });
    await ledger.endBatches();
    expect(await room.readLastProcessed("ada")).toMatchObject({
      id: batch.id,
      state: "processed",
      records: 3,
      created: 0,
      updated: 0,
      notProcessed: 2,
      endings: { created: 0, updated: 0, unchanged: 1, failed: 1, "not-sent": 0, unknown: 1 },
    });
    const { rows } = await room.readRows({ batchId: batch.id, after: -1, most: 10 }, "ada");
    expect(rows.map(({ ending, outcome }) => [ending, outcome?.kind])).toEqual([
      ["unchanged", undefined],
      ["failed", "failed"],
      ["unknown", "unknown"],
    ]);
  });

  test("pages through batches and rows without losing or repeating one", async () => {
    const batches = [aBatch(1), aBatch(1), aBatch(7), aBatch(1), aBatch(1)];
    for (const batch of batches) await room.submit(batch);
    const ids: string[] = [];
    for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const page = await room.readBatches({ after, most: 2 }, "ada");
      ids.push(...page.batches.map(({ id }) => id));
      after = page.next;
    }
    expect(ids).toEqual(batches.map(({ id }) => id).reverse());
    const seen: number[] = [];
    for (let after: number | null = -1; after !== null;) {
      const page = await room.readRows({ batchId: batches[2]?.id ?? "", after, most: 3 }, "ada");
      seen.push(...page.rows.map(({ number }) => number));
      after = page.next;
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test("stops what was not begun, and takes it from whoever holds it", async () => {
    const batch = aBatch(3);
    await room.submit(batch);
    const [one, two] = await claim(2);
    if (one === undefined || two === undefined) throw new Error("Too little was claimed.");
    expect(await room.begin(one)).toBe(true);
    expect(await room.stop(batch.id, "bob")).toBe(false);
    expect(await room.stop(batch.id, "ada")).toBe(true);
    expect(await room.begin(two)).toBe(false);
    expect(await room.readBatch(batch.id, "ada")).toMatchObject({ state: "stopping", notProcessed: 2 });
    await room.end(one, { ending: "failed", outcome: { kind: "failed", problem } });
    await ledger.endBatches();
    expect(await room.readBatch(batch.id, "ada")).toMatchObject({ state: "processed", notProcessed: 3 });
  });

  test("begins no second try of a row whose batch was stopped after the first", async () => {
    const batch = aBatch(1);
    await room.submit(batch);
    const [row] = await claim(1);
    if (row === undefined) throw new Error("Nothing was claimed.");
    expect(await room.begin(row)).toBe(true);
    await room.stop(batch.id, "ada");
    expect(await room.begin(row)).toBe(false);
  });

  test("knows for how long a row could not be sent, until a try went well", async () => {
    await room.submit(aBatch(1));
    const give = async (isTrouble: boolean): Promise<number> => {
      const [row] = await claim(1);
      if (row === undefined) throw new Error("Nothing was claimed.");
      await new Promise((resolve) => setTimeout(resolve, 5));
      await room.release(row, { afterMs: 0, isTrouble });
      return row.troubledForMs;
    };
    expect(await give(true)).toBe(0);
    const first = await give(true);
    const second = await give(true);
    expect([first > 0, second > first]).toEqual([true, true]);
    await give(false);
    expect(await give(true)).toBe(0);
  });

  test("looks for every new deal that waited in a ledger that was put back from a copy", async () => {
    await room.submit(aBatch(2));
    expect(await ledger.doubtWaiting()).toBeGreaterThanOrEqual(2);
    expect((await claim(2)).map(({ state }) => state)).toEqual(["sent", "sent"]);
  });

  test("notes a write of the relay once for all processes, and each company's apart", async () => {
    const write = `key-${serial}`;
    expect([await room.noteWrite(write), await room.noteWrite(write)]).toEqual([true, false]);
    expect(await ledger.of(`${tenant}-b`).noteWrite(write)).toBe(true);
    await ledger.forgetWrites(60_000);
    expect(await room.noteWrite(write)).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await ledger.forgetWrites(0);
    expect(await room.noteWrite(write)).toBe(true);
  });

  test("ends a row that is given back after its batch was stopped: nothing of it is sent later", async () => {
    const batch = aBatch(2);
    await room.submit(batch);
    const [one, two] = await claim(2);
    if (one === undefined || two === undefined) throw new Error("Too little was claimed.");
    expect([await room.begin(one), await room.begin(two)]).toEqual([true, true]);
    await room.release(two, { afterMs: 0, isTrouble: false });
    await room.stop(batch.id, "ada");
    await room.release(one, { afterMs: 0, isTrouble: false });
    expect(await claim(2)).toEqual([]);
    const { rows } = await room.readRows({ batchId: batch.id, after: -1, most: 2 }, "ada");
    const stopped = { ending: "not-sent", outcome: { kind: "not-sent", reason: "cancelled" } };
    expect(rows).toMatchObject([stopped, stopped]);
  });

  test("waits for a twin as long as somebody has it in hand, and no longer", async () => {
    const order = anOrder(1);
    const twin = anOrder(1);
    await room.submit(toNewBatch(order, "ada"));
    await room.submit(toNewBatch(twin, "bob"));
    const [mine] = await claim(1);
    const [theirs] = await room.claim({ owner: "bob", worker: other, most: 1, leaseMs: 1_000 });
    if (mine === undefined || theirs === undefined) throw new Error("Too little was claimed.");
    await room.begin(theirs);
    expect(await room.hasTwinUnderWay(mine)).toBe(true);
    await ledger.renewLeases({ leases: [theirs], slots: [], leaseMs: 0 });
    expect(await room.hasTwinUnderWay(mine)).toBe(false);
  });

  test("shows a batch that nobody has a token for as waiting for its user, with the proof that is asked", async () => {
    const batch = aBatch(1);
    await room.submit(batch);
    await room.park("ada", { why: "more-proof-needed", challenge: "e30=" });
    expect(await room.readBatch(batch.id, "ada")).toMatchObject({
      state: "waiting-for-sign-in",
      parkedWhy: "more-proof-needed",
      challenge: "e30=",
    });
    await ledger.careFor([{ tenant, user: "ada" }], 60_000);
    expect(await room.readBatch(batch.id, "ada")).toMatchObject({ state: "working", parkedWhy: null });
    expect(await ledger.findOpenOwners()).toContainEqual({ tenant, user: "ada" });
  });

  test("shows a parked batch as worked on as soon as somebody takes rows of it", async () => {
    const batch = aBatch(1);
    await room.submit(batch);
    await room.park("ada", { why: "signed-out", challenge: null });
    await claim(1);
    expect(await room.readBatch(batch.id, "ada")).toMatchObject({ state: "working", parkedWhy: null });
  });

  test("erases contents after their time, and keeps counts and ids", async () => {
    const batch = aBatch(2);
    await room.submit(batch);
    const [one] = await claim(1);
    if (one === undefined) throw new Error("Nothing was claimed.");
    await room.noteCreated(one, { referralId: "r-9", engagementId: "e" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await ledger.eraseContents(60_000)).toBe(0);
    while ((await ledger.eraseContents(0)) > 0);
    await ledger.endBatches();
    expect(await room.readBatch(batch.id, "ada")).toMatchObject({
      isErased: true,
      created: 1,
      endings: { "not-sent": 1 },
    });
    const contents = await room.readContents(batch.id, "ada");
    expect(contents.map(({ order, outcome }) => [order, outcome])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("lets so many requests into flight as the throttle says, and gives slots of the dead to the living", async () => {
    await room.openTraffic({ startInFlight: 2, mostInFlight: 4 });
    const taker = { holder: worker, leaseMs: 150, mostInFlight: 4 };
    const taken = [
      await room.takeSlot(taker),
      await room.takeSlot({ ...taker, holder: other }),
      await room.takeSlot(taker),
    ];
    expect(taken.map(({ kind }) => kind)).toEqual(["slot", "slot", "none"]);
    await room.widenTraffic({ width: 2, epoch: 0, mostInFlight: 4 });
    await room.widenTraffic({ width: 2, epoch: 0, mostInFlight: 4 });
    expect((await room.takeSlot(taker)).kind).toBe("slot");
    expect((await room.takeSlot(taker)).kind).toBe("none");
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect((await room.takeSlot(taker)).kind).toBe("slot");
  });

  test("lets nobody begin while Partner Center is too busy, and halves once for all who were turned away", async () => {
    await room.openTraffic({ startInFlight: 4, mostInFlight: 4 });
    const taker = { holder: worker, leaseMs: 60_000, mostInFlight: 4 };
    await room.narrowTraffic(0);
    await room.narrowTraffic(0);
    await room.closeTraffic(300);
    await room.closeTraffic(10);
    const closed = await room.takeSlot(taker);
    expect(closed.kind === "none" && closed.closedForMs > 100).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 350));
    const after = [await room.takeSlot(taker), await room.takeSlot(taker), await room.takeSlot(taker)];
    expect(after.map((one) => (one.kind === "slot" ? [one.width, one.epoch] : null))).toEqual([[2, 1], [2, 1], null]);
  });
});
