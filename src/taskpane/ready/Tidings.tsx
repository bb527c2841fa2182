// The good news of a table: nothing to correct, only warnings, or nothing typed yet.
import { Body1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ReactNode } from "react";
import type { DealTableState } from "../../actions/sessionState";
import type { Passage, PaneWords } from "../../language/pane/PaneWords";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  tidings: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalL,
  },
  clear: { fontSize: tokens.fontSizeHero900, color: tokens.colorStatusSuccessForeground3 },
  empty: { fontSize: tokens.fontSizeHero900, color: tokens.colorBrandForeground1 },
  text: { color: tokens.colorNeutralForeground2, maxInlineSize: "40ch" },
});

/** The passage that fits a table without errors; nothing where there are some. */
export function Tidings({ table }: { readonly table: DealTableState }): ReactNode {
  const styles = useStyles();
  const passage = toPassage(table, usePaneWords());
  if (passage === null) return null;
  return (
    <section className={styles.tidings}>
      {table.rows === 0 ? (
        <TableAddRegular className={styles.empty} aria-hidden />
      ) : (
        <CheckmarkCircleFilled className={styles.clear} aria-hidden />
      )}
      <Subtitle2 as="h2">{passage.title}</Subtitle2>
      <Body1 as="p" className={styles.text}>
        {passage.text}
      </Body1>
    </section>
  );
}

function toPassage({ rows, findings, layoutFindings }: DealTableState, words: PaneWords): Passage | null {
  const all = [...layoutFindings, ...findings];
  if (all.some(({ severity }) => severity === "error")) return null;
  if (rows === 0) return words.noRows;
  return findings.length > 0 ? words.onlyWarnings : words.allClear;
}
