// Office in a browser: the add-in's page in a frame of the workbench, speaking with the host by messages.
import type { Host } from "../Host";
import type { LineAddress } from "./lineAddress";
import { toLineIds, toPaneUrl, toWindowName } from "./lineAddress";
import { XdmAnswerer } from "./XdmAnswerer";

/** The frame and what to load in it. */
export interface FrameOptions {
  readonly host: Host;
  readonly frame: HTMLIFrameElement;
  /** The add-in's page; the library trusts the host only on an https page of the same host name. */
  readonly paneUrl: string;
  /** Takes the focus back when a person leaves the page by a key. */
  readonly onLeave: () => void;
}

/** A page that is being answered. */
export interface FrameConnection {
  /** Moves the focus to the first control of the page. */
  enter(): void;
  close(): void;
}

/** Loads a page under a window name: a frame takes its name only when it is put into its page. */
function load(frame: HTMLIFrameElement, name: string, url: string): void {
  const { parentNode, nextSibling } = frame;
  frame.remove();
  frame.name = name;
  frame.src = url;
  parentNode?.insertBefore(frame, nextSibling);
}

/**
 * Loads the add-in's page in the frame and answers it as Excel on the web does. Throws where the library would not trust
 * this page as its host.
 */
export function connectFrame({ host, frame, paneUrl, onLeave }: FrameOptions): FrameConnection {
  const pane = new URL(paneUrl, window.location.href);
  if (window.location.protocol !== "https:" || pane.hostname !== window.location.hostname) {
    throw new Error(`office.js trusts only an https page on ${pane.hostname}; this one is ${window.location.origin}.`);
  }
  const { locale } = host.workbook;
  const address: LineAddress = { ids: toLineIds(), locale, hostOrigin: window.location.origin };
  const answerer = new XdmAnswerer(host, {
    ids: address.ids,
    startReason: host.wantsRuntime ? "documentOpened" : "inserted",
    send: (text) => frame.contentWindow?.postMessage(text, pane.origin),
    onLeave,
  });
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source === frame.contentWindow && event.origin === pane.origin) answerer.receive(event.data);
  };
  window.addEventListener("message", listen);
  load(frame, toWindowName(address), toPaneUrl(pane.href, address));
  const close = (): void => {
    window.removeEventListener("message", listen);
    answerer.close();
  };
  return { enter: () => answerer.enter(), close };
}
