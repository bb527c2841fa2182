// The protection of a sheet. Protecting and unprotecting take the undo list away.
import type { ProtectionOptions } from "../model/SheetState";
import { protectSheet } from "../model/sheets/protectSheet";
import { unprotectSheet } from "../model/sheets/unprotectSheet";
import { HostError, notImplemented } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { isLeftOut, readBoolean, readObject } from "../protocol/readArguments";

/** What Excel's own dialog allows when nothing is ticked. */
const nothingAllowed: ProtectionOptions = {
  allowFormatCells: false,
  allowInsertRows: false,
  allowInsertColumns: false,
  allowDeleteRows: false,
  allowDeleteColumns: false,
  allowSort: false,
  allowAutoFilter: false,
};

function isOption(name: string): name is keyof ProtectionOptions {
  return name in nothingAllowed;
}

function readOptions(value: unknown): ProtectionOptions {
  if (isLeftOut(value)) return nothingAllowed;
  const given = Object.entries(readObject(value, "the options")).filter(([, option]) => !isLeftOut(option));
  const unknown = given.find(([name]) => !isOption(name));
  if (unknown) throw notImplemented(`the protection option ${unknown[0]}`);
  return { ...nothingAllowed, ...Object.fromEntries(given.map(([name, option]) => [name, readBoolean(option, name)])) };
}

/** Excel.WorksheetProtection. */
export const WorksheetProtection: OfficeClass<"WorksheetProtection"> = {
  exists: (sheet) => sheet.exists,
  properties: {
    Options: { get: (sheet) => sheet.state.protection ?? nothingAllowed },
    Protected: { get: (sheet) => sheet.state.protection !== null },
  },
  methods: {
    Protect: {
      run: (sheet, args, call) => {
        if (!isLeftOut(args[1])) throw notImplemented("protection with a password");
        if (sheet.state.protection) throw new HostError("AccessDenied", `Sheet ${sheet.name} is protected already.`);
        protectSheet(sheet, readOptions(args[0]));
        call.clearsUndo = true;
      },
    },
    Unprotect: {
      run: (sheet, args, call) => {
        if (!isLeftOut(args[0])) throw notImplemented("protection with a password");
        unprotectSheet(sheet);
        call.clearsUndo = true;
      },
    },
  },
};
