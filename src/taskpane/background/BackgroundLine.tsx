// A short line on the screen of the deals, while something goes on in the background or has just ended.
import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CloudArrowUpRegular } from "@fluentui/react-icons/svg/cloud-arrow-up";
import type { ReactNode } from "react";
import { isBatchOpen, isExportOpen } from "../../actions/background/BackgroundState";
import type { BackgroundState } from "../../actions/background/BackgroundState";
import type { BackgroundWords } from "../../language/pane/background/BackgroundWords";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    "> svg": { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  },
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "start" },
});

interface BackgroundLineProps {
  readonly background: BackgroundState;
  readonly show: () => void;
}

/** The line, which leads to the screen of the background; nothing where nothing goes on and nothing is new. */
export function BackgroundLine({ background, show }: BackgroundLineProps): ReactNode {
  const words = usePaneWords().background;
  const styles = useStyles();
  const sentence = toBackgroundSentence(background, words);
  if (sentence === null) return null;
  return (
    <Caption1 as="p" className={styles.line}>
      <CloudArrowUpRegular aria-hidden />
      <Link as="button" className={styles.link} onClick={show}>
        {sentence}
      </Link>
    </Caption1>
  );
}

function toBackgroundSentence({ batches, exports, news }: BackgroundState, words: BackgroundWords): string | null {
  const open = [...(batches?.list ?? []).filter(isBatchOpen), ...(exports?.list ?? []).filter(isExportOpen)];
  const openBatches = (batches?.list ?? []).filter(isBatchOpen).length;
  const waits = open.some(({ state }) => state === "waiting-for-sign-in");
  const said = [
    ...(open.length > 0 ? [words.goesOn(openBatches, open.length - openBatches)] : []),
    ...(waits ? [words.waitsForYou] : []),
    ...(news.size > 0 ? [words.hasEnded(news.size)] : []),
  ];
  return said.length === 0 ? null : said.join(" ");
}
