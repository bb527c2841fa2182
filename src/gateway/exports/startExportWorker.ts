// Works exports off page by page, each user in turn, and never with more than half of what a tenant may ask at once.
import { openWorkplace } from "../batches/openWorkplace";
import type { Workplace } from "../batches/openWorkplace";
import { toKey } from "../batches/createTokenKeep";
import type { BatchWorker, WorkerOptions } from "../batches/startBatchWorker";
import { usualWorkerSettings } from "../batches/WorkerSettings";
import type { ClaimedExport } from "../ledger/Export";
import type { Owner } from "../ledger/openWork";
import { postponeExport, runExport } from "./runExport";
import type { ExportDesk } from "./runExport";
import { startExportUpkeep } from "./startExportUpkeep";

/** Starts to work. It takes the same slots as batches, the upper half of them never: pushes go before exports. */
export function startExportWorker(options: WorkerOptions): BatchWorker {
  return new Worker(options);
}

class Worker implements BatchWorker {
  readonly #place: Workplace;
  readonly #hand = new Map<string, ClaimedExport>();
  /** When each user was last served, by the number of the turn. */
  readonly #served = new Map<string, number>();
  readonly #upkeep: { stop(): Promise<void> };
  #turn = 0;

  constructor(readonly options: WorkerOptions) {
    const { tokens } = options;
    const given = { ...usualWorkerSettings, ...options.settings };
    const settings = { ...given, mostInFlight: Math.max(1, Math.floor(given.mostInFlight / 2)) };
    this.#place = openWorkplace(options, settings);
    this.#place.rounds.start(() => this.#round());
    this.#upkeep = startExportUpkeep({
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
  }

  /** Takes a page in hand for each user who has none, those who waited longest first; in a tenant, as many as may be in flight. */
  async #round(): Promise<void> {
    const { ledger, tokens } = this.options;
    const open = await ledger.exports.findOpenOwners();
    const waiting = open.filter((owner) => tokens.signInOf(owner) !== null && !this.#hand.has(toKey(owner)));
    const inTurn = waiting.sort((one, other) => this.#servedAt(one) - this.#servedAt(other));
    for (const owner of inTurn) {
      if (this.#place.rounds.stopping.aborted) return;
      if (this.#inHandOf(owner.tenant) < this.#place.settings.mostInFlight) await this.#claimFor(owner);
    }
  }

  #inHandOf(tenant: string): number {
    return [...this.#hand.values()].filter((claimed) => claimed.tenant === tenant).length;
  }

  #servedAt(owner: Owner): number {
    return this.#served.get(toKey(owner)) ?? 0;
  }

  async #claimFor(owner: Owner): Promise<void> {
    const { id: worker, settings } = this.#place;
    const seat = await this.#place.seatOf(owner);
    if (seat === null) return;
    const desk = { ...seat, ledger: this.options.ledger.exports.of(owner.tenant) };
    const claimed = await desk.ledger.claim({ owner: owner.user, worker, leaseMs: settings.leaseMs });
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
    this.#place.rounds.add(running);
  }

  async #breakOff(claimed: ClaimedExport, desk: ExportDesk, error: unknown): Promise<void> {
    if (this.#place.rounds.isOver()) return;
    const { log } = this.options;
    log({ event: "export-broke", export: claimed.exportId, why: error instanceof Error ? error.message : "" });
    await postponeExport(claimed, desk).catch(() => undefined);
  }
}
