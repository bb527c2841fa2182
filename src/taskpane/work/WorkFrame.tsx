// What every screen of pulling and pushing looks like: a heading with the way back, what there is to read, what to press.
import { Button, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  back: { flexShrink: 0, minInlineSize: "auto", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  arrow: { ":dir(rtl)": { transform: "scaleX(-1)" } },
  title: { overflowWrap: "anywhere", minInlineSize: 0 },
  body: {
    flexGrow: 1,
    overflowY: "auto",
    "@media (max-height: 480px)": { overflowY: "visible" },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    "> *": { flexShrink: 0 },
  },
  actions: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    "> *": { flexGrow: 1, minInlineSize: 0 },
  },
});

interface WorkFrameProps {
  readonly title: string;
  /** Goes back to the deals; absent while something is under way. */
  readonly back?: () => void;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of one screen. */
export function WorkFrame({ title, back, actions, children }: WorkFrameProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <>
      <header className={styles.header}>
        {back && (
          <Button
            className={styles.back}
            appearance="subtle"
            icon={<ArrowLeftRegular className={styles.arrow} />}
            aria-label={words.work.back}
            onClick={back}
          />
        )}
        <Subtitle1 as="h1" className={styles.title}>
          {title}
        </Subtitle1>
      </header>
      <main className={styles.body}>{children}</main>
      {actions && <div className={styles.actions}>{actions}</div>}
    </>
  );
}
