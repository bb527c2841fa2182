// Works batches off: takes rows in hand as they fall due, keeps their leases alive, hands back what it cannot finish.
import { randomUUID } from "node:crypto";
import type { Sleep } from "../../backend/sleep";
import type { BatchLedger } from "../ledger/BatchLedger";
import { LeaseLost } from "../ledger/moveRow";
import type { ClaimedRow } from "../ledger/Row";
import type { Slot } from "../ledger/traffic";
import type { Owner } from "../ledger/upkeep";
import { createParking } from "./createParking";
import type { Parking } from "./createParking";
import { createPersist } from "./createPersist";
import type { Persist } from "./createPersist";
import type { TokenKeep } from "./createTokenKeep";
import { createRounds } from "./createRounds";
import type { Rounds } from "./createRounds";
import { createWays } from "./createWays";
import type { WayOf } from "./createWays";
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
  return new Worker(options);
}

class Worker implements BatchWorker {
  readonly #settings: WorkerSettings;
  readonly #id = randomUUID();
  readonly #hand = new Map<string, ClaimedRow & { readonly owner: Owner }>();
  readonly #slots = new Set<Slot>();
  readonly #parking: Parking;
  readonly #rounds: Rounds;
  readonly #persist: Persist;
  readonly #wayOf: WayOf;
  readonly #upkeep: { stop(): Promise<void> };
  #turn = 0;
  /** How many rows one user may have in hand. */
  #share: number;

  constructor(readonly options: WorkerOptions) {
    const { ledger, tokens, sleep, log } = options;
    const settings = { ...usualWorkerSettings, ...options.settings };
    this.#settings = settings;
    this.#share = settings.rowsInHand;
    this.#rounds = createRounds({ settings, sleep, log });
    this.#persist = createPersist({ sleep, isOver: () => this.#rounds.isOver(), log });
    this.#parking = createParking({ ledger, tokens, persist: this.#persist, log });
    this.#wayOf = createWays({
      ...options,
      settings,
      holder: this.#id,
      slots: this.#slots,
      persist: this.#persist,
      onChallenge: (owner, claims) => this.#parking.noteChallenge(owner, claims),
    });
    this.#rounds.start(() => this.#round());
    this.#upkeep = startUpkeep({
      ledger,
      settings,
      sleep,
      log,
      held: () => ({ leases: [...this.#hand.values()], slots: [...this.#slots] }),
      isCaredFor: (owner) => tokens.signInOf(owner) !== null,
    });
  }

  wake(): void {
    this.#rounds.wake();
  }

  async stop(): Promise<void> {
    await this.#rounds.stop();
    await this.#upkeep.stop();
    await this.options.ledger.endBatches().catch(() => undefined);
  }

  async #round(): Promise<void> {
    const { ledger, tokens } = this.options;
    const { rowsInHand } = this.#settings;
    const owners = (await ledger.findOpenOwners()).filter((owner) => tokens.signInOf(owner) !== null);
    this.#turn += 1;
    this.#share = Math.max(1, Math.floor(rowsInHand / Math.max(1, owners.length)));
    for (let index = 0; index < owners.length; index += 1) {
      const owner = owners[(index + this.#turn) % owners.length];
      if (owner === undefined) continue;
      const most = this.#mostInHand();
      const mine = this.#countOf(owner);
      // A few at a time: a claim for each single row would cost more than the row.
      if (mine * 2 <= most) await this.#claimFor(owner, Math.min(most - mine, rowsInHand - this.#hand.size));
    }
    await ledger.endBatches();
  }

  async #claimFor(owner: Owner, most: number): Promise<void> {
    const desk = await this.#toDesk(owner);
    if (desk === null || most < 1 || this.#rounds.stopping.aborted) return;
    const { leaseMs } = this.#settings;
    const rows = await desk.ledger.claim({ owner: owner.user, worker: this.#id, most, leaseMs });
    const lost = rows.filter(isLost);
    if (lost.length > 0) this.#start(lost, owner, () => lookForLost(lost, desk));
    for (const row of rows) if (!isLost(row)) this.#start([row], owner, () => runRow(row, desk));
  }

  /** Rows leave the hand when their task is over, whatever came of it. */
  #start(rows: readonly ClaimedRow[], owner: Owner, task: () => Promise<void>): void {
    for (const row of rows) this.#hand.set(toRowKey(row), { ...row, owner });
    const running = task()
      .catch((error: unknown) => this.#breakOff(rows, error))
      .finally(() => {
        for (const row of rows)
          if (this.#hand.get(toRowKey(row))?.fence === row.fence) this.#hand.delete(toRowKey(row));
        if (this.#countOf(owner) * 2 === this.#mostInHand() || this.#hand.size === 0) this.wake();
      });
    this.#rounds.add(running);
  }

  async #breakOff(rows: readonly ClaimedRow[], error: unknown): Promise<void> {
    if (error instanceof LeaseLost || this.#rounds.isOver()) return;
    const { ledger, log } = this.options;
    log({ event: "row-broke", batch: rows[0]?.batchId ?? "", why: error instanceof Error ? error.message : "" });
    const end = (row: ClaimedRow): Promise<void> =>
      this.#persist(() => breakOff(row, ledger.of(row.tenant), this.#settings));
    await Promise.allSettled(rows.map(end));
  }

  async #toDesk(owner: Owner): Promise<Desk | null> {
    const { ledger, tokens, log } = this.options;
    const signIn = tokens.signInOf(owner);
    if (signIn === null) return null;
    return {
      ledger: ledger.of(owner.tenant),
      persist: this.#persist,
      way: await this.#wayOf(owner, signIn),
      signIn,
      settings: this.#settings,
      signal: this.#rounds.stopping,
      park: () => this.#parking.park(owner),
      log,
    };
  }

  #countOf({ tenant, user }: Owner): number {
    return [...this.#hand.values()].filter(({ owner }) => owner.tenant === tenant && owner.user === user).length;
  }

  /** An even number of rows of one user: those in flight, and as many that wait for their turn. */
  #mostInHand(): number {
    return 2 * Math.max(1, Math.min(Math.floor(this.#share / 2), this.#settings.mostInFlight));
  }
}

function toRowKey({ tenant, batchId, number }: ClaimedRow): string {
  return JSON.stringify([tenant, batchId, number]);
}
