// One question to the gateway beside the referrals: over the same lane and sign-in, its answer parsed at the door.
import { z } from "zod";
import { batchRefusal } from "../../contract/batches";
import type { BatchRefusal } from "../../contract/batches";
import { exportRefusal } from "../../contract/exports";
import type { ExportRefusal } from "../../contract/exports";
import { Refused } from "../../partnerCenter/failures";
import { toFailure, toOwnProblem } from "../../partnerCenter/toProblem";
import { toProblemOrThrow } from "../toProblemOf";
import { neverAborted } from "../Way";
import type { Errand } from "../Way";
import type { Asked } from "./Background";
import { parseJson } from "./parseJson";

/** What is asked; a question may always be asked again, and is. */
export interface Question {
  readonly method: "GET" | "POST";
  readonly url: string;
  /** JSON; null for none. */
  readonly body?: string | null;
}

/** An answer, whatever it says. */
export interface GatewayAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks as a read does: again where an answer is lost. Throws NotSent or NoAnswer where there is none. */
export async function askGateway({ method, url, body = null }: Question, way: Errand): Promise<GatewayAnswer> {
  const wanted = { method, url, headers: toHeaders(body), body, kind: "read" } as const;
  return toAnswer(await way.lane.send(wanted, { signal: neverAborted }));
}

/** What is sent; the signal ends the waiting for its turn. */
interface Sending extends Question {
  readonly method: "POST";
  readonly signal: AbortSignal | null;
}

/** Sends as a write does: once, unless surely nothing arrived. Throws NotSent or Cancelled, or NoAnswer where it may have arrived. */
export async function sendToGateway(
  { method, url, body = null, signal }: Sending,
  way: Errand,
): Promise<GatewayAnswer> {
  const wanted = { method, url, headers: toHeaders(body), body, kind: "write" } as const;
  return toAnswer(await way.lane.send(wanted, { signal }));
}

function toHeaders(body: string | null): Readonly<Record<string, string>> {
  return { Accept: "application/json, text/csv", ...(body !== null && { "Content-Type": "application/json" }) };
}

async function toAnswer(response: Response): Promise<GatewayAnswer> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Asks for what a schema describes; what can go wrong is in what it gives. */
export async function askFor<T>(question: Question, schema: z.ZodType<T>, way: Errand): Promise<Asked<T>> {
  return settle(question, way, (answer) => {
    const parsed = schema.safeParse(parseJson(answer.text));
    if (!parsed.success) throw toStrange(answer);
    return parsed.data;
  });
}

/** Asks for a file. */
export async function askForFile(url: string, way: Errand): Promise<Asked<string>> {
  return settle({ method: "GET", url }, way, ({ text }) => text);
}

async function settle<T>(question: Question, way: Errand, read: (answer: GatewayAnswer) => T): Promise<Asked<T>> {
  try {
    const answer = await askGateway(question, way);
    if (answer.status >= 200 && answer.status <= 299) return { kind: "answered", value: read(answer) };
    const why = toAbsence(answer);
    if (why !== null) return { kind: "gone", why };
    if (absentStatuses.includes(answer.status)) throw toStrange(answer);
    throw toFailure({ ...answer, kind: "read", requestId: "" });
  } catch (error) {
    return { kind: "failed", problem: toProblemOrThrow(error) };
  }
}

function toStrange({ status }: GatewayAnswer): Refused {
  return new Refused(toOwnProblem("strange-answer", ""), status);
}

/** Of a deal these would say something; of a batch or an export only the gateway's own words do. */
const absentStatuses: readonly number[] = [404, 409, 410];

/** Only the gateway's own refusal says that it has no such thing: a 404 may be a page of whatever stands before it. */
function toAbsence({ text }: GatewayAnswer): Absence | null {
  const refusal = z.union([batchRefusal, exportRefusal]).safeParse(parseJson(text));
  return refusal.success ? (absences[refusal.data.code] ?? null) : null;
}

type Absence = Extract<Asked<never>, { readonly kind: "gone" }>["why"];

const absences: Readonly<Partial<Record<BatchRefusal["code"] | ExportRefusal["code"], Absence>>> = {
  "no-such-batch": "unknown",
  "no-such-export": "unknown",
  "not-ready": "not-ready",
  erased: "erased",
};
