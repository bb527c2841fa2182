// What the address and the name of a page tell the library: that it runs in Excel on the web, and who its host is.
import type { LineIds } from "../office/toAppContext";
import type { LocaleName } from "../model/entry/localeTerms";

/** A page of an add-in and the page that hosts it. */
export interface LineAddress {
  readonly ids: LineIds;
  readonly locale: LocaleName;
  /** The origin of the host's page: https, on the host name of the add-in's own page. */
  readonly hostOrigin: string;
}

/** The flag of an add-in with a shared runtime. */
const sharedRuntime = 1;

function toHostInfo({ ids, locale }: LineAddress): string {
  return `Excel$Web$16.01$${locale}$${ids.conversationId}$$disableLogging$${sharedRuntime}`;
}

/** The address of the add-in's page with what the library reads in it. */
export function toPaneUrl(url: string, address: LineAddress): string {
  const made = new URL(url);
  // The library parts the text at "$", so the signs must stay as they are.
  made.search = `${made.search ? `${made.search}&` : "?"}_host_Info=${toHostInfo(address)}`;
  return made.href;
}

/** The name that the window of the add-in's page must have. */
export function toWindowName(address: LineAddress): string {
  const { conversationId, controlId } = address.ids;
  return JSON.stringify({
    baseFrameName: controlId,
    hostInfo: toHostInfo(address),
    xdmInfo: `${conversationId}|${controlId}|${address.hostOrigin}`,
    serializerVersion: 1,
  });
}

let lines = 0;

/** Ids for a new page: the library keeps settings in the session's storage under them, so they are used once. */
export function toLineIds(): LineIds {
  lines += 1;
  const unique = `${Date.now().toString(36)}-${lines}`;
  return { conversationId: `line-${unique}`, controlId: `control-${unique}` };
}
