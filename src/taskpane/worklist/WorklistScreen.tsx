// The deals that want care, by reason, the most urgent first; a click goes to the cell in which something can be done.
import {
  Body1,
  Caption1,
  Subtitle2,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import type { ListedCare, Worklist } from "../../actions/work";
import { careCodes } from "../../deals/worklist/toWorklist";
import type { CareCode } from "../../deals/worklist/toWorklist";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { RowGroup } from "../work/RowGroup";
import type { GroupTone } from "../work/RowGroup";
import { RowGroups } from "../work/RowGroups";
import { RowTitle } from "../work/RowTitle";
import { WorkFrame } from "../work/WorkFrame";

const tones: Readonly<Record<CareCode, GroupTone>> = {
  "new-unanswered": "danger",
  "close-date-passed": "warning",
  "help-unanswered": "warning",
  untouched: "informative",
  "no-duns": "informative",
};

const useStyles = makeStyles({
  button: {
    inlineSize: "100%",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  focus: createFocusOutlineStyle(),
  hint: { color: tokens.colorNeutralForeground3 },
  nothing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXXL,
  },
  tick: { fontSize: tokens.fontSizeHero900, color: tokens.colorStatusSuccessForeground3 },
});

interface WorklistScreenProps {
  readonly list: Worklist;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The worklist. */
export function WorklistScreen({ list, busy, asks }: WorklistScreenProps): ReactNode {
  const { worklist } = usePaneWords();
  const styles = useStyles();
  const deals = new Set(list.listed.map(({ care }) => care.row)).size;
  const draw = (listed: ListedCare): ReactNode => <CareLine listed={listed} list={list} busy={busy} asks={asks} />;
  return (
    <WorkFrame title={worklist.title} back={asks.closeWork}>
      {deals === 0 ? (
        <section className={styles.nothing}>
          <CheckmarkCircleFilled className={styles.tick} aria-hidden />
          <Subtitle2 as="h2">{worklist.nothing.title}</Subtitle2>
          <Body1 as="p">{worklist.nothing.text}</Body1>
        </section>
      ) : (
        <>
          <Body1 as="p">{worklist.lead(deals)}</Body1>
          <RowGroups open={careCodes.filter((code) => code !== "no-duns").map((code) => worklist.cares[code].title)}>
            {careCodes.map((code) => (
              <RowGroup
                key={code}
                name={worklist.cares[code].title}
                tone={tones[code]}
                hint={worklist.cares[code].hint}
                rows={list.listed.filter(({ care }) => care.code === code)}
                draw={draw}
              />
            ))}
          </RowGroups>
        </>
      )}
    </WorkFrame>
  );
}

interface CareLineProps extends WorklistScreenProps {
  readonly listed: ListedCare;
}

function CareLine({ listed, list, busy, asks }: CareLineProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { row, column, code, days } = listed.care;
  const seen = list.rows[row] ?? [];
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, styles.focus)}
      aria-disabled={busy}
      onClick={() => !busy && asks.goToRow({ tableId: list.tableId, row, seen, column })}
    >
      <RowTitle row={listed} />
      <Caption1 className={styles.hint}>{words.worklist.cares[code].days(days)}</Caption1>
    </button>
  );
}
