// One ailment: the cells that have it, what they would become, and the button for all of them.
import {
  Button,
  Caption1,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RowName, SheetHealth } from "../../actions/work";
import type { AilingCell, HealthItem } from "../../deals/health/toHealth";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { ChangeList } from "../work/ChangeList";
import { RowGroup } from "../work/RowGroup";
import { RowTitle } from "../work/RowTitle";
import { useHeaderOf } from "../work/useHeaderOf";
import { tones } from "./ailmentTones";

const useStyles = makeStyles({
  cell: {
    inlineSize: "100%",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  focus: createFocusOutlineStyle(),
  column: { color: tokens.colorNeutralForeground3 },
});

interface AilmentGroupProps {
  readonly item: HealthItem;
  readonly health: SheetHealth;
  readonly busy: boolean;
  readonly asks: Asks;
}

type ListedCell = RowName & { readonly cell: AilingCell };

/** The group. */
export function AilmentGroup({ item, health, busy, asks }: AilmentGroupProps): ReactNode {
  const { health: words } = usePaneWords();
  const { tableId, rows, names } = health;
  const edits = item.cells.flatMap(({ edit }) => edit ?? []);
  const listed = item.cells.flatMap((cell): ListedCell[] => {
    const name = names.get(cell.row);
    return name === undefined ? [] : [{ ...name, key: `${name.key} ${cell.column}`, cell }];
  });
  return (
    <RowGroup
      name={words.ailments[item.ailment].title}
      tone={tones[item.ailment]}
      hint={words.ailments[item.ailment].hint}
      rows={listed}
      top={
        edits.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => asks.mendCells({ tableId, rows, edits })}
          >
            {words.mend(edits.length)}
          </Button>
        )
      }
      draw={(one) => <CellLine listed={one} health={health} busy={busy} asks={asks} />}
    />
  );
}

interface CellLineProps extends Omit<AilmentGroupProps, "item"> {
  readonly listed: ListedCell;
}

function CellLine({ listed, health, busy, asks }: CellLineProps): ReactNode {
  const styles = useStyles();
  const headerOf = useHeaderOf();
  const { row, column, edit } = listed.cell;
  const seen = health.rows[row] ?? [];
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.cell, styles.focus)}
        aria-disabled={busy}
        onClick={() => !busy && asks.goToRow({ tableId: health.tableId, row, seen, column })}
      >
        <RowTitle row={listed} />
        {edit === null && <Caption1 className={styles.column}>{headerOf(column)}</Caption1>}
      </button>
      {edit !== null && <ChangeList changes={[edit]} cells={{}} />}
    </>
  );
}
