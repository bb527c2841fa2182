// Whether a token is one of Entra ID's for this gateway: its signature by the keys that Entra ID publishes, its time, its aim.
import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import type { JWTPayload } from "jose";
import type { SignInSettings } from "../GatewaySettings";
import type { Caller } from "./Caller";
import { KeysUnavailable } from "./KeysUnavailable";
import { readClaims } from "./readClaims";
import { TokenRefused } from "./TokenRefused";
import type { RefusalReason } from "./TokenRefused";

/** Tokens are told from good to bad here, and nowhere else. */
export interface TokenCheck {
  /** The person whose token it is. Throws TokenRefused, or KeysUnavailable where nobody can tell. */
  check(token: string): Promise<Caller>;
  /** Whether the keys are at hand; fetches them where they are not. */
  hasKeys(): Promise<boolean>;
}

const clockToleranceSeconds = 60;

/** A check that fetches keys when it needs them, keeps them for ten minutes, and meets new ones by asking again. */
export function createTokenCheck(settings: SignInSettings, now: () => number): TokenCheck {
  const keys = createRemoteJWKSet(new URL(settings.keysAddress), { cooldownDuration: settings.keysCooldownMs });

  async function verify(token: string): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ["RS256"],
      audience: settings.audience,
      requiredClaims: ["exp"],
      clockTolerance: clockToleranceSeconds,
      currentDate: new Date(now()),
    });
    return payload;
  }

  return {
    async check(token) {
      const payload = await verify(token).catch((cause: unknown) => {
        throw toRefusal(cause);
      });
      return readClaims(payload, settings);
    },
    async hasKeys() {
      if (keys.fresh) return true;
      return keys.reload().then(
        () => true,
        () => false,
      );
    },
  };
}

/** What jose throws of a token. Of anything else nobody can say whether the token is good. */
function toRefusal(cause: unknown): TokenRefused | KeysUnavailable {
  const reason = toReason(cause);
  return reason === null ? new KeysUnavailable({ cause }) : new TokenRefused("stranger", reason, { cause });
}

function toReason(error: unknown): RefusalReason | null {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "aud") return "audience";
    return error.claim === "nbf" ? "not-yet" : "malformed";
  }
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) return "algorithm";
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return "unknown-key";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "signature";
  const isMalformed = error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid;
  return isMalformed ? "malformed" : null;
}
