// Shows where the deals stand.
import { toPipeline } from "../../deals/pipeline/toPipeline";
import type { Notice } from "../notice";
import { readFresh } from "../push/previewPush";
import { runAction } from "../runAction";
import type { Session } from "../session";

/** Reads the table anew and shows its picture. */
export function showPipeline(session: Session): Promise<void> {
  return runAction(session, "checking", async (core): Promise<Notice | null> => {
    const table = await readFresh(core);
    if (table === null) return { code: "no-template", params: {} };
    const pictures = toPipeline(table.rows, table.layout);
    core.remember({ work: { kind: "pipeline", pictures } });
    return null;
  });
}
