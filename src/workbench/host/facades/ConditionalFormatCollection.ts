// The conditional formats that touch a range.
import { addConditionalFormat } from "../model/conditional/addConditionalFormat";
import { conditionalFormatsOn } from "../model/conditional/conditionalFormatsOn";
import { deleteConditionalFormats } from "../model/conditional/deleteConditionalFormats";
import type { LiveRange } from "../model/LiveRange";
import { itemNotFound, notImplemented } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readInteger, readText } from "../protocol/readArguments";
import type { HostObject } from "./targets";
import { toObject } from "./targets";

function find({ sheet }: LiveRange, id: string): HostObject<"ConditionalFormat"> | null {
  const isThere = sheet.state.conditionalFormats.some((format) => format.id === id);
  return isThere ? toObject("ConditionalFormat", { sheet, id }) : null;
}

function toAll({ sheet, area }: LiveRange): readonly HostObject<"ConditionalFormat">[] {
  return conditionalFormatsOn(sheet, area).map(({ id }) => toObject("ConditionalFormat", { sheet, id }));
}

/** Excel.ConditionalFormatCollection. */
export const ConditionalFormatCollection: OfficeClass<"ConditionalFormatCollection"> = {
  item: (range, key) => {
    const format = find(range, readText([key], 0, "the id"));
    if (!format) throw itemNotFound(`conditional format ${String(key)}`);
    return format;
  },
  items: toAll,
  objects: {
    Add: {
      to: ({ sheet, area }, args) => {
        const type = readText(args, 0, "the type");
        if (type !== "Custom") throw notImplemented(`conditional formats of type ${type}`);
        // Nothing is painted until the add-in gives the formula, in the same sync as a rule.
        const { id } = addConditionalFormat(sheet, [area], { formula: "=FALSE", look: {} });
        return toObject("ConditionalFormat", { sheet, id });
      },
    },
    GetItemAt: {
      to: (range, args) => {
        const format = toAll(range)[readInteger(args, 0, "the index")];
        if (!format) throw itemNotFound("the conditional format of this index");
        return format;
      },
    },
    GetItemOrNullObject: { since: "1.14", to: (range, args) => find(range, readText(args, 0, "the id")) },
  },
  methods: {
    ClearAll: { run: ({ sheet, area }) => deleteConditionalFormats(sheet, area) },
    GetCount: { run: (range) => toAll(range).length },
  },
};
