// What stands behind "Partner Center:" in a row's Errors cell after an answer.
import type { RowOutcome } from "../../deals/rowOutcome";
import type { Layout } from "../../deals/layout";
import { toErrorsAnswer } from "../../language/toErrorsAnswer";
import type { Core } from "../Core";

/** The text, "" where nothing is wrong; null where what stands there is left: the row was not sent. */
export function toAnswerText(core: Core, outcome: RowOutcome, layout: Layout): string | null {
  if (outcome.kind === "not-sent") return null;
  const headerOf = (name: string): string => layout.byName.get(name)?.header ?? name;
  return toErrorsAnswer(outcome, core.memory.errorsLanguage, headerOf) ?? "";
}
