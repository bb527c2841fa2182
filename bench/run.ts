// `npm run bench`: every figure that we publish, one JSON object a line.
import { measureFiles } from "./files";
import type { Measure } from "./measure";
import { measureGateway, measurePanes } from "./gateway";
import { measureLedger } from "./ledger";
import { measurePane } from "./pane";
import { measurePushPull } from "./pushPull";
import { measureSyncs } from "./syncs";
import { measureValidation } from "./validate";

type Measured = readonly Measure[];

const measurings: readonly (() => Measured | Promise<Measured>)[] = [
  measureValidation,
  measureSyncs,
  async () => [await measureFiles()],
  measurePane,
  measurePushPull,
  measureGateway,
  async () => [await measurePanes()],
  measureLedger,
];

// Each is printed once it is there: one that fails takes none of the others with it.
for (const measuring of measurings) {
  for (const measure of await measuring()) process.stdout.write(`${JSON.stringify(measure)}\n`);
}
