// One finding: the row, the sentence, a click that selects the cell, and the repair where there is one.
import { Button, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { DealTableState } from "../../actions/sessionState";
import type { Finding } from "../../deals/finding";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { toShownCell } from "../work/toShownCell";
import { toGroupSentence } from "./toGroupSentence";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    paddingInlineEnd: tokens.spacingHorizontalXS,
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
  button: {
    flexGrow: 1,
    flexBasis: "180px",
    minInlineSize: 0,
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
  row: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  currentRow: { color: tokens.colorNeutralForeground1 },
  column: { fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground1, verticalAlign: "text-bottom" },
  repair: { minInlineSize: 0, maxInlineSize: "100%", overflowWrap: "anywhere", flexShrink: 0 },
});

interface FindingLineProps {
  readonly finding: Finding;
  readonly table: DealTableState;
  /** Whether the row is named, which under the heading of a row it need not be; the column likewise. */
  readonly names: { readonly row: boolean; readonly column: boolean };
  readonly isCurrent: boolean;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** A finding that can be gone to and, where there is a sensible value, repaired. */
export function FindingLine({ finding, table, names, isCurrent, busy, asks }: FindingLineProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const sheetRow = finding.row === null ? null : table.headerRow + 1 + finding.row;
  return (
    <div className={mergeClasses(styles.line, isCurrent && styles.current)}>
      <button
        type="button"
        className={mergeClasses(styles.button, styles.focus)}
        aria-current={isCurrent ? "true" : undefined}
        onClick={() => asks.goTo(finding)}
      >
        {finding.severity === "warning" && (
          <>
            <WarningRegular className={styles.warning} title={words.warning} />{" "}
          </>
        )}
        {names.row && sheetRow !== null && (
          <span className={mergeClasses(styles.row, isCurrent && styles.currentRow)}>{words.sheetRow(sheetRow)}</span>
        )}{" "}
        {names.column && finding.column !== null && (
          <>
            <bdi className={styles.column}>{table.headerOf(finding.column)}</bdi>{" "}
          </>
        )}
        <bdi>{toGroupSentence(finding, words.language, table.headerOf)}</bdi>
      </button>
      <RepairButton finding={finding} table={table} sheetRow={sheetRow} busy={busy} asks={asks} />
    </div>
  );
}

interface RepairButtonProps extends Pick<FindingLineProps, "finding" | "table" | "busy" | "asks"> {
  readonly sheetRow: number | null;
}

// What stands in the cell is quoted by the sentence beside it; the button says what would stand there.
function RepairButton({ finding, table, sheetRow, busy, asks }: RepairButtonProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const offer = table.offerOf(finding);
  if (offer === null || sheetRow === null) return null;
  const [only, ...others] = offer.choices;
  const label =
    others.length > 0
      ? words.repair.choose
      : words.repair.write(only.map(({ column, after }) => toShownCell({ column, value: after, cells: {} }, words)));
  return (
    <Button
      size="small"
      className={styles.repair}
      disabledFocusable={busy}
      aria-label={words.repair.inRow(label, sheetRow)}
      onClick={() => asks.repairFinding(finding)}
    >
      {label}
    </Button>
  );
}
