// The gateway's environment variables, each with what it may be and what it is where it is not set.
import { z } from "zod";

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** Tokens and deals travel encrypted, but within one machine. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && loopback.includes(hostname));
}

function toUrl(text: string): URL | null {
  // {tenant} stands for a GUID that is known later.
  return URL.canParse(text) ? new URL(text) : null;
}

function needed(what: string): { readonly error: string } {
  return { error: `is missing; set it to ${what}.` };
}

/** An address of a service, without a slash at its end. */
function address(what: string) {
  return z
    .string(needed(what))
    .refine((text) => isSafeAddress(text), { error: `must be ${what}; http is for this machine alone.` })
    .transform((text) => text.replace(/\/+$/u, ""));
}

function isSafeAddress(text: string): boolean {
  const url = toUrl(text);
  return url !== null && isSafe(url) && url.search === "" && url.hash === "" && url.username === "";
}

function isOrigin(text: string): boolean {
  const url = toUrl(text);
  return url !== null && isSafe(url) && url.origin === text;
}

/** Things with commas between them. */
function list(what: string, isGood: (text: string) => boolean) {
  return z
    .string(needed(what))
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine((parts) => parts.every(isGood), { error: `must be ${what}.` });
}

function wholeNumber(least: number, most: number, usual: number) {
  const range = { error: `must be a whole number from ${least} to ${most}.` };
  return z
    .string()
    .regex(/^\d+$/u, range)
    .transform(Number)
    .refine((wished) => wished >= least && wished <= most, range)
    .default(usual);
}

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
const minute = 60_000;
const entra = "https://login.microsoftonline.com";

const guids = list("one or more tenant ids (GUIDs) with commas between them", (text) => guid.test(text));
const text = z.string().trim();

/** The environment; everything else in it is left alone. */
export const environment = z
  .object({
    PORT: wholeNumber(0, 65_535, 8080),
    GATEWAY_HOST: text.default("0.0.0.0"),
    GATEWAY_PANE: text.default("dist"),
    GATEWAY_ORIGINS: list(
      "the origins of pages that may read answers, such as https://deals.contoso.com, with commas between them",
      isOrigin,
    ),
    GATEWAY_UPSTREAM: address(
      "Partner Center's https address of the referrals, https://api.partner.microsoft.com/v1.0/engagements/referrals",
    ),
    GATEWAY_UPSTREAM_SCOPE: text.default("https://api.partner.microsoft.com/user_impersonation"),
    GATEWAY_UPSTREAM_TIMEOUT_MS: wholeNumber(1_000, 10 * minute, 90_000),
    GATEWAY_BODY_BYTES: wholeNumber(1_024, 64 * 1_048_576, 8 * 1_048_576),
    GATEWAY_BODY_TIMEOUT_MS: wholeNumber(1_000, 10 * minute, 30_000),
    GATEWAY_SHUTDOWN_MS: wholeNumber(0, 10 * minute, 25_000),
    GATEWAY_TENANTS: guids.transform((ids) => ids.map((id) => id.toLowerCase())),
    GATEWAY_ISSUER: address("the https address of who signs tokens").default(`${entra}/{tenant}/v2.0`),
    GATEWAY_KEYS: address("the https address of the signer's public keys").default(
      `${entra}/common/discovery/v2.0/keys`,
    ),
    GATEWAY_AUDIENCE: z.string(needed("the audience of tokens for this gateway, its client id")).trim(),
    GATEWAY_CLIENT_ID: z.string(needed("the client id of the gateway's registration in Entra ID")).trim(),
    GATEWAY_CLIENT_SECRET: text.optional(),
    GATEWAY_CLIENT_KEY: text.optional(),
    GATEWAY_CLIENT_CERTIFICATE: text.optional(),
    GATEWAY_TOKEN_ENDPOINT: address("the https address of the token endpoint").default(
      `${entra}/{tenant}/oauth2/v2.0/token`,
    ),
    GATEWAY_PANE_CLIENT: text.optional(),
    GATEWAY_PANE_SCOPE: text
      .endsWith("/access_as_user", { error: "must end in /access_as_user, the one scope that opens the gateway." })
      .optional(),
    GATEWAY_AUTHORITY: address("the https address of whom the pane asks for tokens").optional(),
    GATEWAY_AUTHORITY_KIND: z
      .enum(["entra", "openid"], { error: "must be entra, or openid for another OpenID Connect service." })
      .default("entra"),
    DATABASE_URL: text
      .regex(/^postgres(?:ql)?:\/\//u, { error: "must be the address of a PostgreSQL server, postgres://…" })
      .optional(),
    GATEWAY_DATA: text.default("gateway-data"),
    GATEWAY_IN_FLIGHT: wholeNumber(1, 64, 4),
    GATEWAY_LEASE_MS: wholeNumber(500, 10 * minute, 35_000),
    GATEWAY_LOOK_UP_AFTER_MS: list("milliseconds with commas between them, 10000,30000,60000", (part) =>
      /^\d{1,7}$/u.test(part),
    ).default(["10000", "30000", "60000"]),
    GATEWAY_RETENTION_DAYS: wholeNumber(1, 3_650, 30),
    GATEWAY_METRICS_TOKEN: text.min(16, { error: "must have at least 16 characters." }).optional(),
    GATEWAY_LOG_LEVEL: z
      .enum(["debug", "info", "warn", "error"], { error: "must be debug, info, warn or error." })
      .default("info"),
  })
  .superRefine(
    ({ GATEWAY_CLIENT_SECRET: secret, GATEWAY_CLIENT_KEY: key, GATEWAY_CLIENT_CERTIFICATE: certificate }, issues) => {
      const given = [secret, key, certificate].map((proof) => (proof === undefined ? "-" : "x")).join("");
      if (given === "x--" || given === "-xx") return;
      const message =
        "set either this, or GATEWAY_CLIENT_KEY and GATEWAY_CLIENT_CERTIFICATE together: the gateway shows who it is.";
      issues.addIssue({ code: "custom", path: ["GATEWAY_CLIENT_SECRET"], message });
    },
  );
