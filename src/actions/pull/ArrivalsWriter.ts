// Writes deals that came into the sheet, as few or many as Excel takes at once, wherever their rows have moved meanwhile.
import type { PulledDeal } from "../../deals/pulled";
import { GoneFromWorkbook, PayloadTooLarge } from "../../excel/ExcelFailure";
import type { Core } from "../Core";
import { toActiveTable } from "../Memory";
import { readGrounds } from "./grounds";
import type { Grounds } from "./grounds";
import { noteConflicts } from "./noteConflicts";
import { addVerdicts } from "./planArrivals";
import type { ArrivalPlan, Verdicts } from "./planArrivals";
import { mostAttempts, rowsKeepMoving } from "./rowsKeepMoving";
import { writeChange } from "./writeChange";
import type { SheetChange } from "./writeChange";

/** What deals mean for the sheet, and what Partner Center answered beside them. */
export type WholePlan = ArrivalPlan & Pick<SheetChange, "answers">;

/** How deals are brought in. */
export interface WriterOrder {
  /** Plans against what is remembered now; `isLast` when nothing comes behind these deals. */
  readonly plan: (deals: readonly PulledDeal[], isLast: boolean) => WholePlan;
  /** Makes sure that there is a deal table; called before deals are written. */
  readonly makeRoom: () => Promise<void>;
}

/** What ends the writing; more may go into its sync. */
export interface LastWrite {
  readonly also?: (context: Excel.RequestContext) => void;
}

/** Writes deals, block by block. To be called in turns of the session. */
export class ArrivalsWriter {
  /** Deals that stand in the sheet, or in its list of conflicts, already. */
  written = 0;
  verdicts: Verdicts = new Map();
  readonly #core: Core;
  readonly #order: WriterOrder;
  #grounds: Grounds | null = null;

  constructor(core: Core, order: WriterOrder) {
    this.#core = core;
    this.#order = order;
  }

  /** Writes deals in one sync, in several where they are more than Excel takes at once; `last` with the last of all. */
  async write(deals: readonly PulledDeal[], last: LastWrite | null): Promise<void> {
    try {
      if (deals.length > 0) await this.#order.makeRoom();
      await this.#writeTogether(deals, last);
    } catch (failure) {
      if (!(failure instanceof PayloadTooLarge) || deals.length < 2) throw failure;
      const half = Math.ceil(deals.length / 2);
      await this.write(deals.slice(0, half), null);
      await this.write(deals.slice(half), last);
    }
  }

  async #writeTogether(deals: readonly PulledDeal[], last: LastWrite | null): Promise<void> {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      if (await this.#tryToWrite(deals, last)) {
        this.written += deals.length;
        return;
      }
    }
    throw rowsKeepMoving();
  }

  async #tryToWrite(deals: readonly PulledDeal[], last: LastWrite | null): Promise<boolean> {
    const core = this.#core;
    const planNow = (): WholePlan => this.#order.plan(deals, last !== null);
    if (hasNews(planNow())) this.#grounds = await toCurrentGrounds(core, this.#grounds);
    const plan = planNow();
    this.verdicts = addVerdicts(this.verdicts, plan.verdicts);
    noteConflicts(core, deals, plan);
    if (!hasNews(plan) && last?.also === undefined) return true;
    const freshTableId = toActiveTable(core.memory)?.place.tableId ?? null;
    if (freshTableId === null && plan.fresh.length > 0) {
      throw new GoneFromWorkbook("ItemNotFound", "The deal table was deleted while deals came.", null);
    }
    const change = { ...plan, freshTableId, ...(last?.also === undefined ? {} : { also: last.also }) };
    this.#grounds = await writeChange(core, change, this.#grounds ?? new Map());
    return this.#grounds !== null;
  }
}

function hasNews({ pulled, answers }: WholePlan): boolean {
  return pulled.length > 0 || (answers !== undefined && answers.size > 0);
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
