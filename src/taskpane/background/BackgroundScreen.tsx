// What goes on while Excel may be closed: the last processed batch, what is under way, earlier batches, exports.
import { Body1, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isBatchOpen } from "../../actions/background/BackgroundState";
import type { BackgroundState } from "../../actions/background/BackgroundState";
import type { Connection } from "../../actions/work";
import { toAskedSentence } from "../../language/pane/background/toAskedSentence";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { ConnectionLine } from "../work/ConnectionLine";
import { SupportCodes } from "../work/SupportCodes";
import { WorkFrame } from "../work/WorkFrame";
import { BatchHistory } from "./BatchHistory";
import { ExportPart } from "./ExportPart";
import { LastBatch } from "./LastBatch";
import { OpenBatches } from "./OpenBatches";
import { useKeptFocus } from "./useKeptFocus";

/** What the screen and its parts draw. */
export interface BackgroundProps {
  readonly background: BackgroundState;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The screen. */
export function BackgroundScreen({
  background,
  connection,
  busy,
  asks,
}: BackgroundProps & { readonly connection: Connection }): ReactNode {
  const { background: words, language } = usePaneWords();
  // A batch that is processed takes its part of the screen with it.
  const lead = useKeptFocus<HTMLDivElement>("main");
  const { problem, isKnown, batches } = background;
  const open = (batches?.list ?? []).filter(isBatchOpen);
  return (
    <WorkFrame title={words.title} back={asks.closeWork}>
      <div ref={lead} tabIndex={-1}>
        <Body1 as="p">{words.lead}</Body1>
      </div>
      <ConnectionLine connection={connection} asks={asks} />
      {problem !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {toAskedSentence(problem.code, language)} <SupportCodes problem={problem} />
          </MessageBarBody>
        </MessageBar>
      )}
      {!isKnown && problem === null && <Spinner size="tiny" label={words.looking} />}
      {isKnown && batches !== null && (
        <>
          <OpenBatches batches={open} busy={busy} asks={asks} />
          {(background.lastProcessed !== null || open.length === 0) && (
            <LastBatch batch={background.lastProcessed} busy={busy} asks={asks} />
          )}
          <BatchHistory background={background} busy={busy} asks={asks} />
        </>
      )}
      {isKnown && <ExportPart background={background} busy={busy} asks={asks} />}
    </WorkFrame>
  );
}
