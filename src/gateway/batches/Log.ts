// What the gateway's inside tells of itself: events with ids, counts and milliseconds, never contents.

/** Something worth a line. */
export interface LogEvent {
  readonly event: string;
  readonly [detail: string]: string | number | boolean;
}

/** Where lines go. */
export type Log = (event: LogEvent) => void;
