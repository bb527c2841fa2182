// Finds out which way to Partner Center an installation has, and takes it.
import { z } from "zod";
import type { Backend } from "./Backend";
import { createBackend } from "./createBackend";
import { openIndexedDbLedger } from "./indexedDbLedger";
import type { Ledger } from "./Ledger";
import { createMemoryLedger } from "./memoryLedger";
import { createRunningPushes, createSharedRunningPushes } from "./runningPushes";
import { createSandboxSignIn } from "./sandboxSignIn";
import { sleep } from "./sleep";

/** A path on the pane's own origin: tokens go nowhere else. */
const path = z.string().regex(/^\/(?!\/)/u);

const connection = z.object({ kind: z.literal("sandbox"), address: path, signIn: path });

/** The backend that connection.json beside the pane names; null where there is none. Throws where it cannot be read. */
export async function connectBackend(origin: string, partitionKey: string | undefined): Promise<Backend | null> {
  const response = await fetch(new URL("/connection.json", origin), { cache: "no-store" });
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  if (!response.ok || !isJson) return null;
  const { kind, address, signIn } = connection.parse(await response.json());
  const ask: typeof fetch = (input, init) => fetch(input, init);
  return createBackend({
    kind,
    address: new URL(address, origin).href,
    signIn: createSandboxSignIn({ address: new URL(signIn, origin).href, fetch: ask }),
    ledger: await openLedger(partitionKey ?? ""),
    // Pages that are not served securely have no locks.
    runningPushes: "locks" in navigator ? createSharedRunningPushes(navigator.locks) : createRunningPushes(),
    fetch: ask,
    now: Date.now,
    sleep,
    random: Math.random,
    isOffline: () => !navigator.onLine,
  });
}

/** A browser may grant no storage; then marks in the workbook alone say what was begun. */
async function openLedger(partitionKey: string): Promise<Ledger> {
  try {
    return await openIndexedDbLedger({ partitionKey, now: Date.now });
  } catch {
    return createMemoryLedger(Date.now);
  }
}
