// One cell that can be repaired: before and after, taken or not; or the values to choose from.
import { Caption1, Checkbox, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { RepairPlan } from "../../actions/work";
import type { PlannedRepair, RepairGroup } from "../../deals/fixes/planRepairs";
import { usePaneWords } from "../frame/usePaneWords";
import { ChangeList } from "../work/ChangeList";
import { RowTitle } from "../work/RowTitle";
import { toShownCell } from "../work/toShownCell";
import type { RepairChoice } from "./useRepairChoice";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  box: { flexShrink: 0, marginBlockStart: `calc(-1 * ${tokens.spacingVerticalSNudge})` },
  text: { flexGrow: 1, minInlineSize: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  hint: { color: tokens.colorNeutralForeground3 },
  list: { minInlineSize: 0, "> select": { inlineSize: "100%" } },
});

interface RepairRowProps {
  readonly group: RepairGroup;
  readonly repair: PlannedRepair;
  readonly plan: RepairPlan;
  readonly choice: RepairChoice;
}

/** One planned repair. */
export function RepairRow({ group, repair, plan, choice }: RepairRowProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const titleId = useId();
  const name = plan.names.get(repair.row);
  const taken = choice.of(group, repair);
  const [only] = repair.choices;
  const isChoice = repair.choices.length > 1;
  const title = name && (
    <span id={titleId}>
      <RowTitle row={name} />
    </span>
  );
  if (isChoice) {
    return (
      <div className={styles.text}>
        {title}
        <ChoiceOfRow group={group} repair={repair} taken={taken} choice={choice} deal={name?.dealName ?? ""} />
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <Checkbox
        className={styles.box}
        checked={taken !== null}
        aria-labelledby={titleId}
        onChange={(_, { checked }) => choice.take(group, [repair], () => (checked === true ? 0 : null))}
      />
      <div className={styles.text}>
        {title}
        <ChangeList changes={only} cells={{}} />
        {!repair.certain && <Caption1 className={styles.hint}>{words.repair.guess}</Caption1>}
      </div>
    </div>
  );
}

interface ChoiceOfRowProps extends Pick<RepairRowProps, "group" | "repair" | "choice"> {
  readonly taken: number | null;
  readonly deal: string;
}

function ChoiceOfRow({ group, repair, taken, choice, deal }: ChoiceOfRowProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const [[first]] = repair.choices;
  const before = toShownCell({ column: first.column, value: first.before, cells: {} }, words);
  return (
    <>
      <Caption1 className={styles.hint}>
        {words.work.before} <bdi>{before}</bdi>
      </Caption1>
      <Select
        size="small"
        className={styles.list}
        aria-label={words.repair.choiceOf(deal || words.work.unnamed)}
        value={String(taken ?? -1)}
        onChange={(_, { value }) => choice.take(group, [repair], () => (Number(value) < 0 ? null : Number(value)))}
      >
        <option value="-1">{words.repair.notChosen}</option>
        {repair.choices.map(([{ column, after }], index) => (
          <option key={String(after)} value={index}>
            {toShownCell({ column, value: after, cells: {} }, words)}
          </option>
        ))}
      </Select>
    </>
  );
}
