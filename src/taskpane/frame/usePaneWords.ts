// The words of the pane, within reach of every component.
import { createContext, useContext } from "react";
import type { PaneWords } from "../../language/pane/PaneWords";
import { toEnglish } from "../../language/pane/loadPaneWords";

/** Carries the words; English of the United States outside a PaneFrame. */
export const PaneWordsContext = createContext<PaneWords>(toEnglish("en-US"));

/** The words in the user's language. */
export function usePaneWords(): PaneWords {
  return useContext(PaneWordsContext);
}
