// Nested app authentication: Microsoft's own nestable client over a stand-in for Office's broker, with tokens of a real OpenID
// provider, at a real gateway.
import { createGatewaySignIn } from "../../../src/backend/signIn/createGatewaySignIn";
import type { GatewaySignIn } from "../../../src/backend/signIn/createGatewaySignIn";
import { createNestedWay } from "../../../src/backend/signIn/createNestedWay";
import { createWindowWay } from "../../../src/backend/signIn/createWindowWay";
import { gatewayConnection } from "../../../src/contract/gatewayConnection";
import { loadProvider } from "../../gateway/builders/loadProvider";
import { openStand } from "../../gateway/stand/openStand";
import type { Stand } from "../../gateway/stand/openStand";
import { openBridge } from "./openBridge";
import type { Bridge, BridgeAnswer, Broker } from "./openBridge";

let stand: Stand;
let bridge: Bridge | null = null;
let windows = 0;

beforeAll(async () => {
  stand = await openStand({ load: loadProvider });
});

afterAll(() => stand.close());

afterEach(() => {
  bridge?.close();
  bridge = null;
  windows = 0;
});

async function granted(): Promise<BridgeAnswer> {
  const idToken = await stand.identity.sign({ scp: undefined, azp: undefined, nonce: "n" });
  return { accessToken: await stand.identity.issue(), idToken };
}

const userNeeded: BridgeAnswer = { status: "USER_INTERACTION_REQUIRED", code: "interaction_required" };

/** A pane in an Office whose broker answers like this; null for an Office that has none after all. */
async function openPane(broker: Broker): Promise<GatewaySignIn> {
  bridge = openBridge(broker);
  const found = gatewayConnection.parse(await (await fetch(new URL("/connection.json", stand.origin))).json());
  const askWindow = (): Promise<{ kind: "not-told"; code: number }> => {
    windows += 1;
    return Promise.resolve({ kind: "not-told", code: 12_006 });
  };
  return createGatewaySignIn({
    callerAddress: new URL(found.caller, stand.origin).href,
    fetch,
    now: Date.now,
    ways: [createNestedWay(found.signIn), createWindowWay(stand.origin, askWindow)],
  });
}

const toMethods = (): readonly string[] => bridge?.requests.map(({ method }) => method) ?? [];

test("Excel's own account signs the pane in without a word, and the gateway knows it; no token is kept in the page", async () => {
  const signIn = await openPane(granted);
  expect(await signIn.caller()).toEqual({ name: "Ada Example", email: "ada@example.com", role: "unknown" });
  expect(signIn.desk.state().standing).toBe("signed-in");
  expect([toMethods(), windows, bridge?.requests[0]?.tokenParams?.clientId]).toEqual([["GetToken"], 0, "pane-client"]);
  expect(bridge?.kept()).not.toMatch(/eyJ/u);
});

test("a fresh token is asked of the broker anew, with the claims that the refusal asks for", async () => {
  const signIn = await openPane(granted);
  const token = await signIn.token(false);
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  expect(await signIn.token(true, { token, claims })).not.toBe(token);
  expect(bridge?.requests.map(({ tokenParams }) => [tokenParams?.forceRefresh, tokenParams?.claims])).toEqual([
    [false, undefined],
    [true, claims],
  ]);
});

test("where only the user can go on, nothing is shown before his click; then the broker asks him", async () => {
  const signIn = await openPane(({ method }) => (method === "GetToken" ? Promise.resolve(userNeeded) : granted()));
  await expect(signIn.token(false)).rejects.toThrow("Nobody is signed in.");
  expect(toMethods()).toEqual(["GetToken"]);
  expect(await signIn.desk.signIn()).toBe(true);
  expect([toMethods().at(-1), windows]).toEqual(["GetTokenPopup", 0]);
});

test("a user who closes the broker's window is told so, and no other window opens", async () => {
  const closed = { status: "USER_CANCEL", code: "user_cancelled" };
  const signIn = await openPane(({ method }) => Promise.resolve(method === "GetToken" ? userNeeded : closed));
  expect([await signIn.desk.signIn(), signIn.desk.state().problem, windows]).toEqual([false, "closed", 0]);
});

test.each(["NESTED_APP_AUTH_UNAVAILABLE", "DISABLED"])(
  "where the broker says %s, a window signs in",
  async (status) => {
    const signIn = await openPane(() => Promise.resolve({ status, code: "" }));
    await signIn.desk.signIn();
    expect(windows).toBe(1);
  },
);

test("somebody else signs in by a window: Excel's account is Excel's to change", async () => {
  const signIn = await openPane(granted);
  await signIn.token(false);
  await signIn.desk.signIn({ isSwitching: true });
  expect([toMethods(), windows]).toEqual([["GetToken"], 1]);
});

test("an Office that says it has a broker, and has none, is signed in to by a window", async () => {
  const signIn = await openPane(null);
  await expect(signIn.token(false)).rejects.toThrow("Nobody is signed in.");
  await signIn.desk.signIn();
  expect(windows).toBe(1);
});
