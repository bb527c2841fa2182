// What surrounds the pane: its theme, its direction, and the net under it.
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { toPaneWords } from "../builders/toPaneWords";
import { PaneFrame } from "../../src/taskpane/frame/PaneFrame";
import { countMediaListeners, setMedia } from "./mediaQueries";

const words = toPaneWords("en-US");
const dark = "(prefers-color-scheme: dark)";

function background(): string {
  const provider = document.querySelector(".fui-FluentProvider");
  return provider === null ? "" : getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1");
}

function drawFrame(children: ReactNode, reload = (): void => undefined): () => void {
  return render(
    <PaneFrame words={words} direction="ltr" reload={reload}>
      {children}
    </PaneFrame>,
  ).unmount;
}

test("the theme follows the system while the pane is open, and nothing listens afterwards", () => {
  setMedia();
  const unmount = drawFrame(<main />);
  expect(background()).toBe("#ffffff");
  act(() => setMedia(dark));
  expect(background()).toBe("#292929");
  act(() => setMedia("(forced-colors: active)"));
  expect(background()).toBe("#000000");
  unmount();
  expect(countMediaListeners(dark)).toBe(0);
});

test("a mistake of ours becomes a sentence and a button that loads the pane again", async () => {
  setMedia();
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const reloads: string[] = [];
  drawFrame(<Broken />, () => reloads.push("reload"));
  expect(screen.getByRole("heading", { name: words.obstacles["pane-broken"].title })).toBeVisible();
  expect(document.body).not.toHaveTextContent("no such property");
  await userEvent.click(screen.getByRole("button", { name: "Load again" }));
  expect(reloads).toEqual(["reload"]);
  silenced.mockRestore();
});

function Broken(): ReactNode {
  throw new TypeError("no such property");
}
