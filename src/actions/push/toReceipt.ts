// The receipt of a push: when, who, which deals, which fields, what became of each.
import type { FieldChange } from "../../deals/pushPlan";
import type { RowOutcome } from "../../deals/rowOutcome";
import type { CallerCard } from "../../backend/Backend";
import type { Core } from "../Core";
import type { Receipt, ReceiptRow } from "../work";
import type { EndedPush, EndedRow } from "./runs";

/** What a receipt is made of. */
export interface Recorded extends Pick<Receipt, "pushId" | "atMs"> {
  readonly rows: EndedPush["rows"];
}

/** The receipt; values before and after only where they are asked for. */
export function toReceipt(core: Core, { pushId, atMs, rows }: Recorded, keepValues: boolean): Receipt {
  const { connection } = core.memory;
  const caller = connection.kind === "none" ? null : connection.caller;
  return {
    pushId,
    atMs,
    caller: caller === null ? "" : toCallerText(caller),
    rows: rows.map((row) => toReceiptRow(row, keepValues ? row.values : null)),
  };
}

/** As in the head of a letter; what the sign-in does not say is left out. */
function toCallerText({ name, email }: CallerCard): string {
  if (name === "" || email === "") return name + email;
  return `${name} <${email}>`;
}

function toReceiptRow({ outcome, columns, plan }: EndedRow, values: readonly FieldChange[] | null): ReceiptRow {
  const known = plan.kind === "update" ? plan.pulled.referralId : "";
  return {
    referralId: toReferralId(outcome) ?? known,
    outcome: outcome.kind,
    problem: "problem" in outcome ? outcome.problem.code : null,
    columns,
    values,
  };
}

function toReferralId(outcome: RowOutcome): string | null {
  return "deal" in outcome ? outcome.deal.referralId : null;
}
