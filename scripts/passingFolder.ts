// A folder for what nobody keeps: in memory where the machine has room for it there, because a database that flushes is slow on a disk.
import { mkdtemp, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Linux's folder that is memory. */
const memory = "/dev/shm";
const leastBytes = 1024 ** 3;

/** Makes it, with a name that begins so; whoever made it takes it away. */
export async function makePassingFolder(prefix: string): Promise<string> {
  return mkdtemp(join((await hasRoom()) ? memory : tmpdir(), prefix));
}

async function hasRoom(): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(memory);
    return bavail * bsize >= leastBytes;
  } catch {
    return false;
  }
}
