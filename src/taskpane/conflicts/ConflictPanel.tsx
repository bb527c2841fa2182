// One deal that both sides changed: a choice for every such cell, for this deal or all like it.
import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { DealConflict, Side } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { RowTitle } from "../work/RowTitle";
import { useHeaderOf } from "../work/useHeaderOf";
import { FieldChoice } from "./FieldChoice";

const useStyles = makeStyles({
  deal: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, alignItems: "start" },
  quiet: { color: tokens.colorNeutralForeground3 },
  settle: { alignSelf: "start" },
});

interface ConflictPanelProps {
  readonly conflict: DealConflict;
  /** How many other deals have a conflict in one of its columns. */
  readonly alike: number;
  readonly busy: boolean;
  readonly settle: Asks["settleConflict"];
}

/** The choices of one deal. */
export function ConflictPanel({ conflict, alike, busy, settle }: ConflictPanelProps): ReactNode {
  const words = usePaneWords().conflicts;
  const headerOf = useHeaderOf();
  const styles = useStyles();
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const [forAll, setForAll] = useState(false);
  const { fields, key } = conflict;
  const isChosen = fields.every(({ column }) => choices.has(column));
  return (
    <div className={styles.deal}>
      <RowTitle row={conflict} />
      {fields.map((field) => (
        <FieldChoice
          key={field.column}
          field={field}
          cells={conflict.merged}
          chosen={choices.get(field.column) ?? null}
          choose={(side) => setChoices(new Map([...choices, [field.column, side]]))}
        />
      ))}
      {alike > 0 && (
        <Checkbox
          className={styles.box}
          label={words.forAll(
            fields.map(({ column }) => headerOf(column)),
            alike,
          )}
          checked={forAll}
          onChange={(_, { checked }) => setForAll(checked === true)}
        />
      )}
      {!isChosen && <Caption1 className={styles.quiet}>{words.chooseFirst}</Caption1>}
      <Button
        className={styles.settle}
        appearance="primary"
        size="small"
        disabledFocusable={busy || !isChosen}
        onClick={() => settle({ key, choices, forAllLikeThis: forAll })}
      >
        {words.settle}
      </Button>
    </div>
  );
}
