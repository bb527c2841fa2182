// What to pull: the filters of Partner Center's own page, as the workbook remembers them.
import { Button, Caption1, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useId, useState } from "react";
import type { SyntheticEvent, ReactNode } from "react";
import { allDeals } from "../../deals/dealFilter";
import type { SessionState } from "../../actions/sessionState";
import type { Work } from "../../actions/work";
import type { DealFilter } from "../../deals/dealFilter";
import { useNow } from "../frame/useNow";
import { usePaneWords } from "../frame/usePaneWords";
import { PassageText } from "../PassageText";
import type { Asks } from "../toAsks";
import { ConnectionLine } from "../work/ConnectionLine";
import { WorkFrame } from "../work/WorkFrame";
import { ChoiceFields } from "./ChoiceFields";
import { isCrossed, isEmptyFilter } from "./filters";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  days: {
    display: "grid",
    alignItems: "start",
    gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
  },
  narrow: { minInlineSize: 0, "> input": { minInlineSize: 0, inlineSize: "100%" } },
  checkbox: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  told: { color: tokens.colorNeutralForeground3 },
});

interface PullFormProps {
  readonly work: Extract<Work, { readonly kind: "pull-form" }>;
  readonly state: Exclude<SessionState, { readonly phase: "starting" }>;
  readonly asks: Asks;
}

/** The filters and the button; what to do instead where there is no connection. */
export function PullForm({ work, state, asks }: PullFormProps): ReactNode {
  const words = usePaneWords();
  const { connection, background } = state;
  const busy = state.busy !== null;
  const [filter, setFilter] = useState(work.filter);
  const [everything, setEverything] = useState(false);
  const formId = useId();
  if (connection.kind === "none") {
    return (
      <WorkFrame title={words.pull.title} back={asks.closeWork}>
        <PassageText {...words.connection.none} />
      </WorkFrame>
    );
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!busy && !isCrossed(filter)) asks.pull(filter, everything);
  };
  const actions = (
    <>
      <Button
        appearance="primary"
        type="submit"
        form={formId}
        icon={<ArrowDownloadRegular />}
        disabledFocusable={busy || isCrossed(filter)}
      >
        {words.pull.start}
      </Button>
      {background !== null && background.exports !== null && (
        <Button disabledFocusable={busy || isCrossed(filter)} onClick={() => asks.orderExport(filter)}>
          {words.background.orderExport}
        </Button>
      )}
      <Button disabledFocusable={isEmptyFilter(filter)} onClick={() => setFilter(allDeals)}>
        {words.pull.clear}
      </Button>
    </>
  );
  return (
    <WorkFrame title={words.pull.title} back={asks.closeWork} actions={actions}>
      <ConnectionLine connection={connection} asks={asks} />
      <FilterFields formId={formId} filter={filter} change={setFilter} submit={submit} />
      <LastPulled atMs={work.lastPulledAtMs} everything={everything} setEverything={setEverything} />
    </WorkFrame>
  );
}

interface FilterFieldsProps {
  readonly formId: string;
  readonly filter: DealFilter;
  readonly change: (filter: DealFilter) => void;
  readonly submit: (event: SyntheticEvent) => void;
}

function FilterFields({ formId, filter, change, submit }: FilterFieldsProps): ReactNode {
  const words = usePaneWords().pull;
  const styles = useStyles();
  const set = (changed: Partial<DealFilter>): void => change({ ...filter, ...changed });
  return (
    <form id={formId} className={styles.form} onSubmit={submit}>
      <ChoiceFields filter={filter} set={set} />
      <div className={styles.days}>
        <DayField label={words.closesFrom} day={filter.closesFrom} set={(closesFrom) => set({ closesFrom })} />
        <DayField
          label={words.closesTo}
          day={filter.closesTo}
          set={(closesTo) => set({ closesTo })}
          {...(isCrossed(filter) ? { wrong: words.datesCrossed } : {})}
        />
        <DayField label={words.changedSince} day={filter.changedSince} set={(changedSince) => set({ changedSince })} />
      </div>
      <Field label={words.text} hint={words.textHint}>
        <Input className={styles.narrow} value={filter.text} onChange={(_, { value }) => set({ text: value })} />
      </Field>
      <Checkbox
        className={styles.checkbox}
        label={words.onlyMine}
        checked={filter.onlyMine}
        onChange={(_, { checked }) => set({ onlyMine: checked === true })}
      />
    </form>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string | null;
  readonly set: (day: string | null) => void;
  readonly wrong?: string;
}

function DayField({ label, day, set, wrong }: DayFieldProps): ReactNode {
  return (
    <Field label={label} {...(wrong === undefined ? {} : { validationMessage: wrong, validationState: "error" })}>
      <Input
        className={useStyles().narrow}
        type="date"
        value={day ?? ""}
        onChange={(_, { value }) => set(value === "" ? null : value)}
      />
    </Field>
  );
}

interface LastPulledProps {
  readonly atMs: number | null;
  readonly everything: boolean;
  readonly setEverything: (everything: boolean) => void;
}

function LastPulled({ atMs, everything, setEverything }: LastPulledProps): ReactNode {
  const words = usePaneWords().pull;
  const styles = useStyles();
  const nowMs = useNow();
  return (
    <div>
      <Caption1 as="p" className={styles.told}>
        {atMs === null ? words.neverPulled : words.lastPulled(atMs, nowMs)}
      </Caption1>
      {atMs !== null && (
        <Checkbox
          className={styles.checkbox}
          label={words.everything}
          checked={everything}
          onChange={(_, { checked }) => setEverything(checked === true)}
        />
      )}
    </div>
  );
}
