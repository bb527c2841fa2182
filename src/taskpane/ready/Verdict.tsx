// How the deals stand, at a glance: one phrase, a bar, and the counts.
import { Badge, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { DealTableState } from "../../actions/sessionState";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  verdict: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  bar: {
    display: "flex",
    blockSize: tokens.spacingVerticalSNudge,
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  wrong: { backgroundColor: tokens.colorStatusDangerBackground3 },
  right: {
    flexGrow: 1,
    backgroundColor: tokens.colorStatusSuccessBackground3,
    "@media (forced-colors: active)": { backgroundColor: "Canvas" },
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalSNudge,
    "> *": { whiteSpace: "nowrap", flexShrink: 0 },
  },
});

/** Rows, rows with errors and warnings of a table. */
export function Verdict({ table }: { readonly table: DealTableState }): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { rows, rowsWithErrors, findings, layoutFindings } = table;
  const unjudged = rowsWithErrors === 0 && layoutFindings.some(({ severity }) => severity === "error");
  const warnings = useMemo(() => findings.filter(({ severity }) => severity === "warning").length, [findings]);
  return (
    <div className={styles.verdict}>
      <Subtitle2 as="p">{unjudged ? words.columnsFirst : words.verdict({ rows, rowsWithErrors })}</Subtitle2>
      <div className={styles.bar} aria-hidden="true">
        {rows > 0 && <span className={styles.wrong} style={{ inlineSize: toShare(rowsWithErrors, rows) }} />}
        {rows > 0 && !unjudged && <span className={styles.right} />}
      </div>
      <div className={styles.counts}>
        <Badge appearance="tint" color="informative">
          {words.rows(rows)}
        </Badge>
        <Badge
          appearance="tint"
          color={rowsWithErrors > 0 ? "danger" : rows > 0 && !unjudged ? "success" : "informative"}
        >
          {words.rowsWithErrors(rowsWithErrors)}
        </Badge>
        <Badge appearance="tint" color={warnings > 0 ? "warning" : "informative"}>
          {words.warnings(warnings)}
        </Badge>
      </div>
    </div>
  );
}

/** A part of the bar; one wrong row of thousands is still seen. */
function toShare(part: number, whole: number): string {
  return part === 0 ? "0" : `max(${(part / whole) * 100}%, 4px)`;
}
