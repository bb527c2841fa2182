// The adapter: Partner Center's dialect over fetch, behind the interface that actions see.
import type { Backend, LedgerEntry } from "./Backend";
import { openBackground } from "./background/openBackground";
import type { BackgroundAddresses } from "./background/openBackground";
import { usualSettings } from "./BackendSettings";
import type { BackendSettings } from "./BackendSettings";
import { fetchCaller } from "./fetchCaller";
import { createLane } from "./lane/createLane";
import type { LaneOptions } from "./lane/createLane";
import type { Ledger } from "./Ledger";
import { lookUp } from "./lookUp";
import { fetchDeal } from "./pull/fetchDeal";
import { fetchDeals } from "./pull/fetchDeals";
import { fetchMicrosoftSides } from "./pull/fetchMicrosoftSides";
import { sendPush } from "./push/sendPush";
import { createRunningPushes } from "./runningPushes";
import type { RunningPushes } from "./runningPushes";
import type { Way } from "./Way";

/** What a backend is made of; time, chance and the network are handed in. */
export interface BackendOptions extends Omit<LaneOptions, "settings" | "isOffline"> {
  readonly kind: Backend["kind"];
  /** The absolute address of the referrals. */
  readonly address: string;
  readonly ledger: Ledger;
  /** Pushes of this process alone where it is left out. */
  readonly runningPushes?: RunningPushes;
  /** Whether the computer knows that it has no network; never, where it is left out. */
  readonly isOffline?: () => boolean;
  readonly settings?: Partial<BackendSettings>;
  /** The absolute addresses of the gateway's batches and exports, null for each that it has not; none where it is left out. */
  readonly background?: BackgroundAddresses;
}

/** A way to Partner Center. */
export function createBackend(options: BackendOptions): Backend {
  const settings = { ...usualSettings, ...options.settings };
  const { kind, isOffline = () => false, runningPushes = createRunningPushes() } = options;
  const way: Way = { ...options, settings, runningPushes, lane: createLane({ ...options, isOffline, settings }) };
  return {
    kind,
    background: options.background === undefined ? null : openBackground(options.background, way),
    fetchCaller: () => fetchCaller(way.signIn),
    fetchDeals: (request) => fetchDeals(request, way),
    fetchDeal: (referralId, signal) => fetchDeal(referralId, signal, way),
    fetchMicrosoftSides: (deals, signal) => fetchMicrosoftSides(deals, signal, way),
    sendPush: (request) => runningPushes.hold(request.pushId, () => sendPush(request, way)),
    lookUp: (rows, claimed, signal) => lookUp({ rows, claimed, signal }, way),
    readLedger: () => readLedger(way),
  };
}

async function readLedger({ ledger, runningPushes }: Way): Promise<readonly LedgerEntry[]> {
  const running = await runningPushes.ids();
  const entries = await ledger.read();
  return entries.map((entry) => (running.has(entry.pushId) ? { ...entry, running: true } : entry));
}
