// One row of a push that has ended: its name, what came back, and what to do about it.
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OutcomeRow } from "../../actions/work";
import { toOutcomeSentence } from "../../language/toOutcomeSentence";
import { toReadable } from "../findings/toReadable";
import { usePaneWords } from "../frame/usePaneWords";
import { RowTitle } from "../work/RowTitle";
import { SupportCodes } from "../work/SupportCodes";
import { useHeaderOf } from "../work/useHeaderOf";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A row and its outcome. */
export function OutcomeRowText({ row }: { readonly row: OutcomeRow }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <RowTitle row={row} />
      <OutcomeText row={row} />
      {"problem" in row.outcome && <SupportCodes problem={row.outcome.problem} />}
    </div>
  );
}

function OutcomeText({ row: { outcome, columns } }: { readonly row: OutcomeRow }): ReactNode {
  const words = usePaneWords();
  const headerOf = useHeaderOf();
  const styles = useStyles();
  if (outcome.kind === "created") {
    return <Caption1 className={styles.quiet}>{words.push.createdId(outcome.deal.referralId)}</Caption1>;
  }
  if (outcome.kind === "updated") {
    return <Caption1 className={styles.quiet}>{words.push.sentColumns(columns.map(headerOf))}</Caption1>;
  }
  const sentences = toOutcomeSentence(outcome, words.language, headerOf).split("; ");
  return sentences.map((sentence) => <span key={sentence}>{toReadable(sentence, words.language)}</span>);
}
