// Submits a batch so that it is taken in once: a lost answer is asked for again with the same id and the same rows.
import { batchCard, batchRefusal } from "../../contract/batches";
import type { Problem } from "../../deals/rowOutcome";
import { NoAnswer, NotSent } from "../../partnerCenter/failures";
import { toFailure } from "../../partnerCenter/toProblem";
import { Cancelled } from "../lane/Cancelled";
import { toBackOff } from "../lane/toWait";
import { toProblemOrThrow } from "../toProblemOf";
import type { Errand } from "../Way";
import { sendToGateway } from "./askGateway";
import type { GatewayAnswer } from "./askGateway";
import type { Submission } from "./Background";
import { parseJson } from "./parseJson";
import { toBatch } from "./toCards";

const mostTries = 5;

/** A batch on its way: the order as JSON, and what ends the trying. */
interface Submitting {
  readonly url: string;
  readonly body: string;
  readonly signal: AbortSignal;
}

/** Submits until it is clear what came of it, there were enough tries, or the signal is given: a try is then waited for. */
export async function submitBatch(submitting: Submitting, way: Errand): Promise<Submission> {
  const { signal } = submitting;
  let unclear: Problem | null = null;
  for (let tries = 1; ; tries += 1) {
    const tried = await submitOnce(submitting, way);
    if (tried.kind === "unclear") unclear = tried.problem;
    // What could not be sent now says nothing of what was sent before.
    else if (isAnswer(tried) || unclear === null) return tried;
    if (tries < mostTries) await way.sleep(toBackOff(tries, way.random), signal);
    if (tries === mostTries || signal.aborted) return { kind: "unclear", problem: unclear };
  }
}

function isAnswer({ kind }: Submission): boolean {
  return kind !== "not-submitted" && kind !== "cancelled";
}

async function submitOnce({ url, body, signal }: Submitting, way: Errand): Promise<Submission> {
  try {
    return toSubmission(await sendToGateway({ method: "POST", url, body, signal }, way));
  } catch (error) {
    if (error instanceof Cancelled || (error instanceof NotSent && signal.aborted)) return { kind: "cancelled" };
    const problem = toProblemOrThrow(error);
    return error instanceof NoAnswer ? { kind: "unclear", problem } : { kind: "not-submitted", problem };
  }
}

/** Throws the failure that an answer is which the contract does not name. */
function toSubmission(answer: GatewayAnswer): Submission {
  const { status, text } = answer;
  const json = parseJson(text);
  if (status >= 200 && status < 300) {
    const card = batchCard.safeParse(json);
    if (card.success) return { kind: "submitted", batch: toBatch(card.data) };
  }
  if (status === 413) return { kind: "refused", why: "too-large" };
  const refusal = batchRefusal.safeParse(json);
  if (!refusal.success) throw toFailure({ ...answer, kind: "write", requestId: "" });
  const { code, keys = [] } = refusal.data;
  switch (code) {
    case "marks-known":
      return { kind: "marks-known", keys };
    case "other-content":
    case "too-large":
      return { kind: "refused", why: code };
    case "not-understood":
    case "no-such-batch":
    case "erased":
      return { kind: "refused", why: "not-understood" };
  }
}
