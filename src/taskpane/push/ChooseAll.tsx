// One box for many rows: ticked, empty, or in between.
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SentRow } from "./toPreviewGroups";
import type { Choice } from "./useChoice";

const useStyles = makeStyles({
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, alignItems: "start" },
});

interface ChooseAllProps {
  readonly label: string;
  readonly rows: readonly SentRow[];
  readonly choice: Choice;
}

/** Ticks or clears all of the rows. */
export function ChooseAll({ label, rows, choice }: ChooseAllProps): ReactNode {
  const out = rows.filter(({ key }) => choice.isOut(key)).length;
  return (
    <Checkbox
      className={useStyles().box}
      label={label}
      checked={out === 0 ? true : out === rows.length ? false : "mixed"}
      onChange={(_, { checked }) => choice.set(rows, checked !== false)}
    />
  );
}
