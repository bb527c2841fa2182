// Why a row is held back; for findings, each of them.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BlockReason } from "../../deals/pushPlan";
import { toBlockSentence } from "../../language/toBlockSentence";
import { toReadable } from "../findings/toReadable";
import { usePaneWords } from "../frame/usePaneWords";
import { useHeaderOf } from "../work/useHeaderOf";

const useStyles = makeStyles({
  reasons: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** The reason as a list of sentences. */
export function BlockReasonText({ reason }: { readonly reason: BlockReason }): ReactNode {
  const { language } = usePaneWords();
  const headerOf = useHeaderOf();
  const sentences = toBlockSentence(reason, language, headerOf).split("; ");
  return (
    <ul className={useStyles().reasons}>
      {sentences.map((sentence) => (
        <li key={sentence}>{toReadable(sentence, language)}</li>
      ))}
    </ul>
  );
}
