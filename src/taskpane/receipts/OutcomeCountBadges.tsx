// How many rows of a push ended how, in one line; ways in which none ended are left out.
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OutcomeCounts } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import type { GroupTone } from "../work/RowGroup";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalSNudge, "> *": { whiteSpace: "nowrap" } },
});

const tones = {
  created: "success",
  updated: "success",
  unchanged: "informative",
  failed: "danger",
  notSent: "informative",
  unknown: "warning",
} as const satisfies Readonly<Record<keyof OutcomeCounts, GroupTone>>;
const names = Object.keys(tones) as readonly (keyof OutcomeCounts)[];

/** The figures as badges. */
export function OutcomeCountBadges({ counts }: { readonly counts: OutcomeCounts }): ReactNode {
  const { outcomes, outcomeCount } = usePaneWords().push;
  return (
    <div className={useStyles().counts}>
      {names
        .filter((name) => counts[name] > 0)
        .map((name) => (
          <Badge key={name} appearance="tint" color={tones[name]}>
            {outcomeCount(outcomes[name], counts[name])}
          </Badge>
        ))}
    </div>
  );
}
