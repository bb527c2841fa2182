// The processed file of a batch, whole or only what failed.
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import type { ReactNode } from "react";
import type { FileRows } from "../../actions/background/readBackgroundFile";
import type { Batch } from "../../backend/background/Background";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface BatchFileButtonsProps {
  readonly batch: Batch;
  readonly busy: boolean;
  readonly asks: Pick<Asks, "saveBatch">;
  /** The id of what names the batch. */
  readonly of: string;
}

/** A button for each file that there is. */
export function BatchFileButtons({ batch, busy, asks, of }: BatchFileButtonsProps): ReactNode {
  const words = usePaneWords().background;
  const styles = useStyles();
  const { id, isErased, notProcessed, submittedAtMs } = batch;
  if (isErased) {
    return (
      <Caption1 as="p" className={styles.quiet}>
        {words.erased}
      </Caption1>
    );
  }
  const name = words.fileName(new Date(submittedAtMs).toISOString().slice(0, 10));
  const files: readonly { readonly only: FileRows; readonly label: string }[] = [
    { only: "all", label: words.saveAll },
    ...(notProcessed > 0 ? [{ only: "failed", label: words.saveFailed } as const] : []),
  ];
  return (
    <div className={styles.buttons}>
      {files.map(({ only, label }) => (
        <Button
          key={only}
          size="small"
          icon={<SaveRegular />}
          disabledFocusable={busy}
          aria-describedby={of}
          onClick={() => asks.saveBatch(id, { only, name })}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
