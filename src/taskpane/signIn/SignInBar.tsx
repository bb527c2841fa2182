// Above the foot of every screen: deals wait for a sign-in, or the last one came to nothing.
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { Connection } from "../../actions/work";
import type { SignInState } from "../../backend/signIn/SignInDesk";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { toSignInSentence } from "./toSignInSentence";

const useStyles = makeStyles({
  // What is said must be read whole: the screen above gives way, as for the foot.
  bar: { flexShrink: 0 },
  text: { overflowWrap: "anywhere" },
});

interface SignInBarProps {
  readonly connection: Connection;
  readonly asks: Pick<Asks, "signIn" | "giveUpSignIn">;
}

/** The bar; nothing where there is nothing to sign in for. */
export function SignInBar({ connection, asks }: SignInBarProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const sentence = toSignInSentence(connection, words.signIn);
  const signIn = connection.kind === "none" ? undefined : connection.signIn;
  if (signIn === undefined || sentence === null) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" shape="square">
      <MessageBarBody className={styles.text}>
        <p>{sentence}</p>
      </MessageBarBody>
      <BarActions signIn={signIn} asks={asks} />
    </MessageBar>
  );
}

/** Who is still signed in has nothing to sign in for: the bar can only be closed. */
function BarActions({ signIn, asks }: Pick<SignInBarProps, "asks"> & { readonly signIn: SignInState }): ReactNode {
  const words = usePaneWords();
  if (signIn.standing === "signed-in") {
    return (
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.dismiss}
            onClick={asks.giveUpSignIn}
          />
        }
      />
    );
  }
  return (
    <MessageBarActions>
      <Button size="small" appearance="primary" disabledFocusable={signIn.isOpen} onClick={asks.signIn}>
        {words.signIn.signIn}
      </Button>
      <Button size="small" onClick={asks.giveUpSignIn}>
        {words.signIn.notNow}
      </Button>
    </MessageBarActions>
  );
}
