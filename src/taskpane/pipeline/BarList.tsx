// Slices as a list with a bar for each: as long as its value among the others, or its count where none has a value.
import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Slice } from "../../deals/pipeline/toPipeline";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  track: {
    blockSize: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  bar: {
    blockSize: "100%",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  won: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  lost: { backgroundColor: tokens.colorStatusDangerBackground3 },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface BarListProps {
  readonly label: string;
  readonly slices: readonly Slice[];
  readonly say: (key: string) => string;
  readonly currency: string;
  readonly tone: "brand" | "outcome";
}

/** The list. */
export function BarList({ label, slices, say, currency, tone }: BarListProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const byValue = slices.some(({ value }) => value > 0);
  const sizeOf = ({ value, deals }: Slice): number => (byValue ? value : deals);
  const most = Math.max(1, ...slices.map(sizeOf));
  const toneOf = (key: string): string | false => tone === "outcome" && (key === "Won" ? styles.won : styles.lost);
  return (
    <ul className={styles.list} aria-label={label}>
      {slices.map((slice) => (
        <li key={slice.key}>
          <div className={styles.line}>
            <span>{say(slice.key)}</span>
            <span>
              {words.work.money(slice.value, currency)}{" "}
              <Caption1 className={styles.hint}>{words.pipeline.deals(slice.deals)}</Caption1>
            </span>
          </div>
          <div className={styles.track} aria-hidden="true">
            <div
              className={mergeClasses(styles.bar, toneOf(slice.key))}
              style={{ inlineSize: `${(sizeOf(slice) / most) * 100}%` }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
