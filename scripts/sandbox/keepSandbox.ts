// Keeps a sandbox's deals in a JSON file over a restart.
import { readFile, rename, writeFile } from "node:fs/promises";
import type { Sandbox } from "../../src/sandbox/createSandbox";
import { parseSnapshot } from "../../src/sandbox/snapshot";
import type { Snapshot } from "../../src/sandbox/snapshot";

/** A burst of changes is written once. */
const gatherMs = 500;

/** The file holds something else than a sandbox; it is left alone. */
export class SandboxUnreadable extends Error {
  override readonly name = "SandboxUnreadable";

  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(`${file} holds no deals of the sandbox`, { cause });
  }
}

/** The sandbox kept in a file; null where there is no file yet. Throws SandboxUnreadable. */
export async function readKeptSandbox(file: string): Promise<Snapshot | null> {
  try {
    return parseSnapshot(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    if (isMissing(error)) return null;
    throw new SandboxUnreadable(file, error);
  }
}

/** The same sandbox, saved soon after each change; `close` saves at once. The file is never half written. */
export function keepSandbox(
  sandbox: Sandbox,
  file: string,
): { readonly kept: Sandbox; readonly close: () => Promise<void> } {
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  const save = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    writing = writing.catch(() => undefined).then(() => writeWhole(file, JSON.stringify(sandbox.snapshot())));
    return writing;
  };
  const saveSoon = (): void => {
    // Where it cannot be written now, the next change or the end tries again; the end says so.
    timer ??= setTimeout(() => void save().catch(() => undefined), gatherMs);
  };
  const kept: Sandbox = {
    ...sandbox,
    async handle(request) {
      const response = await sandbox.handle(request);
      if (request.method !== "GET") saveSoon();
      return response;
    },
    change(id, change) {
      const changed = sandbox.change(id, change);
      saveSoon();
      return changed;
    },
  };
  return { kept, close: save };
}

function isMissing(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}

async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.new`;
  await writeFile(beside, text);
  await rename(beside, file);
}
