// The defined names of the workbook.
import { toAddress } from "../model/area";
import { addName } from "../model/names/addName";
import type { Call } from "../protocol/Call";
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readOptionalText, readRange, readText } from "../protocol/readArguments";
import type { HostObject } from "./targets";
import { toObject } from "./targets";

function find(name: string, call: Call): HostObject<"NamedItem"> | null {
  const found = call.workbook.definedName(name);
  return found ? toObject("NamedItem", { key: found.name }) : null;
}

/** The formula of a reference: a text as it is, a range as the absolute address that it has now. */
function toFormula(reference: unknown): string {
  if (typeof reference === "string") return reference;
  const { sheet, area } = readRange(reference, "the reference");
  return `='${sheet.name.replaceAll("'", "''")}'!${toAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** Excel.NamedItemCollection. */
export const NamedItemCollection: OfficeClass<"NamedItemCollection"> = {
  item: (_target, key, call) => {
    const item = find(readText([key], 0, "the name"), call);
    if (!item) throw itemNotFound(`name ${String(key)}`);
    return item;
  },
  items: (_target, call) => call.workbook.names.map(({ name }) => toObject("NamedItem", { key: name })),
  objects: {
    Add: {
      since: "1.4",
      to: (_target, args, call) => {
        const name = readText(args, 0, "the name");
        const comment = readOptionalText(args, 2, "the comment") ?? "";
        addName(call.workbook, { name, formula: toFormula(args[1]), comment });
        return toObject("NamedItem", { key: name });
      },
    },
    GetItemOrNullObject: { since: "1.4", to: (_target, args, call) => find(readText(args, 0, "the name"), call) },
  },
  methods: { GetCount: { since: "1.4", run: (_target, _args, call) => call.workbook.names.length } },
};
