// By hand: a batch of 500 with the real lease and look-ups, over two processes that are killed in its middle.
//
//   node --import tsx scripts/startPostgres.ts node --import tsx bench/killByHand.ts [kills]
import { aPlace, clearPlaces } from "../test/gateway/builders/ledgers";
import { bundleGateway } from "../test/gateway/stand/bundleGateway";
import { killWhileWorking } from "../test/gateway/stand/killWhileWorking";
import { usualWorkerSettings } from "../src/gateway/batches/WorkerSettings";

const { leaseMs, lookUpAfterMs } = usualWorkerSettings;
const { program, clear } = bundleGateway();
const account = await killWhileWorking({
  load: () => import("oidc-provider"),
  program,
  place: await aPlace("PostgreSQL"),
  processes: 2,
  rows: 500,
  kills: Number(process.argv[2] ?? 6),
  random: Math.random,
  latencyMs: 300,
  inFlight: 4,
  leaseMs,
  lookUpAfterMs,
});
process.stdout.write(`${JSON.stringify(account)}\n`);
await clearPlaces();
clear();
