// The main job without a browser: Microsoft's office.js over our Excel in jsdom, the template in, the deals pasted, checked.
import { insertTemplate } from "../../src/actions/insertTemplate";
import { startSession } from "../../src/actions/session";
import type { Session } from "../../src/actions/session";
import type { DealTableState } from "../../src/actions/sessionState";
import { isBlankRow } from "../../src/deals/checkDeal";
import { readLayout } from "../../src/deals/layout";
import type { Layout } from "../../src/deals/layout";
import { templateHeaders } from "../../src/deals/template";
import type { Language } from "../../src/deals/words";
import { createHost } from "../../src/workbench/host/createHost";
import type { Host } from "../../src/workbench/host/Host";
import { toColumnLetters } from "../../src/workbench/host/model/columnLetters";
import { openOfficeInJsdom } from "../../src/workbench/host/transports/jsdomTransport";
import type { PasteBlock } from "../../src/workbench/page/csv/toPasteBlocks";
import { toPasteBlocks } from "../../src/workbench/page/csv/toPasteBlocks";

/** Deals as texts, and what the headers above them mean. */
export interface DealFile {
  readonly rows: readonly (readonly string[])[];
  readonly layout: Layout;
}

/** What one step of the job took: syncs and requests of the add-in, bytes both ways, milliseconds. */
export interface Step {
  readonly syncs: number;
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly ms: number;
}

/** The job done: what was found, and what each step took. */
export interface CheckedInExcel {
  readonly table: DealTableState;
  readonly insert: Step;
  readonly check: Step;
}

/** Does the job; it takes as long as the add-in takes to check what was pasted. */
export async function checkInExcel(file: DealFile, language: Language): Promise<CheckedInExcel> {
  // Files of Partner Center are written as in the United States, whatever language their reader has.
  const host = createHost({ locale: "en-US" });
  const office = await openOfficeInJsdom({ host, build: "minified" });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const session = await startSession({ language, now: () => Date.now() });
  const { edition } = file.layout;
  const insert = await measure(host, () => insertTemplate(session, { edition }));
  const check = await measure(host, () => pasteAndWait(host, session, file));
  const table = toTable(session);
  await session.stop();
  office.close();
  return { table, insert, check };
}

async function measure(host: Host, work: () => Promise<void>): Promise<Step> {
  host.counts.reset();
  const began = performance.now();
  await work();
  const { syncs, requests, bytesIn, bytesOut } = host.counts;
  return { syncs, requests, bytesIn, bytesOut, ms: performance.now() - began };
}

async function pasteAndWait(host: Host, session: Session, file: DealFile): Promise<void> {
  const filled = file.rows.filter((row) => !isBlankRow(row, file.layout)).length;
  for (const { column, withHeader, rows } of toBlocks(file)) {
    const [first = []] = rows;
    if (first.length > 0) host.user.paste(`${toColumnLetters(column)}${withHeader ? 1 : 2}`, rows, { plain: true });
  }
  if (filled > 0) await until(session, () => toTable(session).rows === filled);
  // What was found is known before it is written: the write ends the turn.
  await session.core.inTurn(() => Promise.resolve());
}

/** The blocks to paste: columns by what they mean, so that French or other spellings find their place. */
function toBlocks({ rows, layout }: DealFile): readonly PasteBlock[] {
  const namesOf = (columns: Layout["columns"]): readonly string[] => columns.map(({ name }) => name);
  const names = namesOf(layout.columns);
  const template = namesOf(readLayout(templateHeaders(layout.edition)).layout.columns);
  return toPasteBlocks([names, ...rows], template);
}

function until(session: Session, isReached: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (!isReached()) return;
      stop();
      resolve();
    });
  });
}

function toTable(session: Session): DealTableState {
  const state = session.state();
  if (state.phase !== "ready") throw new Error(`The template was not inserted: the session is ${state.phase}.`);
  return state.active;
}
