// One thing that an add-in keeps with the file. Saving any takes the undo list away (office-js#3788).
import type { Call } from "../protocol/Call";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";

/** Keeps a value under a key; throws InvalidArgument for null. */
export function putSetting(key: string, value: unknown, call: Call): void {
  if (value === null) throw invalidArgument("a setting must have a value");
  call.workbook.settings.set(key, value);
  call.clearsUndo = true;
}

/** Excel.Setting. */
export const Setting: OfficeClass<"Setting"> = {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, call) => {
        if (!call.workbook.settings.has(key)) throw itemNotFound(`setting ${key}`);
        return call.workbook.settings.get(key);
      },
      set: ({ key }, value, call) => putSetting(key, value, call),
    },
  },
  methods: {
    Delete: {
      run: ({ key }, _args, call) => {
        if (!call.workbook.settings.delete(key)) throw itemNotFound(`setting ${key}`);
        call.clearsUndo = true;
      },
    },
  },
};
