// Signing in, as the pane shows it: on the connection line, and above the foot while deals wait for it.
import { screen } from "@testing-library/react";
import { allDeals } from "../../src/deals/dealFilter";
import { noWork } from "../../src/actions/work";
import type { Connection, Work } from "../../src/actions/work";
import type { CallerCard } from "../../src/backend/Backend";
import { signInProblems } from "../../src/backend/signIn/SignInDesk";
import type { SignInState } from "../../src/backend/signIn/SignInDesk";
import { toSpokenWork } from "../../src/taskpane/work/toSpokenWork";
import { drawPane } from "./drawPane";
import { readyState } from "./states";
import { works } from "./works";

const pushing: Work = works["pushing"] ?? noWork;
const ada = { name: "Ada Example", email: "ada@example.com", role: "unknown" } as const;
const signedIn: SignInState = { standing: "signed-in", account: "ada", isAwaited: false, isOpen: false, problem: null };

function gatewayWith(signIn: Partial<SignInState>, caller: CallerCard | null = ada): Connection {
  return { kind: "gateway", caller, problem: null, signIn: { ...signedIn, ...signIn } };
}

/** The sentence of the bar, which is spoken in the foot too. */
function inBar(sentence: string | RegExp): HTMLElement {
  return screen.getByText(sentence, { selector: "p" });
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
  expect(inBar(/^Sign in to go on\. Your sign-in has ended/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  await user.click(screen.getByRole("button", { name: "Not now" }));
  expect(asked).toEqual([["signIn"], ["giveUpSignIn"]]);
  redraw(readyState({ work: pushing, connection: gatewayWith({ standing: "more-proof-needed", isAwaited: true }) }));
  expect(inBar(/Your company asks for one more proof/u)).toBeVisible();
  redraw(readyState({ work: pushing, connection: gatewayWith({}) }));
  expect(screen.queryByText(/^Sign in to go on/u)).toBeNull();
});

test("a screen reader hears that a push waits for a sign-in, before how far it is", () => {
  const connection = gatewayWith({ standing: "ended", isAwaited: true });
  const { words, redraw } = drawPane(readyState({ work: pushing, connection }));
  expect(screen.getByRole("status")).toHaveTextContent(words.signIn.goOn.ended);
  redraw(readyState({ work: pushing, connection: gatewayWith({}) }));
  expect(screen.getByRole("status")).toHaveTextContent(toSpokenWork(pushing, words) ?? "");
});

test.each([
  ["Sign in", { standing: "ended", isAwaited: true }, {}],
  ["Not now", { standing: "ended", isAwaited: true }, { standing: "ended" }],
  ["Sign out", {}, { standing: "signed-out" }],
] as const)("when %s goes with what it was pressed for, the focus stays in the pane", (name, before, after) => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { redraw } = drawPane(readyState({ connection: gatewayWith(before) }));
  screen.getAllByRole("button", { name }).at(-1)?.focus();
  redraw(readyState({ connection: gatewayWith(after) }));
  expect(document.body).not.toHaveFocus();
  jest.restoreAllMocks();
});

test("who does not switch after all is told that he is still signed in, and can only close that", async () => {
  const { user, asked, words, redraw } = drawPane(readyState({ connection: gatewayWith({ problem: "closed" }) }));
  expect(inBar(words.signIn.notSwitched)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Sign in" })).toBeNull();
  await user.click(screen.getByRole("button", { name: words.dismiss }));
  expect(asked).toEqual([["giveUpSignIn"]]);
  redraw(readyState({ connection: gatewayWith({ problem: "pop-ups-blocked" }) }));
  const why = words.signIn.problems("Switch account")["pop-ups-blocked"];
  expect(inBar(`${words.signIn.notSwitched} ${why}`)).toBeVisible();
});

test.each([
  ["Ada", "", "Ada, signed in: Partner Center decides which deals you see."],
  ["", "ada@example.com", "ada@example.com, signed in: Partner Center decides which deals you see."],
  ["", "", "Signed in: Partner Center decides which deals you see."],
])("of a person with the name %j and the address %j what is known is told", (name, email, sentence) => {
  drawPane(readyState({ connection: gatewayWith({}, { name, email, role: "unknown" }) }));
  expect(screen.getByText(sentence)).toBeVisible();
});

test("while its window is open, a second one cannot be asked for", async () => {
  const connection = gatewayWith({ standing: "ended", isAwaited: true, isOpen: true });
  const { user, asked } = drawPane(readyState({ work: pushing, connection }));
  expect(inBar("Sign in, in the window that has opened.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  expect(asked).toEqual([]);
});

test.each(signInProblems)("%s is told in a sentence with what to do, in both languages", (problem) => {
  const connection = gatewayWith({ standing: "signed-out", problem }, null);
  const english = drawPane(readyState({ connection })).words.signIn.problems("Sign in")[problem];
  const french = drawPane(readyState({ connection }), "fr-FR").words.signIn.problems("S’identifier")[problem];
  expect(inBar(english)).toBeVisible();
  expect(inBar(french.replaceAll(/\s/gu, " "))).toBeVisible();
  expect([english.endsWith("."), french.endsWith("."), english === french]).toEqual([true, true, false]);
});
