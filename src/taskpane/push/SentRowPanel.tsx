// One row that can be sent: whether it is, and every cell that changes, with what cannot be taken back.
import { Badge, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { memo } from "react";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";
import { ChangeList } from "../work/ChangeList";
import { ConfirmButton } from "../work/ConfirmButton";
import { RowTitle } from "../work/RowTitle";
import type { SentRow } from "./toPreviewGroups";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column" },
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, alignItems: "start" },
  below: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    // Under the first letter of the box's label.
    marginInlineStart: `calc(${tokens.spacingHorizontalXXL} + ${tokens.spacingHorizontalXS})`,
    // A zoomed pane has no room for it.
    "@media (max-width: 240px)": { marginInlineStart: 0 },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  badge: { blockSize: "auto", minBlockSize: tokens.lineHeightBase300, whiteSpace: "normal", textAlign: "start" },
});

interface SentRowPanelProps {
  readonly row: SentRow;
  readonly isChosen: boolean;
  /** Whether it cannot be chosen yet. */
  readonly isLocked?: boolean;
  readonly busy: boolean;
  readonly choose: (rows: readonly SentRow[], chosen: boolean) => void;
  readonly revert: (key: string) => void;
}

/** A row of the preview, drawn again only when its own choice changes. */
export const SentRowPanel = memo(function SentRowPanel(props: SentRowPanelProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { row, isChosen, isLocked = false, busy } = props;
  const { plan } = row;
  return (
    <div className={styles.row}>
      <Checkbox
        className={styles.box}
        label={<RowTitle row={row} />}
        checked={isChosen}
        disabled={isLocked}
        onChange={(_, { checked }) => props.choose([row], checked === true)}
      />
      <div className={styles.below}>
        <SentRowBadges row={row} />
        {plan.kind === "create" ? (
          <Caption1 className={styles.quiet}>{words.preview.newDeal}</Caption1>
        ) : (
          <>
            <ChangeList changes={plan.changes} cells={plan.cells} />
            <ConfirmButton
              label={words.preview.revertRow}
              question={words.preview.revertRowSure}
              busy={busy}
              confirm={() => props.revert(row.key)}
              looks={{ size: "small", icon: <ArrowUndoRegular /> }}
            />
          </>
        )}
      </div>
    </div>
  );
});

function SentRowBadges({ row: { plan } }: { readonly row: SentRow }): ReactNode {
  const { preview } = usePaneWords();
  const styles = useStyles();
  const closing = plan.kind === "update" ? plan.closing : null;
  if (plan.upgrade === "none" && closing === null) return null;
  return (
    <span className={styles.badges}>
      {closing !== null && (
        <Badge className={styles.badge} appearance="tint" color="danger">
          {preview.closes[closing]}
        </Badge>
      )}
      {plan.upgrade !== "none" && (
        <Badge className={styles.badge} appearance="tint" color="warning">
          {preview.sharing[plan.upgrade]}
        </Badge>
      )}
    </span>
  );
}
