// Makes the mark of a row on its way: its GUID becomes the request-id of the creation.
import { v7 } from "uuid";

/** A mark that nobody else has; its time says when the push began. */
export function newMark(nowMs: number): string {
  return `new-${v7({ msecs: nowMs })}`;
}

/** The id of a push. */
export function newPushId(nowMs: number): string {
  return v7({ msecs: nowMs });
}
