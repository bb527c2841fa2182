// Finding a conditional format of a sheet and changing parts of it.
import { updateConditionalFormat } from "../model/conditional/updateConditionalFormat";
import type { ConditionalFormat, ConditionalLook } from "../model/rules";
import { itemNotFound } from "../protocol/HostError";
import type { RuleTarget } from "./targets";

/** The conditional format; throws ItemNotFound when it is gone. */
export function toRule({ sheet, id }: RuleTarget): ConditionalFormat {
  const rule = sheet.state.conditionalFormats.find((format) => format.id === id);
  if (!rule) throw itemNotFound("the conditional format has been deleted");
  return rule;
}

/** Changes the look of a conditional format. */
export function changeLook(target: RuleTarget, patch: ConditionalLook): void {
  updateConditionalFormat(target.sheet, target.id, { look: { ...toRule(target).look, ...patch } });
}
