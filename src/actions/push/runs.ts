// The pushes of a session: the one under way, and those that ended, with what was sent, as long as the session lives.
import type { FieldChange } from "../../deals/pushPlan";
import type { Core } from "../Core";
import type { OutcomeRow, PushSummary } from "../work";
import type { SendablePlan } from "./PushRun";

/** A row of a push that has ended, with what was sent: never stored. */
export interface EndedRow extends OutcomeRow {
  /** What stood in its Referral ID cell while it was under way. */
  readonly sentAs: string;
  readonly plan: SendablePlan;
  /** The values before and after. */
  readonly values: readonly FieldChange[];
}

/** A push that has ended. */
export interface EndedPush {
  readonly summary: PushSummary;
  readonly rows: readonly EndedRow[];
}

interface Pushes {
  /** What ends the push or look-up under way; null where there is none. */
  underWay: AbortController | null;
  /** By the id of the push. */
  readonly ended: Map<string, EndedPush>;
}

const pushes = new WeakMap<Core, Pushes>();

/** The pushes of a session. */
export function pushesOf(core: Core): Pushes {
  const known = pushes.get(core) ?? { underWay: null, ended: new Map<string, EndedPush>() };
  pushes.set(core, known);
  return known;
}
