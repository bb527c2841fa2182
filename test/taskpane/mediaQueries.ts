// What jsdom lacks: media queries, for tests that say what the system prefers.
type Listener = (event: { readonly matches: boolean; readonly media: string }) => void;

const listeners = new Map<Listener, string>();
let fulfilled: ReadonlySet<string> = new Set();

/** Makes exactly these queries match, and tells those who listen; puts matchMedia into the window at the first call. */
export function setMedia(...queries: readonly string[]): void {
  fulfilled = new Set(queries);
  window.matchMedia = toMediaQueryList;
  for (const [listener, media] of [...listeners]) listener({ media, matches: fulfilled.has(media) });
}

/** How many listeners wait for a change of a query. */
export function countMediaListeners(query: string): number {
  return [...listeners.values()].filter((media) => media === query).length;
}

function toMediaQueryList(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    get matches() {
      return fulfilled.has(media);
    },
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: (_type: string, listener: Listener) => void listeners.set(listener, media),
    removeEventListener: (_type: string, listener: Listener) => void listeners.delete(listener),
  });
}
