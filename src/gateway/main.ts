// `npm run gateway`: one gateway process, set up by its environment, until it is told to stop.
import { sleep } from "../backend/sleep";
import { readSettings, WrongSettings } from "./env";
import { FolderUnfit } from "./ledger/openEmbeddedDatabase";
import { FolderInUse } from "./ledger/lockFolder";
import { LedgerTooNew } from "./ledger/migrate";
import { markRestored } from "./markRestored";
import { createLogger } from "./operations/createLogger";
import { startGateway } from "./startGateway";

const wrongSettings = 2;
/** So long the ledger may take to close behind everything else. */
const closingMs = 10_000;

async function run(): Promise<void> {
  const settings = readSettings(process.env);
  if (process.argv.includes("--restored")) {
    tellRestored(await markRestored(settings.batches));
    return;
  }
  const log = createLogger(settings.logLevel);
  const gateway = await startGateway(settings, log);
  log({
    event: "listening",
    address: gateway.origin,
    ledger: settings.batches.databaseUrl === null ? "embedded" : "server",
  });
  process.stdout.write(`READY ${gateway.origin}\n`);
  const signal = await new Promise<string>((resolve) => {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => resolve(name));
  });
  log({ event: "stopping", signal });
  // A database that is gone answers nothing: whoever stops this process should not have to kill it for that.
  const deadlineMs = settings.limits.shutdownMs + closingMs;
  const isClosed = await Promise.race([gateway.close().then(() => true), sleep(deadlineMs).then(() => false)]);
  log({ event: isClosed ? "stopped" : "stopped-in-the-middle" });
  // A request that Partner Center has not answered by now would keep the process as long as it may take.
  process.exit();
}

function tellRestored(count: number): void {
  const found = `New deals that wait in the restored ledger: ${count}.`;
  const advice = count === 0 ? "" : " Each is looked for at Partner Center, and none is sent again.";
  process.stdout.write(`${found}${advice} Start the gateway now.\n`);
}

try {
  await run();
} catch (error) {
  const isTheirs = [WrongSettings, FolderInUse, FolderUnfit, LedgerTooNew].some((kind) => error instanceof kind);
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(isTheirs ? `${reason}\n` : `The gateway ends: ${reason}\n`);
  process.exitCode = isTheirs ? wrongSettings : 1;
}
