// One process at a time has a folder: PGlite itself lets a second one in, and then both lose what they wrote.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { unlink } from "node:fs/promises";
import { connect, createServer } from "node:net";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Somebody else has the folder. */
export class FolderInUse extends Error {
  override readonly name = "FolderInUse";

  constructor(folder: string, holder: string) {
    super(
      `The ledger in ${folder} is in use by ${holder}. Two processes on one folder lose each other's rows: stop that one first, or give both a PostgreSQL server by DATABASE_URL.`,
    );
  }
}

/** The longest path that a socket may have on every system. */
const longestPath = 100;
const settleMs = 150;

/** Takes the folder, which must exist; gives what lets it go. A holder that was killed holds nothing. Throws FolderInUse. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = toAddress(realpathSync(folder));
  const id = `process ${process.pid} (${randomUUID()})`;
  const server = await takeAddress(path, { id, folder });
  // Of two that clear away the same dead socket at once the later one wins: the earlier one finds out here.
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  const holder = await askHolder(path);
  if (holder !== id) {
    await close(server);
    throw new FolderInUse(folder, toName(holder));
  }
  return () => close(server);
}

function toAddress(folder: string): string {
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  if (process.platform === "win32") return `\\\\.\\pipe\\co-sell-ledger-${hash}`;
  const path = join(folder, "lock");
  return path.length <= longestPath ? path : join(tmpdir(), `co-sell-ledger-${hash}`);
}

async function takeAddress(path: string, us: { readonly id: string; readonly folder: string }): Promise<Server> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await listen(path, us.id);
    } catch (error) {
      if (!isInUse(error)) throw error;
      const holder = await askHolder(path);
      if (holder !== null || tries >= 3) throw new FolderInUse(us.folder, toName(holder));
      if (existsSync(path)) await unlink(path).catch(() => undefined);
    }
  }
}

function listen(path: string, id: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.end(id);
  });
  // The lock alone keeps no process alive.
  server.unref();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, () => resolve(server));
  });
}

/** Who answers at an address; null where nobody does. */
function askHolder(path: string): Promise<string | null> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(path);
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("error", () => undefined);
    let isConnected = false;
    socket.on("connect", () => (isConnected = true));
    socket.on("close", () => resolve(isConnected ? text : null));
  });
}

function toName(holder: string | null): string {
  return holder?.replace(/ \(.*\)$/u, "") || "another process";
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
