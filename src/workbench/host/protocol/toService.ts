// The services beside the workbook that the client makes by name.
import type { HostObject } from "../facades/targets";
import { toObject } from "../facades/targets";
import { notImplemented } from "./HostError";

/** The service of a wire name; throws NotImplemented for any other. */
export function toService(name: string): HostObject {
  switch (name) {
    case "Microsoft.InternalService.AddinInternalService":
      return toObject("AddinInternalService", null);
    case "Microsoft.AppRuntime.AppRuntimeService":
      return toObject("AppRuntimeService", null);
    case "Microsoft.AppRuntime.AppRuntimePersistenceService":
      return toObject("AppRuntimePersistenceService", null);
    case "Microsoft.DynamicRibbon.DynamicRibbon":
      return toObject("DynamicRibbon", null);
    default:
      throw notImplemented(`the service ${name}`);
  }
}
