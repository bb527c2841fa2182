// One on-behalf-of exchange at the token endpoint: the caller's token in, a token for Partner Center out.
import { z } from "zod";
import type { ExchangeSettings } from "../GatewaySettings";
import { toClientProof } from "./toClientProof";

/** A token of Partner Center's, and when it ends. */
export interface UpstreamToken {
  readonly text: string;
  readonly untilMs: number;
}

/** What came of an exchange. `claims` is JSON as Entra ID wrote it, null where the person need only sign in again. */
export type Exchanged =
  | { readonly kind: "token"; readonly token: UpstreamToken }
  | { readonly kind: "more-proof-needed"; readonly claims: string | null }
  | { readonly kind: "consent-needed" }
  /** The endpoint cannot be reached or refuses the gateway itself; `error` is its code. */
  | { readonly kind: "unavailable"; readonly error: string };

/** What is exchanged. */
export interface ExchangeRequest {
  readonly tenant: string;
  /** The caller's own token. */
  readonly assertion: string;
  readonly scope: string;
}

const success = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
const refusal = z.object({
  error: z.string(),
  suberror: z.string().catch(""),
  claims: z.string().optional().catch(undefined),
  error_codes: z.array(z.number()).catch([]),
});

/** AADSTS65001: nobody has consented. */
const notConsented = 65_001;

/** Sends it; never rejects for what the endpoint does. */
export async function sendExchange(
  request: ExchangeRequest,
  settings: ExchangeSettings,
  way: { readonly fetch: typeof fetch; readonly now: () => number },
): Promise<Exchanged> {
  const endpoint = settings.tokenEndpoint.replace("{tenant}", request.tenant);
  const form = new URLSearchParams({
    grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
    requested_token_use: "on_behalf_of",
    assertion: request.assertion,
    scope: request.scope,
    ...(await toClientProof(settings, endpoint, way.now())),
  });
  const askedAtMs = way.now();
  try {
    const signal = AbortSignal.timeout(settings.timeoutMs);
    const response = await way.fetch(endpoint, { method: "POST", body: form, redirect: "error", signal });
    return toExchanged(response.status, (await response.json()) as unknown, askedAtMs);
  } catch {
    return { kind: "unavailable", error: "no-answer" };
  }
}

function toExchanged(status: number, body: unknown, askedAtMs: number): Exchanged {
  const { data: granted } = success.safeParse(body);
  if (status === 200 && granted !== undefined) {
    const untilMs = askedAtMs + granted.expires_in * 1000;
    return { kind: "token", token: { text: granted.access_token, untilMs } };
  }
  const { data: refused } = refusal.safeParse(body);
  return refused === undefined ? { kind: "unavailable", error: `status-${status}` } : toRefused(refused);
}

function toRefused({ error, suberror, claims, error_codes: codes }: z.output<typeof refusal>): Exchanged {
  const isPersons = error === "interaction_required" || error === "invalid_grant";
  if (isPersons && (suberror === "consent_required" || codes.includes(notConsented))) return { kind: "consent-needed" };
  if (isPersons) return { kind: "more-proof-needed", claims: claims ?? null };
  return { kind: "unavailable", error };
}
