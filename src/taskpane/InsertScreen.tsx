// The screen of a workbook without deals: what the template is, which edition, and the one button.
import { Body1, Button, Field, Radio, RadioGroup, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useState } from "react";
import type { ReactNode } from "react";
import type { SessionState } from "../actions/sessionState";
import type { Edition } from "../deals/edition";
import { templateHeaders } from "../deals/template";
import { usePaneWords } from "./frame/usePaneWords";
import { PassageText } from "./PassageText";
import type { Asks } from "./toAsks";
import { ConnectionLine } from "./work/ConnectionLine";

const editions: readonly Edition[] = ["2021", "2023"];

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    "> *": { flexShrink: 0 },
  },
  opening: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pull: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "> button": { alignSelf: "start" },
  },
  editionHint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface InsertScreenProps {
  readonly state: Extract<SessionState, { readonly phase: "no-template" }>;
  readonly asks: Asks;
}

/** Offers the template. */
export function InsertScreen({ state, asks }: InsertScreenProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const [edition, setEdition] = useState<Edition>("2021");
  return (
    <main className={styles.screen}>
      <div className={styles.opening}>
        <Subtitle1 as="h1">{words.insertTitle}</Subtitle1>
        <Body1 as="p">{words.insertLead}</Body1>
      </div>
      <Field label={words.editionLabel}>
        <RadioGroup value={edition} onChange={(_, { value }) => setEdition(value === "2023" ? "2023" : "2021")}>
          {editions.map((offered) => (
            <Radio key={offered} value={offered} label={<EditionLabel edition={offered} hint={styles.editionHint} />} />
          ))}
        </RadioGroup>
      </Field>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={state.busy !== null}
        onClick={() => asks.insertTemplate(edition)}
      >
        {words.insertTemplate}
      </Button>
      <div className={styles.pull}>
        <PassageText {...words.settings.samples} />
        <Button disabledFocusable={state.busy !== null} onClick={() => asks.addSamples(edition)}>
          {words.settings.trySamples}
        </Button>
      </div>
      <PassageText {...words.ownDeals} />
      <div className={styles.pull}>
        <PassageText {...words.pull.offer} />
        <Button icon={<ArrowDownloadRegular />} disabledFocusable={state.busy !== null} onClick={asks.showPull}>
          {words.pull.start}
        </Button>
        <Button icon={<FolderOpenRegular />} disabledFocusable={state.busy !== null} onClick={asks.showFiles}>
          {words.files.openStart}
        </Button>
        {state.background !== null && (
          <Button disabledFocusable={state.busy !== null} onClick={asks.showBackground}>
            {words.background.show}
          </Button>
        )}
        <ConnectionLine connection={state.connection} asks={asks} />
      </div>
      <PassageText {...words.otherShape} />
      <div className={styles.pull}>
        <Button appearance="subtle" disabledFocusable={state.busy !== null} onClick={asks.showSettings}>
          {words.settings.show}
        </Button>
      </div>
    </main>
  );
}

function EditionLabel({ edition, hint }: { readonly edition: Edition; readonly hint: string }): ReactNode {
  const { name, hint: text } = usePaneWords().editions[edition];
  return (
    <>
      {name(templateHeaders(edition).length)}
      <span className={hint}>{text}</span>
    </>
  );
}
