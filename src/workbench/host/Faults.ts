// How Excel misbehaves on request. All switches are off at first and may be set at any time.

/** A refusal to give for a member: the code, and for how many calls (for ever when left out). */
export interface Refusal {
  readonly code: string;
  readonly times?: number;
}

/** A keystroke of the person while a write of the add-in is under way. */
export interface Keystroke {
  readonly address: string;
  readonly text: string;
}

/** Switches for what real Excel does at its worst (office-host.md 8). */
export class Faults {
  /** A pick from a dropdown raises no change event, of the sheet or the table (office-js#4066, #3888). */
  loseDropdownEvents = false;
  /** A fill over rows hidden by a filter raises no change event of the table (office-js#1110). */
  loseFilteredFillEvents = false;
  /** A write of several rows under a filter lands in the wrong rows, as on Windows (office-js#224). */
  misplaceFilteredWrites = false;
  /** No event reaches the add-in. */
  loseAllEvents = false;
  /** How long events are held back, in milliseconds. */
  delayEventsMs = 0;
  /** So many of the next requests are refused as if a cell were being edited. */
  busyCalls = 0;
  /** The person starts typing this when the next writing request has been taken: what they type overwrites it. */
  typingDuringWrite: Keystroke | null = null;
  /** The largest request body, in bytes. */
  requestLimit = 5 * 1024 * 1024;
  /** The largest response body, in bytes. */
  responseLimit = 5 * 1024 * 1024;
  /** Refusals by member, named as documented: "Range.values", "WorksheetCollection.add". */
  readonly refuses = new Map<string, Refusal>();

  /** The code with which a call of the member is refused now, if it is; counts the call. */
  refusalOf(member: string): string | undefined {
    const refusal = this.refuses.get(member);
    if (!refusal) return undefined;
    if (refusal.times === undefined) return refusal.code;
    if (refusal.times <= 1) this.refuses.delete(member);
    else this.refuses.set(member, { ...refusal, times: refusal.times - 1 });
    return refusal.code;
  }
}
