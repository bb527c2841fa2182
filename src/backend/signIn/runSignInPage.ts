// The page in the window: signs in at the service by code and PKCE, comes back to itself, and tells the pane.
import { PublicClientApplication } from "@azure/msal-browser";
import type { Configuration } from "@azure/msal-browser";
import { gatewayConnection } from "../../contract/gatewayConnection";
import type { GatewayConnection } from "../../contract/gatewayConnection";
import { gatewayPaths } from "../../contract/gatewayPaths";
import { signInPage } from "../../contract/signInPage";
import { readSignInAddress } from "./signInAddress";
import type { SignInMessage } from "./SignInMessage";
import { toClientSettings, toLeavingSettings } from "./toClientSettings";
import { toGrant } from "./toGrant";
import { toSignInProblem } from "./toSignInProblem";

/** The page as this needs it. */
export interface SignInPageMeans {
  /** Its address, as it was opened or as the service came back to it. */
  readonly address: URL;
  readonly fetch: typeof fetch;
  readonly tell: (message: SignInMessage) => void;
}

/** Goes to the service, or where it comes from there tells what came of it. */
export async function runSignInPage({ address, fetch: ask, tell }: SignInPageMeans): Promise<void> {
  try {
    const response = await ask(new URL(gatewayPaths.connection, address), { cache: "no-store" });
    const { signIn } = gatewayConnection.parse(await response.json());
    const result = await (await openClient(toClientSettings(signIn))).handleRedirectPromise();
    if (result === null) await leave(address, signIn);
    else tell({ kind: "granted", grant: toGrant(result) });
  } catch (error) {
    tell({ kind: "refused", problem: toSignInProblem(error) });
  }
}

async function leave(address: URL, signIn: GatewayConnection["signIn"]): Promise<void> {
  const { claims, isSwitching } = readSignInAddress(address);
  const here = new URL(signInPage, address).href;
  const client = await openClient(toLeavingSettings(signIn));
  await client.acquireTokenRedirect({
    scopes: [signIn.scope],
    redirectUri: here,
    redirectStartPage: here,
    ...(claims !== null && { claims }),
    ...(isSwitching && { prompt: "select_account" }),
  });
}

async function openClient(settings: Configuration): Promise<PublicClientApplication> {
  const client = new PublicClientApplication(settings);
  await client.initialize();
  return client;
}
