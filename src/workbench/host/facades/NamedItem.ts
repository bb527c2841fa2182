// A defined name.
import { deleteName } from "../model/names/deleteName";
import { nameArea } from "../model/names/nameArea";
import { updateName } from "../model/names/updateName";
import type { DefinedName } from "../model/Workbook";
import type { Call } from "../protocol/Call";
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readBoolean, readText } from "../protocol/readArguments";
import type { HostObject, KeyTarget } from "./targets";
import { toObject } from "./targets";

function toName({ key }: KeyTarget, call: Call): DefinedName {
  const name = call.workbook.definedName(key);
  if (!name) throw itemNotFound(`name ${key}`);
  return name;
}

function toRange(target: KeyTarget, call: Call): HostObject<"Range"> | null {
  const place = nameArea(call.workbook, toName(target, call).name);
  return place && toObject("Range", call.track(place.sheet, place.area));
}

/** Excel.NamedItem. */
export const NamedItem: OfficeClass<"NamedItem"> = {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Comment: {
      since: "1.4",
      get: (target, call) => toName(target, call).comment,
      set: (target, value, call) =>
        updateName(call.workbook, toName(target, call).name, { comment: readText([value], 0, "the comment") }),
    },
    Formula: {
      since: "1.7",
      get: (target, call) => toName(target, call).formula,
      set: (target, value, call) =>
        updateName(call.workbook, toName(target, call).name, { formula: readText([value], 0, "the formula") }),
    },
    Name: { get: (target, call) => toName(target, call).name },
    Scope: { since: "1.4", get: () => "Workbook" },
    Type: { get: (target, call) => (toRange(target, call) ? "Range" : "String") },
    Value: { get: (target, call) => toName(target, call).formula.replace(/^=/, "") },
    Visible: {
      get: (target, call) => toName(target, call).visible,
      set: (target, value, call) =>
        updateName(call.workbook, toName(target, call).name, { visible: readBoolean(value, "visible") }),
    },
  },
  objects: {
    GetRange: {
      to: (target, _args, call) => {
        const range = toRange(target, call);
        if (!range) throw itemNotFound(`name ${target.key} is no range`);
        return range;
      },
    },
    GetRangeOrNullObject: { since: "1.4", to: (target, _args, call) => toRange(target, call) },
  },
  methods: {
    Delete: { since: "1.4", run: (target, _args, call) => deleteName(call.workbook, toName(target, call).name) },
  },
};
