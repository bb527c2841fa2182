// Times as the service writes them: UTC, seven decimals, trailing zeros left out, never the same twice.
import type { Random } from "./chance";

const ticksPerMs = 10_000n;
const wireTime = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?(Z|[+-]\d\d:\d\d)$/;

/** Gives a moment (milliseconds since 1970) its text; every text is later than the one before. */
export type Stamp = (atMs: number) => string;

/** A source of stamps that starts behind `lastText`, the latest stamp already in the store. */
export function createStamp(random: Random, lastText?: string): Stamp {
  let last = lastText === undefined ? 0n : toTicks(lastText);
  return (atMs) => {
    const asked = BigInt(Math.floor(atMs)) * ticksPerMs + BigInt(Math.floor(random() * 10_000));
    last = asked > last ? asked : last + 1n;
    return toText(last);
  };
}

/** A text that sorts as the moment does, whatever its offset and decimals; null where it is no such time. */
export function toSortableTime(text: string): string | null {
  const found = wireTime.exec(text);
  if (found === null) return null;
  const [, second = "", decimals = "", offset = ""] = found;
  const ms = Date.parse(`${second}${offset}`);
  if (Number.isNaN(ms)) return null;
  const wrapped = new Date(ms).toISOString();
  // Date.parse takes 30 February for 1 March: a day that does not exist is no time.
  if (offset === "Z" && !wrapped.startsWith(second)) return null;
  return `${wrapped.slice(0, 19)}.${decimals.padEnd(7, "0")}`;
}

/** The same for a time the service wrote, which is UTC and real: cheap enough for every deal of every page. */
export function toSortKey(stamp: string): string {
  return stamp.length > 20 ? stamp.slice(0, -1).padEnd(27, "0") : `${stamp.slice(0, 19)}.0000000`;
}

/** Milliseconds since 1970 of a time the service wrote. */
export function toMs(text: string): number {
  return Date.parse(text.replace(/(\.\d{3})\d+/, "$1"));
}

function toTicks(text: string): bigint {
  const sortable = toSortableTime(text);
  if (sortable === null) throw new RangeError(`${text} is no time of the service`);
  return BigInt(Date.parse(`${sortable.slice(0, 19)}Z`)) * ticksPerMs + BigInt(sortable.slice(20));
}

function toText(ticks: bigint): string {
  const second = new Date(Number(ticks / ticksPerMs)).toISOString().slice(0, 19);
  const decimals = (ticks % (ticksPerMs * 1000n)).toString().padStart(7, "0").replace(/0+$/, "");
  return decimals === "" ? `${second}Z` : `${second}.${decimals}Z`;
}
