// Whether the shared runtime shows its pane: Office.addin.showAsTaskpane, hide, onVisibilityModeChanged.
import type { OfficeClass } from "../protocol/OfficeClass";
import { readOneOf } from "../protocol/readArguments";

/** Microsoft.AppRuntime.AppRuntimeService. */
export const AppRuntimeService: OfficeClass<"AppRuntimeService"> = {
  methods: {
    GetAppRuntimeState: {
      run: (_target, _args, call) => (call.host.pane.visibility === "Visible" ? "Visible" : "Background"),
    },
    SetAppRuntimeState: {
      run: (_target, args, call) => {
        const state = readOneOf(args[0], ["Visible", "Background"], "the state");
        call.host.pane.set(state === "Visible" ? "Visible" : "Hidden");
      },
    },
  },
};
