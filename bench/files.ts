// How long the file of 1,000 rows for Partner Center's Import takes from the click on, beside writing its CSV alone.
import { saveFiles } from "../src/actions/files/saveFiles";
import { insertTemplate } from "../src/actions/insertTemplate";
import { startSession } from "../src/actions/session";
import { toCsv } from "../src/deals/csv/toCsv";
import { createHost } from "../src/workbench/host/createHost";
import { openOfficeInJsdom } from "../src/workbench/host/transports/jsdomTransport";
import { headers2021, manyDeals } from "../test/builders/deals";
import { toMeasure } from "./measure";
import type { Measure } from "./measure";

const rows = 1_000;

/** The figure for reading, checking and writing 1,000 rows; throws where not all of them are in the file. */
export async function measureFiles(): Promise<Measure> {
  const host = createHost();
  const office = await openOfficeInJsdom({ host, build: "minified" });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const session = await startSession({ language: "en", now: Date.now });
  await insertTemplate(session, { edition: "2021" });
  const texts = manyDeals(rows).map((row) => row.map(String));
  host.user.paste("A2", texts, { plain: true });
  // Twice: the first save settles what the paste began.
  await saveFiles(session);
  host.counts.reset();
  const began = performance.now();
  const files = await saveFiles(session);
  const value = performance.now() - began;
  const { syncs } = host.counts;
  await session.stop();
  office.close();
  const lines = files.reduce((sum, { text }) => sum + text.trimEnd().split("\r\n").length - 1, 0);
  if (lines !== rows) throw new Error(`${lines} of ${rows} rows are in the files.`);
  return toMeasure("save-file-1000", value, { unit: "ms", floor: measureCsv(texts), syncs });
}

function measureCsv(texts: readonly (readonly string[])[]): number {
  const began = performance.now();
  toCsv([headers2021, ...texts]);
  return performance.now() - began;
}
