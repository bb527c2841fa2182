// The server of the pages: https on the loopback interface, only what belongs to the pages.
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { servePages } from "../../scripts/serve";
import type { PageServer } from "../../scripts/serve";
import { askServer } from "./askServer";
import type { ServerAnswer } from "./askServer";

const servers: PageServer[] = [];
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
  await writeFile(join(folder, "workbench.html"), "<p>workbench</p>");
  await mkdir(join(folder, "inner"));
});

afterAll(async () => {
  for (const server of servers) await server.close();
  await rm(folder, { recursive: true });
});

async function serve(port = 0): Promise<PageServer> {
  const server = await servePages(folder, port);
  servers.push(server);
  return server;
}

const get = (origin: string, path: string): Promise<ServerAnswer> => askServer(origin, path);

test("serves the built pages, the manifest, the icons and Microsoft's library with their types", async () => {
  const { origin } = await serve();
  expect(await get(origin, "/workbench.html")).toMatchObject({ status: 200, body: "<p>workbench</p>" });
  expect((await get(origin, "/manifest.xml")).type).toMatch(/xml/u);
  expect((await get(origin, "/assets/icon-16.png")).type).toBe("image/png");
  const library = await get(origin, "/office/office.js");
  expect(library.type).toMatch(/javascript/u);
  expect(library.cache).toBe("public, max-age=604800, immutable");
});

test("serves nothing else of the machine", async () => {
  const { origin } = await serve();
  const paths = ["/package.json", "/../package.json", "/office/..%2f..%2fpackage.json", "/assets/%2e%2e/package.json"];
  for (const path of paths) expect((await get(origin, path)).status).toBe(404);
});

test("has no way to Partner Center where it serves no sandbox", async () => {
  const { origin } = await serve();
  expect((await get(origin, "/connection.json")).status).toBe(404);
});

test("takes the next free port where the one wanted is in use", async () => {
  const { origin } = await serve();
  const taken = Number(new URL(origin).port);
  const next = Number(new URL((await serve(taken)).origin).port);
  expect(next).toBeGreaterThan(taken);
});
