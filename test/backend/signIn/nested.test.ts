// Nested app authentication: Microsoft's own nestable client over a stand-in for Office's broker, with tokens of a real OpenID
// provider, at a real gateway.
import { createGatewaySignIn } from "../../../src/backend/signIn/createGatewaySignIn";
import type { GatewaySignIn } from "../../../src/backend/signIn/createGatewaySignIn";
import { createNestedWay } from "../../../src/backend/signIn/createNestedWay";
import { createWindowWay } from "../../../src/backend/signIn/createWindowWay";
import type { WindowAnswer } from "../../../src/backend/signIn/createWindowWay";
import { gatewayConnection } from "../../../src/contract/gatewayConnection";
import { loadProvider } from "../../gateway/builders/loadProvider";
import { openStand } from "../../gateway/stand/openStand";
import type { Stand } from "../../gateway/stand/openStand";
import { openBridge } from "./openBridge";
import type { Bridge, BridgeAnswer, Broker } from "./openBridge";
import { told } from "./openSignIn";
import { until } from "../../until";

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

/** A pane in an Office whose broker answers like this, null for an Office that has none after all; windows are closed unless told. */
async function openPane(broker: Broker, inWindow: readonly WindowAnswer[] = []): Promise<GatewaySignIn> {
  const answers = [...inWindow];
  bridge = openBridge(broker);
  const found = gatewayConnection.parse(await (await fetch(new URL("/connection.json", stand.origin))).json());
  const askWindow = (): Promise<WindowAnswer> => {
    windows += 1;
    return Promise.resolve(answers.shift() ?? { kind: "not-told", code: 12_006 });
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

const ben = (token: string): WindowAnswer =>
  told({ kind: "granted", grant: { token, untilMs: Date.now() + 60 * 60_000, account: { id: "ben" } } });

test("who switched by a window signs in again by a window: Excel's account, which is another's, is not taken for his", async () => {
  const signIn = await openPane(granted, [ben("b-1"), ben("b-2"), ben("b-3")]);
  await signIn.token(false);
  await signIn.desk.signIn({ isSwitching: true });
  const waiting = signIn.token(true, { token: "b-1", claims: null });
  await until(() => signIn.desk.state().isAwaited);
  expect([await signIn.desk.signIn(), await waiting, signIn.desk.state().problem]).toEqual([true, "b-2", null]);
  // With nothing waiting neither: one click does not turn Ben into Ada.
  expect([await signIn.desk.signIn(), await signIn.token(false), windows]).toEqual([true, "b-3", 3]);
});

test("while another proof is waited for, a look by itself does not take the token without it", async () => {
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  const signIn = await openPane(({ method, tokenParams }) =>
    method === "GetToken" && tokenParams?.claims !== undefined ? Promise.resolve(userNeeded) : granted(),
  );
  const token = await signIn.token(false);
  const waiting = signIn.token(true, { token, claims });
  await until(() => signIn.desk.state().isAwaited);
  expect(await signIn.desk.canAskAlone()).toBe(false);
  expect(signIn.desk.state()).toMatchObject({ standing: "more-proof-needed", isAwaited: true });
  expect(await signIn.desk.signIn()).toBe(true);
  expect(await waiting).not.toBe(token);
  expect(bridge?.requests.at(-1)).toMatchObject({ method: "GetTokenPopup", tokenParams: { claims } });
});

test("a token that was refused is no answer to who waits for another, though the broker hands it out again", async () => {
  const same = await granted();
  const signIn = await openPane(() => Promise.resolve(same));
  const token = await signIn.token(false);
  const waiting = signIn.signedInAnew?.({ token, claims: null });
  expect([await signIn.desk.canAskAlone(), signIn.desk.state().isAwaited]).toEqual([false, true]);
  signIn.desk.giveUp();
  await expect(waiting).rejects.toThrow("Nobody is signed in.");
});

test("an Office that says it has a broker, and has none, is signed in to by a window", async () => {
  const signIn = await openPane(null);
  await expect(signIn.token(false)).rejects.toThrow("Nobody is signed in.");
  await signIn.desk.signIn();
  expect(windows).toBe(1);
});
