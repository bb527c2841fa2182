// The sign-in service on loopback: over http for programs, and over https for browsers where there is a certificate.
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Provider } from "oidc-provider";
import type { Certificate } from "../certificate";
import type { IdentityState } from "./IdentityState";
import { toChoicePage } from "./toChoicePage";

/** Where the service is. */
export interface IdentitySite {
  /** For programs on this machine. */
  readonly origin: string;
  /** Who signs a company's tokens, and where browsers find its service. */
  readonly issuerOf: (tenant: string) => string;
  close(): Promise<void>;
}

/** Serves whatever providers the state has. */
export async function serveIdentity(state: IdentityState, certificate: Certificate | undefined): Promise<IdentitySite> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => route(state, request, response);
  const servers = [createServer(answer), ...(certificate ? [createSecureServer(certificate, answer)] : [])];
  const [port, securePort] = await Promise.all(servers.map(listen));
  const origin = `http://127.0.0.1:${port}`;
  const issuerOrigin = securePort === undefined ? origin : `https://localhost:${securePort}`;
  return {
    origin,
    issuerOf: (tenant) => `${issuerOrigin}/${tenant}/v2.0`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function route(state: IdentityState, request: IncomingMessage, response: ServerResponse): void {
  const [, tenant = "", ...rest] = (request.url ?? "").split("/");
  const provider = state.providers.get(tenant);
  if (provider === undefined) {
    response.writeHead(404).end();
    return;
  }
  if (rest[0] === "choose") {
    void letChoose(provider, request, response);
    return;
  }
  // The issuer ends in the version, as Entra ID's does.
  const isVersioned = rest[0] === "v2.0";
  const url = translate(`/${(isVersioned ? rest.slice(1) : rest).join("/")}`, state.claimsAsked);
  // By this the provider knows below which path it stands.
  Object.assign(request, { url, originalUrl: `/${tenant}${isVersioned ? "/v2.0" : ""}${url}` });
  void provider.callback()(request, response);
}

/** Entra ID knows claims and a way to ask for an account that OpenID Connect does not: noted, and put in its words. */
function translate(path: string, claimsAsked: string[]): string {
  if (!path.startsWith("/auth?")) return path;
  const query = new URLSearchParams(path.slice("/auth?".length));
  const claims = query.get("claims");
  if (claims !== null) claimsAsked.push(claims);
  query.delete("claims");
  // A person who brings another proof, or chooses the account, is asked although he is known.
  if (claims !== null || query.get("prompt") === "select_account") query.set("prompt", "login");
  return `/auth?${query.toString()}`;
}

/** Shows the people; a person who was chosen is signed in. */
async function letChoose(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "POST") {
    response.setHeader("Content-Type", "text/html").end(toChoicePage());
    return;
  }
  let body = "";
  for await (const part of request) body += String(part);
  const accountId = new URLSearchParams(body).get("person") ?? "";
  await provider.interactionFinished(request, response, { login: { accountId } }, { mergeWithLastSubmission: false });
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
