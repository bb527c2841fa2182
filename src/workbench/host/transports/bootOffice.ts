// Boots the library in a window made in Node: the window speaks with the host as if an Excel page had opened it.
import type { Host } from "../Host";
import type { LineAddress } from "./lineAddress";
import { toLineIds, toWindowName } from "./lineAddress";
import type { OfficeBuild } from "./officeScripts";
import { entryScripts } from "./officeScripts";
import { XdmAnswerer } from "./XdmAnswerer";

/** What is used of a window beyond what all windows have. */
export type OfficeWindow = Window &
  typeof globalThis & {
    Office: typeof Office;
    Excel: typeof Excel;
    OfficeExtension: typeof OfficeExtension;
  };

/** How a window of Node is made to load the library. */
export interface Booting {
  readonly host: Host;
  readonly window: OfficeWindow;
  readonly build: OfficeBuild;
  /** Runs a file of the library in the window. */
  readonly runScript: (name: string) => void;
}

/** The library asks for `document.domain`, which jsdom lacks. */
function defineDomain(window: OfficeWindow): void {
  if ("domain" in window.document) return;
  Object.defineProperty(window.document, "domain", { value: window.location.hostname, configurable: true });
}

/** Runs the scripts that the library appends to the page, in place of fetching them. */
function feedScripts({ window, runScript }: Booting, base: string): () => void {
  const observer = new window.MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof window.HTMLScriptElement) || !node.src.startsWith(base)) continue;
      runScript(node.src.slice(base.length));
      node.dispatchEvent(new window.Event("load"));
    }
  });
  observer.observe(window.document.head, { childList: true });
  return () => observer.disconnect();
}

function connect(booting: Booting, address: LineAddress): XdmAnswerer {
  const { host, window } = booting;
  const send = (data: string): void => {
    window.setTimeout(() => {
      window.dispatchEvent(new window.MessageEvent("message", { data, origin: address.hostOrigin }));
    });
  };
  const startReason = host.wantsRuntime ? "documentOpened" : "inserted";
  const answerer = new XdmAnswerer(host, { ids: address.ids, startReason, send });
  const opener = { postMessage: (text: unknown) => answerer.receive(text) };
  Object.defineProperty(window, "opener", { value: opener, configurable: true });
  return answerer;
}

/**
 * Boots the library; resolves when Office is ready and has said that it takes presses of ribbon buttons, so that none
 * of its own messages falls into a test.
 */
export async function bootOffice(booting: Booting): Promise<XdmAnswerer> {
  const { host, window, build, runScript } = booting;
  const address: LineAddress = {
    ids: toLineIds(),
    locale: host.workbook.locale,
    hostOrigin: `https://${window.location.hostname}`,
  };
  const base = `${window.location.origin}/office/`;
  window.name = toWindowName(address);
  defineDomain(window);
  const entry = window.document.createElement("script");
  entry.src = base + entryScripts[build];
  window.document.head.append(entry);
  const answerer = connect(booting, address);
  const stopFeeding = feedScripts(booting, base);
  runScript(entryScripts[build]);
  await window.Office.onReady();
  await answerer.ready;
  await new Promise((resolve) => window.setTimeout(resolve));
  stopFeeding();
  return answerer;
}
