// The findings of one column: the first few, and more on request, so that thousands stay quick.
import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { DealTableState } from "../../actions/sessionState";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { FindingButton } from "./FindingButton";
import type { FindingGroup } from "./groupFindings";

const atFirst = 3;
const moreEachTime = 50;

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

interface GroupRowsProps {
  readonly group: FindingGroup;
  readonly table: Pick<DealTableState, "headerRow" | "headerOf">;
  readonly goTo: Asks["goTo"];
}

/** The findings of a group: three at first, fifty more each time. */
export function GroupRows(props: GroupRowsProps): ReactNode {
  const words = usePaneWords();
  const [shown, setShown] = useState(atFirst);
  const { findings } = props.group;
  const more = findings.length - shown;
  return (
    <>
      <ul className={useStyles().list}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={`${finding.row} ${finding.code} ${index}`}>
            <FindingButton
              finding={finding}
              sheetRow={finding.row === null ? null : props.table.headerRow + 1 + finding.row}
              headerOf={props.table.headerOf}
              goTo={props.goTo}
            />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + moreEachTime)}>
          {words.showMore(Math.min(more, moreEachTime))}
        </Button>
      )}
      {shown > atFirst && (
        <Button appearance="subtle" size="small" onClick={() => setShown(atFirst)}>
          {words.showFewer}
        </Button>
      )}
    </>
  );
}
