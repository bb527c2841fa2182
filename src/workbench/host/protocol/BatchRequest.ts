// What the client sends in one sync: object paths and the actions on them.
import { z } from "zod";

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).optional(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().optional(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().optional(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: z
    .object({
      Select: z.array(z.string()).optional(),
      Expand: z.array(z.string()).optional(),
      Top: z.number().optional(),
      Skip: z.number().optional(),
    })
    .optional(),
});

const batchRequest = z.object({ Actions: z.array(action), ObjectPaths: z.record(z.string(), objectPath) });

/** One sync of the client, as office-host.md's wire format has it. */
export type BatchRequest = z.infer<typeof batchRequest>;

/** One step of a sync. */
export type Action = BatchRequest["Actions"][number];

/** How the client says which object it means. */
export type ObjectPath = z.infer<typeof objectPath>;

/** Arguments with the ids of those of them that are objects. */
export type ArgumentInfo = z.infer<typeof argumentInfo>;

/** The kinds of object path. */
export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** The kinds of action that this host answers. */
export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** The request in a body; throws a SyntaxError or ZodError when the body is none. */
export function parseBatchRequest(body: string): BatchRequest {
  return batchRequest.parse(JSON.parse(body));
}

/** The name of the client's own call that keeps a range over several syncs. */
export const keep = "_KeepReference";

/** The name of the client's own clean-up call, which no code of an add-in asked for. */
const cleanUp = "_RemoveReference";

const isObject = (given: Action): boolean => given.ActionType === actionTypes.instantiate;

/** Whether a request is a sync in the sense of the figures: it does more than the client's own clean-up. */
export function isSync(request: BatchRequest): boolean {
  const asked = request.Actions.filter((given) => !isObject(given));
  return asked.length === 0 ? request.Actions.length > 0 : asked.some((given) => given.Name !== cleanUp);
}
