// Serves the built pages on this machine over https (Office talks to no page that is not https), the sandbox beside them.
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { ServerType } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { PortsTaken } from "./PortsTaken";
import { readCertificate } from "./certificate";
import type { Certificate } from "./certificate";
import { folders } from "./folders";
import type { OpenGateway } from "../src/gateway/startGateway";
import { toSandboxRoutes } from "./sandbox/toSandboxRoutes";
import type { SandboxMount } from "./sandbox/toSandboxRoutes";

/** What stands behind the pages: a sandbox that the pane asks itself, or a gateway, which then serves the pane too. */
export type Behind = SandboxMount | Pick<OpenGateway, "fetch">;

/** A server that is up: its address without a closing slash, and how to end it. */
export interface PageServer {
  readonly origin: string;
  close(): Promise<void>;
}

const portsTried = 20;
const weekSeconds = 7 * 24 * 60 * 60;

/**
 * Serves the pages built into a folder on the loopback interface, at the port wanted (0: any) or, where that is taken,
 * the next free one; with a sandbox or a gateway the pane finds its Partner Center there. The certificate is our own, which browsers ask
 * about, unless another is given. Throws PortsTaken.
 */
export async function servePages(
  folder: string,
  wantedPort: number,
  behind: Behind | null = null,
  trusted: Certificate | null = null,
): Promise<PageServer> {
  const certificate = trusted ?? (await readCertificate(folders.certificate, new Date()));
  const app = toApp(folder, behind);
  const last = wantedPort === 0 ? 0 : Math.min(wantedPort + portsTried - 1, 65_535);
  for (let port = wantedPort; ; port += 1) {
    const server = createAdaptorServer({
      fetch: app.fetch,
      createServer,
      serverOptions: certificate,
      // Response stays Node's own: what else runs in this process (tests, the sandbox) knows its errors by it.
      overrideGlobalObjects: false,
    });
    if (await isListening(server, port)) return toPageServer(server);
    if (port >= last) throw new PortsTaken(wantedPort, last);
  }
}

function toApp(folder: string, behind: Behind | null): Hono {
  const app = new Hono();
  app.get("/", (context) => context.redirect("/workbench.html"));
  if (behind && "sandbox" in behind) app.route("/", toSandboxRoutes(behind));
  app.use("/office/*", async (context, next) => {
    await next();
    if (context.res.ok) context.header("Cache-Control", `public, max-age=${weekSeconds}, immutable`);
  });
  app.get(
    "/office/*",
    serveStatic({ root: folders.officeJs, rewriteRequestPath: (path) => path.replace(/^\/office/, "") }),
  );
  app.get("/manifest.xml", serveStatic({ root: folders.top }));
  app.get("/assets/*", serveStatic({ root: folders.top }));
  if (behind && "fetch" in behind) app.all("/*", ({ req }) => behind.fetch(req.raw));
  app.get("/*", serveStatic({ root: folder }));
  app.notFound((context) => context.text("There is no such page here.", 404));
  return app;
}

function isListening(server: ServerType, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve(true));
  });
}

function toPageServer(server: ServerType): PageServer {
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser that is still open keeps its connections: they are ended, nothing is waited for.
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
