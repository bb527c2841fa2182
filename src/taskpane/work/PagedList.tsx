// A list that may be long: the first fifty, and fifty more on request, so that a thousand stay quick.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";

const step = 50;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    "> li": {
      paddingBlock: tokens.spacingVerticalS,
      borderTopWidth: tokens.strokeWidthThin,
      borderTopStyle: "solid",
      borderTopColor: tokens.colorNeutralStroke3,
    },
    "> li:first-child": { borderTopStyle: "none" },
  },
});

interface PagedListProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly draw: (row: T) => ReactNode;
}

/** The rows as a list, fifty at a time. */
export function PagedList<T>({ label, rows, keyOf, draw }: PagedListProps<T>): ReactNode {
  const words = usePaneWords();
  const [shown, setShown] = useState(step);
  const more = rows.length - shown;
  return (
    <>
      <ul className={useStyles().list} aria-label={label}>
        {rows.slice(0, shown).map((row) => (
          <li key={keyOf(row)}>{draw(row)}</li>
        ))}
      </ul>
      {more > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + step)}>
          {words.showMore(Math.min(more, step))}
        </Button>
      )}
    </>
  );
}
