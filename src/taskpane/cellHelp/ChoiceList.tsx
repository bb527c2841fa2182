// The values that a cell takes with their meaning; where only some are possible from where its row stands, these are marked.
import { Badge, Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { CellChoice, CellChoices } from "../../deals/cellHelp/toCellChoices";
import { toWord } from "../../deals/words";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  values: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  value: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalSNudge },
  key: { fontWeight: tokens.fontWeightSemibold },
  badge: { flexShrink: 0 },
});

interface ChoiceListProps {
  readonly choices: Extract<CellChoices, { readonly kind: "listed" }>;
}

/** The list. */
export function ChoiceList({ choices: { words: list, choices, isOpen } }: ChoiceListProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const headingId = useId();
  const isMarked = choices.some(({ isPossible }) => !isPossible);
  return (
    <div className={styles.values}>
      <Body1 as="h4" id={headingId} className={styles.heading}>
        {words.cellHelp.choices}
      </Body1>
      <ul className={styles.list} aria-labelledby={headingId}>
        {choices.map((choice) => (
          <Choice
            key={choice.key}
            choice={choice}
            meaning={list === null ? choice.key : toWord(list, choice.key, words.language)}
            isMarked={isMarked}
          />
        ))}
      </ul>
      {isOpen && <Body1 as="p">{words.cellHelp.anyPercent}</Body1>}
    </div>
  );
}

interface ChoiceProps {
  readonly choice: CellChoice;
  readonly meaning: string;
  readonly isMarked: boolean;
}

function Choice({ choice: { key, isPossible, isCurrent }, meaning, isMarked }: ChoiceProps): ReactNode {
  const words = usePaneWords().cellHelp;
  const styles = useStyles();
  return (
    <li className={styles.value}>
      <Body1 className={styles.key}>
        <bdi>{key}</bdi>
      </Body1>{" "}
      {meaning !== key && <Body1>{meaning}</Body1>}{" "}
      {isCurrent && (
        <Badge className={styles.badge} appearance="tint" color="informative">
          {words.current}
        </Badge>
      )}{" "}
      {isMarked && isPossible && (
        <Badge className={styles.badge} appearance="tint" color="success">
          {words.possible}
        </Badge>
      )}
    </li>
  );
}
