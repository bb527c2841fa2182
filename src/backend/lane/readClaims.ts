// The claims that an answer asks the next sign-in for, as a sign-in wants them.
import { readClaimsChallenge } from "../../contract/signInChallenge";

/** The claims of an answer's WWW-Authenticate header, decoded: JSON; null where it asks for none. */
export function readClaims(headers: Headers): string | null {
  const encoded = readClaimsChallenge(headers.get("www-authenticate"));
  if (encoded === null) return null;
  try {
    const bytes = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.codePointAt(0) ?? 0));
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}
