// The settings: languages, checking, connection, what new deals begin with, hidden data, and the keys.
import { Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SessionState } from "../../actions/sessionState";
import { usePaneWords } from "../frame/usePaneWords";
import { PassageText } from "../PassageText";
import { ErrorsLanguage } from "../ready/ErrorsLanguage";
import { LiveChecking } from "../ready/LiveChecking";
import type { Asks } from "../toAsks";
import { ConfirmButton } from "../work/ConfirmButton";
import { ConnectionLine } from "../work/ConnectionLine";
import { WorkFrame } from "../work/WorkFrame";
import { KeyList } from "./KeyList";
import { NewDealDefaults } from "./NewDealDefaults";
import { PaneLanguageField } from "./PaneLanguageField";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "> button": { alignSelf: "start" },
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface SettingsScreenProps {
  readonly state: Exclude<SessionState, { readonly phase: "starting" }>;
  readonly asks: Asks;
}

/** The settings. */
export function SettingsScreen({ state, asks }: SettingsScreenProps): ReactNode {
  const { settings } = usePaneWords();
  const styles = useStyles();
  const busy = state.busy !== null;
  return (
    <WorkFrame title={settings.title} back={asks.closeWork}>
      <section className={styles.part}>
        <Subtitle2 as="h2">{settings.languageTitle}</Subtitle2>
        <PaneLanguageField />
        <ErrorsLanguage language={state.errorsLanguage} choose={asks.setErrorsLanguage} />
        <LiveChecking live={state.live} undoKept={state.undoKept} setLive={asks.setLive} />
      </section>
      <div className={styles.part}>
        <PassageText {...settings.connection} />
        <ConnectionLine connection={state.connection} asks={asks} />
        {state.connection.kind !== "none" && (
          <Button disabledFocusable={busy} onClick={asks.testConnection}>
            {settings.testConnection}
          </Button>
        )}
      </div>
      {state.phase === "ready" && (
        <>
          <NewDealDefaults defaults={state.rowDefaults} busy={busy} asks={asks} />
          <div className={styles.part}>
            <PassageText {...settings.hidden} />
            <Caption1 as="p" className={styles.hint}>
              {settings.hiddenNow(state.pulledDeals)}
            </Caption1>
            <ConfirmButton
              label={settings.removeHidden}
              question={settings.removeQuestion}
              busy={busy}
              confirm={asks.removeHiddenData}
            />
          </div>
        </>
      )}
      <KeyList />
    </WorkFrame>
  );
}
