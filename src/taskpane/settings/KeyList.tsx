// The keyboard shortcuts, listed.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shortcutIds, shortcuts } from "../../commands/shortcuts";
import { usePaneWords } from "../frame/usePaneWords";
import { PassageText } from "../PassageText";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  keys: { margin: 0, whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

/** The list. */
export function KeyList(): ReactNode {
  const { settings } = usePaneWords();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <PassageText {...settings.keys} />
      <dl className={styles.list}>
        {shortcutIds.map((id) => (
          <div key={id} className={styles.line}>
            <dt>{settings.shortcutNames[id]}</dt>
            <dd className={styles.keys}>
              <kbd>{settings.keyOf(shortcuts[id])}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
