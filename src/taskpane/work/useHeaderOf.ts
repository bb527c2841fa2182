// How the sheet spells the template's columns, within reach of every list of cells.
import { createContext, useContext } from "react";

/** The header as it stands in the sheet for an English name. */
export type HeaderOf = (name: string) => string;

/** Carries the spelling; the English name itself where no deal table is known. */
export const HeaderOfContext = createContext<HeaderOf>((name) => name);

/** The spelling of the sheet that the pane speaks of. */
export function useHeaderOf(): HeaderOf {
  return useContext(HeaderOfContext);
}
