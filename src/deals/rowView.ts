// A row as rules see it: cells by header, over the layout of its sheet.
import { isBlankCell } from "./cell";
import type { CellValue, Row } from "./cell";
import type { Header } from "./columns";
import type { Edition } from "./edition";
import type { Layout } from "./layout";
import { isMark } from "./marks";
import type { DealView } from "./rule";

interface Surroundings {
  readonly pulled: DealView | null;
  readonly nowMs: number | null;
}

/** A view of one row; made once for each row that is checked. */
export class RowView implements DealView {
  readonly edition: Edition;
  readonly isNew: boolean;
  readonly pulled: DealView | null;
  readonly nowMs: number | null;
  readonly #row: Row;
  readonly #layout: Layout;

  constructor(row: Row, layout: Layout, { pulled, nowMs }: Surroundings) {
    this.#row = row;
    this.#layout = layout;
    this.edition = layout.edition;
    this.pulled = pulled;
    this.nowMs = nowMs;
    const referralId = this.cell("Referral ID");
    this.isNew = isBlankCell(referralId) || isMark(referralId);
  }

  cell(header: Header): CellValue {
    const column = this.#layout.byName.get(header);
    return column === undefined ? "" : (this.#row[column.index] ?? "");
  }
}
