// From an export as the pane orders it to one that the ledger takes in.
import { createHash } from "node:crypto";
import type { ExportOrder } from "../../contract/exports";
import type { NewExport } from "../ledger/Export";

/** The export of a user. Its hash tells the same order sent twice from another one under the same id. */
export function toNewExport({ id, filter }: ExportOrder, owner: string): NewExport {
  const contentHash = createHash("sha256").update(JSON.stringify(filter)).digest("hex");
  return { id: id.toLowerCase(), owner, contentHash, filter };
}
