// People who sign in to a stand by windows, which the test answers one by one, in place of Office.
import { randomUUID } from "node:crypto";
import { createGatewaySignIn } from "../../../src/backend/signIn/createGatewaySignIn";
import type { GatewaySignIn } from "../../../src/backend/signIn/createGatewaySignIn";
import { createWindowWay } from "../../../src/backend/signIn/createWindowWay";
import type { WindowAnswer } from "../../../src/backend/signIn/createWindowWay";
import type { SignInWay } from "../../../src/backend/signIn/SignInWay";
import { gatewayPaths } from "../../../src/contract/gatewayPaths";
import type { Stand } from "../../gateway/stand/openStand";
import { until } from "../../until";

/** The sign-in of a desk at a stand. */
export interface Persons {
  readonly gatewaySignIn: GatewaySignIn;
  /** How many windows wait for somebody to sign in. */
  readonly open: () => number;
  /** Waits for a window, and signs a person in by it. */
  readonly enter: (user: string) => Promise<void>;
  /** Waits for a window, and closes it. */
  readonly close: () => Promise<void>;
}

/** Nobody is signed in; `first` is a way that is asked before windows. */
export function openPersons(stand: Stand, first: readonly SignInWay[] = []): Persons {
  const windows: ((answer: WindowAnswer) => void)[] = [];
  const askWindow = (): Promise<WindowAnswer> => new Promise((resolve) => windows.push(resolve));
  const answer = async (said: WindowAnswer): Promise<void> => {
    await until(() => windows.length > 0);
    windows.shift()?.(said);
  };
  return {
    gatewaySignIn: createGatewaySignIn({
      callerAddress: `${stand.origin}${gatewayPaths.caller}`,
      fetch,
      now: Date.now,
      ways: [...first, createWindowWay(stand.origin, askWindow)],
    }),
    open: () => windows.length,
    async enter(user) {
      // No two tokens are the same, as at the real service, or the gateway would know what it once had for the other.
      const token = await stand.identity.issue({ user, claims: { jti: randomUUID() } });
      const grant = { token, untilMs: Date.now() + 3_600_000, account: { id: user } };
      await answer({ kind: "told", text: JSON.stringify({ kind: "granted", grant }) });
    },
    close: () => answer({ kind: "not-told", code: 12_006 }),
  };
}
