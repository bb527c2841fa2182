// From environment variables to settings: what is missing or wrong names itself, all at once.
import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { z } from "zod";
import { environment } from "./environment";
import type { ClientProof, ExchangeSettings, GatewaySettings, SignInSettings } from "./GatewaySettings";

/** Variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

type Wishes = z.output<typeof environment>;

/** The environment does not say how to run: `faults` has a line for each variable, none of them with its value. */
export class WrongSettings extends Error {
  constructor(readonly faults: readonly string[]) {
    const what = faults.length === 1 ? "one of its settings is" : `${faults.length} of its settings are`;
    super(`The gateway does not start: ${what} wrong or missing.\n${faults.join("\n")}`);
    this.name = "WrongSettings";
  }
}

const keysCooldownMs = 30_000;
const dayMs = 24 * 60 * 60_000;
const exchangeTimeoutMs = 10_000;

/** The settings that the environment asks for. Throws WrongSettings. */
export function readSettings(env: Environment): GatewaySettings {
  // A variable that is set to nothing is what a compose file makes of one that is not set.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""));
  const { data, error } = environment.safeParse(set);
  if (error) throw new WrongSettings(error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`));
  return toSettings(data);
}

function toSettings(wishes: Wishes): GatewaySettings {
  return {
    host: wishes.GATEWAY_HOST,
    port: wishes.PORT,
    paneFolder: findPane(wishes.GATEWAY_PANE),
    origins: wishes.GATEWAY_ORIGINS,
    upstream: {
      address: wishes.GATEWAY_UPSTREAM,
      scope: wishes.GATEWAY_UPSTREAM_SCOPE,
      timeoutMs: wishes.GATEWAY_UPSTREAM_TIMEOUT_MS,
    },
    limits: {
      bodyBytes: wishes.GATEWAY_BODY_BYTES,
      arrivalMs: wishes.GATEWAY_BODY_TIMEOUT_MS,
      shutdownMs: wishes.GATEWAY_SHUTDOWN_MS,
    },
    signIn: toSignIn(wishes),
    exchange: toExchange(wishes),
    batches: {
      databaseUrl: wishes.DATABASE_URL ?? null,
      folder: resolve(wishes.GATEWAY_DATA),
      mostInFlight: wishes.GATEWAY_IN_FLIGHT,
      leaseMs: wishes.GATEWAY_LEASE_MS,
      lookUpAfterMs: wishes.GATEWAY_LOOK_UP_AFTER_MS.map(Number),
      retentionMs: wishes.GATEWAY_RETENTION_DAYS * dayMs,
    },
    metricsToken: wishes.GATEWAY_METRICS_TOKEN ?? null,
    logLevel: wishes.GATEWAY_LOG_LEVEL,
  };
}

function toSignIn(wishes: Wishes): SignInSettings {
  const { GATEWAY_TENANTS: tenants, GATEWAY_CLIENT_ID: clientId } = wishes;
  const home = tenants.length === 1 ? tenants[0] : "organizations";
  return {
    tenants,
    issuer: wishes.GATEWAY_ISSUER,
    keysAddress: wishes.GATEWAY_KEYS,
    audience: wishes.GATEWAY_AUDIENCE,
    scope: "access_as_user",
    clients: [wishes.GATEWAY_PANE_CLIENT ?? clientId],
    paneScope: wishes.GATEWAY_PANE_SCOPE ?? `api://${clientId}/access_as_user`,
    authority: wishes.GATEWAY_AUTHORITY ?? `https://login.microsoftonline.com/${home}`,
    authorityKind: wishes.GATEWAY_AUTHORITY_KIND,
    keysCooldownMs,
  };
}

function toExchange(wishes: Wishes): ExchangeSettings {
  return {
    tokenEndpoint: wishes.GATEWAY_TOKEN_ENDPOINT,
    clientId: wishes.GATEWAY_CLIENT_ID,
    proof: toProof(wishes),
    timeoutMs: exchangeTimeoutMs,
  };
}

function toProof(wishes: Wishes): ClientProof {
  const { GATEWAY_CLIENT_SECRET: secret, GATEWAY_CLIENT_KEY: key, GATEWAY_CLIENT_CERTIFICATE: certificate } = wishes;
  if (secret !== undefined) return { kind: "secret", secret };
  const proof = {
    kind: "certificate",
    privateKey: readPem("GATEWAY_CLIENT_KEY", key ?? "", createPrivateKey),
    certificate: readPem("GATEWAY_CLIENT_CERTIFICATE", certificate ?? "", (text) => new X509Certificate(text)),
  } as const;
  if (new X509Certificate(proof.certificate).checkPrivateKey(createPrivateKey(proof.privateKey))) return proof;
  throw new WrongSettings(["  GATEWAY_CLIENT_KEY: is not the key of GATEWAY_CLIENT_CERTIFICATE."]);
}

/** The text of a PEM file; `understand` throws where it holds something else. */
function readPem(name: string, file: string, understand: (text: string) => unknown): string {
  const fault = (why: string): WrongSettings => new WrongSettings([`  ${name}: ${why}`]);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw fault("cannot be read as a file; name a PEM file that this process may read.");
  }
  try {
    understand(text);
  } catch {
    throw fault("the file holds no such thing in PEM, or one that a passphrase keeps.");
  }
  return text;
}

function findPane(folder: string): string {
  const found = resolve(folder);
  if (statSync(join(found, "taskpane.html"), { throwIfNoEntry: false })?.isFile() === true) return found;
  const advice = "build the pane with `npm run build`, or name the folder that it was built into";
  throw new WrongSettings([`  GATEWAY_PANE: there is no taskpane.html in ${found}; ${advice}.`]);
}
