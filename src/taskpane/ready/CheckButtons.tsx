// The two things that are done most: check all rows, and go to the next error.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import type { ReadyState } from "./ReadyState";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "> *": { flexGrow: 1, minInlineSize: 0 },
  },
});

interface CheckButtonsProps {
  readonly state: ReadyState;
  readonly asks: Asks;
}

/** Check now and Next error. */
export function CheckButtons({ state, asks }: CheckButtonsProps): ReactNode {
  const words = usePaneWords();
  const busy = state.busy !== null;
  const errors = state.active.rowsWithErrors > 0;
  return (
    <div className={useStyles().buttons}>
      <Button
        appearance={errors ? "primary" : "secondary"}
        icon={<ArrowDownRegular />}
        disabledFocusable={busy || !errors}
        onClick={asks.nextError}
      >
        {words.nextError}
      </Button>
      <Button icon={<CheckmarkRegular />} disabledFocusable={busy} onClick={asks.checkNow}>
        {words.checkNow}
      </Button>
    </div>
  );
}
