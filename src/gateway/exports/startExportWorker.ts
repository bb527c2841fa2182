// Works exports off page by page, each user in turn, and never with more than half of what a tenant may ask at once.
import { randomUUID } from "node:crypto";
import { createParking } from "../batches/createParking";
import type { Parking } from "../batches/createParking";
import { createPersist } from "../batches/createPersist";
import type { Persist } from "../batches/createPersist";
import { toKey } from "../batches/createTokenKeep";
import { createWays } from "../batches/createWays";
import type { WayOf } from "../batches/createWays";
import type { BatchWorker, WorkerOptions } from "../batches/startBatchWorker";
import { usualWorkerSettings } from "../batches/WorkerSettings";
import type { WorkerSettings } from "../batches/WorkerSettings";
import type { ClaimedExport } from "../ledger/Export";
import type { Slot } from "../ledger/traffic";
import type { Owner } from "../ledger/upkeep";
import { postponeExport, runExport } from "./runExport";
import type { ExportDesk } from "./runExport";
import { startExportUpkeep } from "./startExportUpkeep";

/** Pages in hand, of all users together; each user has one. */
const mostInHand = 16;

/** Starts to work. It takes the same slots as batches, the upper half of them never: pushes go before exports. */
export function startExportWorker(options: WorkerOptions): BatchWorker {
  return new Worker(options);
}

class Worker implements BatchWorker {
  readonly #settings: WorkerSettings;
  readonly #id = randomUUID();
  readonly #stopping = new AbortController();
  readonly #hand = new Map<string, ClaimedExport>();
  readonly #slots = new Set<Slot>();
  readonly #tasks = new Set<Promise<void>>();
  /** When each user was last served, by the number of the turn. */
  readonly #served = new Map<string, number>();
  readonly #persist: Persist;
  readonly #parking: Parking;
  readonly #wayOf: WayOf;
  readonly #upkeep: { stop(): Promise<void> };
  readonly #working: Promise<void>;
  #isOver = false;
  #waking = new AbortController();
  #turn = 0;

  constructor(readonly options: WorkerOptions) {
    const { ledger, tokens, sleep, log } = options;
    const settings = { ...usualWorkerSettings, ...options.settings };
    this.#settings = { ...settings, mostInFlight: Math.max(1, Math.floor(settings.mostInFlight / 2)) };
    this.#persist = createPersist({ sleep, isOver: () => this.#isOver, log });
    this.#parking = createParking({ ledger, tokens, persist: this.#persist, log });
    this.#wayOf = createWays({
      ...options,
      settings: this.#settings,
      holder: this.#id,
      slots: this.#slots,
      persist: this.#persist,
      onChallenge: (owner, claims) => this.#parking.noteChallenge(owner, claims),
    });
    this.#working = this.#work();
    this.#upkeep = startExportUpkeep({
      ledger,
      settings: this.#settings,
      sleep,
      log,
      held: () => ({ leases: [...this.#hand.values()], slots: [...this.#slots] }),
      isCaredFor: (owner) => tokens.signInOf(owner) !== null,
    });
  }

  wake(): void {
    this.#waking.abort();
  }

  async stop(): Promise<void> {
    const { sleep } = this.options;
    this.#stopping.abort();
    this.wake();
    await this.#working;
    const patience = new AbortController();
    await Promise.race([Promise.all(this.#tasks), sleep(this.#settings.drainMs, patience.signal)]);
    patience.abort();
    this.#isOver = true;
    await this.#upkeep.stop();
  }

  async #work(): Promise<void> {
    const { sleep, log } = this.options;
    while (!this.#stopping.signal.aborted) {
      this.#waking = new AbortController();
      await this.#round().catch((error: unknown) => {
        log({ event: "round-broke", why: error instanceof Error ? error.message : "" });
      });
      await sleep(this.#settings.pollMs, this.#waking.signal);
    }
  }

  /** Takes a page in hand for each user who has none; those who waited longest first. */
  async #round(): Promise<void> {
    const { ledger, tokens } = this.options;
    const open = await ledger.exports.findOpenOwners();
    const waiting = open.filter((owner) => tokens.signInOf(owner) !== null && !this.#hand.has(toKey(owner)));
    const inTurn = waiting.sort((one, other) => this.#servedAt(one) - this.#servedAt(other));
    for (const owner of inTurn) {
      if (this.#hand.size >= mostInHand || this.#stopping.signal.aborted) return;
      await this.#claimFor(owner);
    }
  }

  #servedAt(owner: Owner): number {
    return this.#served.get(toKey(owner)) ?? 0;
  }

  async #claimFor(owner: Owner): Promise<void> {
    const desk = await this.#toDesk(owner);
    if (desk === null) return;
    const { leaseMs } = this.#settings;
    const claimed = await desk.ledger.claim({ owner: owner.user, worker: this.#id, leaseMs });
    if (claimed === null) return;
    const key = toKey(owner);
    this.#turn += 1;
    this.#served.set(key, this.#turn);
    this.#hand.set(key, claimed);
    const running = runExport(claimed, desk)
      .catch((error: unknown) => this.#breakOff(claimed, desk, error))
      .finally(() => {
        this.#hand.delete(key);
        this.#tasks.delete(running);
        this.wake();
      });
    this.#tasks.add(running);
  }

  async #breakOff(claimed: ClaimedExport, desk: ExportDesk, error: unknown): Promise<void> {
    if (this.#isOver) return;
    const { log } = this.options;
    log({ event: "export-broke", export: claimed.exportId, why: error instanceof Error ? error.message : "" });
    await postponeExport(claimed, desk).catch(() => undefined);
  }

  async #toDesk(owner: Owner): Promise<ExportDesk | null> {
    const { ledger, tokens, log } = this.options;
    const signIn = tokens.signInOf(owner);
    if (signIn === null) return null;
    return {
      ledger: ledger.exports.of(owner.tenant),
      persist: this.#persist,
      way: await this.#wayOf(owner, signIn),
      settings: this.#settings,
      signal: this.#stopping.signal,
      park: () => this.#parking.park(owner),
      log,
    };
  }
}
