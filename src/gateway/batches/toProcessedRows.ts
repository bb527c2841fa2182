// From what the ledger holds of a batch to the rows of its processed file.
import type { FileRow } from "../../deals/csv/toFileColumns";
import type { RowOutcome } from "../../deals/rowOutcome";
import type { Language } from "../../deals/words";
import { toOutcomeSentence } from "../../language/toOutcomeSentence";
import type { ContentRow } from "../ledger/readContents";

/** Which rows of a batch, and whose words stand in Errors. */
export interface FileWish {
  readonly only: "all" | "failed";
  readonly language: Language;
}

/** The rows that have ended, in their order; with "failed" those alone that were neither created, updated nor unchanged. */
export function toProcessedRows(rows: readonly ContentRow[], { only, language }: FileWish): readonly FileRow[] {
  return rows.flatMap((row) => {
    if (row.order === null || row.ending === null) return [];
    if (only === "failed" && !isFailed(row)) return [];
    const cells = { ...row.order.cells, ...toAnswered(row.outcome) };
    return [{ cells, errors: toErrors(row, language) }];
  });
}

function isFailed({ ending }: ContentRow): boolean {
  return ending === "failed" || ending === "not-sent" || ending === "unknown";
}

function toAnswered(outcome: RowOutcome | null): FileRow["cells"] {
  return outcome !== null && "deal" in outcome ? outcome.deal.cells : {};
}

function toErrors(row: ContentRow, language: Language): string {
  const { outcome } = row;
  if (outcome === null || (!isFailed(row) && outcome.kind !== "half-done")) return "";
  return toOutcomeSentence(outcome, language, (name) => name);
}
