// One notice with its sentence, closed by its user.
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { Notice } from "../actions/notice";
import { usePaneWords } from "./frame/usePaneWords";
import { toNoticeIntent, toNoticeSentence } from "./toNoticeIntent";

const useStyles = makeStyles({ text: { overflowWrap: "anywhere" } });

interface NoticeBarProps {
  readonly notice: Notice;
  readonly dismiss: () => void;
  /** Takes back what the notice tells of; absent where that cannot be taken back. */
  readonly undo?: (() => void) | undefined;
}

/** A notice as a message bar. */
export function NoticeBar({ notice, dismiss, undo }: NoticeBarProps): ReactNode {
  const words = usePaneWords();
  return (
    <MessageBar intent={toNoticeIntent(notice)} layout="multiline" shape="square">
      <MessageBarBody className={useStyles().text}>
        <p>{toNoticeSentence(notice, words)}</p>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.dismiss} onClick={dismiss} />
        }
      >
        {undo && (
          <Button size="small" onClick={undo}>
            {words.repair.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
