// How the pane begins, and what it says where it cannot.
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Session } from "../../src/actions/session";
import { openSession, CannotStart } from "../../src/taskpane/start/openSession";
import { startPane } from "../../src/taskpane/start/startPane";
import { startReturnWatch } from "../../src/taskpane/start/startReturnWatch";
import { createHost } from "../../src/workbench/host/createHost";
import { openOfficeInThisWindow } from "../../src/workbench/host/transports/windowTransport";
import { setMedia } from "./mediaQueries";

async function start(session: Promise<Session>): Promise<{ stop: () => void; reloads: readonly string[] }> {
  setMedia();
  const reloads: string[] = [];
  const element = document.createElement("div");
  document.body.append(element);
  const reload = (): void => void reloads.push("reload");
  const stop = await act(() => startPane({ element, session, displayLanguage: "en-US", reload }));
  return { stop: () => act(stop), reloads };
}

test("outside Excel the pane says where it belongs and offers nothing", async () => {
  const { stop } = await start(Promise.reject(new CannotStart("not-in-excel")));
  expect(screen.getByRole("alert")).toHaveTextContent("This pane belongs in Excel");
  expect(screen.queryByRole("button")).toBeNull();
  stop();
});

test("without office.js the pane says that a connection is wanted, and can be loaded again", async () => {
  const { stop } = await start(Promise.reject(new CannotStart("office-missing")));
  expect(screen.getByRole("alert")).toHaveTextContent("Check the connection");
  expect(screen.getByRole("button", { name: "Load again" })).toBeVisible();
  stop();
});

test("a workbook that cannot be read is told without the error's own words, and can be tried again", async () => {
  const { stop, reloads } = await start(Promise.reject(new TypeError("x is undefined")));
  expect(screen.getByRole("alert")).toHaveTextContent("The add-in could not read this workbook");
  expect(document.body).not.toHaveTextContent("undefined");
  await userEvent.click(screen.getByRole("button", { name: "Load again" }));
  expect(reloads).toEqual(["reload"]);
  stop();
});

test("an Excel without what manifest.xml asks for is told to be too old", async () => {
  const office = await openOfficeInThisWindow(createHost({ excelApi: "1.13" }));
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  await expect(openSession({ host: Office.HostType.Excel })).rejects.toMatchObject({ obstacle: "excel-too-old" });
  await expect(openSession({ host: Office.HostType.Word })).rejects.toMatchObject({ obstacle: "not-in-excel" });
});

test("coming back to the pane is noticed by focus and by visibility, until it is stopped", () => {
  let returns = 0;
  const stop = startReturnWatch(() => (returns += 1));
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  stop();
  window.dispatchEvent(new Event("focus"));
  expect(returns).toBe(2);
});
