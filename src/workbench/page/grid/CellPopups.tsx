// What opens over the sheet on request: the choices of a cell, the filter of a column, the menu of the selection.
import type { ReactElement } from "react";
import { toAddress, toArea } from "../../host/model/area";
import type { Sheet } from "../../host/model/Sheet";
import type { Table } from "../../host/model/Table";
import { allowedValues } from "../../host/model/validation/allowedValues";
import { validationAt } from "../../host/model/validation/validationAt";
import type { Bench } from "../Bench";
import { ContextMenu } from "../chrome/ContextMenu";
import type { MenuEntry } from "../chrome/ContextMenu";
import type { Anchor } from "../chrome/Popup";
import { FilterMenu } from "../lists/FilterMenu";
import { ValueList } from "../lists/ValueList";
import type { PageWords } from "../words";

/** A popup that is open, and where. */
export type OpenPopup =
  | { readonly kind: "list"; readonly anchor: Anchor; readonly values: readonly string[] }
  | { readonly kind: "filter"; readonly anchor: Anchor; readonly table: Table; readonly column: number }
  | { readonly kind: "menu"; readonly anchor: Anchor };

interface CellPopupsProps {
  readonly bench: Bench;
  readonly popup: OpenPopup;
  readonly words: PageWords;
  readonly toEntries: () => readonly MenuEntry[];
  readonly onClose: () => void;
}

/** The popup that is open over the sheet. */
export function CellPopups({ bench, popup, words, toEntries, onClose }: CellPopupsProps): ReactElement {
  const { host } = bench.state();
  const { activeSheet } = host.workbook;
  const { active } = activeSheet.selection;
  const { anchor } = popup;
  switch (popup.kind) {
    case "list":
      return (
        <ValueList
          anchor={anchor}
          values={popup.values}
          current={activeSheet.textAt(active.row, active.column)}
          words={words}
          onClose={onClose}
          onPick={(value) => {
            onClose();
            bench.act(() => host.user.pick(toAddress(toArea(active)), value));
          }}
        />
      );
    case "filter":
      return (
        <FilterMenu
          bench={bench}
          anchor={anchor}
          table={popup.table}
          column={popup.column}
          words={words}
          onClose={onClose}
        />
      );
    case "menu":
      return <ContextMenu anchor={anchor} label={words.cellActions} entries={toEntries()} onClose={onClose} />;
  }
}

/** What the active cell of a sheet opens: the filter of its column on a table's header, else its choices, if any. */
export function toActivePopup(sheet: Sheet, anchor: Anchor): OpenPopup | null {
  const { row, column } = sheet.selection.active;
  const table = sheet.tableAt(row, column);
  const isHeader = table?.state.showHeaders === true && row === table.area.row;
  if (table && isHeader && table.state.showFilterButton) {
    return { kind: "filter", anchor, table, column: column - table.area.column };
  }
  const values = hasChoices(sheet) ? allowedValues(sheet, row, column) : null;
  return values ? { kind: "list", anchor, values } : null;
}

/** Whether the active cell of a sheet offers choices in a dropdown. */
export function hasChoices(sheet: Sheet): boolean {
  const { row, column } = sheet.selection.active;
  const criteria = validationAt(sheet, row, column)?.rule.criteria;
  return criteria?.kind === "list" && criteria.dropDown;
}
