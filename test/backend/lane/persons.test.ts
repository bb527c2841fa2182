// As whom requests travel when the person at the pane changes: by what stands in their Authorization header.
import { usualSettings } from "../../../src/backend/BackendSettings";
import { createLane } from "../../../src/backend/lane/createLane";
import type { Lane } from "../../../src/backend/lane/createLane";
import { createRandom } from "../../../src/sandbox/chance";
import { granting, openSignIn, startMs } from "../signIn/openSignIn";
import type { OpenedSignIn } from "../signIn/openSignIn";

/** A lane to a service that takes every token. */
function openLane(): OpenedSignIn & { readonly lane: Lane; readonly sent: string[] } {
  const opened = openSignIn();
  const sent: string[] = [];
  const lane = createLane({
    signIn: opened.signIn,
    fetch: (_input, init) => {
      sent.push(new Headers(init?.headers).get("authorization") ?? "");
      return Promise.resolve(Response.json({}));
    },
    now: () => opened.clock.nowMs,
    sleep: (_ms, signal) => new Promise((resolve) => signal?.addEventListener("abort", () => resolve())),
    random: createRandom(3),
    isOffline: () => false,
    settings: usualSettings,
  });
  return { ...opened, lane, sent };
}

const write = { method: "POST", url: "https://pane.example/r", headers: {}, body: "{}", kind: "write" } as const;

test("after Switch account every request is the new person's", async () => {
  const { lane, sent, answers, signIn } = openLane();
  answers.push(granting("t-1"), granting("b-1", "ben"));
  await signIn.desk.signIn();
  await lane.send(write, { signal: null });
  await signIn.desk.signIn({ isSwitching: true });
  await Promise.all([lane.send(write, { signal: null }), lane.send(write, { signal: null })]);
  expect(sent).toEqual(["Bearer t-1", "Bearer b-1", "Bearer b-1"]);
});

test("after Sign out nothing is sent as the person who has left", async () => {
  const { lane, sent, answers, signIn } = openLane();
  answers.push(granting("t-1"));
  await signIn.desk.signIn();
  await lane.send(write, { signal: null });
  signIn.desk.signOut();
  await expect(lane.send(write, { signal: null })).rejects.toMatchObject({ problem: { code: "signed-out" } });
  expect(sent).toEqual(["Bearer t-1"]);
});

test("a token that has ended is not sent once more to find that out", async () => {
  const { lane, sent, answers, signIn, clock } = openLane();
  answers.push(granting("t-1"));
  await signIn.desk.signIn();
  await lane.send(write, { signal: null });
  clock.nowMs = startMs + 60 * 60_000;
  const sending = lane.send(write, { signal: null });
  const ended = expect(sending).rejects.toMatchObject({ name: "NotSent", problem: { code: "signed-out" } });
  await new Promise((resolve) => setTimeout(resolve));
  signIn.desk.giveUp();
  await ended;
  expect(sent).toEqual(["Bearer t-1"]);
});
