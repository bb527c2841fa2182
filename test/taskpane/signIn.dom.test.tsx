// Signing in, as the pane shows it: on the connection line, and above the foot while deals wait for it.
import { screen } from "@testing-library/react";
import { allDeals } from "../../src/deals/dealFilter";
import { noWork } from "../../src/actions/work";
import type { Connection, Work } from "../../src/actions/work";
import { signInProblems } from "../../src/backend/signIn/SignInDesk";
import type { SignInState } from "../../src/backend/signIn/SignInDesk";
import { drawPane } from "./drawPane";
import { readyState } from "./states";
import { works } from "./works";

const pushing: Work = works["pushing"] ?? noWork;
const ada = { name: "Ada Example", email: "ada@example.com", role: "unknown" } as const;
const signedIn: SignInState = { standing: "signed-in", account: "ada", isAwaited: false, isOpen: false, problem: null };

function gatewayWith(signIn: Partial<SignInState>, caller: typeof ada | null = ada): Connection {
  return { kind: "gateway", caller, problem: null, signIn: { ...signedIn, ...signIn } };
}

test("who is signed in stands on the connection line, and can switch or sign out", async () => {
  const { user, asked } = drawPane(readyState({ connection: gatewayWith({}) }));
  expect(screen.getByText(/^Ada Example \(ada@example\.com\), signed in/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Switch account" }));
  await user.click(screen.getByRole("button", { name: "Sign out" }));
  expect(asked).toEqual([["switchAccount"], ["signOut"]]);
  expect(screen.queryByRole("button", { name: "Sign in" })).toBeNull();
});

test("who is not signed in is offered to, where deals are asked for", async () => {
  const work = { kind: "pull-form", filter: allDeals, lastPulledAtMs: null } as const;
  const { user, asked } = drawPane(readyState({ work, connection: gatewayWith({ standing: "signed-out" }, null) }));
  expect(screen.getByText("You are not signed in. Sign in to pull and push deals.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  expect(asked).toEqual([["signIn"]]);
});

test("while a push waits, its screen stays and says how to go on, and how not to", async () => {
  const connection = gatewayWith({ standing: "ended", isAwaited: true });
  const { user, asked, redraw } = drawPane(readyState({ work: pushing, connection }));
  expect(screen.getByText(/^Sign in to go on\. Your sign-in has ended/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  await user.click(screen.getByRole("button", { name: "Not now" }));
  expect(asked).toEqual([["signIn"], ["giveUpSignIn"]]);
  redraw(readyState({ work: pushing, connection: gatewayWith({ standing: "more-proof-needed", isAwaited: true }) }));
  expect(screen.getByText(/Your company asks for one more proof/u)).toBeVisible();
  redraw(readyState({ work: pushing, connection: gatewayWith({}) }));
  expect(screen.queryByText(/^Sign in to go on/u)).toBeNull();
});

test("while its window is open, a second one cannot be asked for", async () => {
  const connection = gatewayWith({ standing: "ended", isAwaited: true, isOpen: true });
  const { user, asked } = drawPane(readyState({ work: pushing, connection }));
  expect(screen.getByText("Sign in, in the window that has opened.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  expect(asked).toEqual([]);
});

test.each(signInProblems)("%s is told in a sentence with what to do, in both languages", (problem) => {
  const connection = gatewayWith({ standing: "signed-out", problem }, null);
  const english = drawPane(readyState({ connection })).words.signIn.problems[problem];
  const french = drawPane(readyState({ connection }), "fr-FR").words.signIn.problems[problem];
  expect(screen.getByText(english)).toBeVisible();
  expect(screen.getByText(french.replaceAll(/\s/gu, " "))).toBeVisible();
  expect([english.endsWith("."), french.endsWith("."), english === french]).toEqual([true, true, false]);
});
