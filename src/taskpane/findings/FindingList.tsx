// All findings of the rows: grouped, narrowed and searched as their user likes, and in step with the cell that is selected.
import { Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { DealTableState } from "../../actions/sessionState";
import type { RepairScope } from "../../deals/fixes/planRepairs";
import type { FindingView } from "../../language/pane/findings/FindingWords";
import type { PaneWords } from "../../language/pane/PaneWords";
import { usePaneWords } from "../frame/usePaneWords";
import type { ReadyState } from "../ready/ReadyState";
import type { Asks } from "../toAsks";
import { FindingLine } from "./FindingLine";
import { FindingTools } from "./FindingTools";
import type { Narrowing } from "./FindingTools";
import { GroupHeading } from "./GroupHeading";
import { LongList } from "./LongList";
import { keyOf, toFindingGroups } from "./toFindingGroups";
import type { FindingGroup } from "./toFindingGroups";
import { toListLines } from "./toListLines";
import type { ListLine } from "./toListLines";
import { useFollowed } from "./useFollowed";
import { useNarrowed } from "./useNarrowed";

// More than that begin closed: an overview first.
const mostOpenAtFirst = 30;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // The arrows of the groups stand under the heading's first letter.
  groups: { marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  hint: { color: tokens.colorNeutralForeground3 },
  none: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

const everything: Narrowing = { view: "column", weight: "all", search: "" };

interface FindingListProps {
  readonly state: ReadyState;
  readonly asks: Asks;
}

/** The list of a table's findings. */
export function FindingList({ state, asks }: FindingListProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { active: table } = state;
  const busy = state.busy !== null;
  const [narrowing, setNarrowing] = useState(everything);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const { view } = narrowing;
  const shown = useNarrowed(table, narrowing.weight, narrowing.search);
  const groups = useMemo(() => toFindingGroups(shown, view, table.columnNames), [shown, view, table.columnNames]);
  const followed = useFollowed(shown, state);
  const startsOpen = shown.length <= mostOpenAtFirst || narrowing.search !== "";
  const lines = useMemo(() => {
    const followedKey = followed === null ? null : keyOf[view](followed);
    return toListLines(groups, ({ key }) => toggled.has(`${view} ${key}`) !== startsOpen || key === followedKey);
  }, [groups, toggled, view, startsOpen, followed]);
  const toggle = ({ key }: FindingGroup): void => {
    const next = new Set(toggled);
    if (!next.delete(`${view} ${key}`)) next.add(`${view} ${key}`);
    setToggled(next);
  };
  const canRepair = useMemo(() => table.findings.some((finding) => table.offerOf(finding) !== null), [table]);
  const draw = (line: ListLine): ReactNode =>
    line.kind === "group" ? (
      <GroupHeading
        group={line.group}
        name={toGroupName(line.group, view, { table, words })}
        isOpen={line.isOpen}
        toggle={() => toggle(line.group)}
        repair={toRepair(line.group, view, { table, asks })}
      />
    ) : (
      <FindingLine
        finding={line.finding}
        table={table}
        names={{ row: view !== "row", column: view !== "column" }}
        isCurrent={line.finding === followed}
        busy={busy}
        asks={asks}
      />
    );
  return (
    <section className={styles.list} aria-labelledby="findings-heading">
      <Subtitle2 as="h2" id="findings-heading">
        {words.findings}
      </Subtitle2>
      <FindingTools
        narrowing={narrowing}
        narrow={(change) => setNarrowing({ ...narrowing, ...change })}
        canRepair={canRepair}
        canUndo={state.canUndoRepair}
        hasErrors={table.rowsWithErrors > 0}
        busy={busy}
        asks={asks}
      />
      <div className={styles.none}>
        <Caption1 className={styles.hint} role="status">
          {shown.length === 0 ? words.found.noneShown : words.found.shown(shown.length, table.findings.length)}
        </Caption1>
        {shown.length < table.findings.length && (
          <Button appearance="transparent" size="small" onClick={() => setNarrowing({ ...everything, view })}>
            {words.found.showAll}
          </Button>
        )}
      </div>
      <div className={styles.groups}>
        <LongList
          labelledBy="findings-heading"
          lines={lines}
          keyOf={({ key }) => key}
          draw={draw}
          follow={lines.find((line) => line.kind === "finding" && line.finding === followed)?.key ?? null}
        />
      </div>
    </section>
  );
}

function toGroupName(
  { first, key }: FindingGroup,
  view: FindingView,
  { table, words }: { readonly table: DealTableState; readonly words: PaneWords },
): string {
  switch (view) {
    case "column":
      return key === "" ? words.wholeRow : table.headerOf(key);
    case "row":
      return first.row === null
        ? words.layout
        : words.found.row(table.headerRow + 1 + first.row, table.dealNameOf(first.row));
    case "kind":
      return words.found.kinds[first.code];
  }
}

function toRepair(
  { first, findings }: FindingGroup,
  view: FindingView,
  { table, asks }: { readonly table: DealTableState; readonly asks: Asks },
): (() => void) | undefined {
  if (!findings.some((finding) => table.offerOf(finding) !== null)) return undefined;
  const scopes: Readonly<Record<FindingView, RepairScope>> = {
    column: { column: first.column },
    row: first.row === null ? {} : { row: first.row },
    kind: { code: first.code },
  };
  return () => asks.showRepairs(scopes[view]);
}
