// The gateway's log: one JSON object a line on standard output, with ids, counts and milliseconds; never contents, names or tokens.
import { pino } from "pino";
import type { DestinationStream } from "pino";
import type { Log } from "../batches/Log";
import type { GatewaySettings } from "../GatewaySettings";

/** A log of this level; what goes wrong on our side is a warning, everything else information. */
export function createLogger(level: GatewaySettings["logLevel"], to?: DestinationStream): Log {
  // Without the machine's name: a line says what happened, not where.
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  const logger = to === undefined ? pino(options) : pino(options, to);
  return ({ event, ...details }) => {
    const isTrouble = /broke|away|refused|fault|unavailable/u.test(event);
    logger[isTrouble ? "warn" : "info"]({ event, ...details });
  };
}
