// Finds out which way to Partner Center an installation has, and takes it.
import { z } from "zod";
import { gatewayConnection } from "../contract/gatewayConnection";
import type { GatewayConnection } from "../contract/gatewayConnection";
import type { Backend } from "./Backend";
import { createBackend } from "./createBackend";
import type { BackendOptions } from "./createBackend";
import { openIndexedDbLedger } from "./indexedDbLedger";
import type { Ledger } from "./Ledger";
import { createMemoryLedger } from "./memoryLedger";
import { createRunningPushes, createSharedRunningPushes } from "./runningPushes";
import { createSandboxSignIn } from "./sandboxSignIn";
import { createGatewaySignIn } from "./signIn/createGatewaySignIn";
import { createNestedWay } from "./signIn/createNestedWay";
import { createWindowWay } from "./signIn/createWindowWay";
import type { AskWindow } from "./signIn/createWindowWay";
import { sleep } from "./sleep";

/** A path on the pane's own origin: tokens go nowhere else. */
const path = z.string().regex(/^\/(?!\/)/u);

const sandboxConnection = z.object({ kind: z.literal("sandbox"), address: path, signIn: path });

const connection = z.discriminatedUnion("kind", [sandboxConnection, gatewayConnection]);

/** The pane that wants a way, and how its Office signs people in. */
export interface PaneMeans {
  readonly origin: string;
  readonly partitionKey: string | undefined;
  /** Whether Office offers its own account to add-ins (NestedAppAuth 1.1). */
  readonly hasNestedSignIn: boolean;
  readonly askWindow: AskWindow;
}

/** The backend that connection.json beside the pane names; null where there is none. Throws where it cannot be read. */
export async function connectBackend(pane: PaneMeans): Promise<Backend | null> {
  const response = await fetch(new URL("/connection.json", pane.origin), { cache: "no-store" });
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  if (!response.ok || !isJson) return null;
  const found = connection.parse(await response.json());
  const ledger = await openLedger(pane.partitionKey ?? "");
  switch (found.kind) {
    case "sandbox":
      return connectSandbox(found, pane, ledger);
    case "gateway":
      return connectGateway(found, pane, ledger);
  }
}

const ask: typeof fetch = (input, init) => fetch(input, init);

function connectSandbox(found: z.infer<typeof sandboxConnection>, { origin }: PaneMeans, ledger: Ledger): Backend {
  const signIn = createSandboxSignIn({ address: new URL(found.signIn, origin).href, fetch: ask });
  return createBackend({
    ...toOptions(ledger),
    kind: found.kind,
    address: new URL(found.address, origin).href,
    signIn,
  });
}

function connectGateway(found: GatewayConnection, pane: PaneMeans, ledger: Ledger): Backend {
  const { origin, hasNestedSignIn, askWindow } = pane;
  const signIn = createGatewaySignIn({
    callerAddress: new URL(found.caller, origin).href,
    fetch: ask,
    now: Date.now,
    ways: [...(hasNestedSignIn ? [createNestedWay(found.signIn)] : []), createWindowWay(origin, askWindow)],
  });
  const toAddress = (at: string): string => new URL(at, origin).href;
  const toOptional = (at: string | null): string | null => (at === null ? null : toAddress(at));
  const backend = createBackend({
    ...toOptions(ledger),
    kind: found.kind,
    address: toAddress(found.address),
    signIn,
    background: { batches: toOptional(found.batches), exports: toOptional(found.exports) },
  });
  return { ...backend, signInDesk: signIn.desk };
}

function toOptions(ledger: Ledger): Omit<BackendOptions, "kind" | "address" | "signIn"> {
  return {
    ledger,
    // Pages that are not served securely have no locks.
    runningPushes: "locks" in navigator ? createSharedRunningPushes(navigator.locks) : createRunningPushes(),
    fetch: ask,
    now: Date.now,
    sleep,
    random: Math.random,
    isOffline: () => !navigator.onLine,
  };
}

/** A browser may grant no storage; then marks in the workbook alone say what was begun. */
async function openLedger(partitionKey: string): Promise<Ledger> {
  try {
    return await openIndexedDbLedger({ partitionKey, now: Date.now });
  } catch {
    return createMemoryLedger(Date.now);
  }
}
