// `npm run sideload`: opens the real Excel of this machine with the add-in in it, and serves the add-in until it is stopped.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { toCommandLanguage } from "../src/cli/toCommandLanguage";
import { buildPages } from "./buildPages";
import { folders } from "./folders";
import { openSandbox } from "./sandbox/openSandbox";
import { parseSandboxWishes } from "./sandbox/sandboxWishes";
import { PortsTaken } from "./PortsTaken";
import { servePages } from "./serve";
import type { PageServer } from "./serve";
import { sideloadWords } from "./sideload/sideloadWords";
import { manifestPort, toSideloadPlan } from "./sideload/toSideloadPlan";
import type { Tool } from "./sideload/toSideloadPlan";

const words = sideloadWords[toCommandLanguage(undefined, process.env)];

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function sideload(): Promise<number> {
  const plan = toSideloadPlan(process.platform, homedir(), folders.top);
  if (plan === null) {
    say(words.noExcelHere);
    return 1;
  }
  say(words.trusting);
  await run(plan.trust);
  const [key, cert] = await Promise.all([readFile(plan.keyFile, "utf8"), readFile(plan.certificateFile, "utf8")]);
  say(words.building);
  await buildPages(folders.dist);
  const mount = await openSandbox(parseSandboxWishes({}, process.env));
  const server = await servePages(folders.dist, manifestPort, mount, { key, cert });
  if (!server.origin.endsWith(`:${manifestPort}`)) {
    await server.close();
    throw new PortsTaken(manifestPort, manifestPort);
  }
  say(words.opening);
  await run(plan.open);
  say(words.ready);
  await stopped(server);
  await run(plan.close);
  await mount.close();
  return 0;
}

async function stopped(server: PageServer): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.close();
}

/** Runs one of Microsoft's tools without its packages' install scripts; rejects where it fails. */
function run({ command, words: parts, environment }: Tool): Promise<void> {
  return new Promise((resolve, reject) => {
    // npx is a script on Windows, which only a shell starts.
    const env = { ...process.env, ...environment };
    const child = spawn(command, [...parts], { stdio: "inherit", shell: process.platform === "win32", env });
    child.once("error", reject);
    child.once("exit", (status) => {
      if (status === 0) resolve();
      else reject(new Error(words.toolFailed(parts.join(" "))));
    });
  });
}

try {
  process.exitCode = await sideload();
} catch (error) {
  if (error instanceof PortsTaken) say(words.portTaken(manifestPort));
  else say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
