// Opens the real office.js over a host for one test, and closes it afterwards.
import { createHost } from "../../../src/workbench/host/createHost";
import type { Host, HostOptions } from "../../../src/workbench/host/Host";
import type { OpenedOffice } from "../../../src/workbench/host/transports/jsdomTransport";
import { openOfficeInJsdom } from "../../../src/workbench/host/transports/jsdomTransport";

/** A host and the library that talks to it. */
export interface Opened extends OpenedOffice {
  readonly host: Host;
}

const open: OpenedOffice[] = [];

afterEach(() => {
  for (const opened of open.splice(0)) opened.close();
});

/** Office over a host of these options, or over one that is there already; its counts start at nought. */
export async function openExcel(options: HostOptions | { readonly host: Host } = {}): Promise<Opened> {
  const host = "host" in options ? options.host : createHost(options);
  const opened = await openOfficeInJsdom({ host });
  open.push(opened);
  host.counts.reset();
  return { ...opened, host };
}

/** What a sync is refused with; throws when it is not refused. */
export async function refusalOf(run: Promise<unknown>): Promise<{ code: string; message: string; at: string }> {
  try {
    await run;
  } catch (error) {
    if (isOfficeError(error)) {
      return { code: error.code, message: error.message, at: error.debugInfo.errorLocation ?? "" };
    }
    throw error;
  }
  throw new Error("Nothing was refused.");
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "code" in error && "debugInfo" in error;
}

/** Waits until events that are on their way have arrived. */
export function eventsArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}
