// Works batches off: takes rows in hand as they fall due, keeps their leases alive, hands back what it cannot finish.
import { randomUUID } from "node:crypto";
import type { Sleep } from "../../backend/sleep";
import type { BatchLedger } from "../ledger/BatchLedger";
import { LeaseLost } from "../ledger/moveRow";
import type { ClaimedRow } from "../ledger/Row";
import type { Slot } from "../ledger/traffic";
import type { Owner } from "../ledger/upkeep";
import { createPersist } from "./createPersist";
import { toKey } from "./createTokenKeep";
import type { TokenKeep } from "./createTokenKeep";
import { createWays } from "./createWays";
import type { Log } from "./Log";
import { isLost, lookForLost } from "./lookForLost";
import { breakOff, runRow } from "./runRow";
import type { Desk } from "./runRow";
import { startUpkeep } from "./startUpkeep";
import { usualWorkerSettings } from "./WorkerSettings";
import type { WorkerSettings } from "./WorkerSettings";

/** What a worker is made of; time, chance and the network are handed in. */
export interface WorkerOptions {
  readonly ledger: BatchLedger;
  /** The absolute address of the referrals. */
  readonly address: string;
  readonly tokens: Pick<TokenKeep, "signInOf" | "lose" | "challengeOf">;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly log: Log;
  readonly settings?: Partial<WorkerSettings>;
}

/** A worker at work. */
export interface BatchWorker {
  /** Looks for work now: somebody submitted, or came back with a token. */
  wake(): void;
  /** Begins nothing more, and is resolved when what was begun is over, or the patience for that. */
  stop(): Promise<void>;
}

/** Starts to work. */
export function startBatchWorker(options: WorkerOptions): BatchWorker {
  const { ledger, tokens, sleep, log } = options;
  const settings = { ...usualWorkerSettings, ...options.settings };
  const worker = randomUUID();
  const stopping = new AbortController();
  const hand = new Map<string, ClaimedRow & { readonly owner: Owner }>();
  const slots = new Set<Slot>();
  const tasks = new Set<Promise<void>>();
  let isOver = false;
  let waking = new AbortController();
  let turn = 0;
  let share = settings.rowsInHand;
  const persist = createPersist({ sleep, isOver: () => isOver, log });
  const challenges = new Map<string, string>();
  const wayOf = createWays({
    ...options,
    settings,
    holder: worker,
    slots,
    persist,
    onChallenge: (owner, claims) => challenges.set(toKey(owner), claims),
  });

  async function park(owner: Owner): Promise<void> {
    const challenge = challenges.get(toKey(owner)) ?? tokens.challengeOf(owner);
    challenges.delete(toKey(owner));
    tokens.lose(owner);
    if (tokens.signInOf(owner) !== null) return;
    log({ event: "batches-parked", tenant: owner.tenant, user: owner.user });
    const why = challenge === null ? "signed-out" : "more-proof-needed";
    await persist(() => ledger.of(owner.tenant).park(owner.user, { why, challenge }));
  }

  async function toDesk(owner: Owner): Promise<Desk | null> {
    const signIn = tokens.signInOf(owner);
    if (signIn === null) return null;
    const way = await wayOf(owner, signIn);
    const room = ledger.of(owner.tenant);
    return { ledger: room, persist, way, signIn, settings, signal: stopping.signal, park: () => park(owner), log };
  }

  const countOf = ({ tenant, user }: Owner): number =>
    [...hand.values()].filter(({ owner }) => owner.tenant === tenant && owner.user === user).length;

  /** An even number of rows of one user: those in flight, and as many that wait for their turn. */
  const mostOf = (part: number): number => 2 * Math.max(1, Math.min(Math.floor(part / 2), settings.mostInFlight));

  /** Rows leave the hand when their task is over, whatever came of it. */
  function start(rows: readonly ClaimedRow[], owner: Owner, task: () => Promise<void>): void {
    for (const row of rows) hand.set(toRowKey(row), { ...row, owner });
    const running = task()
      .catch(async (error: unknown) => {
        if (error instanceof LeaseLost || isOver) return;
        log({ event: "row-broke", batch: rows[0]?.batchId ?? "", why: error instanceof Error ? error.message : "" });
        await Promise.allSettled(rows.map((row) => persist(() => breakOff(row, ledger.of(row.tenant), settings))));
      })
      .finally(() => {
        for (const row of rows) if (hand.get(toRowKey(row))?.fence === row.fence) hand.delete(toRowKey(row));
        tasks.delete(running);
        if (countOf(owner) * 2 === mostOf(share) || hand.size === 0) wake();
      });
    tasks.add(running);
  }

  async function claimFor(owner: Owner, most: number): Promise<void> {
    const desk = await toDesk(owner);
    if (desk === null || most < 1 || stopping.signal.aborted) return;
    const rows = await desk.ledger.claim({ owner: owner.user, worker, most, leaseMs: settings.leaseMs });
    const lost = rows.filter(isLost);
    if (lost.length > 0) start(lost, owner, () => lookForLost(lost, desk));
    for (const row of rows) if (!isLost(row)) start([row], owner, () => runRow(row, desk));
  }

  async function round(): Promise<void> {
    const owners = (await ledger.findOpenOwners()).filter((owner) => tokens.signInOf(owner) !== null);
    turn += 1;
    share = Math.max(1, Math.floor(settings.rowsInHand / Math.max(1, owners.length)));
    for (let index = 0; index < owners.length; index += 1) {
      const owner = owners[(index + turn) % owners.length];
      if (owner === undefined) continue;
      const mine = countOf(owner);
      // A few at a time: a claim for each single row would cost more than the row.
      if (mine * 2 <= mostOf(share))
        await claimFor(owner, Math.min(mostOf(share) - mine, settings.rowsInHand - hand.size));
    }
    await ledger.endBatches();
  }

  function wake(): void {
    waking.abort();
  }

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      waking = new AbortController();
      await round().catch((error: unknown) => {
        log({ event: "round-broke", why: error instanceof Error ? error.message : "" });
      });
      await sleep(settings.pollMs, waking.signal);
    }
  }

  const working = work();
  const upkeep = startUpkeep({
    ledger,
    settings,
    sleep,
    log,
    held: () => ({ leases: [...hand.values()], slots: [...slots] }),
    isCaredFor: (owner) => tokens.signInOf(owner) !== null,
  });

  return {
    wake,
    async stop() {
      stopping.abort();
      wake();
      await working;
      const patience = new AbortController();
      await Promise.race([Promise.all(tasks), sleep(settings.drainMs, patience.signal)]);
      patience.abort();
      isOver = true;
      await upkeep.stop();
      await ledger.endBatches().catch(() => undefined);
    },
  };
}

function toRowKey({ tenant, batchId, number }: ClaimedRow): string {
  return JSON.stringify([tenant, batchId, number]);
}
