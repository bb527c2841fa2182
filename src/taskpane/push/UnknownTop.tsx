// What can be done about rows of which nobody knows whether they arrived: look again, and only then send again.
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { ReactNode } from "react";
import type { OutcomeRow } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { ConfirmButton } from "../work/ConfirmButton";

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
});

interface UnknownTopProps {
  readonly rows: readonly OutcomeRow[];
  /** The keys that a look-up did not find. */
  readonly lookedUp: readonly string[];
  readonly busy: boolean;
  readonly asks: Asks;
}

/** Look up again; where a look-up found nothing, send again after a question. */
export function UnknownTop({ rows, lookedUp, busy, asks }: UnknownTopProps): ReactNode {
  const words = usePaneWords().push;
  const looked = new Set(lookedUp);
  const again = rows.map(({ key }) => key).filter((key) => looked.has(key));
  return (
    <div className={useStyles().top}>
      <Button size="small" icon={<SearchRegular />} disabledFocusable={busy} onClick={asks.lookUpAgain}>
        {words.lookUp}
      </Button>
      {again.length > 0 && (
        <>
          <Body1 as="p">{words.lookedUp(again.length)}</Body1>
          <ConfirmButton
            label={words.sendAgain}
            question={words.sendAgainSure(again.length)}
            busy={busy}
            confirm={() => asks.sendAgain(new Set(again))}
            looks={{ size: "small" }}
          />
        </>
      )}
    </div>
  );
}
