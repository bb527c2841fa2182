// Shows the form that asks which deals to pull.
import { allDeals } from "../../deals/dealFilter";
import { isOnTheWay } from "../isOnTheWay";
import type { Session } from "../session";
import { fetchCaller } from "./fetchCaller";

/** Shows the form with the filter that the workbook remembers; asks once more who the caller is where that is not known. */
export function showPull({ core }: Session): void {
  const { work, pulls, connection } = core.memory;
  if (isOnTheWay(work)) return;
  const { filter, lastPulledAtMs } = pulls;
  core.remember({ work: { kind: "pull-form", filter: filter ?? allDeals, lastPulledAtMs } });
  if (connection.kind !== "none" && connection.caller === null) void fetchCaller(core);
}
