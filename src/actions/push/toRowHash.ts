// A short text that tells whether a row still holds what it held when its push was shown.
import type { Row } from "../../deals/cell";
import type { Layout } from "../../deals/layout";
import { toCells } from "../../deals/pulled";

/** A hash of the known cells of a row, whatever the order of its columns; Errors is left out. Not for secrets. */
export function toRowHash(row: Row, layout: Layout): string {
  const cells = Object.entries(toCells(row, layout)).sort(([one], [other]) => (one < other ? -1 : 1));
  return toHash(JSON.stringify(cells));
}

// Two multiplicative hashes of 32 bits each: among a million rows, two that differ are taken for one once in 40 million.
function toHash(text: string): string {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b) + 0xc2b2ae35;
  }
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
