// What can be done with something under way: sign in where it waits for that, stop it after a question.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";
import { ConfirmButton } from "../work/ConfirmButton";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface StopRowProps {
  readonly isWaiting: boolean;
  readonly wake: () => void;
  readonly busy: boolean;
  /** null where it is being stopped already. */
  readonly stop: { readonly label: string; readonly question: string } | null;
  readonly confirm: () => void;
  /** The id of what names the batch or export. */
  readonly of: string;
}

/** The buttons in one row. */
export function StopRow({ isWaiting, wake, busy, stop, confirm, of }: StopRowProps): ReactNode {
  const words = usePaneWords().background;
  return (
    <div className={useStyles().buttons}>
      {isWaiting && (
        <Button size="small" appearance="primary" disabledFocusable={busy} aria-describedby={of} onClick={wake}>
          {words.signIn}
        </Button>
      )}
      {stop !== null && (
        <ConfirmButton {...stop} busy={busy} confirm={confirm} looks={{ size: "small", "aria-describedby": of }} />
      )}
    </div>
  );
}
