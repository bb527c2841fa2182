// Cells field by field: what stood there, and what stands there now.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Cells } from "../../deals/pulled";
import type { FieldChange } from "../../deals/pushPlan";
import { usePaneWords } from "../frame/usePaneWords";
import { spokenOnly } from "../frame/spokenOnly";
import { toShownCell } from "./toShownCell";
import { useHeaderOf } from "./useHeaderOf";

const useStyles = makeStyles({
  list: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  column: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  before: { color: tokens.colorNeutralForeground3 },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
  arrow: { color: tokens.colorNeutralForeground3, marginInline: tokens.spacingHorizontalXS },
  spoken: spokenOnly,
});

interface ChangeListProps {
  readonly changes: readonly FieldChange[];
  /** The row that the cells stand in. */
  readonly cells: Cells;
}

/** The changes as a list of terms. */
export function ChangeList({ changes, cells }: ChangeListProps): ReactNode {
  const words = usePaneWords();
  const headerOf = useHeaderOf();
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {changes.map(({ column, before, after }) => (
        <div key={column}>
          <dt className={styles.column}>
            <bdi>{headerOf(column)}</bdi>
          </dt>
          <dd className={styles.value}>
            <span className={styles.spoken}>{words.work.before}</span>{" "}
            <del className={styles.before}>{toShortened(toShownCell({ column, value: before, cells }, words))}</del>
            <span className={styles.arrow} aria-hidden="true">
              →
            </span>
            <span className={styles.spoken}>{words.work.after}</span>{" "}
            <ins className={styles.after}>{toShortened(toShownCell({ column, value: after, cells }, words))}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const mostLetters = 240;

/** Notes may be thousands of letters long: their beginning tells which they are. */
function toShortened(text: string): string {
  const letters = Array.from(text.slice(0, mostLetters + 1));
  return letters.length <= mostLetters ? text : `${letters.slice(0, mostLetters).join("")}…`;
}
