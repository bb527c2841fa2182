// Office in Node: the library's whole start-up in a window of jsdom, for tests, figures and the command line.
import { JSDOM, VirtualConsole } from "jsdom";
import { Script } from "node:vm";
import type { Host } from "../Host";
import type { OfficeWindow } from "./bootOffice";
import { bootOffice } from "./bootOffice";
import type { OfficeBuild } from "./officeScripts";
import { readScript, toScriptPath } from "./officeScripts";

/** What to open Office over. */
export interface OpenOptions {
  readonly host: Host;
  /** The address of the add-in's page: https. */
  readonly url?: string;
  /** The page; scripts in it do not run. */
  readonly html?: string;
  readonly build?: OfficeBuild;
}

/** An open page of an add-in. */
export interface OpenedOffice {
  readonly window: OfficeWindow;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Closes the page as Excel does when the file is closed: its handlers are gone. */
  close(): void;
}

const emptyPage = "<!doctype html><html><head></head><body></body></html>";
const compiled = new Map<string, Script>();

/** A file of the library, compiled once however many windows run it. */
function toScript(name: string): Script {
  const known = compiled.get(name);
  if (known) return known;
  const made = new Script(readScript(name), { filename: toScriptPath(name) });
  compiled.set(name, made);
  return made;
}

/** Opens a page of an add-in in a window of its own over the host; resolves when Office is ready. */
export async function openOfficeInJsdom({ host, url, html, build = "debug" }: OpenOptions): Promise<OpenedOffice> {
  const virtualConsole = new VirtualConsole().sendTo(console, { omitJSDOMErrors: true });
  const dom = new JSDOM(html ?? emptyPage, {
    url: url ?? "https://localhost:3000/taskpane.html",
    runScripts: "outside-only",
    virtualConsole,
  });
  const window = dom.window as unknown as OfficeWindow;
  const context = dom.getInternalVMContext();
  const runScript = (name: string): unknown => toScript(name).runInContext(context);
  const answerer = await bootOffice({ host, window, build, runScript });
  const close = (): void => {
    answerer.close();
    dom.window.close();
  };
  return { window, Office: window.Office, Excel: window.Excel, OfficeExtension: window.OfficeExtension, close };
}
