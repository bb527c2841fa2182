// A pull under way: deals stream in page by page, and go into the sheet block by block.
import type { PullProgress } from "../../backend/Backend";
import type { DealFilter } from "../../deals/dealFilter";
import type { PulledDeal } from "../../deals/pulled";
import { toPulledRow } from "../../deals/pulled";
import { GoneFromWorkbook, PayloadTooLarge } from "../../excel/ExcelFailure";
import { countPulledBytes } from "../../excel/pulledSheet";
import { countRowBytes } from "../../excel/writeDeals";
import type { Core } from "../Core";
import { toActiveTable } from "../Memory";
import { readGrounds } from "./grounds";
import { noteConflicts } from "./noteConflicts";
import type { Grounds } from "./grounds";
import { addVerdicts, countVerdicts, planArrivals } from "./planArrivals";
import type { ArrivalCounts, Verdicts } from "./planArrivals";
import { mostAttempts, rowsKeepMoving } from "./rowsKeepMoving";
import { writeChange } from "./writeChange";

/** How a pull brings deals in. */
export interface PullOrder {
  readonly filter: DealFilter;
  /** Whether deals that were pulled before, have not changed and stand in no row are left out. */
  readonly onlyChanged: boolean;
  /** Makes sure that there is a deal table; called before the first deals are written. */
  readonly makeRoom: () => Promise<void>;
}

/** Queues something for a sync. */
type Queue = (context: Excel.RequestContext) => void;

interface WaitingDeal {
  readonly deal: PulledDeal;
  readonly bytes: number;
}

/**
 * Gathers the deals of a pull and writes them in blocks, one after the other, while further pages come. Each block is one
 * sync: 1.5 MB at first, more as there turn out to be many, so that few syncs are enough.
 */
export class PullRun {
  progress: PullProgress = { read: 0, kept: 0 };
  /** Deals that stand in the sheet, or in its list of conflicts, already. */
  written = 0;
  readonly #core: Core;
  #verdicts: Verdicts = new Map();
  readonly #waiting: WaitingDeal[] = [];
  #blocks = 0;
  #grounds: Grounds | null = null;
  #writing: Promise<void> = Promise.resolve();
  #failure: { readonly thrown: unknown } | null = null;
  #isWriting = false;

  constructor(
    core: Core,
    readonly order: PullOrder,
  ) {
    this.#core = core;
  }

  /** How many deals of each kind have come. */
  get counts(): ArrivalCounts {
    return countVerdicts(this.#verdicts);
  }

  /** The deals whose rows hold edits, and with `onlyChanged` all that have changed: Referral IDs in lower case. */
  get changedKeys(): readonly string[] {
    const { onlyChanged } = this.order;
    return [...this.#verdicts]
      .filter(([, { kind, keepsEdits }]) => keepsEdits || (onlyChanged && kind !== "unchanged"))
      .map(([key]) => key);
  }

  /** Takes deals that came; starts writing once they fill a block. Throws what an earlier block failed with. */
  take(deals: readonly PulledDeal[], progress: PullProgress): void {
    if (this.#failure !== null) throw this.#failure.thrown;
    this.progress = progress;
    for (const deal of deals) this.#waiting.push({ deal, bytes: this.#countBytes(deal) });
    if (!this.#isWriting && this.#hasBlock()) this.#writing = this.#writeBlocks();
  }

  /** Writes what is left, with what `also` queues for the last sync. Throws what a block failed with. */
  async finish(also: Queue): Promise<void> {
    await this.#writing;
    if (this.#failure !== null) throw this.#failure.thrown;
    while (this.#hasBlock()) await this.#writeNext();
    const rest = this.#waiting.splice(0).map(({ deal }) => deal);
    await this.#core.inTurn(() => this.#write(rest, also));
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
    return this.#waiting.reduce((sum, { bytes }) => sum + bytes, 0) > toBlockBytes(this.#blocks);
  }

  async #writeNext(): Promise<void> {
    const deals = takeBlock(this.#waiting, toBlockBytes(this.#blocks));
    this.#blocks += 1;
    await this.#core.inTurn(() => this.#write(deals, null));
  }

  /** Writes deals in one sync; in two where they are more than Excel takes at once. */
  async #write(deals: readonly PulledDeal[], also: Queue | null): Promise<void> {
    try {
      if (deals.length > 0) await this.order.makeRoom();
      await this.#writeTogether(deals, also);
    } catch (failure) {
      if (!(failure instanceof PayloadTooLarge) || deals.length < 2) throw failure;
      const half = Math.ceil(deals.length / 2);
      await this.#write(deals.slice(0, half), null);
      await this.#write(deals.slice(half), also);
    }
  }

  async #writeTogether(deals: readonly PulledDeal[], also: Queue | null): Promise<void> {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      if (await this.#tryToWrite(deals, also)) {
        this.written += deals.length;
        return;
      }
    }
    throw rowsKeepMoving();
  }

  async #tryToWrite(deals: readonly PulledDeal[], also: Queue | null): Promise<boolean> {
    const core = this.#core;
    const arrivals = { deals, onlyChanged: this.order.onlyChanged };
    const hasNews = planArrivals(arrivals, core.memory).pulled.length > 0;
    if (hasNews) this.#grounds = await toCurrentGrounds(core, this.#grounds);
    const plan = planArrivals(arrivals, core.memory);
    this.#verdicts = addVerdicts(this.#verdicts, plan.verdicts);
    noteConflicts(core, deals, plan);
    if (plan.pulled.length === 0 && also === null) return true;
    const freshTableId = toActiveTable(core.memory)?.place.tableId ?? null;
    if (freshTableId === null && plan.fresh.length > 0) {
      throw new GoneFromWorkbook("ItemNotFound", "The deal table was deleted while deals came.", null);
    }
    const change = { ...plan, freshTableId, ...(also === null ? {} : { also }) };
    this.#grounds = await writeChange(core, change, this.#grounds ?? new Map());
    return this.#grounds !== null;
  }

  #countBytes(deal: PulledDeal): number {
    const table = toActiveTable(this.#core.memory);
    const row = table === null ? Object.values(deal.cells) : toPulledRow(deal, table.layout);
    return countPulledBytes(deal) + countRowBytes(row);
  }
}

const firstBlocks = [1_500_000, 1_500_000, 3_000_000];

/** The most bytes that Excel on the web takes at once are 5 MB. */
const largestBlock = 4_000_000;

function toBlockBytes(blocks: number): number {
  return firstBlocks[blocks] ?? largestBlock;
}

/** Takes the first deals out of those that wait, as many as go into a block; one at least. */
function takeBlock(waiting: WaitingDeal[], limitBytes: number): readonly PulledDeal[] {
  let bytes = 0;
  const behind = waiting.findIndex((one) => (bytes += one.bytes) > limitBytes);
  return waiting.splice(0, behind === -1 ? waiting.length : Math.max(1, behind)).map(({ deal }) => deal);
}

/** The grounds that are known, where they still hold; else they are read. */
async function toCurrentGrounds(core: Core, known: Grounds | null): Promise<Grounds> {
  const holds =
    known !== null &&
    [...core.memory.tables.values()].every(({ place, rows }) => {
      const ground = known.get(place.tableId);
      return ground !== undefined && ground.bodyRows === place.rows && rows.length === place.rows;
    });
  return holds ? known : readGrounds(core);
}
