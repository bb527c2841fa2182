// A person signs in to a gateway from the pane, in a real browser: a real OpenID provider, Microsoft's library and office.js.
import type { Page } from "playwright-core";
import { openGatewayStand } from "../../scripts/gateway/openGatewayStand";
import type { GatewayStand } from "../../scripts/gateway/openGatewayStand";
import { folders } from "../../scripts/folders";
import { sleep } from "../../src/backend/sleep";
import { createRandom } from "../../src/sandbox/chance";
import { createSandbox } from "../../src/sandbox/createSandbox";
import type { Sandbox } from "../../src/sandbox/createSandbox";
import { loadProvider } from "../gateway/builders/loadProvider";
import { openWorkbench, useBrowser } from "../setup/browser";
import { WorkbenchDesk } from "./workbenchDesk";

useBrowser();

let stand: GatewayStand;
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = createSandbox({ now: Date.now, random: createRandom(7), sleep, deals: 20 });
  stand = await openGatewayStand({
    load: loadProvider,
    sandbox: { sandbox },
    paneFolder: folders.testPages,
    ledgerFolder: null,
  });
});

afterAll(() => stand.close());

async function signIn(page: Page, desk: WorkbenchDesk, person: string): Promise<void> {
  const opened = page.waitForEvent("popup");
  await desk.pane.getByRole("button", { name: "Sign in", exact: true }).first().click();
  const window = await opened;
  window.on("console", (message) => console.log("window", message.text()));
  window.on("framenavigated", (frame) => console.log("window", frame.url()));
  await window.getByRole("button", { name: person }).click();
  await window.waitForEvent("close");
}

test("a person signs in", async () => {
  const page = await openWorkbench({ stand });
  page.on("console", (message) => console.log("page", message.text()));
  const desk = new WorkbenchDesk(page);
  await desk.pane.getByText("You are not signed in.", { exact: false }).waitFor();
  await signIn(page, desk, "Ada Example");
  await desk.pane.getByText("Ada Example (ada@example.com)", { exact: false }).waitFor();
});
