// Excel without a browser: Microsoft's office.js over our host in jsdom, and the add-in at work on it.
import { startSession } from "../../src/actions/session";
import type { Session } from "../../src/actions/session";
import type { DealTableState } from "../../src/actions/sessionState";
import type { Backend } from "../../src/backend/Backend";
import type { Language } from "../../src/deals/words";
import { createHost } from "../../src/workbench/host/createHost";
import type { Host } from "../../src/workbench/host/Host";
import { openOfficeInJsdom } from "../../src/workbench/host/transports/jsdomTransport";

/** The workbook and the add-in that is open on it. */
export interface ExcelDesk {
  readonly host: Host;
  readonly session: Session;
  readonly close: () => Promise<void>;
}

/** What one step of the job took: syncs and requests of the add-in, bytes both ways, milliseconds. */
export interface Step {
  readonly syncs: number;
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly ms: number;
}

/** Opens an empty workbook with the add-in on it. */
export async function openExcelDesk(language: Language, backend: Backend | null): Promise<ExcelDesk> {
  // Files of Partner Center are written as in the United States, whatever language their reader has.
  const host = createHost({ locale: "en-US" });
  const office = await openOfficeInJsdom({ host, build: "minified" });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const session = await startSession({ language, now: Date.now, backend });
  const close = async (): Promise<void> => {
    await session.stop();
    office.close();
  };
  return { host, session, close };
}

/** Does a step of the job and counts what it took. */
export async function measureStep({ host }: ExcelDesk, work: () => Promise<void>): Promise<Step> {
  host.counts.reset();
  const began = performance.now();
  await work();
  const { syncs, requests, bytesIn, bytesOut } = host.counts;
  return { syncs, requests, bytesIn, bytesOut, ms: performance.now() - began };
}

/** The deal table; throws where the template is not there. */
export function toDealTable({ session }: ExcelDesk): DealTableState {
  const state = session.state();
  if (state.phase !== "ready") throw new Error(`The template was not inserted: the session is ${state.phase}.`);
  return state.active;
}
