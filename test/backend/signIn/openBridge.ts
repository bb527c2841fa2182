// A stand-in for the broker of Office that Microsoft's nestable client speaks to: window.nestedAppAuthBridge, with its messages as
// the client's own source has them (naa/BridgeProxy, BridgeRequestEnvelope, BridgeResponseEnvelope).
import { JSDOM } from "jsdom";

/** What the client asks the broker. */
interface BridgeRequest {
  readonly messageType: "NestedAppAuthRequest";
  readonly method: "GetInitContext" | "GetToken" | "GetTokenPopup";
  readonly requestId: string;
  readonly tokenParams?: {
    readonly clientId: string;
    readonly scope: string;
    readonly claims?: string;
    readonly forceRefresh?: boolean;
  };
}

/** What the broker answers: a token with its ID token, or its status for why not. */
export type BridgeAnswer =
  { readonly accessToken: string; readonly idToken: string } | { readonly status: string; readonly code: string };

/** The broker of a test. */
export interface Bridge {
  readonly requests: readonly BridgeRequest[];
  /** All that the page keeps. */
  readonly kept: () => string;
  close(): void;
}

/** How a broker answers; null for a page that has none. */
export type Broker = ((request: BridgeRequest) => Promise<BridgeAnswer>) | null;

/** Puts a broker into this process, which it makes look like a page. */
export function openBridge(answer: Broker): Bridge {
  const page = new JSDOM("", { url: "https://pane.example/taskpane.html" }).window;
  const listeners: ((text: string) => void)[] = [];
  const requests: BridgeRequest[] = [];
  const reply = async (request: BridgeRequest): Promise<object> => {
    if (request.method === "GetInitContext") return { initContext: { sdkName: "stand-in", sdkVersion: "1" } };
    requests.push(request);
    const answered = await answer?.(request);
    if (answered === undefined) throw new Error("There is no broker to be asked.");
    if ("status" in answered) return { success: false, error: { ...answered, description: answered.code } };
    const { accessToken, idToken } = answered;
    const account = { homeAccountId: "ada.home", environment: "localhost", username: "ada@example.com" };
    return { token: { access_token: accessToken, id_token: idToken, expires_in: 3600 }, account };
  };
  const nestedAppAuthBridge = {
    addEventListener: (_type: string, listener: (text: string) => void) => listeners.push(listener),
    postMessage: (text: string) => {
      const request = JSON.parse(text) as BridgeRequest;
      void reply(request).then((body) => {
        const { requestId } = request;
        const envelope = { messageType: "NestedAppAuthResponse", requestId, success: true, ...body };
        for (const listener of listeners) listener(JSON.stringify(envelope));
      });
    },
  };
  const { sessionStorage, localStorage } = page;
  const broker = answer === null ? {} : { nestedAppAuthBridge };
  const windowMade = { ...broker, sessionStorage, localStorage, crypto, console, location: page.location };
  const { BroadcastChannel } = globalThis;
  // A channel of Node keeps its process alive.
  Object.assign(globalThis, { window: windowMade, sessionStorage, localStorage, BroadcastChannel: undefined });
  return {
    requests,
    kept: () => JSON.stringify([localStorage, sessionStorage]),
    close: () => {
      page.close();
      Object.assign(globalThis, { BroadcastChannel });
      for (const name of ["window", "sessionStorage", "localStorage"]) Reflect.deleteProperty(globalThis, name);
    },
  };
}
