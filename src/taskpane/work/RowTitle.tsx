// Which row a line speaks of: its number in the sheet, the deal and the customer.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RowName } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  title: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  deal: { fontWeight: tokens.fontWeightSemibold },
  place: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** The name of a row. */
export function RowTitle({ row }: { readonly row: RowName }): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { dealName, customerName, sheetRow } = row;
  const place = [words.sheetRow(sheetRow), customerName].filter(Boolean).join(" · ");
  return (
    <span className={styles.title}>
      <bdi className={styles.deal}>{dealName || words.work.unnamed}</bdi> <span className={styles.place}>{place}</span>
    </span>
  );
}
