// The pictures of the user guide that need a gateway: signing in, and what goes on in the background.
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { folders } from "../folders";
import { press } from "./sandboxShots";
import type { Shot } from "./sandboxShots";

/** What is shown behind a gateway, one after the other. */
export const gatewayShots: readonly Shot[] = [
  { name: "sign-in", act: insertDeals, heading: "Table1" },
  {
    name: "background",
    act: async (pane: FrameLocator, page: Page): Promise<void> => {
      await signIn(pane, page);
      await press("Push")(pane);
      await pane.getByRole("button", { name: /in the background$/u }).click();
      await pane.getByText("Not processed").waitFor();
    },
    heading: "Last processed batch",
  },
];

/** Loads the sample deals below the template's headers. */
async function insertDeals(pane: FrameLocator, page: Page): Promise<void> {
  await page.getByRole("button", { name: "Insert template" }).click();
  await press("Check now")(pane);
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Load CSV" }).click();
  await (await chosen).setFiles(join(folders.top, "scripts", "sampleDeals.csv"));
  await pane
    .getByText(/deals? with errors|with errors/u)
    .first()
    .waitFor();
}

async function signIn(pane: FrameLocator, page: Page): Promise<void> {
  const opened = page.waitForEvent("popup");
  await press("Sign in")(pane);
  const window = await opened;
  const closed = window.waitForEvent("close");
  await window.getByRole("button", { name: "Ada Example" }).click();
  await closed;
  await pane.getByText("ada@example.com").first().waitFor();
}
