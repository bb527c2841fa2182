// The pictures of the user guide that need no gateway: what is pressed before each.
import type { FrameLocator, Page } from "playwright-core";

/** One picture: its name, what is done before it, and the heading that shows that it is done. */
export interface Shot {
  readonly name: string;
  readonly act: (pane: FrameLocator, page: Page) => Promise<void>;
  readonly heading: string;
}

/** Presses a button of the pane. */
export function press(name: string): (pane: FrameLocator) => Promise<void> {
  return (pane) => pane.getByRole("button", { name, exact: true }).first().click();
}
const back = press("Back");

/** What is shown before the sandbox, one after the other. */
export const sandboxShots: readonly Shot[] = [
  { name: "start", act: () => Promise.resolve(), heading: "Start with the template" },
  { name: "samples", act: press("Try it with sample deals"), heading: "Three things to try" },
  { name: "repairs", act: press("Repair…"), heading: "Repairs" },
  {
    name: "cell-help",
    act: async (pane: FrameLocator, page: Page): Promise<void> => {
      await back(pane);
      const nameBox = page.getByRole("textbox", { name: "Name box" });
      await nameBox.fill("Q3");
      await nameBox.press("Enter");
    },
    heading: "Help with the selected cell",
  },
  { name: "worklist", act: press("Worklist"), heading: "Worklist" },
  {
    name: "health",
    act: async (pane: FrameLocator, page: Page): Promise<void> => {
      await back(pane);
      const nameBox = page.getByRole("textbox", { name: "Name box" });
      await nameBox.fill("X3");
      await nameBox.press("Enter");
      await page.keyboard.type("'12/31/2027 ");
      await page.keyboard.press("Enter");
      await press("Sheet health")(pane);
    },
    heading: "Sheet health",
  },
  {
    name: "pipeline",
    act: async (pane: FrameLocator): Promise<void> => {
      await back(pane);
      await press("Pipeline")(pane);
    },
    heading: "Pipeline",
  },
  {
    name: "settings",
    act: async (pane: FrameLocator): Promise<void> => {
      await back(pane);
      await press("Settings")(pane);
    },
    heading: "Settings",
  },
  {
    name: "push",
    act: async (pane: FrameLocator): Promise<void> => {
      await back(pane);
      await press("Push")(pane);
    },
    heading: "Before you push",
  },
];
