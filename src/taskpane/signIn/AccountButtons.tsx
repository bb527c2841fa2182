// What can be done about the account, under the line that says whose it is.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SignInState } from "../../backend/signIn/SignInDesk";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What the buttons ask for. */
export type AccountAsks = Pick<Asks, "signIn" | "switchAccount" | "signOut">;

interface AccountButtonsProps {
  readonly signIn: SignInState;
  readonly asks: AccountAsks;
}

/** The buttons; none while it is being found out whether somebody is signed in. */
export function AccountButtons({ signIn, asks }: AccountButtonsProps): ReactNode {
  const words = usePaneWords().signIn;
  const styles = useStyles();
  const { standing, isOpen } = signIn;
  if (standing === "unknown") return null;
  if (standing !== "signed-in") {
    return (
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isOpen} onClick={asks.signIn}>
          {words.signIn}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      <Button size="small" appearance="subtle" disabledFocusable={isOpen} onClick={asks.switchAccount}>
        {words.switchAccount}
      </Button>
      <Button size="small" appearance="subtle" disabledFocusable={isOpen} onClick={asks.signOut}>
        {words.signOut}
      </Button>
    </div>
  );
}
