// What ails the sheet: one group each, with every cell before and after, and one button that mends what is safe.
import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import type { SheetHealth } from "../../actions/work";
import { toShownDay } from "../../deals/health/toShownDay";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { RowGroups } from "../work/RowGroups";
import { WorkFrame } from "../work/WorkFrame";
import { AilmentGroup } from "./AilmentGroup";

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2 },
  sound: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXL,
  },
  tick: { fontSize: tokens.fontSizeHero900, color: tokens.colorStatusSuccessForeground3 },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "start" },
});

interface HealthScreenProps {
  readonly health: SheetHealth;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The sheet's health. */
export function HealthScreen({ health, busy, asks }: HealthScreenProps): ReactNode {
  const { health: words } = usePaneWords();
  const styles = useStyles();
  const withCells = health.items.filter(({ cells, ailment }) => cells.length > 0 || ailment === "dates-from-1904");
  const hidden = health.items.find(({ ailment }) => ailment === "hidden-rows");
  return (
    <WorkFrame title={words.title} back={asks.closeWork}>
      {health.items.length === 0 ? (
        <section className={styles.sound}>
          <CheckmarkCircleFilled className={styles.tick} aria-hidden />
          <Subtitle2 as="h2">{words.sound.title}</Subtitle2>
          <Body1 as="p">{words.sound.text}</Body1>
        </section>
      ) : (
        <Body1 as="p" className={styles.lead}>
          {words.lead}
        </Body1>
      )}
      {withCells.length > 0 && (
        <RowGroups open={withCells.slice(0, 1).map(({ ailment }) => words.ailments[ailment].title)}>
          {withCells.map((item) => (
            <AilmentGroup key={item.ailment} item={item} health={health} busy={busy} asks={asks} />
          ))}
        </RowGroups>
      )}
      {hidden && (
        <section className={styles.part}>
          <Subtitle2 as="h2">{words.ailments["hidden-rows"].title}</Subtitle2>
          <Body1 as="p">
            {words.hiddenRows(hidden.count)} {words.ailments["hidden-rows"].hint}
          </Body1>
          <Button disabledFocusable={busy} onClick={() => asks.unhideRows(health.tableId)}>
            {words.showRows}
          </Button>
        </section>
      )}
      <ZoneNote />
    </WorkFrame>
  );
}

/** Any day stands for all. */
const exampleMs = Date.UTC(2028, 0, 15);

function ZoneNote(): ReactNode {
  const { health: words } = usePaneWords();
  const styles = useStyles();
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section className={styles.part}>
      <Subtitle2 as="h2">{words.zoneTitle}</Subtitle2>
      <Caption1 as="p" className={styles.lead}>
        {words.zone({ zone, keptMs: exampleMs, shownMs: toShownDay(exampleMs, zone) })}
      </Caption1>
    </section>
  );
}
