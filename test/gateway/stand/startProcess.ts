// A gateway as a process of its own, to be killed.
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { folders } from "../../../scripts/folders";

/** A gateway that runs beside the test. */
export interface GatewayProcess {
  readonly origin: string;
  readonly pid: number;
  /** SIGKILL, as a power cut would; resolved when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolved with its status when it is gone. */
  stop(): Promise<number | null>;
}

/** As `npm run gateway` does. */
const usualProgram = ["--import", "tsx", join(folders.top, "src/gateway/main.ts")];

/** Starts one; rejects with what it said where it does not come up. */
export async function startProcess(
  environment: Readonly<Record<string, string>>,
  program: readonly string[] = usualProgram,
): Promise<GatewayProcess> {
  const child = spawn(process.execPath, program, {
    cwd: folders.top,
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const origin = await findOrigin(child, gone);
  return {
    origin,
    pid: child.pid ?? 0,
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
    async stop() {
      child.kill("SIGTERM");
      return gone;
    },
  };
}

async function findOrigin(child: ChildProcess, gone: Promise<number | null>): Promise<string> {
  let said = "";
  child.stderr?.on("data", (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error("The process has no output.");
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("READY ")) resolve(line.slice("READY ".length));
    });
    void gone.then((status) => reject(new Error(`The gateway ended with ${String(status)}: ${said}`)));
  });
}
