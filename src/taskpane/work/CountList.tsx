// Figures with their names, one under the other.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "> dd": { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  },
});

/** A figure and what it counts. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** The figures as a list of terms. */
export function CountList({ counts }: { readonly counts: readonly Count[] }): ReactNode {
  const words = usePaneWords();
  return (
    <dl className={useStyles().list}>
      {counts.flatMap(({ name, count }) => [
        <dt key={`${name}?`}>{name}</dt>,
        <dd key={name}>{words.work.rowCount(count)}</dd>,
      ])}
    </dl>
  );
}
