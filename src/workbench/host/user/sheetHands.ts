// What people do with sheets.
import type { ProtectionOptions } from "../model/SheetState";
import type { Sheet } from "../model/Sheet";
import { activateSheet } from "../model/sheets/activateSheet";
import { addSheet } from "../model/sheets/addSheet";
import { copySheet } from "../model/sheets/copySheet";
import { deleteSheet } from "../model/sheets/deleteSheet";
import { protectSheet } from "../model/sheets/protectSheet";
import { renameSheet } from "../model/sheets/renameSheet";
import { unprotectSheet } from "../model/sheets/unprotectSheet";
import type { Actor } from "./acting";
import { act } from "./acting";

/** Acts on sheets, named by their tabs; left out, the sheet in front. Some take the undo list away, as in Excel. */
export interface SheetHands {
  addSheet(name?: string): void;
  renameSheet(name: string, to: string): void;
  copySheet(name: string): void;
  deleteSheet(name: string): void;
  protect(name?: string, options?: Partial<ProtectionOptions>): void;
  unprotect(name?: string): void;
}

const nothingAllowed: ProtectionOptions = {
  allowFormatCells: false,
  allowInsertRows: false,
  allowInsertColumns: false,
  allowDeleteRows: false,
  allowDeleteColumns: false,
  allowSort: false,
  allowAutoFilter: false,
};

/** The sheet of a tab, or the one in front. */
export function toSheet({ workbook }: Actor, name?: string): Sheet {
  const sheet = name === undefined ? workbook.activeSheet : workbook.sheet(name);
  if (!sheet) throw new Error(`There is no sheet ${String(name)}.`);
  return sheet;
}

/** Acts on sheets of someone. */
export function toSheetHands(actor: Actor): SheetHands {
  const clearing = (fn: () => void): void => {
    actor.workbook.transact({ label: "sheets", author: actor.author, cause: "sheets", undo: "clear" }, fn);
  };
  return {
    addSheet: (name) => {
      act(actor, "sheets", () => {
        const added = addSheet(actor.workbook, name);
        // A sheet that someone else adds does not come to the front here.
        if (actor.author === "user") activateSheet(added);
      });
    },
    renameSheet: (name, to) => act(actor, "sheets", () => renameSheet(toSheet(actor, name), to)),
    copySheet: (name) => clearing(() => copySheet(toSheet(actor, name))),
    deleteSheet: (name) => clearing(() => deleteSheet(toSheet(actor, name))),
    protect: (name, options) => clearing(() => protectSheet(toSheet(actor, name), { ...nothingAllowed, ...options })),
    unprotect: (name) => clearing(() => unprotectSheet(toSheet(actor, name))),
  };
}
