// Works batches off: takes rows in hand as they fall due, keeps their leases alive, hands back what it cannot finish.
import type { Sleep } from "../../backend/sleep";
import type { BatchLedger } from "../ledger/BatchLedger";
import { LeaseLost } from "../ledger/moveRow";
import type { ClaimedRow } from "../ledger/Row";
import type { Owner } from "../ledger/openWork";
import type { TokenKeep } from "./createTokenKeep";
import type { Log } from "./Log";
import { isLost, lookForLost } from "./lookForLost";
import { openWorkplace } from "./openWorkplace";
import type { Workplace } from "./openWorkplace";
import { breakOff, runRow } from "./runRow";
import { startUpkeep } from "./startUpkeep";
import { usualWorkerSettings } from "./WorkerSettings";
import type { WorkerSettings } from "./WorkerSettings";

/** What a worker is made of; time, chance and the network are handed in. */
export interface WorkerOptions {
  readonly ledger: BatchLedger;
  /** The absolute address of the referrals. */
  readonly address: string;
  readonly tokens: Omit<TokenKeep, "keep">;
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
  readonly #place: Workplace;
  readonly #hand = new Map<string, ClaimedRow & { readonly owner: Owner }>();
  readonly #upkeep: { stop(): Promise<void> };
  #turn = 0;
  /** How many rows one user may have in hand. */
  #share: number;

  constructor(readonly options: WorkerOptions) {
    const { tokens } = options;
    const settings = { ...usualWorkerSettings, ...options.settings };
    this.#share = settings.rowsInHand;
    this.#place = openWorkplace(options, settings);
    this.#place.rounds.start(() => this.#round());
    this.#upkeep = startUpkeep({
      ...options,
      settings,
      held: () => ({ leases: [...this.#hand.values()], slots: [...this.#place.slots] }),
      isCaredFor: (owner) => tokens.signInOf(owner) !== null,
    });
  }

  wake(): void {
    this.#place.rounds.wake();
  }

  async stop(): Promise<void> {
    await this.#place.rounds.stop();
    await this.#upkeep.stop();
    await this.options.ledger.endBatches().catch(() => undefined);
  }

  async #round(): Promise<void> {
    const { ledger, tokens } = this.options;
    const { rowsInHand } = this.#place.settings;
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
    const { id: worker, settings, rounds } = this.#place;
    const seat = await this.#place.seatOf(owner);
    if (seat === null || most < 1 || rounds.stopping.aborted) return;
    const desk = { ...seat, ledger: this.options.ledger.of(owner.tenant) };
    const rows = await desk.ledger.claim({ owner: owner.user, worker, most, leaseMs: settings.leaseMs });
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
        if (this.#countOf(owner) === Math.floor(this.#mostInHand() / 2) || this.#hand.size === 0) this.wake();
      });
    this.#place.rounds.add(running);
  }

  async #breakOff(rows: readonly ClaimedRow[], error: unknown): Promise<void> {
    if (error instanceof LeaseLost || this.#place.rounds.isOver()) return;
    const { ledger, log } = this.options;
    log({ event: "row-broke", batch: rows[0]?.batchId ?? "", why: error instanceof Error ? error.message : "" });
    const end = (row: ClaimedRow): Promise<void> =>
      this.#place.persist(() => breakOff(row, ledger.of(row.tenant), this.#place.settings));
    await Promise.allSettled(rows.map(end));
  }

  #countOf({ tenant, user }: Owner): number {
    return [...this.#hand.values()].filter(({ owner }) => owner.tenant === tenant && owner.user === user).length;
  }

  /** Rows of one user: those in flight, and as many that wait for their turn; fewer where there are many users. */
  #mostInHand(): number {
    return Math.min(this.#share, 2 * this.#place.settings.mostInFlight);
  }
}

function toRowKey({ tenant, batchId, number }: ClaimedRow): string {
  return JSON.stringify([tenant, batchId, number]);
}
