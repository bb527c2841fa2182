// What looks after the gateway asks here: whether it lives, whether requests may come, what it counts.
import { timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { gatewayPaths } from "../../contract/gatewayPaths";
import type { ReadyReport } from "../../contract/health";
import { GatewayRefusal } from "../GatewayRefusal";
import type { Metrics } from "./createMetrics";

/** What the routes look at. */
export interface OperationsMeans {
  readonly metrics: Metrics;
  readonly metricsToken: string | null;
  /** Things that requests need, by name; each is asked anew, and counts as failed after two seconds. */
  readonly checks: Readonly<Record<string, () => Promise<boolean>>>;
  readonly isStopping: () => boolean;
}

const patienceMs = 2_000;

/** The routes. */
export function toOperationsRoutes({ metrics, metricsToken, checks, isStopping }: OperationsMeans): Hono {
  const app = new Hono();
  app.get(gatewayPaths.alive, (context) => context.json({ status: "alive" }));
  app.get(gatewayPaths.ready, async (context) => {
    const entries = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, (await isFine(check)) ? "ok" : "failed"] as const),
    );
    const isFit = entries.every(([, result]) => result === "ok");
    const status = isStopping() ? "stopping" : isFit ? "ready" : "not-ready";
    const report: ReadyReport = { status, checks: Object.fromEntries(entries) };
    return context.json(report, status === "ready" ? 200 : 503);
  });
  app.get(gatewayPaths.metrics, async (context) => {
    if (metricsToken !== null && !isSame(context.req.header("Authorization") ?? "", `Bearer ${metricsToken}`)) {
      throw new GatewayRefusal("signed-out", { headers: { "WWW-Authenticate": "Bearer" } });
    }
    return context.body(await metrics.text(), 200, { "Content-Type": metrics.contentType });
  });
  return app;
}

async function isFine(check: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const result = await Promise.race([check().catch(() => false), late]);
  clearTimeout(timer);
  return result;
}

/** Equal, in a time that does not tell how much of it was right. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
