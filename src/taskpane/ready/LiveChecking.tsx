// The switch for checking while the user types, with what it costs where Excel keeps no undo for add-ins.
import { Caption1, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { Live } from "../../actions/sessionState";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  live: { display: "flex", flexDirection: "column" },
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface LiveCheckingProps {
  readonly live: Live;
  readonly undoKept: boolean;
  readonly setLive: (live: Live) => void;
}

/** The live-checking switch. */
export function LiveChecking({ live, undoKept, setLive }: LiveCheckingProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const hintId = useId();
  const hint = live === "off" ? words.liveOff : undoKept ? null : words.undoLost;
  return (
    <div className={styles.live}>
      <Switch
        className={styles.switch}
        label={words.liveChecking}
        checked={live === "on"}
        aria-describedby={hint === null ? undefined : hintId}
        onChange={(_, { checked }) => setLive(checked ? "on" : "off")}
      />
      {hint !== null && (
        <Caption1 id={hintId} className={styles.hint}>
          {hint}
        </Caption1>
      )}
    </div>
  );
}
