// What stands above the list of findings: search, grouping, weight, the table's filter, and repairs of all.
import { Button, Caption1, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { ReactNode } from "react";
import type { FindingView, FindingWeight } from "../../language/pane/findings/FindingWords";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";

const views: readonly FindingView[] = ["column", "row", "kind"];
const weights: readonly FindingWeight[] = ["all", "error", "warning"];

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  field: { flexGrow: 1, flexBasis: "120px", minInlineSize: 0, display: "flex", flexDirection: "column" },
  list: { minInlineSize: 0, "> select": { inlineSize: "100%" } },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** How the list is narrowed and grouped. */
export interface Narrowing {
  readonly view: FindingView;
  readonly weight: FindingWeight;
  readonly search: string;
}

interface FindingToolsProps {
  readonly narrowing: Narrowing;
  readonly narrow: (change: Partial<Narrowing>) => void;
  readonly canRepair: boolean;
  readonly canUndo: boolean;
  readonly hasErrors: boolean;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The controls of the list. */
export function FindingTools(props: FindingToolsProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { narrowing, narrow, canRepair, canUndo, hasErrors, busy, asks } = props;
  return (
    <div className={styles.tools}>
      <div className={styles.line}>
        {canRepair && (
          <Button size="small" disabledFocusable={busy} onClick={() => asks.showRepairs({})}>
            {words.repair.start}
          </Button>
        )}
        {canUndo && (
          <Button size="small" disabledFocusable={busy} onClick={asks.undoRepair}>
            {words.repair.undo}
          </Button>
        )}
        {hasErrors && (
          <Button size="small" disabledFocusable={busy} onClick={asks.toggleWrongRows}>
            {words.found.wrongRows}
          </Button>
        )}
      </div>
      <Input
        type="search"
        size="small"
        contentBefore={<SearchRegular />}
        placeholder={words.found.search}
        aria-label={words.found.search}
        value={narrowing.search}
        onChange={(_, { value }) => narrow({ search: value })}
      />
      <div className={styles.line}>
        <Pick
          label={words.found.view}
          value={narrowing.view}
          offered={views}
          names={words.found.views}
          pick={(view) => narrow({ view })}
        />
        <Pick
          label={words.found.weight}
          value={narrowing.weight}
          offered={weights}
          names={words.found.weights}
          pick={(weight) => narrow({ weight })}
        />
      </div>
    </div>
  );
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly offered: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly pick: (value: T) => void;
}

function Pick<T extends string>({ label, value, offered, names, pick }: PickProps<T>): ReactNode {
  const styles = useStyles();
  return (
    <label className={styles.field}>
      <Caption1 className={styles.hint}>{label}</Caption1>
      <Select
        size="small"
        className={styles.list}
        value={value}
        onChange={(_, chosen) => pick(offered.find((name) => name === chosen.value) ?? value)}
      >
        {offered.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </Select>
    </label>
  );
}
