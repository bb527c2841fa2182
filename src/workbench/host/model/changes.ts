// What the workbook reports after each transaction, as plain records.
import type { Area } from "./area";
import type { CellValue } from "./CellValue";

/** Who acts: the person at the sheet, a program (an add-in), or another person in the same file. */
export type Author = "user" | "program" | "coauthor";

/** What the act was. */
export type Cause =
  | "typed"
  | "picked"
  | "pasted"
  | "filled"
  | "cleared"
  | "sorted"
  | "filtered"
  | "formatted"
  | "written"
  | "structure"
  | "sheets"
  | "selected"
  | "undo"
  | "redo";

/** A range of one sheet that a change touched. */
interface OnArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** One change; areas are where it happened, in the sheet as it was for deletions, as it is for all else. */
export type Change =
  | (OnArea & {
      readonly kind: "cells";
      /** Only for a single cell: its values before and after. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    })
  | (OnArea & { readonly kind: "formats" })
  | (OnArea & { readonly kind: "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted" })
  | (OnArea & { readonly kind: "cellsInserted"; readonly direction: "down" | "right" })
  | (OnArea & { readonly kind: "cellsDeleted"; readonly direction: "up" | "left" })
  | (OnArea & { readonly kind: "rowsHidden" | "rowsShown" })
  | (OnArea & { readonly kind: "sorted" | "filtered"; readonly tableId: string })
  | (OnArea & {
      readonly kind: "tableAdded" | "tableDeleted" | "tableResized" | "tableChanged";
      readonly tableId: string;
      readonly tableName: string;
    })
  | { readonly kind: "sheetAdded" | "sheetDeleted"; readonly sheetId: string; readonly sheetName: string }
  | {
      readonly kind: "sheetRenamed" | "sheetVisibility";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "sheetMoved"; readonly sheetId: string; readonly before: number; readonly after: number }
  | { readonly kind: "rules" | "panes" | "protection"; readonly sheetId: string }
  | { readonly kind: "names" }
  | (OnArea & { readonly kind: "selection" })
  | { readonly kind: "activated"; readonly sheetId: string; readonly deactivated: string }
  | { readonly kind: "edit"; readonly sheetId: string };

/** All changes of one transaction, in order. */
export interface Report {
  readonly label: string;
  readonly author: Author;
  readonly cause: Cause;
  readonly changes: readonly Change[];
}
