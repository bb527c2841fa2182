// Signing in to a gateway: who waits, who does not, and what ends the waiting.
import { granting, openSignIn, settle, startMs, told } from "./openSignIn";

const ended = { token: "t-1", claims: null };

test("nobody is waited for before somebody has signed in: a token, and who it is, are refused at once, without a window", async () => {
  const { signIn, windows } = openSignIn();
  expect(signIn.desk.state().standing).toBe("unknown");
  await expect(signIn.caller()).rejects.toThrow("Nobody is signed in.");
  await expect(signIn.token(false)).rejects.toThrow("Nobody is signed in.");
  expect([signIn.desk.state(), windows]).toEqual([
    { standing: "signed-out", account: null, isAwaited: false, isOpen: false, problem: null },
    [],
  ]);
});

test("a person who signs in gets a token that is used until it ends, and is asked for by one window alone", async () => {
  const { signIn, answers, windows, clock } = openSignIn();
  answers.push(granting("t-1"));
  const both = [signIn.desk.signIn(), signIn.desk.signIn()];
  expect(signIn.desk.state().isOpen).toBe(true);
  expect(await Promise.all(both)).toEqual([true, false]);
  expect([await signIn.token(false), await signIn.token(false)]).toEqual(["t-1", "t-1"]);
  expect(await signIn.caller()).toEqual({ name: "Ada", email: "ada@example.com", role: "unknown" });
  expect(windows).toEqual(["https://pane.example/signIn.html"]);
  clock.nowMs = startMs + 60 * 60_000;
  void signIn.token(false).catch(() => undefined);
  await expect(signIn.caller()).rejects.toThrow("Nobody is signed in.");
  expect(signIn.desk.state()).toMatchObject({ standing: "ended", isAwaited: true });
});

test("requests whose token has ended wait together, and go on when the same person has signed in again", async () => {
  const { signIn, answers } = openSignIn();
  answers.push(granting("t-1"), granting("t-2"));
  await signIn.desk.signIn();
  const waiting = [signIn.token(true, ended), signIn.token(true, ended)];
  await settle();
  await signIn.desk.signIn();
  expect(await Promise.all(waiting)).toEqual(["t-2", "t-2"]);
  expect(signIn.desk.state()).toEqual({
    standing: "signed-in",
    account: "ada",
    isAwaited: false,
    isOpen: false,
    problem: null,
  });
});

test("a refused token that another request has had replaced already is not asked for again", async () => {
  const { signIn, answers, windows } = openSignIn();
  answers.push(granting("t-1"), granting("t-2"));
  await signIn.desk.signIn();
  await signIn.desk.signIn();
  expect([await signIn.token(true, ended), windows.length]).toEqual(["t-2", 2]);
});

test("somebody else's sign-in lets nothing go on that waits for the first person", async () => {
  const { signIn, answers } = openSignIn();
  answers.push(granting("t-1"), granting("b-1", "ben"), granting("t-2"));
  await signIn.desk.signIn();
  const waiting = signIn.token(true, ended);
  await settle();
  expect(await signIn.desk.signIn()).toBe(false);
  expect(signIn.desk.state()).toMatchObject({ isAwaited: true, problem: "other-account" });
  await signIn.desk.signIn();
  expect(await waiting).toBe("t-2");
});

test("after somebody else has signed in by mistake the service is asked for the account, or it would sign him in again", async () => {
  const { signIn, answers, windows } = openSignIn();
  answers.push(granting("t-1"), granting("b-1", "ben"), granting("t-2"));
  await signIn.desk.signIn();
  const waiting = signIn.token(true, ended);
  await settle();
  await signIn.desk.signIn();
  await signIn.desk.signIn();
  await waiting;
  expect(windows.map((address) => new URL(address).searchParams.get("switching"))).toEqual([null, null, "yes"]);
});

test("nobody hears of what is no news: asking again for a token that does not come draws nothing", async () => {
  const { signIn, answers, clock } = openSignIn();
  answers.push(granting("t-1"));
  await signIn.desk.signIn();
  clock.nowMs = startMs + 60 * 60_000;
  await signIn.desk.canAskAlone();
  let heard = 0;
  signIn.desk.subscribe(() => (heard += 1));
  expect([await signIn.desk.canAskAlone(), await signIn.desk.canAskAlone(), heard]).toEqual([false, false, 0]);
});

test("with nothing waiting, somebody else may sign in, and the service is asked for another account", async () => {
  const { signIn, answers, windows } = openSignIn();
  answers.push(granting("t-1"), granting("b-1", "ben"));
  await signIn.desk.signIn();
  expect(await signIn.desk.signIn({ isSwitching: true })).toBe(true);
  expect([await signIn.token(false), windows[1]]).toEqual(["b-1", "https://pane.example/signIn.html?switching=yes"]);
});

test("who gives up, or signs out, ends the waiting of all", async () => {
  const { signIn, answers } = openSignIn();
  answers.push(granting("t-1"), granting("t-2"));
  await signIn.desk.signIn();
  const first = signIn.token(true, ended);
  await settle();
  signIn.desk.giveUp();
  await expect(first).rejects.toThrow("Nobody is signed in.");
  await signIn.desk.signIn();
  const second = signIn.signedInAnew?.({ token: "t-2", claims: null });
  signIn.desk.signOut();
  await expect(second).rejects.toThrow("Nobody is signed in.");
  await expect(signIn.token(false)).rejects.toThrow("Nobody is signed in.");
  expect(signIn.desk.state().standing).toBe("signed-out");
});

test("claims that a refusal asks for go into the next sign-in, and into none after it", async () => {
  const { signIn, answers, windows } = openSignIn();
  answers.push(granting("t-1"), granting("t-2"), granting("t-3"));
  await signIn.desk.signIn();
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  const waiting = signIn.token(true, { token: "t-1", claims });
  await settle();
  expect(signIn.desk.state().standing).toBe("more-proof-needed");
  await signIn.desk.signIn();
  await waiting;
  await signIn.desk.signIn();
  expect(windows.map((address) => new URL(address).searchParams.get("claims"))).toEqual([null, claims, null]);
});

test.each([
  [12_002, "page-missing"],
  [12_003, "page-not-secure"],
  [12_004, "page-not-trusted"],
  [12_005, "page-not-secure"],
  [12_006, "closed"],
  [12_007, "window-open"],
  [12_009, "window-refused"],
  [12_011, "pop-ups-blocked"],
  [12_000, "failed"],
])("Office's %i is told as %s", async (code, problem) => {
  const { signIn, answers } = openSignIn();
  answers.push({ kind: "not-told", code });
  expect([await signIn.desk.signIn(), signIn.desk.state().problem]).toEqual([false, problem]);
});

test("what the page says of a refusal is told, and what is no message of the page is a failure", async () => {
  const { signIn, answers } = openSignIn();
  answers.push(told({ kind: "refused", problem: "consent-needed" }));
  answers.push({ kind: "told", text: '{"kind":"granted"}' }, { kind: "told", text: "osfDialogInternal" });
  const problems = [];
  for (let time = 0; time < 3; time += 1) {
    await signIn.desk.signIn();
    problems.push(signIn.desk.state().problem);
  }
  expect(problems).toEqual(["consent-needed", "failed", "failed"]);
});

test("a caller whom the gateway does not know is signed out, with the problem that it names", async () => {
  const { signIn, answers } = openSignIn();
  answers.push(granting("refused"));
  await signIn.desk.signIn();
  await expect(signIn.caller()).rejects.toThrow("Nobody is signed in.");
  expect(signIn.desk.state().standing).toBe("ended");
});
