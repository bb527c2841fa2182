// Says how old the results of formulas are: Excel tells an add-in nothing when one is recalculated.
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useNow } from "../frame/useNow";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground3 } });

/** When the results of formulas were last checked. */
export function FormulaNote({ checkedAtMs }: { readonly checkedAtMs: number }): ReactNode {
  const words = usePaneWords();
  return (
    <Caption1 as="p" className={useStyles().note}>
      {words.formulas(checkedAtMs, useNow())}
    </Caption1>
  );
}
