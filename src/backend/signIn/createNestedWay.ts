// Nested app authentication: Excel's own account signs the pane in, mostly without a word (NestedAppAuth 1.1).
import type { AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";
import type { GatewayConnection } from "../../contract/gatewayConnection";
import type { Asked, SignInWay, Wanted } from "./SignInWay";
import { toClientSettings } from "./toClientSettings";
import { toGrant } from "./toGrant";
import { isAuthFault, toSignInProblem } from "./toSignInProblem";

/** What the library says where it found no broker and became an ordinary client, which this pane has no use for. */
const notNested = "no_account_error";
/** Errors after which a window of ours may still do: the broker is there and does not serve us. */
const brokerless: readonly string[] = ["nested_app_auth_bridge_disabled", "no_account_found", "unsupported_method"];
/** How the library calls that only the user can go on. */
const needUser: readonly string[] = ["InteractionRequiredAuthError"];

type Client = Pick<IPublicClientApplication, "acquireTokenSilent" | "acquireTokenPopup" | "clearCache">;

/** A way that loads Microsoft's library when it is first asked. Where there turns out to be no broker it is no way from then on. */
export function createNestedWay(signIn: GatewayConnection["signIn"]): SignInWay {
  let client: Promise<Client> | null = null;
  let isThere = true;

  async function ask(get: (client: Client) => Promise<AuthenticationResult>): Promise<Asked> {
    if (!isThere) return { kind: "no-way" };
    try {
      client ??= openClient(signIn);
      return { kind: "granted", grant: toGrant(await get(await client)) };
    } catch (error) {
      const asked = toAsked(error);
      isThere = asked.kind !== "no-way";
      return asked;
    }
  }

  return {
    askSilently: (wanted) => ask((opened) => opened.acquireTokenSilent(toRequest(signIn, wanted))),
    async askUser(wanted) {
      // Excel's account is Excel's to change: somebody else signs in by a window.
      if (wanted.isSwitching) return { kind: "no-way" };
      const silently = await this.askSilently(wanted);
      if (silently.kind !== "user-needed") return silently;
      return ask((opened) => opened.acquireTokenPopup(toRequest(signIn, wanted)));
    },
    forget() {
      void client?.then((opened) => opened.clearCache()).catch(() => undefined);
    },
  };
}

async function openClient(signIn: GatewayConnection["signIn"]): Promise<Client> {
  const { createNestablePublicClientApplication } = await import("@azure/msal-browser");
  return createNestablePublicClientApplication(toClientSettings(signIn));
}

function toRequest({ scope, authority }: GatewayConnection["signIn"], { isFresh, claims }: Wanted) {
  return { scopes: [scope], authority, forceRefresh: isFresh, ...(claims !== null && { claims }) };
}

function toAsked(error: unknown): Asked {
  if (!isAuthFault(error)) return { kind: "no-way" };
  const { errorCode } = error;
  if (errorCode === notNested || brokerless.includes(errorCode)) return { kind: "no-way" };
  if (error instanceof Error && needUser.includes(error.name)) return { kind: "user-needed" };
  return { kind: "refused", problem: toSignInProblem(error) };
}
