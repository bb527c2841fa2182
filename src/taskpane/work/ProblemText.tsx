// What Partner Center, or the way to it, answered: the sentence, and under it what Microsoft's support asks for.
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Problem } from "../../deals/rowOutcome";
import { toProblemSentence } from "../../language/toProblemSentence";
import { toReadable } from "../findings/toReadable";
import { usePaneWords } from "../frame/usePaneWords";
import { SupportCodes } from "./SupportCodes";
import { useHeaderOf } from "./useHeaderOf";

const useStyles = makeStyles({ problem: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" } });

/** A problem in words, with its codes. */
export function ProblemText({ problem }: { readonly problem: Problem }): ReactNode {
  const { language } = usePaneWords();
  const headerOf = useHeaderOf();
  return (
    <span className={useStyles().problem}>
      <span>{toReadable(toProblemSentence(problem, language, headerOf), language)}</span>
      <SupportCodes problem={problem} />
    </span>
  );
}
