// Orders a file of the deals of a filter, read while Excel may be closed.
import type { ExportOrdered } from "../../backend/background/Background";
import type { DealFilter } from "../../deals/dealFilter";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { newPushId } from "../push/newMark";
import type { Session } from "../session";
import { needsSignIn, signInFirst } from "../signIn/signIn";
import { deskOf } from "./backgroundDesk";
import { showBackground } from "./showBackground";

/** Orders it and shows the background; a second click while it is ordered, or signed in for, does nothing. */
export async function orderExport(session: Session, filter: DealFilter): Promise<void> {
  const { core } = session;
  const desk = deskOf(core);
  const exports = core.deps.backend?.background?.exports ?? null;
  if (exports === null || desk.isOrdering) return;
  desk.isOrdering = true;
  try {
    if (needsSignIn(core) && !(await signInFirst(core))) return;
    core.remember({ busy: { task: "ordering-export", done: 0, total: null }, notice: null });
    const ordered = await exports.order(newPushId(core.deps.now()), filter);
    core.remember({ notice: toOrderNotice(ordered) });
    if (ordered.kind === "ordered") await showBackground(session);
  } finally {
    desk.isOrdering = false;
    rest(core);
  }
}

function toOrderNotice(ordered: ExportOrdered): Notice {
  switch (ordered.kind) {
    case "ordered":
      return { code: "export-ordered", params: {} };
    case "refused":
      return { code: "export-refused", params: { why: ordered.why } };
    case "failed":
      return { code: "background-failed", params: { why: ordered.problem.code } };
  }
}

function rest(core: Core): void {
  if (core.memory.busy?.task === "ordering-export") core.remember({ busy: null });
}
