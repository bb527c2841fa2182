// Why the pane cannot work, and what to do.
import { Body1, Button, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Obstacle } from "../language/pane/PaneWords";
import { usePaneWords } from "./frame/usePaneWords";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

interface ObstacleScreenProps {
  readonly obstacle: Obstacle;
  /** Loads the page again; absent where that would not help. */
  readonly reload?: () => void;
}

/** One obstacle in words, with a button to load the page again where that may help. */
export function ObstacleScreen({ obstacle, reload }: ObstacleScreenProps): ReactNode {
  const words = usePaneWords();
  const { title, text } = words.obstacles[obstacle];
  return (
    <main className={useStyles().screen} role="alert">
      <Subtitle1 as="h1">{title}</Subtitle1>
      <Body1 as="p">{text}</Body1>
      {reload && (
        <Button appearance="primary" onClick={reload}>
          {words.reload}
        </Button>
      )}
    </main>
  );
}
