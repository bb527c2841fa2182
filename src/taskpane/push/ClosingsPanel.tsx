// Deals that would be closed, which nothing can take back: apart from all others, with a confirmation of their own.
import { Body1, Checkbox, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";
import { PagedList } from "../work/PagedList";
import { SentRowPanel } from "./SentRowPanel";
import type { SentRow } from "./toPreviewGroups";
import type { Choice } from "./useChoice";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderInlineEndWidth: tokens.strokeWidthThin,
    borderInlineEndStyle: "solid",
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: "solid",
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderInlineEndColor: tokens.colorStatusDangerBorder1,
    borderInlineStartColor: tokens.colorStatusDangerBorderActive,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, alignItems: "start" },
});

interface ClosingsPanelProps {
  readonly rows: readonly SentRow[];
  readonly choice: Choice;
  readonly busy: boolean;
  readonly revert: (key: string) => void;
}

/** The closings of a preview; nothing where there is none. */
export function ClosingsPanel({ rows, choice, busy, revert }: ClosingsPanelProps): ReactNode {
  const words = usePaneWords().preview;
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="closings-heading">
      <Subtitle2 as="h2" id="closings-heading">
        {words.closings(rows.length)}
      </Subtitle2>
      <Body1 as="p" className={styles.hint}>
        {words.closingsHint}
      </Body1>
      <Checkbox
        className={styles.box}
        label={words.confirmClosings(rows.length)}
        checked={choice.closings}
        onChange={(_, { checked }) => choice.setClosings(checked === true)}
      />
      {!choice.closings && (
        <Body1 as="p" className={styles.hint}>
          {words.closingsLeftOut}
        </Body1>
      )}
      <PagedList
        label={words.closings(rows.length)}
        rows={rows}
        keyOf={({ key }) => key}
        draw={(row) => (
          <SentRowPanel
            row={row}
            isChosen={choice.closings && !choice.isOut(row.key)}
            isLocked={!choice.closings}
            busy={busy}
            choose={choice.set}
            revert={revert}
          />
        )}
      />
    </section>
  );
}
