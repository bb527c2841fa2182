// `npm run bench`: every figure that we publish, one JSON object a line.
import { measureFiles } from "./files";
import { measureGateway } from "./gateway";
import { measureLedger } from "./ledger";
import { measurePane } from "./pane";
import { measurePushPull } from "./pushPull";
import { measureSyncs } from "./syncs";
import { measureValidation } from "./validate";

for (const measure of [
  ...measureValidation(),
  ...(await measureSyncs()),
  await measureFiles(),
  ...(await measurePane()),
  ...(await measurePushPull()),
  ...(await measureGateway()),
  ...(await measureLedger()),
]) {
  process.stdout.write(`${JSON.stringify(measure)}\n`);
}
