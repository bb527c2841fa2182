// How the gateway shows the token endpoint that it is itself.
import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { SignJWT } from "jose";
import type { ExchangeSettings } from "../GatewaySettings";

const lastsSeconds = 300;

/**
 * The form fields that prove it: a secret, or a statement signed with the certificate's key
 * (Entra ID, "Certificate credentials": PS256, and the certificate's SHA-256 as x5t#S256). Rejects where the key is unreadable.
 */
export async function toClientProof(
  { proof, clientId }: ExchangeSettings,
  audience: string,
  nowMs: number,
): Promise<Readonly<Record<string, string>>> {
  if (proof.kind === "secret") return { client_id: clientId, client_secret: proof.secret };
  const key = createPrivateKey(proof.privateKey);
  const issuedAt = Math.floor(nowMs / 1000);
  const statement = await new SignJWT()
    .setProtectedHeader({ alg: "PS256", typ: "JWT", "x5t#S256": toThumbprint(proof.certificate) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience)
    .setJti(crypto.randomUUID())
    .setIssuedAt(issuedAt)
    .setNotBefore(issuedAt)
    .setExpirationTime(issuedAt + lastsSeconds)
    .sign(key);
  return {
    client_id: clientId,
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: statement,
  };
}

function toThumbprint(certificate: string): string {
  return createHash("sha256").update(new X509Certificate(certificate).raw).digest("base64url");
}
