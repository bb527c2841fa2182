// What Microsoft's support asks for: Partner Center's own code and the request's id.
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Problem } from "../../deals/rowOutcome";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  codes: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere", userSelect: "text" },
});

/** The codes of a problem; nothing where it has none. */
export function SupportCodes({ problem }: { readonly problem: Problem }): ReactNode {
  const words = usePaneWords().work;
  const styles = useStyles();
  const codes = [problem.partnerCode, problem.requestId].filter((code) => code !== "");
  return codes.length === 0 ? null : <Caption1 className={styles.codes}>{words.support(codes)}</Caption1>;
}
