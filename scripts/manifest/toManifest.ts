// The manifest of a company's own server, from the one that is kept for this machine.
import { manifestPort } from "../sideload/toSideloadPlan";

/** Where the kept manifest's addresses are: a server on this machine. */
export const keptOrigin = `https://localhost:${manifestPort}`;

/** The text with all its addresses of ours at another origin. */
export function toManifest(kept: string, origin: string): string {
  return kept.replaceAll(`${keptOrigin}/`, `${origin}/`);
}

/** The origin that an administrator has named; null where it is none that a pane can be served from: https, and nothing behind the host. */
export function parseOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, pathname, search, hash, username, password } = new URL(text);
  const isBare = pathname === "/" && `${search}${hash}${username}${password}` === "";
  return protocol === "https:" && isBare ? origin : null;
}
