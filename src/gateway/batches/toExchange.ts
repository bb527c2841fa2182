// From the on-behalf-of exchange as the door knows it to the tokens that background batches ask for.
import { decodeJwt } from "jose";
import { readClaimsChallenge } from "../../contract/signInChallenge";
import { NotSent } from "../../partnerCenter/failures";
import type { UpstreamTokens } from "../auth/createUpstreamTokens";
import { GatewayRefusal } from "../GatewayRefusal";
import { ConsentNeeded, ProofNeeded } from "./createTokenKeep";
import type { TokenMeans } from "./createTokenKeep";

/** Trades a token that was checked at the door; failures are those that a worker understands. */
export function toExchange(tokens: UpstreamTokens): TokenMeans["exchange"] {
  return async (assertion, isFresh) => {
    const { tid } = decodeJwt(assertion);
    const tenant = typeof tid === "string" ? tid.toLowerCase() : "";
    try {
      return (await tokens.get({ caller: { tenant }, assertion }, { fresh: isFresh })).text;
    } catch (error) {
      throw error instanceof GatewayRefusal ? toFailure(error) : error;
    }
  };
}

function toFailure(refusal: GatewayRefusal): Error {
  const { code, details } = refusal;
  if (code === "sign-in-unavailable") {
    // Nobody could be asked: the row waits, its user need not sign in again.
    return new NotSent({ code: "too-busy", column: null, partnerCode: "", requestId: "" }, { cause: refusal });
  }
  if (code === "consent-needed") return new ConsentNeeded({ cause: refusal });
  const claims = readClaimsChallenge(details.headers?.["WWW-Authenticate"] ?? null);
  return code === "more-proof-needed" && claims !== null ? new ProofNeeded(claims, { cause: refusal }) : refusal;
}
