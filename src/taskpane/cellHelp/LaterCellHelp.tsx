// The help with the selected cell, loaded behind the pane's first screen, which does not carry its bytes.
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import type { CellHelpCard, CellHelpCardProps } from "./CellHelpCard";

type Card = typeof CellHelpCard;

let loaded: Card | null = null;

/** Loads the help once; rejects where its file cannot be had, and can be asked again then. */
export async function loadCellHelp(): Promise<Card> {
  loaded ??= (await import("./CellHelpCard")).CellHelpCard;
  return loaded;
}

/** The help as soon as it is there; where it cannot be loaded the pane does without, until its screen is drawn anew. */
export function LaterCellHelp(props: CellHelpCardProps): ReactNode {
  const [Loaded, setLoaded] = useState<Card | null>(() => loaded);
  const isThere = Loaded !== null;
  useEffect(() => {
    if (isThere) return;
    loadCellHelp().then(
      (card) => setLoaded(() => card),
      () => undefined,
    );
  }, [isThere]);
  return Loaded === null ? null : <Loaded {...props} />;
}
