// `node --import tsx scripts/startPostgres.ts COMMAND …` runs a command beside a PostgreSQL server of its own, in a folder
// that is thrown away: TEST_DATABASE_URL says where it is. Without Debian's package (apt-get install postgresql) the command
// runs all the same, and what needs a server says that it was left out.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Postgres {
  readonly url: string;
  stop(): void;
}

const root = "/usr/lib/postgresql";

/** The newest installed server's programs; null where there is none. */
function findPrograms(): string | null {
  const versions = existsSync(root) ? readdirSync(root).sort((one, other) => Number(other) - Number(one)) : [];
  const found = versions.map((version) => join(root, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
  return found ?? null;
}

/** Runs one of PostgreSQL's programs as a user that it agrees to run as: it refuses root. */
function run(program: string, parameters: readonly string[]): void {
  const isRoot = process.getuid?.() === 0;
  const [command, ...rest] = isRoot
    ? ["runuser", "-u", "postgres", "--", program, ...parameters]
    : ([program, ...parameters] as const);
  const { status, stderr } = spawnSync(command, rest, {
    cwd: "/",
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr}`);
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function startPostgres(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "co-sell-postgres-"));
  if (process.getuid?.() === 0) spawnSync("chown", ["postgres", folder]);
  chmodSync(folder, 0o700);
  const files = join(folder, "files");
  const port = await findPort();
  run(join(programs, "initdb"), [
    "-D",
    files,
    "-A",
    "trust",
    "-U",
    "postgres",
    "--no-locale",
    "-E",
    "UTF8",
    "--no-sync",
  ]);
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200`;
  run(join(programs, "pg_ctl"), ["-D", files, "-w", "-l", join(folder, "log"), "-o", settings, "start"]);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      run(join(programs, "pg_ctl"), ["-D", files, "-w", "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const [command, ...parameters] = process.argv.slice(2);
if (command === undefined) throw new Error("Say which command is to run beside PostgreSQL.");
const programs = findPrograms();
if (programs === null) process.stderr.write("No PostgreSQL server is installed: what needs one is left out.\n");
const postgres = programs === null ? null : await startPostgres(programs);
const env = { ...process.env, ...(postgres === null ? {} : { TEST_DATABASE_URL: postgres.url }) };
const child = spawn(command, parameters, { stdio: "inherit", env });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
const code = await new Promise<number>((resolve) => child.once("exit", (status) => resolve(status ?? 1)));
postgres?.stop();
process.exitCode = code;
