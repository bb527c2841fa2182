// One finding: the row, the sentence, and a click that selects the cell.
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Finding } from "../../deals/finding";
import { usePaneWords } from "../frame/usePaneWords";
import { toGroupSentence } from "./toGroupSentence";

const useStyles = makeStyles({
  button: {
    display: "block",
    inlineSize: "100%",
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  focus: createFocusOutlineStyle(),
  row: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  warning: {
    color: tokens.colorStatusWarningForeground1,
    verticalAlign: "text-bottom",
  },
});

interface FindingButtonProps {
  readonly finding: Finding;
  /** The sheet's own number of the row, from 1. */
  readonly sheetRow: number | null;
  readonly headerOf: (name: string) => string;
  readonly goTo: (finding: Finding) => void;
}

/** A finding that can be gone to. */
export function FindingButton({ finding, sheetRow, headerOf, goTo }: FindingButtonProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.button, styles.focus)} onClick={() => goTo(finding)}>
      {finding.severity === "warning" && (
        <>
          <WarningRegular className={styles.warning} title={words.warning} />{" "}
        </>
      )}
      {sheetRow !== null && <span className={styles.row}>{words.sheetRow(sheetRow)}</span>}{" "}
      <bdi>{toGroupSentence(finding, words.language, headerOf)}</bdi>
    </button>
  );
}
