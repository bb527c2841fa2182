// How someone acts on the workbook: where, and as one transaction.
import { parseReference } from "../model/cells/parseReference";
import type { Area, Position } from "../model/area";
import type { Author, Cause } from "../model/changes";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";

/** A range of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Someone who acts: who, and on what. */
export interface Actor {
  readonly workbook: Workbook;
  readonly author: Author;
}

/** The range of an address: on the sheet in front, or on another ("Deals!B2"); names of ranges are taken too. */
export function toPlace({ workbook }: Actor, address: string): Place {
  return parseReference(workbook, address, workbook.activeSheet);
}

/** The first cell of an address. */
export function toCell(actor: Actor, address: string): { readonly sheet: Sheet; readonly position: Position } {
  const { sheet, area } = toPlace(actor, address);
  return { sheet, position: { row: area.row, column: area.column } };
}

/** Runs an act as one transaction: one entry of the undo list where it is the person's own. */
export function act<T>({ workbook, author }: Actor, cause: Cause, fn: () => T): T {
  return workbook.transact({ label: cause, author, cause }, fn);
}
