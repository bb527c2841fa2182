// A card at the bottom of the deals' screen: help with the cell that is selected.
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId } from "react";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";
import type { ReadyState } from "../ready/ReadyState";
import type { Asks } from "../toAsks";
import { CellHelpBody } from "./CellHelpBody";
import { NeverLower } from "./NeverLower";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    marginBlockStart: "auto",
    marginBlockEnd: `calc(-1 * ${tokens.spacingVerticalM})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
  },
  heading: { margin: 0 },
  toggle: {
    inlineSize: "100%",
    maxInlineSize: "none",
    justifyContent: "space-between",
    paddingInline: tokens.spacingHorizontalL,
    borderRadius: 0,
  },
  body: {
    boxSizing: "border-box",
    paddingInline: tokens.spacingHorizontalL,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  nothing: { color: tokens.colorNeutralForeground3 },
});

/** What the card needs. */
export interface CellHelpCardProps {
  readonly state: ReadyState;
  readonly asks: Pick<Asks, "setCellHelp" | "writeCell">;
}

/** The card, opened or closed by its heading. */
export function CellHelpCard({ state, asks }: CellHelpCardProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const headingId = useId();
  const bodyId = useId();
  const isOpen = state.cellHelp === "open";
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <h2 className={styles.heading}>
        <Button
          id={headingId}
          className={styles.toggle}
          appearance="subtle"
          iconPosition="after"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronUpRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={() => asks.setCellHelp(isOpen ? "closed" : "open")}
        >
          {words.cellHelp.title}
        </Button>
      </h2>
      {isOpen && (
        <NeverLower id={bodyId} className={styles.body}>
          <Content state={state} asks={asks} />
        </NeverLower>
      )}
    </section>
  );
}

function Content({ state, asks }: CellHelpCardProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { selectedCell, cellQuestion, tables, active } = state;
  if (selectedCell === null || cellQuestion === null) {
    return (
      <Body1 as="p" className={styles.nothing}>
        {words.cellHelp.nothing}
      </Body1>
    );
  }
  const { tableId, row, column } = selectedCell;
  return (
    <CellHelpBody
      key={`${tableId} ${row} ${column}`}
      table={tables.find((table) => table.tableId === tableId) ?? active}
      question={cellQuestion}
      busy={state.busy !== null}
      write={asks.writeCell}
    />
  );
}
