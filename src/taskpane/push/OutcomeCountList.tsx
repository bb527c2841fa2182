// How many rows ended how.
import type { ReactNode } from "react";
import type { OutcomeCounts } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import { CountList } from "../work/CountList";

const names = ["created", "updated", "unchanged", "failed", "notSent", "unknown"] as const;

/** All six ways of ending, with their figures. */
export function OutcomeCountList({ counts }: { readonly counts: OutcomeCounts }): ReactNode {
  const { outcomes } = usePaneWords().push;
  return <CountList counts={names.map((name) => ({ name: outcomes[name], count: counts[name] }))} />;
}
