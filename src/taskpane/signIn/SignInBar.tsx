// Above the foot of every screen: deals wait for a sign-in, or the last one came to nothing.
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Connection } from "../../actions/work";
import type { SignInState } from "../../backend/signIn/SignInDesk";
import type { SignInWords } from "../../language/pane/signIn/SignInWords";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";

const useStyles = makeStyles({ text: { overflowWrap: "anywhere" } });

interface SignInBarProps {
  readonly connection: Connection;
  readonly asks: Pick<Asks, "signIn" | "giveUpSignIn">;
}

/** The bar; nothing where there is nothing to sign in for. */
export function SignInBar({ connection, asks }: SignInBarProps): ReactNode {
  const words = usePaneWords().signIn;
  const styles = useStyles();
  const signIn = connection.kind === "none" ? undefined : connection.signIn;
  const sentence = signIn === undefined ? null : toSentence(signIn, words);
  if (signIn === undefined || sentence === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" shape="square">
      <MessageBarBody className={styles.text}>
        <p>{sentence}</p>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" disabledFocusable={signIn.isOpen} onClick={asks.signIn}>
          {words.signIn}
        </Button>
        <Button size="small" onClick={asks.giveUpSignIn}>
          {words.notNow}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function toSentence({ standing, isAwaited, isOpen, problem }: SignInState, words: SignInWords): string | null {
  if (isOpen) return isAwaited ? words.asking : null;
  if (problem !== null) return words.problems[problem];
  return isAwaited ? words.goOn[standing === "more-proof-needed" ? standing : "ended"] : null;
}
