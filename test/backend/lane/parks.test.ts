// Requests whose sign-in has ended wait in the lane until somebody has signed in again, or they are given up.
import { createLane } from "../../../src/backend/lane/createLane";
import type { Lane } from "../../../src/backend/lane/createLane";
import { usualSettings } from "../../../src/backend/BackendSettings";
import { toClaimsChallenge } from "../../../src/contract/signInChallenge";
import { createRandom } from "../../../src/sandbox/chance";
import { granting, openSignIn, settle } from "../signIn/openSignIn";
import type { OpenedSignIn } from "../signIn/openSignIn";

const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: "c1", label: "é" } } });

/** A lane to a service that takes one token, and says to others what it is told to say. */
function openLane(
  good: string,
  refusal: () => Response,
): OpenedSignIn & { readonly lane: Lane; readonly sent: string[] } {
  const opened = openSignIn();
  const sent: string[] = [];
  const lane = createLane({
    signIn: opened.signIn,
    fetch: (_input, init) => {
      const token = new Headers(init?.headers).get("authorization")?.replace("Bearer ", "") ?? "";
      sent.push(token);
      return Promise.resolve(token === good ? Response.json({}) : refusal());
    },
    now: Date.now,
    sleep: (_ms, signal) => new Promise((resolve) => signal?.addEventListener("abort", () => resolve())),
    random: createRandom(3),
    isOffline: () => false,
    settings: usualSettings,
  });
  return { ...opened, lane, sent };
}

const write = { method: "PATCH", url: "https://pane.example/r/1", headers: {}, body: "{}", kind: "write" } as const;

const ended = (): Response => Response.json({ error: { code: "signed-out" } }, { status: 401 });

test("writes wait for one sign-in and are each sent once with its token", async () => {
  const { lane, sent, answers, signIn } = openLane("t-2", ended);
  answers.push(granting("t-1"), granting("t-2"));
  await signIn.desk.signIn();
  const all = [1, 2, 3].map(() => lane.send(write, { signal: null }));
  await settle();
  expect([signIn.desk.state().isAwaited, sent.includes("t-2")]).toEqual([true, false]);
  await signIn.desk.signIn();
  expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(sent.filter((token) => token === "t-2")).toHaveLength(3);
});

test("a write that its user cancels while it waits ends as cancelled, one that nobody signs in for as not sent", async () => {
  const { lane, answers, signIn, sent } = openLane("t-2", ended);
  answers.push(granting("t-1"));
  await signIn.desk.signIn();
  const stop = new AbortController();
  const cancelled = lane.send(write, { signal: stop.signal });
  const steady = lane.send(write, { signal: null });
  await settle();
  stop.abort();
  signIn.desk.giveUp();
  await expect(cancelled).rejects.toMatchObject({ name: "Cancelled" });
  await expect(steady).rejects.toMatchObject({ name: "NotSent", problem: { code: "signed-out" } });
  expect(new Set(sent)).toEqual(new Set(["t-1"]));
});

test("a write that is refused after its user has cancelled waits for nobody", async () => {
  const stop = new AbortController();
  const { lane, answers, signIn } = openLane("t-2", () => {
    stop.abort();
    return ended();
  });
  answers.push(granting("t-1"));
  await signIn.desk.signIn();
  await expect(lane.send(write, { signal: stop.signal })).rejects.toMatchObject({ name: "Cancelled" });
  expect(signIn.desk.state()).toMatchObject({ standing: "signed-in", isAwaited: false });
});

test.each([401, 403])("claims that an answer with %i asks for are asked of the sign-in, once", async (status) => {
  const headers = { "WWW-Authenticate": toClaimsChallenge(Buffer.from(claims, "utf8").toString("base64")) };
  const { lane, answers, signIn, windows } = openLane("t-2", () => new Response(null, { status, headers }));
  answers.push(granting("t-1"), granting("t-2"));
  await signIn.desk.signIn();
  const sending = lane.send(write, { signal: null });
  await settle();
  expect(signIn.desk.state().standing).toBe("more-proof-needed");
  await signIn.desk.signIn();
  expect((await sending).status).toBe(200);
  expect(windows.map((address) => new URL(address).searchParams.get("claims"))).toEqual([null, claims]);
});

test("a token of somebody who has just signed in for it, and is refused, ends the request: nobody is asked for ever", async () => {
  const { lane, answers, signIn } = openLane("none", ended);
  answers.push(granting("t-1"), granting("t-2"), granting("t-3"));
  await signIn.desk.signIn();
  const sending = lane.send(write, { signal: null });
  const refused = expect(sending).rejects.toMatchObject({ name: "NotSent", problem: { code: "signed-out" } });
  await settle();
  await signIn.desk.signIn();
  await settle();
  await signIn.desk.signIn();
  await refused;
});
