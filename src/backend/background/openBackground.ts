// What a gateway does in the background, over its own routes.
import type { Problem } from "../../deals/rowOutcome";
import { toProblemOrThrow } from "../toProblemOf";
import { toSteadyClient } from "../Way";
import type { Way } from "../Way";
import type { Background } from "./Background";
import { openBatches } from "./openBatches";
import { openExports } from "./openExports";

/** Where it is; null for a part that the gateway does not have. */
export interface BackgroundAddresses {
  readonly batches: string | null;
  readonly exports: string | null;
}

/** The background of a gateway; null where it has no part of it. */
export function openBackground({ batches, exports }: BackgroundAddresses, way: Way): Background | null {
  if (batches === null && exports === null) return null;
  return {
    batches: batches === null ? null : openBatches(batches, way),
    exports: exports === null ? null : openExports(exports, way),
    wake: (signal) => wake(signal, way),
  };
}

const oneDeal = { filter: null, orderBy: "createdDateTime", descending: true, top: 1, skipToken: null } as const;

async function wake(signal: AbortSignal, way: Way): Promise<Problem | null> {
  try {
    await toSteadyClient(way).list(oneDeal, signal);
    return null;
  } catch (error) {
    return signal.aborted ? null : toProblemOrThrow(error);
  }
}
