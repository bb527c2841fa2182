// A guided start: the template with a few invented deals to try things with.
import type { Edition } from "../../deals/edition";
import { sampleDeals } from "../../deals/sampleDeals";
import { insertDeals } from "../insertTemplate";
import { toActiveTable } from "../Memory";
import type { Notice } from "../notice";
import { runAction } from "../runAction";
import type { Session } from "../session";
import { appendDeals } from "./appendDeals";

/** Inserts the template of an edition, with the sample deals in it. */
export function addSamples(session: Session, { edition }: { readonly edition: Edition }): Promise<void> {
  return runAction(session, "inserting", async (core): Promise<Notice> => {
    const inserted = await insertDeals(core, edition);
    const table = toActiveTable(core.memory);
    if (table === null) return inserted;
    await appendDeals(core, table, sampleDeals);
    return { code: "samples-added", params: { deals: sampleDeals.length } };
  });
}
