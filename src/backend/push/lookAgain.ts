// The moments at which something is looked for whose answer was lost.
import type { Errand } from "../Way";

/**
 * Looks at the moments of the settings, counted from when the answer was lost, until `look` finds something; those that
 * have passed already are one. Gives null where nothing was found, or the signal was given.
 */
export async function lookAgain<T>(
  lostAtMs: number,
  look: () => Promise<T | null>,
  { way, signal }: { readonly way: Errand; readonly signal: AbortSignal },
): Promise<T | null> {
  const moments = way.settings.lookUpAfterMs.map((afterMs) => lostAtMs + afterMs);
  const future = moments.filter((atMs, index) => atMs > way.now() || index === moments.length - 1);
  for (const atMs of future) {
    await way.sleep(Math.max(0, atMs - way.now()), signal);
    if (signal.aborted) return null;
    const found = await look();
    if (found !== null) return found;
  }
  return null;
}
