// Exports over the gateway's routes.
import { exportCard, exportPage, exportRefusal } from "../../contract/exports";
import { toFailure } from "../../partnerCenter/toProblem";
import type { DealFilter } from "../../deals/dealFilter";
import { toProblemOrThrow } from "../toProblemOf";
import type { Errand } from "../Way";
import { askFor, askForFile, askGateway } from "./askGateway";
import type { GatewayAnswer } from "./askGateway";
import type { ExportOrdered, Exports } from "./Background";
import { map, toUrl } from "./openBatches";
import { parseJson } from "./parseJson";
import { toExport, toExports } from "./toCards";

/** The exports at an absolute address. */
export function openExports(address: string, way: Errand): Exports {
  return {
    order: (id, filter) => order({ id, filter }, address, way),
    async list(after) {
      const url = toUrl(address, after === null ? {} : { after });
      return map(await askFor({ method: "GET", url }, exportPage, way), toExports);
    },
    read: async (id) => map(await askFor({ method: "GET", url: `${address}/${id}` }, exportCard, way), toExport),
    stop: async (id) => map(await askFor({ method: "POST", url: `${address}/${id}/stop` }, exportCard, way), toExport),
    download: (id) => askForFile(`${address}/${id}/file`, way),
  };
}

interface Order {
  readonly id: string;
  readonly filter: DealFilter;
}

/** An export changes nothing: it is ordered again, under the same id, as freely as anything is read. */
async function order(wanted: Order, address: string, way: Errand): Promise<ExportOrdered> {
  try {
    return toOrdered(await askGateway({ method: "POST", url: address, body: JSON.stringify(wanted) }, way));
  } catch (error) {
    return { kind: "failed", problem: toProblemOrThrow(error) };
  }
}

/** Throws the failure that an answer is which the contract does not name. */
function toOrdered(answer: GatewayAnswer): ExportOrdered {
  const json = parseJson(answer.text);
  const card = exportCard.safeParse(json);
  if (card.success) return { kind: "ordered", export: toExport(card.data) };
  const refusal = exportRefusal.safeParse(json);
  if (!refusal.success) throw toFailure({ ...answer, kind: "read", requestId: "" });
  const { code } = refusal.data;
  return { kind: "refused", why: code === "too-many-open" || code === "other-content" ? code : "not-understood" };
}
