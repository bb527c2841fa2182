// Watches what the pane's looks depend on: Office's theme and the system's.
import { toThemeName } from "./toThemeName";
import type { ThemeName } from "./toThemeName";

const darkQuery = "(prefers-color-scheme: dark)";
const forcedQuery = "(forced-colors: active)";

/** The theme that fits now. */
export function readThemeName(): ThemeName {
  return toThemeName({
    officeBackground: readOfficeBackground(),
    prefersDark: window.matchMedia(darkQuery).matches,
    forcedColors: window.matchMedia(forcedQuery).matches,
  });
}

/** Calls `changed` when the fitting theme may be another; returns what stops it. Excel raises no event: looked at on focus. */
export function startThemeWatch(changed: () => void): () => void {
  const queries = [darkQuery, forcedQuery].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
  };
}

/** Office's background colour; its types promise a theme, but Excel on the web gives none, nor does a plain browser. */
function readOfficeBackground(): string | undefined {
  const context: Partial<Office.Context> | undefined = typeof Office === "undefined" ? undefined : Office.context;
  return context?.officeTheme?.bodyBackgroundColor;
}
