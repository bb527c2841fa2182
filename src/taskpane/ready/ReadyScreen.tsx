// The screen of a workbook with deals: how they stand, what to do next, and everything that was found.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BackgroundLine } from "../background/BackgroundLine";
import { LaterCellHelp } from "../cellHelp/LaterCellHelp";
import { FindingList } from "../findings/FindingList";
import type { Asks } from "../toAsks";
import { CheckButtons } from "./CheckButtons";
import { ColumnFindings } from "./ColumnFindings";
import { FormulaNote } from "./FormulaNote";
import { DealTransfer } from "./DealTransfer";
import { LiveChecking } from "./LiveChecking";
import { MoreColumns } from "./MoreColumns";
import { MoreScreens } from "./MoreScreens";
import type { ReadyState } from "./ReadyState";
import { SampleGuide } from "./SampleGuide";
import { TableHeading } from "./TableHeading";
import { Tidings } from "./Tidings";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  // Where messages leave too little room it scrolls by itself: the foot, and a few lines of the findings, stay in view.
  header: {
    overflowY: "auto",
    "@media (max-height: 480px)": { overflowY: "visible" },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    "> *": { flexShrink: 0 },
  },
  body: {
    flexGrow: 1,
    flexBasis: 0,
    minBlockSize: "96px",
    overflowY: "auto",
    "@media (max-height: 480px)": { flexBasis: "auto", overflowY: "visible" },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    "> *": { flexShrink: 0 },
  },
  // The scroll bar that comes with the help is not to move what is beside it.
  withHelp: { scrollbarGutter: "stable" },
});

interface ReadyScreenProps {
  readonly state: ReadyState;
  readonly asks: Asks;
}

/** The deals' screen. */
export function ReadyScreen({ state, asks }: ReadyScreenProps): ReactNode {
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
        {state.background !== null && <BackgroundLine background={state.background} show={asks.showBackground} />}
        <LiveChecking live={state.live} undoKept={state.undoKept} setLive={asks.setLive} />
      </header>
      <main className={mergeClasses(styles.body, state.cellHelp === "open" && styles.withHelp)}>
        <MoreScreens busy={state.busy !== null} hasBackground={state.background !== null} asks={asks} />
        <SampleGuide samples={active.samples} busy={state.busy !== null} asks={asks} />
        <ColumnFindings table={active} busy={state.busy !== null} restoreErrors={asks.restoreErrors} />
        <Tidings table={active} />
        {active.findings.length > 0 && <FindingList key={active.tableId} state={state} asks={asks} />}
        {active.hasFormulas && <FormulaNote checkedAtMs={active.checkedAtMs} />}
        <MoreColumns busy={state.busy !== null} add={asks.addColumn} />
        <LaterCellHelp state={state} asks={asks} />
      </main>
    </>
  );
}
