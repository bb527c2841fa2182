// Watches what the pane's looks depend on: Office's theme and the system's.
import { officeContext } from "./officeContext";
import { toThemeName } from "./toThemeName";
import type { ThemeName } from "./toThemeName";

const darkQuery = "(prefers-color-scheme: dark)";
const forcedQuery = "(forced-colors: active)";

/** The theme that fits now. */
export function readThemeName(): ThemeName {
  return toThemeName({
    officeBackground: officeContext()?.officeTheme?.bodyBackgroundColor,
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
