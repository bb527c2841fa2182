// The repairs of one finding in one column: what speaks for which choice, one control for all, then cell by cell.
import { Caption1, Checkbox, Select, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { RepairPlan } from "../../actions/work";
import type { RepairGroup } from "../../deals/fixes/planRepairs";
import { usePaneWords } from "../frame/usePaneWords";
import { PagedList } from "../work/PagedList";
import { toShownCell } from "../work/toShownCell";
import { useHeaderOf } from "../work/useHeaderOf";
import { RepairRow } from "./RepairRow";
import type { RepairChoice } from "./useRepairChoice";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground3 },
  all: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { minInlineSize: 0, "> select": { inlineSize: "100%" } },
});

interface RepairGroupPanelProps {
  readonly group: RepairGroup;
  readonly plan: RepairPlan;
  readonly choice: RepairChoice;
}

/** One group of a plan. */
export function RepairGroupPanel({ group, plan, choice }: RepairGroupPanelProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const headerOf = useHeaderOf();
  const kind = group.code === "doubtful-day" ? words.repair.doubtful : words.found.kinds[group.code];
  return (
    <section className={styles.group}>
      <Subtitle2 as="h2" className={styles.title}>
        <bdi>{words.repair.group(headerOf(group.column), kind)}</bdi>
      </Subtitle2>
      {group.evidence && (
        <Caption1 as="p" className={styles.hint}>
          {words.repair.evidence(group.evidence)}
        </Caption1>
      )}
      <TakeAll group={group} choice={choice} />
      <ChooseForAll group={group} choice={choice} />
      <PagedList
        label={words.repair.group(headerOf(group.column), kind)}
        rows={group.repairs}
        keyOf={({ row }) => String(row)}
        draw={(repair) => <RepairRow group={group} repair={repair} plan={plan} choice={choice} />}
      />
    </section>
  );
}

type PartProps = Pick<RepairGroupPanelProps, "group" | "choice">;

function TakeAll({ group, choice }: PartProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const plain = group.repairs.filter(({ choices }) => choices.length === 1);
  if (plain.length < 2) return null;
  const taken = plain.filter((repair) => choice.of(group, repair) !== null).length;
  const guesses = plain.filter(({ certain }) => !certain).length;
  return (
    <Checkbox
      className={styles.all}
      label={guesses === 0 ? words.repair.take(plain.length) : words.repair.takeAllGuesses(guesses)}
      checked={taken === plain.length ? true : taken === 0 ? false : "mixed"}
      onChange={(_, { checked }) => choice.take(group, plain, () => (checked === false ? null : 0))}
    />
  );
}

// The same choice for all: by its value where it is the same everywhere, by the order of day and month for dates.
function ChooseForAll({ group, choice }: PartProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const id = useId();
  const open = group.repairs.filter(({ choices }) => choices.length > 1);
  const [first] = open;
  if (open.length < 2 || first === undefined) return null;
  const isDate = open.every(({ dayFirst }) => dayFirst !== null);
  const toValues = ({ choices }: typeof first): string => choices.map(([{ after }]) => String(after)).join("|");
  if (!isDate && !open.every((repair) => toValues(repair) === toValues(first))) return null;
  const names = isDate
    ? [words.repair.dayFirst, words.repair.monthFirst]
    : first.choices.map(([{ column, after }]) => toShownCell({ column, value: after, cells: {} }, words));
  const pick = (index: number): void =>
    choice.take(group, open, ({ dayFirst }) => {
      if (index < 0) return null;
      return isDate && dayFirst !== null ? (index === 0 ? dayFirst : 1 - dayFirst) : index;
    });
  return (
    <div className={styles.group}>
      <Caption1 as="p" id={id} className={styles.hint}>
        {words.repair.forAll}
      </Caption1>
      <Select
        size="small"
        className={styles.list}
        aria-labelledby={id}
        defaultValue="-1"
        onChange={(_, { value }) => pick(Number(value))}
      >
        <option value="-1">{words.repair.notChosen}</option>
        {names.map((name, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
