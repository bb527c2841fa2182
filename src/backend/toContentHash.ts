// What was sent, as a fingerprint: it recognises a row's content and tells nothing of it.
import { toContentKey } from "../deals/contentKey";
import type { Cells } from "../deals/pulled";

/** SHA-256, in hexadecimal, over the carried cells of a new deal; the same whatever the order of the columns. */
export async function toContentHash(cells: Cells): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(toContentKey(cells)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
