// What to try first, while sample deals are in the table; and the way to be rid of them.
import { Body1, Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";

const useStyles = makeStyles({
  guide: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "> button": { alignSelf: "start" },
  },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface SampleGuideProps {
  readonly samples: number;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The guide; nothing where there are no sample deals. */
export function SampleGuide({ samples, busy, asks }: SampleGuideProps): ReactNode {
  const { settings } = usePaneWords();
  const styles = useStyles();
  if (samples === 0) return null;
  return (
    <section className={styles.guide}>
      <Subtitle2 as="h2">{settings.guideTitle}</Subtitle2>
      <ol className={styles.steps}>
        {settings.guide.map((step) => (
          <li key={step}>
            <Body1>{step}</Body1>
          </li>
        ))}
      </ol>
      <Button size="small" disabledFocusable={busy} onClick={asks.removeSamples}>
        {settings.removeSamples(samples)}
      </Button>
    </section>
  );
}
