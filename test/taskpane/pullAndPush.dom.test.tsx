// Pulling and pushing from the pane over the real office.js, our Excel and the sandbox, as a person does it.
import { screen, within } from "@testing-library/react";
import { http } from "msw";
import { toSandboxRoutes } from "../../scripts/sandbox/toSandboxRoutes";
import { createRandom } from "../../src/sandbox/chance";
import { createSandbox } from "../../src/sandbox/createSandbox";
import type { Sandbox } from "../../src/sandbox/createSandbox";
import { createHost } from "../../src/workbench/host/createHost";
import { network } from "../setup/network";
import { openPane } from "./openPane";
import type { OpenPane } from "./openPane";

/** The pane beside a sandbox of twenty deals. */
async function openBesideSandbox(): Promise<{ pane: OpenPane; sandbox: Sandbox; host: ReturnType<typeof createHost> }> {
  const sleep = (): Promise<void> => Promise.resolve();
  const sandbox = createSandbox({ now: Date.now, random: createRandom(7), sleep, deals: 20 });
  const routes = toSandboxRoutes({ sandbox });
  network.use(http.all("*", ({ request }) => routes.fetch(request)));
  const host = createHost();
  return { pane: await openPane(host), sandbox, host };
}

const work = (pane: OpenPane): string => {
  const state = pane.session.state();
  return state.phase === "starting" ? "starting" : state.work.kind;
};

test("deals are pulled into an empty workbook, one is edited, previewed, pushed and named in the summary", async () => {
  const { pane, sandbox, host } = await openBesideSandbox();
  expect(await screen.findByText(/as an admin: all deals/u)).toBeVisible();
  await pullActiveDeals(pane);

  host.user.type(pane.at("CRM ID", 2), "CRM-4711");
  await pane.settle();
  await pane.user.click(screen.getByRole("button", { name: "Push" }));
  const updates = await screen.findByRole("list", { name: "Updates: 1 row" });
  expect(within(updates).getByText("CRM-4711", { selector: "ins" })).toBeVisible();
  expect(patches(sandbox)).toBe(0);
  await pane.user.click(screen.getByRole("button", { name: "Push 1 row" }));
  expect(await screen.findByText("The row is in Partner Center.")).toBeVisible();
  expect(patches(sandbox)).toBe(1);
  expect(sandbox.referrals().filter(({ externalReferenceId }) => externalReferenceId === "CRM-4711")).toHaveLength(1);
});

test("two clicks on Push send once", async () => {
  const { pane, sandbox, host } = await openBesideSandbox();
  await pullActiveDeals(pane);
  host.user.type(pane.at("CRM ID", 2), "CRM-4712");
  await pane.settle();
  await pane.user.click(screen.getByRole("button", { name: "Push" }));
  await pane.user.dblClick(await screen.findByRole("button", { name: "Push 1 row" }));
  expect(await screen.findByText("The row is in Partner Center.")).toBeVisible();
  await pane.settle();
  expect([work(pane), patches(sandbox)]).toEqual(["pushed", 1]);
});

test("what Partner Center refuses is told with what to do and the code, and the row is named", async () => {
  const { pane, host } = await openBesideSandbox();
  await pullActiveDeals(pane);
  host.user.type(pane.at("Deal Name", 2), "Renamed in Excel");
  await pane.settle();
  await pane.user.click(screen.getByRole("button", { name: "Push" }));
  await pane.user.click(await screen.findByRole("button", { name: "Push 1 row" }));
  const failed = await screen.findByRole("list", { name: "Failed: 1 row" });
  expect(failed).toHaveTextContent(/Renamed in Excel.*Deal Name: Partner Center did not take this value\./u);
  expect(failed).toHaveTextContent("For support: invalidRequest");
});

async function pullActiveDeals(pane: OpenPane): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name: "Pull deals" }));
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Status" }), "Active");
  await pane.user.click(screen.getByRole("button", { name: "Pull deals" }));
  expect(await screen.findByRole("heading", { name: "The deals are here" })).toBeVisible();
  await pane.settle();
  await pane.user.click(screen.getByRole("button", { name: "Done" }));
}

/** How many deals the sandbox was asked to change. */
function patches(sandbox: Sandbox): number {
  return sandbox.log.filter(({ method }) => method === "PATCH").length;
}
