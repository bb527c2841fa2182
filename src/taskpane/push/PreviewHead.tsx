// The figures of a preview, what cannot be taken back in it, and one box for all of its rows.
import { Badge, Body1, Caption1, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PushPreview } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import { ChooseAll } from "./ChooseAll";
import { countSharing } from "./toPreviewGroups";
import type { PreviewGroups } from "./toPreviewGroups";
import type { Choice } from "./useChoice";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalSNudge, "> *": { whiteSpace: "nowrap" } },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface PreviewHeadProps {
  readonly preview: PushPreview;
  readonly groups: PreviewGroups;
  readonly choice: Choice;
}

/** What stands above the groups. */
export function PreviewHead({ preview, groups, choice }: PreviewHeadProps): ReactNode {
  const words = usePaneWords().preview;
  const styles = useStyles();
  const { creates, updates, closings, blocked, unchanged } = groups;
  const { offered, chosen } = choice;
  return (
    <div className={styles.head}>
      <Body1 as="p">{words.lead}</Body1>
      <div className={styles.counts}>
        <Badge appearance="tint" color={creates.length > 0 ? "success" : "informative"}>
          {words.counts.creates(creates.length)}
        </Badge>
        <Badge appearance="tint" color={updates.length + closings.length > 0 ? "brand" : "informative"}>
          {words.counts.updates(updates.length + closings.length)}
        </Badge>
        <Badge appearance="tint" color="informative">
          {words.counts.unchanged(unchanged)}
        </Badge>
        <Badge appearance="tint" color={blocked.length > 0 ? "danger" : "informative"}>
          {words.counts.blocked(blocked.length)}
        </Badge>
      </div>
      {preview.hiddenRows > 0 && (
        <Caption1 as="p" className={styles.quiet}>
          {words.hidden(preview.hiddenRows)}
        </Caption1>
      )}
      <SharingNotes chosen={chosen} />
      {offered.length > 1 && <ChooseAll label={words.selectAll} rows={offered} choice={choice} />}
      {offered.length > 1 && (
        <Caption1 as="p" className={styles.quiet}>
          {words.selected(chosen.length, offered.length + closings.length)}
        </Caption1>
      )}
    </div>
  );
}

const sharings = ["co-sell", "partner-led"] as const;

/** Sharing with Microsoft cannot be taken back: said for the rows that are chosen now. */
function SharingNotes({ chosen }: { readonly chosen: Choice["chosen"] }): ReactNode {
  const words = usePaneWords().preview;
  return sharings.map((sharing) => {
    const rows = countSharing(chosen, sharing);
    if (rows === 0) return null;
    return (
      <MessageBar key={sharing} intent="warning" layout="multiline">
        <MessageBarBody>{words.sharingNote[sharing](rows)}</MessageBarBody>
      </MessageBar>
    );
  });
}
