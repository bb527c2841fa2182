// Exports: those under way, their files, and the way to a new one.
import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { useId } from "react";
import type { ReactNode } from "react";
import { isExportOpen } from "../../actions/background/BackgroundState";
import type { DealExport } from "../../backend/background/Background";
import type { BackgroundWords } from "../../language/pane/background/BackgroundWords";
import { useNow } from "../frame/useNow";
import { usePaneWords } from "../frame/usePaneWords";
import { PagedList } from "../work/PagedList";
import type { BackgroundProps } from "./BackgroundScreen";
import { StopRow } from "./StopRow";
import { useKeptFocus } from "./useKeptFocus";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
  one: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The list of exports and the button for another; nothing where the installation makes none. */
export function ExportPart({ background, busy, asks }: BackgroundProps): ReactNode {
  const words = usePaneWords().background;
  const styles = useStyles();
  const { exports } = background;
  if (exports === null) return null;
  return (
    <section className={styles.part} aria-label={words.exportsTitle}>
      <Subtitle2 as="h2">{words.exportsTitle}</Subtitle2>
      <Body1 as="p">{words.exportsLead}</Body1>
      <Button disabledFocusable={busy} onClick={asks.showPull}>
        {words.chooseDeals}
      </Button>
      {exports.list.length > 0 && (
        <PagedList
          label={words.exportsTitle}
          rows={exports.list}
          keyOf={({ id }) => id}
          draw={(one) => <OneExport one={one} busy={busy} asks={asks} />}
        />
      )}
      {exports.older !== null && (
        <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={asks.showOlderExports}>
          {words.showOlder}
        </Button>
      )}
    </section>
  );
}

type OneExportProps = Pick<BackgroundProps, "busy" | "asks"> & { readonly one: DealExport };

function OneExport({ one, busy, asks }: OneExportProps): ReactNode {
  const words = usePaneWords().background;
  const styles = useStyles();
  const nameId = useId();
  const article = useKeptFocus<HTMLElement>("article");
  const { id, state, orderedAtMs, read, kept, isErased } = one;
  const name = words.exportFileName(new Date(orderedAtMs).toISOString().slice(0, 10));
  return (
    <article className={styles.one} aria-labelledby={nameId} ref={article} tabIndex={-1}>
      <Body1 as="h3" id={nameId}>
        {words.exportOf(orderedAtMs, useNow())}
      </Body1>
      {isExportOpen(one) && (
        <Caption1 as="p" className={styles.quiet}>
          {words.exportRead(read, kept)}
        </Caption1>
      )}
      <Body1 as="p" aria-live="polite">
        {toStateSentence(one, words)}
      </Body1>
      {isExportOpen(one) && (
        <StopRow
          isWaiting={state === "waiting-for-sign-in"}
          wake={asks.wakeBackground}
          busy={busy}
          stop={{ label: words.stopExport, question: words.stopExportSure }}
          confirm={() => asks.stopExport(id)}
          of={nameId}
        />
      )}
      {state === "ready" && !isErased && (
        <Button
          size="small"
          icon={<SaveRegular />}
          disabledFocusable={busy}
          aria-describedby={nameId}
          onClick={() => asks.saveExport(id, name)}
        >
          {words.saveExport}
        </Button>
      )}
    </article>
  );
}

function toStateSentence({ state, failedWhy, parkedWhy, kept, isErased }: DealExport, words: BackgroundWords): string {
  switch (state) {
    case "working":
    case "stopped":
      return words.exportStates[state];
    case "waiting-for-sign-in":
      return words.exportWaits[parkedWhy ?? "signed-out"];
    case "ready":
      return isErased ? words.exportErased : words.exportReady(kept);
    case "failed":
      return words.exportFailed[failedWhy ?? "refused"];
  }
}
