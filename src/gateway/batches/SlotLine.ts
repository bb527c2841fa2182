// Who wants a slot of the tenant's throttle in this process, one after the other; a young slot goes from one to the next.
import PQueue from "p-queue";
import { Cancelled } from "../../backend/lane/Cancelled";
import type { Sleep } from "../../backend/sleep";
import type { TenantLedger } from "../ledger/BatchLedger";
import type { Slot, Taker, Taking } from "../ledger/traffic";
import type { Persist } from "./createPersist";

/** What a line is made of. */
export interface SlotLineMeans {
  readonly ledger: TenantLedger;
  readonly taker: Taker;
  /** Slots in use by this process: whoever keeps leases alive reads it. */
  readonly slots: Set<Slot>;
  readonly persist: Persist;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly now: () => number;
  /** Called with what the ledger says of the traffic with each slot. */
  readonly onTaken: (learnt: { readonly width: number; readonly epoch: number }) => void;
}

/** A slot of this process, and when the ledger gave it. */
export interface HeldSlot {
  readonly slot: Slot;
  readonly takenAtMs: number;
}

/**
 * So long a slot goes from request to request of this process without a word to the ledger: longer, and what other processes
 * learn of how much Partner Center bears would come too late.
 */
const handOverMs = 500;
const usualPauseMs = 100;
const longestPauseMs = 1_000;

/** The line; nobody stands in it yet. */
export class SlotLine {
  // One asks for a slot at a time: so many that ask would only stand in each other's way.
  readonly #line = new PQueue({ concurrency: 1 });
  /** On their way to whoever is next. */
  readonly #spare: HeldSlot[] = [];
  /** How many stand in the line and have no slot yet. */
  #wanting = 0;
  #freed = new AbortController();
  /** Slots that were taken before this go back to the ledger, which has learnt of other traffic since. */
  #turnedAtMs = Number.NEGATIVE_INFINITY;

  constructor(readonly means: SlotLineMeans) {}

  /** A slot, once there is one for whoever asks. Throws Cancelled once the signal is given. */
  take({ isNext, signal }: { readonly isNext: boolean; readonly signal: AbortSignal | null }): Promise<HeldSlot> {
    this.#wanting += 1;
    return this.#line.add(() => this.#takeInTurn(signal), { priority: isNext ? 1 : 0 });
  }

  /** Whoever is next has it at once, while it is young; else it goes back to the ledger. */
  async give(held: HeldSlot): Promise<void> {
    if (this.#wanting > this.#spare.length && this.#isYoung(held)) this.#spare.push(held);
    else await this.#free(held);
    this.#freed.abort();
  }

  /** There is to be less traffic: no slot that is in use now is handed over. */
  turn(): void {
    this.#turnedAtMs = this.means.now();
  }

  #isYoung({ takenAtMs }: HeldSlot): boolean {
    return takenAtMs > this.#turnedAtMs && this.means.now() - takenAtMs < handOverMs;
  }

  async #free({ slot }: HeldSlot): Promise<void> {
    const { ledger, slots } = this.means;
    slots.delete(slot);
    // A slot that cannot be given back ends with its lease.
    await ledger.freeSlot(slot).catch(() => undefined);
  }

  async #takeInTurn(signal: AbortSignal | null): Promise<HeldSlot> {
    const leave = (): void => this.#freed.abort();
    signal?.addEventListener("abort", leave);
    try {
      return await this.#takeWhenFree(signal);
    } finally {
      signal?.removeEventListener("abort", leave);
      this.#wanting -= 1;
      if (this.#line.size === 0) await Promise.all(this.#spare.splice(0).map((held) => this.#free(held)));
    }
  }

  async #takeWhenFree(signal: AbortSignal | null): Promise<HeldSlot> {
    const { ledger, taker, persist, sleep, random } = this.means;
    for (;;) {
      if (signal?.aborted === true) throw new Cancelled();
      const handed = this.#spare.shift();
      if (handed !== undefined && this.#isYoung(handed)) return handed;
      if (handed !== undefined) await this.#free(handed);
      this.#freed = new AbortController();
      const taking: Taking = await persist(() => ledger.takeSlot(taker));
      if (taking.kind === "slot") return this.#hold(taking);
      const pauseMs = Math.max(usualPauseMs, taking.closedForMs) * (1 + random() / 4);
      await sleep(Math.min(longestPauseMs, pauseMs), this.#freed.signal);
    }
  }

  #hold({ slot, width, epoch }: Extract<Taking, { readonly kind: "slot" }>): HeldSlot {
    const { slots, now, onTaken } = this.means;
    slots.add(slot);
    onTaken({ width, epoch });
    return { slot, takenAtMs: now() };
  }
}
