// The screen of a workbook with deals: how they stand, what to do next, and everything that was found.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import type { ReactNode } from "react";
import { LaterCellHelp } from "../cellHelp/LaterCellHelp";
import { FindingList } from "../findings/FindingList";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { CheckButtons } from "./CheckButtons";
import { ColumnFindings } from "./ColumnFindings";
import { ErrorsLanguage } from "./ErrorsLanguage";
import { FormulaNote } from "./FormulaNote";
import { DealTransfer } from "./DealTransfer";
import { LiveChecking } from "./LiveChecking";
import { MoreColumns } from "./MoreColumns";
import type { ReadyState } from "./ReadyState";
import { TableHeading } from "./TableHeading";
import { Tidings } from "./Tidings";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  body: {
    flexGrow: 1,
    overflowY: "auto",
    "@media (max-height: 480px)": { overflowY: "visible" },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    "> *": { flexShrink: 0 },
  },
  // The scroll bar that comes with the help is not to move what is beside it.
  withHelp: { scrollbarGutter: "stable" },
  receipts: { alignSelf: "start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

interface ReadyScreenProps {
  readonly state: ReadyState;
  readonly asks: Asks;
}

/** The deals' screen. */
export function ReadyScreen({ state, asks }: ReadyScreenProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { active } = state;
  return (
    <>
      <header className={styles.header}>
        <TableHeading tables={state.tables} active={active} select={asks.selectTable} />
        <Verdict table={active} />
        <CheckButtons state={state} asks={asks} />
        <DealTransfer
          connection={state.connection}
          conflicts={state.conflicts}
          busy={state.busy !== null}
          asks={asks}
        />
        <LiveChecking live={state.live} undoKept={state.undoKept} setLive={asks.setLive} />
      </header>
      <main className={mergeClasses(styles.body, state.cellHelp === "open" && styles.withHelp)}>
        <ColumnFindings table={active} busy={state.busy !== null} restoreErrors={asks.restoreErrors} />
        <Tidings table={active} />
        {active.findings.length > 0 && <FindingList key={active.tableId} state={state} asks={asks} />}
        {active.hasFormulas && <FormulaNote checkedAtMs={active.checkedAtMs} />}
        <MoreColumns busy={state.busy !== null} add={asks.addColumn} />
        <Button
          className={styles.receipts}
          appearance="transparent"
          icon={<HistoryRegular />}
          disabledFocusable={state.busy !== null}
          onClick={asks.showReceipts}
        >
          {words.receipts.show}
        </Button>
        <ErrorsLanguage language={state.errorsLanguage} choose={asks.setErrorsLanguage} />
        <LaterCellHelp state={state} asks={asks} />
      </main>
    </>
  );
}
