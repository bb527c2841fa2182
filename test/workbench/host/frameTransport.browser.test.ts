// The library in a frame of a page in a real browser, as the workbench shows it.
import { readFile } from "node:fs/promises";
import type { Server } from "node:https";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Frame, Page } from "playwright-core";
import { readCertificate } from "../../../scripts/certificate";
import type { Host } from "../../../src/workbench/host/Host";
import { toScriptPath } from "../../../src/workbench/host/transports/officeScripts";
import { openBrowser } from "./openBrowser";
import { proof } from "./proof";

declare global {
  interface Window {
    host: Host;
    heard: string[];
  }
}

const hostPage = `<!doctype html><title>Host</title><body><script src="/host.js"></script></body>`;
const panePage = `<!doctype html><title>Pane</title><body><script src="/office/office.debug.js"></script><script>
  window.heard = [];
  Office.actions.associate("go", (event) => { heard.push("pressed " + event.source.id); event.completed(); });
  Office.onReady(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => { heard.push(event.address + " " + event.triggerSource); });
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["from the pane"]];
      await context.sync();
    });
    document.title = "ready";
  });
</script></body>`;

const windowPage = `<!doctype html><title>Window</title><body><script src="/office/office.debug.js"></script><script>
  Office.onReady(() => Office.context.ui.messageParent("hello", { targetOrigin: location.origin }));
</script></body>`;

let server: Server;
let browser: Browser;
let origin: string;
const outside: string[] = [];

async function toAnswer(path: string, hostScript: string): Promise<{ readonly body: string; readonly type: string }> {
  if (path === "/") return { body: hostPage, type: "text/html" };
  if (path === "/pane.html") return { body: panePage, type: "text/html" };
  if (path === "/window.html") return { body: windowPage, type: "text/html" };
  if (path === "/host.js") return { body: hostScript, type: "text/javascript" };
  const body = await readFile(toScriptPath(path.replace("/office/", "")), "utf8");
  return { body, type: "text/javascript" };
}

beforeAll(async () => {
  const bundled = await build({ entryPoints: [join(__dirname, "frame", "hostPage.ts")], bundle: true, write: false });
  const hostScript = bundled.outputFiles[0]?.text ?? "";
  const certificate = await readCertificate(join("node_modules", ".cache", "localhost-certificate"), new Date());
  server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    toAnswer(pathname, hostScript).then(
      ({ body, type }) => response.setHeader("Content-Type", `${type}; charset=utf-8`).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function openPage(): Promise<{ readonly page: Page; readonly pane: Frame }> {
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) outside.push(request.url());
  });
  await page.goto(origin);
  const frame = await page.waitForSelector("iframe");
  const pane = await frame.contentFrame();
  if (!pane) throw new Error("The frame has no page.");
  await pane.waitForFunction(() => document.title === "ready");
  return { page, pane };
}

test("the add-in's page in a frame reads, writes, hears events and takes presses, and nothing leaves the machine", async () => {
  const { page, pane } = await openPage();
  expect(await page.evaluate(() => window.host.workbook.activeSheet.valueAt(0, 0))).toBe("from the pane");
  await page.evaluate(() => window.host.user.type("B2", "from the person"));
  await page.evaluate(() => window.host.user.pressRibbonButton("Button", "go"));
  await pane.waitForFunction(() => window.heard.length >= 3);
  expect((await pane.evaluate(() => window.heard)).sort()).toEqual([
    "A1 ThisLocalAddin",
    "B2 Unknown",
    "pressed Button",
  ]);
  expect(outside).toEqual([]);
});

test("a page that is loaded again hears events once", async () => {
  const { page, pane } = await openPage();
  await pane.evaluate(() => {
    document.title = "loading";
    location.reload();
  });
  await pane.waitForFunction(() => document.title === "ready");
  await page.evaluate(() => window.host.user.type("C3", "again"));
  await pane.waitForFunction(() => window.heard.some((event) => event.startsWith("C3")));
  expect((await pane.evaluate(() => window.heard)).filter((event) => event.startsWith("C3"))).toEqual(["C3 Unknown"]);
  await page.evaluate(() => window.host.user.pressRibbonButton("Button", "go"));
});

proof(
  "a window of the add-in tells its pane something, and the pane is told when a person closes it",
  ["Office.context.ui.displayDialogAsync", "Office.context.ui.messageParent"],
  "client source",
  async () => {
    const { page, pane } = await openPage();
    const opened = page.waitForEvent("popup");
    await pane.evaluate(() => {
      const address = new URL("/window.html", location.href).href;
      Office.context.ui.displayDialogAsync(address, { promptBeforeOpen: false }, ({ value: dialog }) => {
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
          if ("message" in told) window.heard.push(`${told.message} ${told.origin === location.origin}`);
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, (told) => {
          if ("error" in told) window.heard.push(String(told.error));
        });
      });
    });
    await pane.waitForFunction(() => window.heard.includes("hello true"));
    await (await opened).close();
    await pane.waitForFunction(() => window.heard.includes("12006"));
    expect(outside).toEqual([]);
  },
);
