// Office in the window of a test itself, so that the add-in's components and the library share it.
import type { Host } from "../Host";
import type { OfficeWindow } from "./bootOffice";
import { bootOffice } from "./bootOffice";
import type { OpenedOffice } from "./jsdomTransport";
import { readScript } from "./officeScripts";
import type { XdmAnswerer } from "./XdmAnswerer";

interface Booted {
  readonly answerer: XdmAnswerer;
  /** What the library was told at its start and cannot be told anew. */
  readonly told: string;
}

/** The library's own table of handlers, by event number and target. */
interface ClientRegistrations {
  getGenericEventRegistration(controlId: string): {
    readonly m_eventRegistration: { readonly m_handlersByEventByTarget: Record<string, unknown> };
  };
}

const booted = new WeakMap<Window, Booted>();

/** The library keeps the handlers of the pane's visibility in a place of its own: they stay. */
const visibilityChanged = "65539";

function toTold({ state, workbook }: Host): string {
  return JSON.stringify([workbook.locale, ...state.sets]);
}

function hasRegistrations(extension: object): extension is { GenericEventRegistration: ClientRegistrations } {
  return "GenericEventRegistration" in extension;
}

/** Empties the library's table of handlers: those of the test before would hear the new host. */
function forgetHandlers(window: OfficeWindow): void {
  const extension: object = window.OfficeExtension;
  if (!hasRegistrations(extension)) throw new Error("The library keeps its handlers elsewhere than in this build.");
  const registration = extension.GenericEventRegistration.getGenericEventRegistration("");
  const table = registration.m_eventRegistration.m_handlersByEventByTarget;
  for (const event of Object.keys(table)) if (event !== visibilityChanged) Reflect.deleteProperty(table, event);
}

function refreshSettings(window: OfficeWindow): Promise<void> {
  return new Promise((resolve) => window.Office.context.document.settings.refreshAsync(() => resolve()));
}

function runInline(window: OfficeWindow, name: string): void {
  const script = window.document.createElement("script");
  script.textContent = readScript(name);
  window.document.head.append(script);
  script.remove();
}

/**
 * Starts the library in this window over the host, or where it runs already connects it to another host: handlers of
 * the one before are forgotten, settings are read anew. Throws for a host of another locale or requirement sets, which
 * the library cannot be told anew: that takes a test file of its own.
 */
export async function openOfficeInThisWindow(host: Host): Promise<OpenedOffice> {
  const own: OfficeWindow = window;
  const running = booted.get(own);
  if (running && running.told !== toTold(host)) {
    throw new Error("This window's office.js was started for another locale or other requirement sets.");
  }
  let answerer = running?.answerer;
  if (answerer) {
    answerer.moveTo(host);
    forgetHandlers(own);
    await refreshSettings(own);
  } else {
    answerer = await bootOffice({ host, window: own, build: "debug", runScript: (name) => runInline(own, name) });
    booted.set(own, { answerer, told: toTold(host) });
  }
  const { Office, Excel, OfficeExtension } = own;
  return { window: own, Office, Excel, OfficeExtension, close: () => answerer.close() };
}
