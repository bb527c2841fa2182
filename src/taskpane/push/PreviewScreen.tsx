// All that a push would do, before it does anything.
import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { useId, useMemo } from "react";
import type { ReactNode } from "react";
import type { Connection, PushPreview } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import { PassageText } from "../PassageText";
import type { Asks } from "../toAsks";
import { ConfirmButton } from "../work/ConfirmButton";
import { ConnectionLine } from "../work/ConnectionLine";
import { WorkFrame } from "../work/WorkFrame";
import { ClosingsPanel } from "./ClosingsPanel";
import { PreviewHead } from "./PreviewHead";
import { PreviewRows } from "./PreviewRows";
import { toPreviewGroups } from "./toPreviewGroups";
import { useChoice } from "./useChoice";
import type { Choice } from "./useChoice";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  keep: { display: "flex", flexDirection: "column" },
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, alignItems: "start" },
});

interface PreviewScreenProps {
  readonly preview: PushPreview;
  readonly connection: Connection;
  /** Whether rows can be sent in the background. */
  readonly canSendLater: boolean;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The preview of a push. */
export function PreviewScreen({ preview, connection, canSendLater, busy, asks }: PreviewScreenProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const groups = useMemo(() => toPreviewGroups(preview), [preview]);
  const choice = useChoice(groups);
  const count = choice.chosen.length;
  const sendable = choice.offered.length + groups.closings.length;
  const canSend = !busy && count > 0;
  const wish = (): Parameters<Asks["push"]>[0] => ({
    keys: new Set(choice.chosen.map(({ key }) => key)),
    closings: choice.closings,
    keepValues: choice.keepValues,
  });
  const send = (
    <>
      <Button
        appearance="primary"
        icon={<ArrowUploadRegular />}
        disabledFocusable={!canSend}
        onClick={() => asks.push(wish())}
      >
        {count === 0 ? words.preview.nothingChosen : words.preview.send(count)}
      </Button>
      {canSendLater && count > 0 && (
        <Button disabledFocusable={!canSend} onClick={() => asks.sendInBackground(wish())}>
          {words.background.send(count)}
        </Button>
      )}
    </>
  );
  return (
    <WorkFrame title={words.preview.title} back={asks.closeWork} {...(sendable > 0 ? { actions: send } : {})}>
      <PreviewHead preview={preview} groups={groups} choice={choice} />
      <ConnectionLine connection={connection} asks={asks} />
      {sendable === 0 && <PassageText {...words.preview.nothingToSend} />}
      <ClosingsPanel rows={groups.closings} choice={choice} busy={busy} revert={asks.revertRow} />
      <PreviewRows groups={groups} choice={choice} busy={busy} asks={asks} />
      <RevertAll rows={groups.updates.length + groups.closings.length} busy={busy} revert={asks.revertAll} />
      {sendable > 0 && <KeepValues choice={choice} />}
      {sendable > 0 && canSendLater && (
        <Caption1 as="p" className={styles.quiet}>
          {words.background.sendHint}
        </Caption1>
      )}
    </WorkFrame>
  );
}

interface RevertAllProps {
  readonly rows: number;
  readonly busy: boolean;
  readonly revert: () => void;
}

function RevertAll({ rows, busy, revert }: RevertAllProps): ReactNode {
  const words = usePaneWords().preview;
  if (rows < 2) return null;
  return <ConfirmButton label={words.revertAll} question={words.revertAllSure(rows)} busy={busy} confirm={revert} />;
}

function KeepValues({ choice }: { readonly choice: Choice }): ReactNode {
  const words = usePaneWords().preview;
  const styles = useStyles();
  const hintId = useId();
  return (
    <div className={styles.keep}>
      <Checkbox
        className={styles.box}
        label={words.keepValues}
        aria-describedby={hintId}
        checked={choice.keepValues}
        onChange={(_, { checked }) => choice.setKeepValues(checked === true)}
      />
      <Caption1 id={hintId} className={styles.quiet}>
        {words.keepValuesHint}
      </Caption1>
    </div>
  );
}
