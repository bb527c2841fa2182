// As whom and in which role deals are seen, and whether they are real ones.
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { BeakerRegular } from "@fluentui/react-icons/svg/beaker";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import { PlugDisconnectedRegular } from "@fluentui/react-icons/svg/plug-disconnected";
import type { ReactNode } from "react";
import type { Connection } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import { AccountButtons } from "../signIn/AccountButtons";
import type { AccountAsks } from "../signIn/AccountButtons";
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

interface ConnectionLineProps {
  readonly connection: Connection;
  readonly asks: AccountAsks;
}

/** The connection in one or two small lines, with what can be done about the account. */
export function ConnectionLine({ connection, asks }: ConnectionLineProps): ReactNode {
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
      {connection.signIn && <AccountButtons signIn={connection.signIn} asks={asks} />}
    </div>
  );
}

function Seen({ connection }: { readonly connection: Exclude<Connection, { readonly kind: "none" }> }): ReactNode {
  const words = usePaneWords();
  const { caller, problem, signIn } = connection;
  if (signIn?.isOpen === true) return <span>{words.signIn.asking}</span>;
  if (signIn?.standing === "signed-out") return <span>{words.signIn.signedOut}</span>;
  if (signIn?.standing === "ended" || signIn?.standing === "more-proof-needed")
    return <span>{words.signIn.ended}</span>;
  if (problem !== null) return <ProblemText problem={problem} />;
  return <span>{caller === null ? words.connection.connecting : words.connection.seenAs(caller)}</span>;
}
