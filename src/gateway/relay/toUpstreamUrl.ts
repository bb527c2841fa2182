// The address at Partner Center for a request to the relay: built anew from parts that are known to be harmless.
import { GatewayRefusal } from "../GatewayRefusal";

/** Options of OData that the list understands. */
const options: readonly string[] = [
  "$filter",
  "$orderby",
  "$top",
  "$skip",
  "$skiptoken",
  "$count",
  "$select",
  "$expand",
];

const referralId = /^[\w-]{1,128}$/u;

/** The referrals, or one of them (id ""), below this address. Throws GatewayRefusal where a part is none that may be handed on. */
export function toUpstreamUrl(address: string, id: string, query: URLSearchParams): string {
  if (id !== "" && !referralId.test(id)) throw new GatewayRefusal("bad-request", { target: "id" });
  const place = id === "" ? address : `${address}/${id}`;
  const parts = [...query].map(([name, value]) => {
    if (!options.includes(name)) throw new GatewayRefusal("bad-request", { target: "query" });
    return `${name}=${encodeURIComponent(value)}`;
  });
  return parts.length === 0 ? place : `${place}?${parts.join("&")}`;
}
