// A small heading with a few sentences under it.
import { Body1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Passage } from "../language/pane/PaneWords";

const useStyles = makeStyles({
  passage: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  text: { color: tokens.colorNeutralForeground2 },
});

/** A passage of the pane's words. */
export function PassageText({ title, text }: Passage): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.passage}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <Body1 as="p" className={styles.text}>
        {text}
      </Body1>
    </section>
  );
}
