// What the pane asks by itself while nobody is signed in, and what it takes up once somebody is.
import { deskOf } from "../../../src/actions/background/backgroundDesk";
import { pushesOf } from "../../../src/actions/push/runs";
import { createBackend } from "../../../src/backend/createBackend";
import { createMemoryLedger } from "../../../src/backend/memoryLedger";
import { createGatewaySignIn } from "../../../src/backend/signIn/createGatewaySignIn";
import type { Asked } from "../../../src/backend/signIn/SignInWay";
import type { Desk } from "../openDesk";
import { openDesk } from "../openDesk";
import { until } from "../../until";

interface Watched {
  readonly desk: Desk;
  /** How often Excel's account was asked for a token. */
  readonly asked: () => number;
  /** What it answers from now on. */
  answer: Asked;
  /** Lets so many pauses end, one after the other. */
  readonly goOn: (times: number) => Promise<void>;
}

/** A pane at a gateway that has no batches; nobody is signed in. */
async function openWatched(): Promise<Watched> {
  let asked = 0;
  const pauses: (() => void)[] = [];
  const watched: { answer: Asked } = { answer: { kind: "user-needed" } };
  const ask = (): Promise<Asked> => {
    asked += 1;
    return Promise.resolve(watched.answer);
  };
  const signIn = createGatewaySignIn({
    callerAddress: "https://gateway.example/caller",
    fetch: () => Promise.resolve(Response.json({ name: "Ada", email: "ada@example.com", role: "user" })),
    now: Date.now,
    ways: [{ askSilently: ask, askUser: ask, forget: () => undefined }],
  });
  const made = createBackend({
    kind: "gateway",
    address: "https://gateway.example/v1.0/engagements/referrals",
    background: { batches: "https://gateway.example/batches", exports: null },
    signIn,
    ledger: createMemoryLedger(Date.now),
    fetch: () => Promise.resolve(Response.json({ batches: [], next: null })),
    now: Date.now,
    sleep: (_ms, signal) => new Promise((resolve) => signal?.addEventListener("abort", () => resolve())),
    random: Math.random,
  });
  const desk = await openDesk({
    backend: { ...made, signInDesk: signIn.desk },
    sleep: () => new Promise((resolve) => pauses.push(resolve)),
  });
  await until(() => pauses.length === 1);
  const goOn = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      const count = pauses.length;
      pauses.at(-1)?.();
      await until(() => pauses.length > count);
    }
  };
  return Object.assign(watched, { desk, asked: () => asked, goOn });
}

test("while nobody is signed in, Excel's account is asked for once a minute, and nothing is drawn anew", async () => {
  const { desk, asked, goOn } = await openWatched();
  expect(deskOf(desk.session.core).isResumeDue).toBe(true);
  const before = asked();
  let drawn = 0;
  desk.session.subscribe(() => (drawn += 1));
  await goOn(30);
  expect([asked() - before, drawn]).toEqual([2, 0]);
});

test("pushes that were cut short are taken up after a push that was under way when somebody had signed in", async () => {
  const watched = await openWatched();
  const { core } = watched.desk.session;
  watched.answer = { kind: "granted", grant: { token: "t", untilMs: Date.now() + 3_600_000, account: { id: "ada" } } };
  await core.deps.backend?.signInDesk?.signIn();
  pushesOf(core).underWay = new AbortController();
  await watched.goOn(2);
  expect(deskOf(core).isResumeDue).toBe(true);
  pushesOf(core).underWay = null;
  await watched.goOn(2);
  expect(deskOf(core).isResumeDue).toBe(false);
});
