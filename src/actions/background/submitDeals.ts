// Hands the rows of a preview over to be sent in the background: after that Excel may be closed.
import type { Batches } from "../../backend/background/Background";
import type { Core } from "../Core";
import { toActiveTable } from "../Memory";
import { isTaken } from "../pull/isTaken";
import { toConfirmed } from "../push/pushDeals";
import type { Confirmation } from "../push/pushDeals";
import { pushesOf } from "../push/runs";
import type { Session } from "../session";
import { needsSignIn, signInFirst } from "../signIn/signIn";
import { toNotice } from "../toNotice";
import { showBackground } from "./showBackground";
import { submitParts } from "./submitParts";
import type { SubmitWish } from "./submitParts";

/** Hands over the confirmed rows of the preview that is shown, and only those that still are as it shows them. */
export async function submitDeals(session: Session, confirmation: Confirmation): Promise<void> {
  const { core } = session;
  const batches = core.deps.backend?.background?.batches ?? null;
  const { work } = core.memory;
  const rows = toConfirmed(work, confirmation);
  if (isTaken(core)) return;
  if (batches === null || work.kind !== "preview" || rows.length === 0) {
    const code = batches === null ? "not-connected" : "nothing-to-push";
    core.remember({ notice: { code, params: {} } });
    return;
  }
  // Where another preview is shown after the sign-in nothing goes on: the keys that were confirmed may be those of other rows.
  if (needsSignIn(core) && (!(await signInFirst(core)) || isTaken(core))) return;
  const { tableId } = work.preview;
  await submitAll(core, batches, { tableId, rows, keepValues: confirmation.keepValues });
  if (core.memory.work.kind === "submitting") core.remember({ work: { kind: "background" } });
  await showBackground(session);
}

/** A second click while rows are handed over does nothing. */
async function submitAll(core: Core, batches: Batches, wish: Omit<SubmitWish, "signal">): Promise<void> {
  const pushes = pushesOf(core);
  if (pushes.underWay !== null) {
    core.remember({ notice: { code: "push-under-way", params: {} } });
    return;
  }
  const { signal } = (pushes.underWay = new AbortController());
  const work = { kind: "submitting", rows: wish.rows.length, submitted: 0, cancelling: false } as const;
  core.remember({ pushing: true, notice: null, work });
  try {
    core.remember({ notice: await submitParts(core, batches, { ...wish, signal }) });
  } catch (failure) {
    core.deps.report(failure);
    const place = toActiveTable(core.memory)?.place ?? { sheetName: core.memory.activeSheet.name, tableName: "" };
    core.remember({ notice: toNotice(failure, place) });
  } finally {
    pushes.underWay = null;
    core.remember({ pushing: false });
  }
}
