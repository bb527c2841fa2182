// The tokens of people who asked something: kept in memory, given up when they are refused or nobody came for long.
import { createTokenKeep } from "../../../src/gateway/batches/createTokenKeep";
import type { TokenKeep } from "../../../src/gateway/batches/createTokenKeep";

const ada = { tenant: "t", user: "ada" };
const ben = { tenant: "t", user: "ben" };

function open(clock: { ms: number }): TokenKeep {
  return createTokenKeep({
    exchange: (token) => Promise.resolve(`for ${token}`),
    now: () => clock.ms,
    forgetAfterMs: 10,
  });
}

test("a person's newest token is asked with, and his address is at hand as long as it is", async () => {
  const clock = { ms: 0 };
  const keep = open(clock);
  keep.keep({ ...ada, email: "ada@example.com", token: "one" });
  const signIn = keep.signInOf(ada);
  keep.keep({ ...ada, email: "ada@example.org", token: "two" });
  expect(keep.signInOf(ada)).toBe(signIn);
  expect(await signIn?.token(false)).toBe("for two");
  expect(await signIn?.caller()).toEqual({ name: "", email: "ada@example.org", role: "unknown" });
  keep.lose(ada);
  expect(keep.signInOf(ada)).toBeNull();
  await expect(signIn?.caller()).rejects.toThrow("not at hand");
});

test("who was not seen for long is forgotten, whoever came before him and is still seen", () => {
  const clock = { ms: 0 };
  const keep = open(clock);
  keep.keep({ ...ada, email: "", token: "one" });
  keep.keep({ ...ben, email: "", token: "one" });
  clock.ms = 8;
  keep.keep({ ...ada, email: "", token: "one" });
  clock.ms = 11;
  expect([keep.signInOf(ada) === null, keep.signInOf(ben) === null]).toEqual([false, true]);
});

test("a token that was refused is not taken again, another is", () => {
  const keep = open({ ms: 0 });
  keep.keep({ ...ada, email: "", token: "one" });
  keep.lose(ada);
  keep.keep({ ...ada, email: "", token: "one" });
  expect(keep.signInOf(ada)).toBeNull();
  keep.keep({ ...ada, email: "", token: "two" });
  expect(keep.signInOf(ada)).not.toBeNull();
});

test("the claims that are asked for stay until another token comes", () => {
  const keep = open({ ms: 0 });
  keep.keep({ ...ada, email: "", token: "one" });
  keep.noteChallenge(ada, "e30=");
  keep.keep({ ...ada, email: "", token: "one" });
  expect(keep.whyOf(ada)).toEqual({ why: "more-proof-needed", challenge: "e30=" });
  keep.keep({ ...ada, email: "", token: "two" });
  expect(keep.whyOf(ada)).toEqual({ why: "signed-out", challenge: null });
});

test("a token that came while an older one was being refused stays", async () => {
  const answers = new Map<string, (error: Error) => void>();
  const keep = createTokenKeep({
    exchange: (token) =>
      token === "one" ? new Promise((_resolve, reject) => answers.set(token, reject)) : Promise.resolve("fine"),
    now: () => 0,
  });
  keep.keep({ ...ada, email: "", token: "one" });
  const refused = keep.signInOf(ada)?.token(false);
  keep.keep({ ...ada, email: "", token: "two" });
  await keep.signInOf(ada)?.token(false);
  answers.get("one")?.(new Error("Signed out."));
  await expect(refused).rejects.toThrow("Signed out.");
  keep.lose(ada);
  expect(await keep.signInOf(ada)?.token(false)).toBe("fine");
});
