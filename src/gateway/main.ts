// `npm run gateway`: one gateway process, set up by its environment, until it is told to stop.
import { readSettings, WrongSettings } from "./env";
import { FolderUnfit } from "./ledger/openEmbeddedDatabase";
import { FolderInUse } from "./ledger/lockFolder";
import { LedgerTooNew } from "./ledger/migrate";
import { createLogger } from "./operations/createLogger";
import { startGateway } from "./startGateway";

const wrongSettings = 2;

async function run(): Promise<void> {
  const settings = readSettings(process.env);
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
  await gateway.close();
  log({ event: "stopped" });
  // A request that Partner Center has not answered by now would keep the process as long as it may take.
  process.exit();
}

try {
  await run();
} catch (error) {
  const isTheirs = [WrongSettings, FolderInUse, FolderUnfit, LedgerTooNew].some((kind) => error instanceof kind);
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(isTheirs ? `${reason}\n` : `The gateway does not start: ${reason}\n`);
  process.exitCode = isTheirs ? wrongSettings : 1;
}
