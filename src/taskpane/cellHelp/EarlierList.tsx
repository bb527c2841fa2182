// Solutions or people of other rows that a press fills in; what is typed narrows them down.
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { toUnaccented } from "../../deals/cell";
import { toPartsText } from "../../deals/cellHelp/cellParts";
import type { PartsKind } from "../../deals/cellHelp/cellParts";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  earlier: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  one: { minInlineSize: 0, textAlign: "start", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
});

const mostShown = 5;

interface EarlierListProps {
  readonly kind: PartsKind;
  readonly earlier: readonly (readonly string[])[];
  readonly sought: string;
  readonly choose: (parts: readonly string[]) => void;
}

/** The first few that hold what is sought; nothing where there are none. */
export function EarlierList({ kind, earlier, sought, choose }: EarlierListProps): ReactNode {
  const words = usePaneWords().cellHelp;
  const styles = useStyles();
  const headingId = useId();
  const loose = toUnaccented(sought);
  const shown = earlier
    .map((parts) => ({ parts, text: toPartsText(kind, parts) }))
    .filter(({ text }) => toUnaccented(text).includes(loose))
    .slice(0, mostShown);
  if (shown.length === 0) return null;
  return (
    <div className={styles.earlier}>
      <Body1 as="h5" id={headingId} className={styles.heading}>
        {words.earlier[kind]}
      </Body1>
      <ul className={styles.list} aria-labelledby={headingId}>
        {shown.map(({ parts, text }) => (
          <li key={text}>
            <Button className={styles.one} size="small" onClick={() => choose(parts)}>
              <bdi>{text}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
