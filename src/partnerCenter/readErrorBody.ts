// Error bodies in all forms that Partner Center, its gateway and proxies answer with (referral-api.md, Errors).
import { isRecord } from "./wirePath";

/** What an error's body says; "" for what it does not. */
export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  /** The property that is wrong, as the service names it. */
  readonly target: string;
}

/** Reads a body in one of the three documented forms; null for anything else: nothing, a proxy's page, other JSON. */
export function readErrorBody(text: string): ErrorBody | null {
  const body = parseJson(text);
  if (!isRecord(body)) return null;
  return readPartnerApi(body) ?? readPartnerCenter(body) ?? readGateway(body);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** {"error": {"code", "message", "target", "innerError"}}; names are matched without letter case. */
function readPartnerApi(body: Record<string, unknown>): ErrorBody | null {
  const error = pick(body, "error");
  if (!isRecord(error)) return null;
  const inner = pick(error, "innerError");
  const code = textOf(pick(error, "code"));
  const target = textOf(pick(error, "target"));
  const innerTarget = isRecord(inner) ? textOf(pick(inner, "target")) : "";
  return { code, message: textOf(pick(error, "message")), target: target === "" ? innerTarget : target };
}

/** {"code", "description", "data": [], "source"}: the code is a number as a text. */
function readPartnerCenter(body: Record<string, unknown>): ErrorBody | null {
  const code = textOf(pick(body, "code"));
  const description = pick(body, "description");
  if (code === "" || typeof description !== "string") return null;
  const places = pick(body, "data");
  return { code, message: description, target: Array.isArray(places) ? textOf(places[0]) : "" };
}

/** {"statusCode": 429, "message"}: the gateway before the service. */
function readGateway(body: Record<string, unknown>): ErrorBody | null {
  const status = pick(body, "statusCode");
  if (typeof status !== "number") return null;
  return { code: "", message: textOf(pick(body, "message")), target: "" };
}

function pick(record: Record<string, unknown>, name: string): unknown {
  const wanted = name.toLowerCase();
  return Object.entries(record).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
