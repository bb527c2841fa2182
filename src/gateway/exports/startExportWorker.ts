// Works exports off page by page, each user in turn, and never with more than half of what a tenant may ask at once.
import { randomUUID } from "node:crypto";
import { createParking } from "../batches/createParking";
import type { Parking } from "../batches/createParking";
import { createPersist } from "../batches/createPersist";
import type { Persist } from "../batches/createPersist";
import { createRounds } from "../batches/createRounds";
import type { Rounds } from "../batches/createRounds";
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

/** Starts to work. It takes the same slots as batches, the upper half of them never: pushes go before exports. */
export function startExportWorker(options: WorkerOptions): BatchWorker {
  return new Worker(options);
}

class Worker implements BatchWorker {
  readonly #settings: WorkerSettings;
  readonly #id = randomUUID();
  readonly #hand = new Map<string, ClaimedExport>();
  readonly #slots = new Set<Slot>();
  /** When each user was last served, by the number of the turn. */
  readonly #served = new Map<string, number>();
  readonly #rounds: Rounds;
  readonly #persist: Persist;
  readonly #parking: Parking;
  readonly #wayOf: WayOf;
  readonly #upkeep: { stop(): Promise<void> };
  #turn = 0;

  constructor(readonly options: WorkerOptions) {
    const { ledger, tokens, sleep, log } = options;
    const settings = { ...usualWorkerSettings, ...options.settings };
    this.#settings = { ...settings, mostInFlight: Math.max(1, Math.floor(settings.mostInFlight / 2)) };
    this.#rounds = createRounds({ settings, sleep, log });
    this.#persist = createPersist({ sleep, isOver: () => this.#rounds.isOver(), log });
    this.#parking = createParking({ ledger, tokens, persist: this.#persist, log });
    this.#wayOf = createWays({
      ...options,
      settings: this.#settings,
      holder: this.#id,
      slots: this.#slots,
      persist: this.#persist,
      onChallenge: (owner, claims) => this.#parking.noteChallenge(owner, claims),
    });
    this.#rounds.start(() => this.#round());
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
    this.#rounds.wake();
  }

  async stop(): Promise<void> {
    await this.#rounds.stop();
    await this.#upkeep.stop();
  }

  /** Takes a page in hand for each user who has none, those who waited longest first; in a tenant, as many as may be in flight. */
  async #round(): Promise<void> {
    const { ledger, tokens } = this.options;
    const open = await ledger.exports.findOpenOwners();
    const waiting = open.filter((owner) => tokens.signInOf(owner) !== null && !this.#hand.has(toKey(owner)));
    const inTurn = waiting.sort((one, other) => this.#servedAt(one) - this.#servedAt(other));
    for (const owner of inTurn) {
      if (this.#rounds.stopping.aborted) return;
      if (this.#inHandOf(owner.tenant) < this.#settings.mostInFlight) await this.#claimFor(owner);
    }
  }

  #inHandOf(tenant: string): number {
    return [...this.#hand.values()].filter((claimed) => claimed.tenant === tenant).length;
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
        this.wake();
      });
    this.#rounds.add(running);
  }

  async #breakOff(claimed: ClaimedExport, desk: ExportDesk, error: unknown): Promise<void> {
    if (this.#rounds.isOver()) return;
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
      signal: this.#rounds.stopping,
      park: () => this.#parking.park(owner),
      log,
    };
  }
}
