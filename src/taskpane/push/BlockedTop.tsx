// What can be done at once about rows that are held back: settle their conflicts, look them up, pull them.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BlockReason } from "../../deals/pushPlan";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import type { BlockedRow } from "./toPreviewGroups";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface BlockedTopProps {
  readonly rows: readonly BlockedRow[];
  readonly busy: boolean;
  readonly asks: Asks;
}

/** A button for each reason that one settles; none where only cells are wrong. */
export function BlockedTop({ rows, busy, asks }: BlockedTopProps): ReactNode {
  const words = usePaneWords();
  const has = (reason: BlockReason["kind"]): boolean => rows.some(({ plan }) => plan.reason.kind === reason);
  const remedies = [
    { isOffered: has("conflict"), label: words.push.settle, ask: asks.showConflicts },
    { isOffered: has("unknown-outcome"), label: words.push.lookUp, ask: asks.lookUpAgain },
    { isOffered: has("not-pulled"), label: words.pull.title, ask: asks.showPull },
    { isOffered: has("findings"), label: words.nextError, ask: asks.nextError },
  ].filter(({ isOffered }) => isOffered);
  return (
    <div className={useStyles().buttons}>
      {remedies.map(({ label, ask }) => (
        <Button key={label} size="small" disabledFocusable={busy} onClick={ask}>
          {label}
        </Button>
      ))}
    </div>
  );
}
