// Whether the add-in starts with the file: Office.addin.setStartupBehavior and getStartupBehavior.
import type { OfficeClass } from "../protocol/OfficeClass";
import { readOneOf } from "../protocol/readArguments";

/** Microsoft.AppRuntime.AppRuntimePersistenceService. */
export const AppRuntimePersistenceService: OfficeClass<"AppRuntimePersistenceService"> = {
  methods: {
    GetAppRuntimeStartState: {
      run: (_target, _args, call) => (call.workbook.startup === "load" ? "Background" : "Inactive"),
    },
    SetAppRuntimeStartState: {
      run: (_target, args, call) => {
        const state = readOneOf(args[0], ["Background", "Inactive"], "the state");
        call.workbook.startup = state === "Background" ? "load" : "none";
      },
    },
  },
};
