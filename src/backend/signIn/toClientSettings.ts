// How Microsoft's library is set up for a gateway's sign-in service.
import type { Configuration } from "@azure/msal-browser";
import type { GatewayConnection } from "../../contract/gatewayConnection";

/** Tokens in memory, and nothing that outlives the page; only what a redirect needs waits in the window's own storage. */
export function toClientSettings({ clientId, authority, kind }: GatewayConnection["signIn"]): Configuration {
  return {
    auth: { clientId, authority, ...(kind === "openid" && toOpenId(authority)) },
    cache: { cacheLocation: "memoryStorage" },
  };
}

/** The same for the way to the service: the library begins no redirect while it keeps tokens in memory. There is no token yet. */
export function toLeavingSettings(signIn: GatewayConnection["signIn"]): Configuration {
  return { ...toClientSettings(signIn), cache: { cacheLocation: "sessionStorage" } };
}

/** A service that is not Entra ID is asked as OpenID Connect says, and is known by this setting alone. */
function toOpenId(authority: string): Partial<Configuration["auth"]> {
  return { protocolMode: "OIDC", knownAuthorities: [new URL(authority).host] };
}
