// A sign-in to a gateway whose windows are answered by the test, in place of Office.
import { createGatewaySignIn } from "../../../src/backend/signIn/createGatewaySignIn";
import type { GatewaySignIn } from "../../../src/backend/signIn/createGatewaySignIn";
import { createWindowWay } from "../../../src/backend/signIn/createWindowWay";
import type { WindowAnswer } from "../../../src/backend/signIn/createWindowWay";
import type { SignInMessage } from "../../../src/backend/signIn/SignInMessage";

export const startMs = Date.UTC(2027, 0, 5, 9);
const hourMs = 60 * 60_000;

export interface OpenedSignIn {
  readonly signIn: GatewaySignIn;
  /** The addresses of the windows that were opened. */
  readonly windows: string[];
  /** What the windows answer, in turn. */
  readonly answers: WindowAnswer[];
  readonly clock: { nowMs: number };
}

/** Nobody is signed in; the gateway knows Ada, by any token but "refused". */
export function openSignIn(): OpenedSignIn {
  const windows: string[] = [];
  const answers: WindowAnswer[] = [];
  const clock = { nowMs: startMs };
  const askWindow = (address: string): Promise<WindowAnswer> => {
    windows.push(address);
    return Promise.resolve(answers.shift() ?? { kind: "not-told", code: 12_006 });
  };
  const signIn = createGatewaySignIn({
    callerAddress: "https://pane.example/caller",
    fetch: (_input, init) => Promise.resolve(toCaller(new Headers(init?.headers).get("authorization") ?? "")),
    now: () => clock.nowMs,
    ways: [createWindowWay("https://pane.example", askWindow)],
  });
  return { signIn, windows, answers, clock };
}

function toCaller(authorization: string): Response {
  if (authorization === "Bearer refused") return Response.json({ error: { code: "signed-out" } }, { status: 401 });
  return Response.json({ name: "Ada", email: "ada@example.com", role: "user" });
}

/** Lets everything run that waits for nobody. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A window that signs a person in. */
export function granting(token: string, id = "ada"): WindowAnswer {
  return told({ kind: "granted", grant: { token, untilMs: startMs + hourMs, account: { id } } });
}

/** A window that tells something. */
export function told(message: SignInMessage): WindowAnswer {
  return { kind: "told", text: JSON.stringify(message) };
}
