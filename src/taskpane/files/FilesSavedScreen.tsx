// The files are saved: what to do with them now.
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { WorkFrame } from "../work/WorkFrame";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

interface FilesSavedScreenProps {
  readonly names: readonly string[];
  readonly rows: number;
  readonly asks: Asks;
}

/** The names of the files, and the next steps. */
export function FilesSavedScreen({ names, rows, asks }: FilesSavedScreenProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const actions = (
    <>
      <Button appearance="primary" onClick={asks.closeWork}>
        {words.work.done}
      </Button>
      <Button onClick={asks.showFiles}>{words.files.openStart}</Button>
    </>
  );
  return (
    <WorkFrame title={words.files.savedTitle} back={asks.showFiles} actions={actions}>
      <Body1 as="p">{words.files.saved(names.length, rows)}</Body1>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <ol className={styles.list}>
        {words.files.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </WorkFrame>
  );
}
