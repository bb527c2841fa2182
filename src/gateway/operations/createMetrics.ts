// What the gateway counts, for Prometheus.
import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/** The counters of one gateway. */
export interface Metrics {
  /** A request was answered: by its route's pattern, never its address. */
  readonly answered: (
    of: { readonly method: string; readonly route: string; readonly status: number },
    ms: number,
  ) => void;
  /** Partner Center answered, or did not: a status, "never-sent" or "no-answer". */
  readonly asked: (method: string, outcome: string, ms: number) => void;
  readonly tokenRefused: (reason: string) => void;
  readonly exchanged: (kind: string) => void;
  /** Something happened to a batch or a row. */
  readonly batchEvent: (event: string) => void;
  /** Something happened to an export. */
  readonly exportEvent: (event: string) => void;
  /** All of it in Prometheus' text format. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 90];

/** Counters at nought. */
export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: "gateway_request_seconds",
    help: "Requests to the gateway, by route and status.",
    labelNames: ["method", "route", "status"],
    buckets: seconds,
    registers: [register],
  });
  const upstream = new Histogram({
    name: "gateway_upstream_seconds",
    help: "Requests to Partner Center, by outcome.",
    labelNames: ["method", "outcome"],
    buckets: seconds,
    registers: [register],
  });
  const count = (name: string, help: string, label: string): ((value: string) => void) => {
    const counter = new Counter({ name, help, labelNames: [label], registers: [register] });
    return (value) => counter.inc({ [label]: value });
  };
  const refused = count("gateway_tokens_refused_total", "Tokens that did not open the gateway, by reason.", "reason");
  const exchanges = count("gateway_exchanges_total", "On-behalf-of exchanges, by what came of them.", "kind");
  const events = count("gateway_batch_events_total", "What happened to batches and their rows.", "event");
  const exports = count("gateway_export_events_total", "What happened to exports.", "event");
  return {
    answered: ({ method, route, status }, ms) => requests.observe({ method, route, status }, ms / 1000),
    asked: (method, outcome, ms) => upstream.observe({ method, outcome }, ms / 1000),
    tokenRefused: refused,
    exchanged: exchanges,
    batchEvent: events,
    exportEvent: exports,
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
