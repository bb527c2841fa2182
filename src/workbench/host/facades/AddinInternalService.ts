// The service to which the library says that it listens for actions.
import type { OfficeClass } from "../protocol/OfficeClass";

/** Microsoft.InternalService.AddinInternalService. */
export const AddinInternalService: OfficeClass<"AddinInternalService"> = {
  methods: { NotifyActionHandlerReady: { run: (_target, _args, call) => call.runtime.tellReady() } },
};
