// As whom and in which role deals are seen, and whether they are real ones.
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { BeakerRegular } from "@fluentui/react-icons/svg/beaker";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import { PlugDisconnectedRegular } from "@fluentui/react-icons/svg/plug-disconnected";
import type { ReactNode } from "react";
import type { Connection } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import { ProblemText } from "./ProblemText";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    "> svg": { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  },
});

/** The connection in one or two small lines. */
export function ConnectionLine({ connection }: { readonly connection: Connection }): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  if (connection.kind === "none") {
    return (
      <Caption1 as="p" className={styles.line}>
        <PlugDisconnectedRegular aria-hidden />
        <span>{words.connection.none.title}</span>
      </Caption1>
    );
  }
  return (
    <div className={styles.lines}>
      {connection.kind === "sandbox" && (
        <Caption1 as="p" className={styles.line}>
          <BeakerRegular aria-hidden />
          <span>{words.connection.sandbox}</span>
        </Caption1>
      )}
      <Caption1 as="p" className={styles.line}>
        <PersonRegular aria-hidden />
        <Seen connection={connection} />
      </Caption1>
    </div>
  );
}

function Seen({ connection }: { readonly connection: Exclude<Connection, { readonly kind: "none" }> }): ReactNode {
  const words = usePaneWords();
  const { caller, problem } = connection;
  if (problem !== null) return <ProblemText problem={problem} />;
  return <span>{caller === null ? words.connection.connecting : words.connection.seenAs(caller)}</span>;
}
