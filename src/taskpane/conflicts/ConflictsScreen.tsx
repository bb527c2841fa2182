// Deals that both sides changed: field by field, which value stays.
import { Body1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DealConflict } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import { PassageText } from "../PassageText";
import type { Asks } from "../toAsks";
import { PagedList } from "../work/PagedList";
import { WorkFrame } from "../work/WorkFrame";
import { ConflictPanel } from "./ConflictPanel";
import { countAlike } from "./countAlike";

interface ConflictsScreenProps {
  readonly conflicts: readonly DealConflict[];
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The conflicts that are not settled. */
export function ConflictsScreen({ conflicts, busy, asks }: ConflictsScreenProps): ReactNode {
  const words = usePaneWords().conflicts;
  return (
    <WorkFrame title={words.title} back={asks.closeWork}>
      {conflicts.length === 0 ? (
        <PassageText {...words.none} />
      ) : (
        <>
          <Body1 as="p">{words.lead}</Body1>
          <PagedList
            label={words.title}
            rows={conflicts}
            keyOf={({ key }) => key}
            draw={(conflict) => (
              <ConflictPanel
                conflict={conflict}
                alike={countAlike(conflict, conflicts)}
                busy={busy}
                settle={asks.settleConflict}
              />
            )}
          />
        </>
      )}
    </WorkFrame>
  );
}
