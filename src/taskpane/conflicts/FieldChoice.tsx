// One cell that both sides changed: mine or theirs, with what it was when it was pulled.
import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FieldConflict, Side } from "../../actions/work";
import type { CellValue } from "../../deals/cell";
import type { Cells } from "../../deals/pulled";
import { usePaneWords } from "../frame/usePaneWords";
import { toShownCell } from "../work/toShownCell";
import { useHeaderOf } from "../work/useHeaderOf";

const sides: readonly Side[] = ["mine", "theirs"];

const useStyles = makeStyles({
  who: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { display: "block", overflowWrap: "anywhere" },
});

interface FieldChoiceProps {
  readonly field: FieldConflict;
  readonly cells: Cells;
  readonly chosen: Side | null;
  readonly choose: (side: Side) => void;
}

/** The choice of one cell. */
export function FieldChoice({ field, cells, chosen, choose }: FieldChoiceProps): ReactNode {
  const words = usePaneWords();
  const headerOf = useHeaderOf();
  const styles = useStyles();
  const show = (value: CellValue): string => toShownCell({ column: field.column, value, cells }, words);
  return (
    <Field label={headerOf(field.column)} hint={words.conflicts.pulled(show(field.pulled))}>
      <RadioGroup value={chosen ?? ""} onChange={(_, { value }) => choose(value === "mine" ? "mine" : "theirs")}>
        {sides.map((side) => (
          <Radio
            key={side}
            value={side}
            label={
              <>
                <span className={styles.who}>{words.conflicts.sides[side]}</span>
                <bdi className={styles.value}>{show(field[side])}</bdi>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
