// What the pane shows until it knows the workbook.
import { Spinner, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneWords } from "./frame/usePaneWords";

const useStyles = makeStyles({
  screen: {
    blockSize: "100%",
    display: "grid",
    placeContent: "center",
    justifyItems: "center",
    gap: tokens.spacingVerticalM,
  },
});

/** A quiet sign that the workbook is being read. */
export function StartingScreen(): ReactNode {
  const words = usePaneWords();
  return (
    <main className={useStyles().screen} aria-busy="true">
      <Spinner aria-labelledby="starting" />
      <Subtitle2 as="h1" id="starting">
        {words.starting}
      </Subtitle2>
    </main>
  );
}
