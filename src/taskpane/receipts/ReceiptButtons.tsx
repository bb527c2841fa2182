// What can be done with the receipt of a push.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { ConfirmButton } from "../work/ConfirmButton";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface ReceiptButtonsProps {
  readonly pushId: string;
  readonly atMs: number;
  readonly canRestore: boolean;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** Onto a sheet, into a file, and the values before back into the table. */
export function ReceiptButtons({ pushId, atMs, canRestore, busy, asks }: ReceiptButtonsProps): ReactNode {
  const { receipts: words, language } = usePaneWords();
  const file = { name: words.fileName(new Date(atMs).toISOString().slice(0, 10)), language };
  return (
    <div className={useStyles().buttons}>
      <Button
        size="small"
        icon={<TableAddRegular />}
        disabledFocusable={busy}
        onClick={() => asks.putReceiptOnSheet(pushId)}
      >
        {words.toSheet}
      </Button>
      <Button
        size="small"
        icon={<SaveRegular />}
        disabledFocusable={busy}
        onClick={() => asks.saveReceipt(pushId, file)}
      >
        {words.toCsv}
      </Button>
      {canRestore && (
        <ConfirmButton
          label={words.restore}
          question={words.restoreSure}
          busy={busy}
          confirm={() => asks.restoreBefore(pushId)}
          looks={{ size: "small", icon: <ArrowUndoRegular /> }}
        />
      )}
    </div>
  );
}
