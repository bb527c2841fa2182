// One gateway process: its parts put together, listening until it is stopped.
import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { sleep } from "../backend/sleep";
import { createTokenCheck } from "./auth/createTokenCheck";
import { createUpstreamTokens } from "./auth/createUpstreamTokens";
import type { UpstreamTokens } from "./auth/createUpstreamTokens";
import { sendExchange } from "./auth/sendExchange";
import type { Log } from "./batches/Log";
import { createGatewayApp } from "./createGatewayApp";
import type { GatewaySettings } from "./GatewaySettings";
import { openBackground } from "./openBackground";
import { createMetrics } from "./operations/createMetrics";
import type { Metrics } from "./operations/createMetrics";

/** A gateway without a port of its own: what a server hands its requests to. */
export interface OpenGateway {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** From now on /readyz says that it stops, to whoever asks over a connection that is open. */
  stop(): void;
  /** Begins nothing more in the background, and finishes what was begun; requests are answered still. */
  rest(): Promise<void>;
  /** Rests, and closes the ledger: after this nothing is answered. */
  close(): Promise<void>;
}

/** A gateway that is up. */
export interface Gateway {
  /** Where it listens, without a slash at the end. */
  readonly origin: string;
  /** Takes nothing more, finishes what was begun, and closes; as long as the settings allow. */
  close(): Promise<void>;
}

/** Puts a gateway's parts together; rejects where its ledger cannot be opened. */
export async function openGateway(settings: GatewaySettings, log: Log): Promise<OpenGateway> {
  const now = Date.now;
  const metrics = createMetrics();
  const ask: typeof fetch = (input, init) => fetch(input, init);
  const countIn =
    (count: Metrics["batchEvent"]): Log =>
    (event) => {
      count(event.event);
      log(event);
    };
  const tokens = toTokens(settings, { metrics, log });
  const background = await openBackground({
    settings,
    tokens,
    fetch: ask,
    now,
    sleep,
    random: Math.random,
    log: countIn(metrics.batchEvent),
    exportLog: countIn(metrics.exportEvent),
  });
  let isStopping = false;
  const app = createGatewayApp({
    settings,
    tokenCheck: createTokenCheck(settings.signIn, now),
    tokens,
    background,
    metrics,
    log,
    fetch: ask,
    now,
    isStopping: () => isStopping,
  });
  return {
    fetch: (request) => app.fetch(request),
    stop: () => (isStopping = true),
    rest: () => background.rest(),
    close: () => background.close(),
  };
}

/** Starts a gateway; rejects where its port is taken or its ledger cannot be opened. */
export async function startGateway(settings: GatewaySettings, log: Log): Promise<Gateway> {
  const gateway = await openGateway(settings, log);
  const server = createAdaptorServer({
    fetch: gateway.fetch,
    createServer,
    serverOptions: { requestTimeout: settings.limits.arrivalMs, headersTimeout: settings.limits.arrivalMs },
    overrideGlobalObjects: false,
  });
  try {
    await listen(server, settings);
  } catch (error) {
    await gateway.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${settings.host === "0.0.0.0" ? "127.0.0.1" : settings.host}:${port}`,
    async close() {
      gateway.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      const patience = setTimeout(() => {
        if ("closeAllConnections" in server) server.closeAllConnections();
      }, settings.limits.shutdownMs);
      await Promise.all([closed, gateway.rest()]);
      clearTimeout(patience);
      // Not before: requests that are being answered need the ledger.
      await gateway.close();
    },
  };
}

function toTokens(settings: GatewaySettings, { metrics, log }: { metrics: Metrics; log: Log }): UpstreamTokens {
  const way = { fetch: (...given: Parameters<typeof fetch>) => fetch(...given), now: Date.now };
  return createUpstreamTokens({
    scope: settings.upstream.scope,
    exchange: (request) => sendExchange(request, settings.exchange, way),
    now: Date.now,
    onExchange: (kind, error) => {
      metrics.exchanged(kind);
      if (kind === "unavailable") log({ event: "exchange-unavailable", error });
    },
  });
}

function listen(server: ReturnType<typeof createAdaptorServer>, { host, port }: GatewaySettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
}
