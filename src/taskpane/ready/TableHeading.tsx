// Which deal table the pane speaks of, with a choice where there are several.
import { Caption1, Field, Select, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DealTableState } from "../../actions/sessionState";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  heading: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground3 },
  pick: { marginBlockStart: tokens.spacingVerticalS, minInlineSize: 0 },
  list: { minInlineSize: 0, "> select": { inlineSize: "100%" } },
});

interface TableHeadingProps {
  readonly tables: readonly DealTableState[];
  readonly active: DealTableState;
  readonly select: (tableId: string) => void;
}

/** The name and place of the table, or a list of all. */
export function TableHeading({ tables, active, select }: TableHeadingProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { tableName, sheetName, edition } = active;
  return (
    <div className={styles.heading}>
      <Subtitle1 as="h1">
        <bdi>{tableName}</bdi>
      </Subtitle1>
      <Caption1 className={styles.place}>{words.place({ sheet: sheetName, edition })}</Caption1>
      {tables.length > 1 && (
        <Field label={words.pickTable} className={styles.pick}>
          <Select className={styles.list} value={active.tableId} onChange={(_, { value }) => select(value)}>
            {tables.map((table) => (
              <option key={table.tableId} value={table.tableId}>
                {words.tableOnSheet({ table: table.tableName, sheet: table.sheetName })}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
