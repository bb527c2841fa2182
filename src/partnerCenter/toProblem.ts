// From an answer that is no success to what went wrong, and whether anything may have been changed.
import type { Problem, ProblemCode } from "../deals/rowOutcome";
import { NoAnswer, NotSent, Refused } from "./failures";
import { readErrorBody } from "./readErrorBody";
import type { ErrorBody } from "./readErrorBody";
import { toTargetColumn } from "./toTargetColumn";

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** A write may have been carried out although its answer is none. */
  readonly kind: "read" | "write";
  /** The id that the request had; "" where it had none. */
  readonly requestId: string;
}

/** Whether a body is an error in one of the documented forms: only then 429 and 503 surely mean that nothing was done. */
export function isProperError(text: string): boolean {
  return readErrorBody(text) !== null;
}

/** A problem of ours, without an answer behind it. */
export function toOwnProblem(code: ProblemCode, requestId: string): Problem {
  return { code, column: null, partnerCode: "", requestId };
}

/** What an answer says went wrong. */
export function toProblem(answer: Answer): Problem {
  const body = readErrorBody(answer.text);
  const code = toProblemCode(answer, body);
  const column = body === null || body.target === "" ? null : toTargetColumn(body.target);
  return { code, column, partnerCode: body?.code ?? "", requestId: toRequestId(answer) };
}

/** The error to throw for an answer that is no success. */
export function toFailure(answer: Answer): Refused | NotSent | NoAnswer {
  const problem = toProblem(answer);
  if (isUnclear(answer)) return new NoAnswer({ ...problem, code: "no-answer" });
  const isAtTheDoor = ["signed-out", "too-busy", "out-of-order"].includes(problem.code);
  return isAtTheDoor ? new NotSent(problem) : new Refused(problem, answer.status);
}

/** A write of which nobody can say whether it was carried out: its answer is a fault, or not Partner Center's own. */
function isUnclear({ kind, status, text }: Answer): boolean {
  if (kind === "read") return false;
  if (status === 401) return false;
  if (status < 400 || status === 408) return true;
  if (isPage(text)) return true;
  return status === 429 || status === 503 ? !isProperError(text) : status >= 500;
}

function isPage(text: string): boolean {
  return text.trim() !== "" && readErrorBody(text) === null;
}

const byStatus: Readonly<Partial<Record<number, ProblemCode>>> = {
  401: "signed-out",
  403: "no-access",
  404: "no-such-deal",
  408: "out-of-order",
  409: "not-allowed",
  410: "no-such-deal",
  412: "changed-meanwhile",
  423: "not-allowed",
  429: "too-busy",
};

/** Codes that say more than their status; lower case. */
const byCode: Readonly<Partial<Record<string, ProblemCode>>> = {
  preconditionfailed: "changed-meanwhile",
  resourcemodified: "changed-meanwhile",
  "2055": "changed-meanwhile",
  itemnotfound: "no-such-deal",
  accessdenied: "no-access",
  "900308": "no-access",
  "900329": "no-access",
  "900309": "more-proof-needed",
  unauthenticated: "signed-out",
  "900420": "signed-out",
  // The gateway's own: what stands before Partner Center.
  "consent-needed": "consent-needed",
  "no-access": "not-admitted",
};

const moves: readonly string[] = ["status", "substatus"];

function toProblemCode({ status, headers, text }: Answer, body: ErrorBody | null): ProblemCode {
  // The page spells it insufficent_claims, the protocol insufficient_claims.
  const challenge = `${headers.get("www-authenticate") ?? ""} ${body?.message ?? ""} ${body?.code ?? ""}`;
  if ((status === 401 || status === 403) && /insuffici?ent_claims/iu.test(challenge)) return "more-proof-needed";
  const known = status >= 400 && status < 500 ? byCode[body?.code.toLowerCase() ?? ""] : undefined;
  if (known !== undefined) return known;
  const named = byStatus[status];
  if (named !== undefined) return named;
  if (status >= 500) return "out-of-order";
  if (status < 400 || isPage(text)) return "strange-answer";
  return moves.includes(body?.target.replace(/^\//u, "").toLowerCase() ?? "") ? "not-allowed" : "refused";
}

function toRequestId({ headers, requestId }: Answer): string {
  return requestId === "" ? (headers.get("request-id") ?? headers.get("client-request-id") ?? "") : requestId;
}
