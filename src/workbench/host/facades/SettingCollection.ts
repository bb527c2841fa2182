// What an add-in keeps with the file, under keys.
import type { Call } from "../protocol/Call";
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readText } from "../protocol/readArguments";
import { putSetting } from "./Setting";
import type { HostObject } from "./targets";
import { toObject } from "./targets";

function find(key: string, call: Call): HostObject<"Setting"> | null {
  return call.workbook.settings.has(key) ? toObject("Setting", { key }) : null;
}

/** Excel.SettingCollection. */
export const SettingCollection: OfficeClass<"SettingCollection"> = {
  item: (_target, key, call) => {
    const setting = find(readText([key], 0, "the key"), call);
    if (!setting) throw itemNotFound(`setting ${String(key)}`);
    return setting;
  },
  items: (_target, call) => [...call.workbook.settings.keys()].map((key) => toObject("Setting", { key })),
  objects: {
    Add: {
      to: (_target, args, call) => {
        const key = readText(args, 0, "the key");
        putSetting(key, args[1] ?? null, call);
        return toObject("Setting", { key });
      },
    },
    GetItemOrNullObject: { to: (_target, args, call) => find(readText(args, 0, "the key"), call) },
  },
  methods: { GetCount: { run: (_target, _args, call) => call.workbook.settings.size } },
};
