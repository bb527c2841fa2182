// The change that a listener sees when another one is undone.
import type { Change } from "../changes";

const inverseKinds = {
  rowsInserted: "rowsDeleted",
  rowsDeleted: "rowsInserted",
  columnsInserted: "columnsDeleted",
  columnsDeleted: "columnsInserted",
  rowsHidden: "rowsShown",
  rowsShown: "rowsHidden",
  tableAdded: "tableDeleted",
  tableDeleted: "tableAdded",
  sheetAdded: "sheetDeleted",
  sheetDeleted: "sheetAdded",
} as const;

/** A change seen backwards: insertions become deletions, before and after change places. */
export function toInverseChange(change: Change): Change {
  switch (change.kind) {
    case "cells":
      return change.before === undefined || change.after === undefined
        ? change
        : { ...change, before: change.after, after: change.before };
    case "cellsInserted":
      return { ...change, kind: "cellsDeleted", direction: change.direction === "down" ? "up" : "left" };
    case "cellsDeleted":
      return { ...change, kind: "cellsInserted", direction: change.direction === "up" ? "down" : "right" };
    case "sheetRenamed":
    case "sheetVisibility":
      return { ...change, before: change.after, after: change.before };
    case "sheetMoved":
      return { ...change, before: change.after, after: change.before };
    case "rowsInserted":
    case "rowsDeleted":
    case "columnsInserted":
    case "columnsDeleted":
    case "rowsHidden":
    case "rowsShown":
      return { ...change, kind: inverseKinds[change.kind] };
    case "tableAdded":
    case "tableDeleted":
      return { ...change, kind: inverseKinds[change.kind] };
    case "sheetAdded":
    case "sheetDeleted":
      return { ...change, kind: inverseKinds[change.kind] };
    default:
      return change;
  }
}
