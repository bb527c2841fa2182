// A pull under way: deals stream in page by page, and go into the sheet block by block.
import type { PullProgress } from "../../backend/Backend";
import type { DealFilter } from "../../deals/dealFilter";
import type { PulledDeal } from "../../deals/pulled";
import type { Core } from "../Core";
import { ArrivalsWriter } from "./ArrivalsWriter";
import type { LastWrite } from "./ArrivalsWriter";
import { hasBlock, takeBlock, toWaitingDeal } from "./dealBlocks";
import type { WaitingDeal } from "./dealBlocks";
import { countVerdicts, planArrivals } from "./planArrivals";
import type { ArrivalCounts } from "./planArrivals";

/** How a pull brings deals in. */
export interface PullOrder {
  readonly filter: DealFilter;
  /** Whether deals that were pulled before, have not changed and stand in no row are left out. */
  readonly onlyChanged: boolean;
  /** Makes sure that there is a deal table; called before the first deals are written. */
  readonly makeRoom: () => Promise<void>;
}

/**
 * Gathers the deals of a pull and writes them in blocks, one after the other, while further pages come. Each block is one
 * sync: 1.5 MB at first, more as there turn out to be many, so that few syncs are enough.
 */
export class PullRun {
  progress: PullProgress = { read: 0, kept: 0 };
  readonly #core: Core;
  readonly #writer: ArrivalsWriter;
  readonly #waiting: WaitingDeal[] = [];
  #blocks = 0;
  #writing: Promise<void> = Promise.resolve();
  #failure: { readonly thrown: unknown } | null = null;
  #isWriting = false;

  constructor(
    core: Core,
    readonly order: PullOrder,
  ) {
    const { onlyChanged, makeRoom } = order;
    this.#core = core;
    this.#writer = new ArrivalsWriter(core, {
      plan: (deals) => planArrivals({ deals, onlyChanged }, core.memory),
      makeRoom,
    });
  }

  /** Deals that stand in the sheet, or in its list of conflicts, already. */
  get written(): number {
    return this.#writer.written;
  }

  /** How many deals of each kind have come. */
  get counts(): ArrivalCounts {
    return countVerdicts(this.#writer.verdicts);
  }

  /** The deals whose rows hold edits, and with `onlyChanged` all that have changed: Referral IDs in lower case. */
  get changedKeys(): readonly string[] {
    const { onlyChanged } = this.order;
    return [...this.#writer.verdicts]
      .filter(([, { kind, keepsEdits }]) => keepsEdits || (onlyChanged && kind !== "unchanged"))
      .map(([key]) => key);
  }

  /** Takes deals that came; starts writing once they fill a block. Throws what an earlier block failed with. */
  take(deals: readonly PulledDeal[], progress: PullProgress): void {
    if (this.#failure !== null) throw this.#failure.thrown;
    this.progress = progress;
    for (const deal of deals) this.#waiting.push(toWaitingDeal(this.#core, deal));
    if (!this.#isWriting && this.#hasBlock()) this.#writing = this.#writeBlocks();
  }

  /** Writes what is left, with what `also` queues for the last sync. Throws what a block failed with. */
  async finish(also: NonNullable<LastWrite["also"]>): Promise<void> {
    await this.#writing;
    if (this.#failure !== null) throw this.#failure.thrown;
    while (this.#hasBlock()) await this.#writeNext();
    const rest = this.#waiting.splice(0).map(({ deal }) => deal);
    await this.#core.inTurn(() => this.#writer.write(rest, { also }));
  }

  async #writeBlocks(): Promise<void> {
    this.#isWriting = true;
    try {
      while (this.#hasBlock()) await this.#writeNext();
    } catch (thrown) {
      this.#failure = { thrown };
    }
    this.#isWriting = false;
  }

  #hasBlock(): boolean {
    return hasBlock(this.#waiting, this.#blocks);
  }

  async #writeNext(): Promise<void> {
    const deals = takeBlock(this.#waiting, this.#blocks);
    this.#blocks += 1;
    await this.#core.inTurn(() => this.#writer.write(deals, null));
  }
}
