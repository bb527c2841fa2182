// Where the deals stand, one currency at a time: bars that are lists, so that they are read aloud as well.
import {
  Body1,
  Button,
  Caption1,
  Field,
  Select,
  Subtitle2,
  Title3,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { CurrencyPicture } from "../../deals/pipeline/toPipeline";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { WorkFrame } from "../work/WorkFrame";
import { BarList } from "./BarList";

const useStyles = makeStyles({
  list: { minInlineSize: 0, "> select": { inlineSize: "100%" } },
  hint: { color: tokens.colorNeutralForeground3 },
  total: { display: "flex", flexDirection: "column" },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface PipelineScreenProps {
  readonly pictures: readonly CurrencyPicture[];
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The picture of a currency, and the choice of another. */
export function PipelineScreen({ pictures, busy, asks }: PipelineScreenProps): ReactNode {
  const { pipeline } = usePaneWords();
  const styles = useStyles();
  const [chosen, setChosen] = useState(pictures[0]?.currency ?? "");
  const picture = pictures.find(({ currency }) => currency === chosen);
  const canPut = pictures.some(({ currency }) => currency !== "");
  return (
    <WorkFrame
      title={pipeline.show}
      back={asks.closeWork}
      actions={
        canPut && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => asks.putPipelineOnSheet(pipeline.sheet)}>
            {pipeline.putOnSheet}
          </Button>
        )
      }
    >
      {pictures.length > 1 && (
        <Field label={pipeline.currency} hint={pipeline.lead}>
          <Select className={styles.list} value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {pictures.map(({ currency, deals }) => (
              <option key={currency} value={currency}>
                {`${currency || pipeline.noCurrency} · ${pipeline.total(deals)}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {picture === undefined ? <Body1 as="p">{pipeline.nothing}</Body1> : <Picture key={chosen} picture={picture} />}
    </WorkFrame>
  );
}

function Picture({ picture: shown }: { readonly picture: CurrencyPicture }): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { sheet, stage, month, unknown } = words.pipeline;
  const names: Readonly<Record<string, string>> = sheet.names;
  const { currency, byStatus, byStage, byMonth, wonAndLost } = shown;
  const named = (say: (key: string) => string) => (key: string) => (key === "" ? unknown : say(key));
  return (
    <>
      <div className={styles.total}>
        <Title3 as="h2">{words.work.money(shown.value, currency)}</Title3>
        <Caption1 className={styles.hint}>{words.pipeline.total(shown.deals)}</Caption1>
        {shown.unvalued > 0 && <Caption1 className={styles.hint}>{words.pipeline.unvalued(shown.unvalued)}</Caption1>}
      </div>
      {[
        { title: sheet.status, slices: byStatus, say: named((key) => names[key] ?? key), tone: "brand" as const },
        { title: sheet.stage, slices: byStage, say: named(stage), tone: "brand" as const },
        {
          title: sheet.month,
          slices: byMonth,
          say: named((key) => month(Date.parse(`${key}-01T00:00:00Z`))),
          tone: "brand" as const,
        },
        { title: sheet.outcome, slices: wonAndLost, say: named((key) => names[key] ?? key), tone: "outcome" as const },
      ].map(({ title, slices, say, tone }) => (
        <section key={title} className={styles.group}>
          <Subtitle2 as="h2">{title}</Subtitle2>
          <BarList label={title} slices={slices} say={say} currency={currency} tone={tone} />
        </section>
      ))}
    </>
  );
}
