// What the pane shows until it knows the workbook.
import { Spinner, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneWords } from "./frame/usePaneWords";

const useStyles = makeStyles({ screen: { display: "grid", placeItems: "center", blockSize: "100%" } });

/** A quiet sign that the workbook is being read. */
export function StartingScreen(): ReactNode {
  const words = usePaneWords();
  return (
    <main className={useStyles().screen}>
      <Spinner label={words.starting} labelPosition="below" />
    </main>
  );
}
