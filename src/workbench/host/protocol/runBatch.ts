// Running one sync: its actions in order, up to the first that is refused.
import { officeClasses } from "../facades/officeClasses";
import type { ClassName, HostObject } from "../facades/targets";
import type { Action, BatchRequest } from "./BatchRequest";
import { actionTypes, keep } from "./BatchRequest";
import type { ActionResult, BatchResponse } from "./BatchResponse";
import { toHttpStatus } from "./BatchResponse";
import type { Call } from "./Call";
import { invalidArgument, notImplemented, toHostError } from "./HostError";
import { loadObject, toIdentity } from "./loadObject";
import { findMember, toMemberName } from "./members";
import { RequestObjects } from "./RequestObjects";

function runMethod<K extends ClassName>(
  { className, target }: HostObject<K>,
  wireName: string,
  { args, call }: { readonly args: readonly unknown[]; readonly call: Call },
): unknown {
  return findMember(officeClasses[className].methods, { className, wireName }, call).run(target, args, call);
}

function setProperty<K extends ClassName>(
  { className, target }: HostObject<K>,
  wireName: string,
  { value, call }: { readonly value: unknown; readonly call: Call },
): void {
  const { set } = findMember(officeClasses[className].properties, { className, wireName }, call);
  if (!set) throw notImplemented(`writing ${toMemberName(className, wireName)}`);
  set(target, value, call);
}

function runAction(action: Action, objects: RequestObjects): unknown {
  const { call } = objects;
  const wireName = action.Name ?? "";
  switch (action.ActionType) {
    case actionTypes.instantiate: {
      const object = objects.get(action.ObjectPathId);
      return object && toIdentity(object, call);
    }
    case actionTypes.query: {
      const object = objects.get(action.ObjectPathId);
      return object && loadObject(objects.existing(action.ObjectPathId), action.QueryInfo ?? {}, call);
    }
    case actionTypes.method:
      // The library keeps every range it names, before it can know that it is a null object.
      if (wireName === keep && objects.get(action.ObjectPathId) === null) return undefined;
      return runMethod(objects.existing(action.ObjectPathId), wireName, {
        args: objects.arguments(action.ArgumentInfo),
        call,
      });
    case actionTypes.setProperty: {
      const args = objects.arguments(action.ArgumentInfo);
      if (args.length !== 1 || args[0] === undefined) throw invalidArgument("one value to set");
      setProperty(objects.existing(action.ObjectPathId), wireName, { value: args[0], call });
      return undefined;
    }
    case actionTypes.trace:
      return null;
    default:
      throw notImplemented(`an action of type ${action.ActionType}`);
  }
}

/** Runs a sync; what ran before a refusal stays done and is answered, as the client expects. */
export function runBatch(request: BatchRequest, call: Call): BatchResponse {
  const objects = new RequestObjects(request, call);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    call.location = "";
    try {
      results.push({ ActionId: action.Id, Value: runAction(action, objects) });
      if (action.ActionType === actionTypes.trace) traceIds.push(action.Id);
    } catch (thrown) {
      const { code, message } = toHostError(thrown);
      const place = { Location: call.location, ActionIndex: index, HttpStatusCode: toHttpStatus(code) };
      return { Results: results, TraceIds: traceIds, Error: { Code: code, Message: message, ...place } };
    }
  }
  return { Results: results, TraceIds: traceIds };
}
