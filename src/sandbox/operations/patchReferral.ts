// PATCH and the deprecated PUT: a referral's change, whole or not at all (pages "Update a lead or opportunity", "Update a referral").
import type { Behaviour } from "../behaviour";
import { applyPatch, parsePatchBody, wholePaths } from "../bodies/patchBody";
import type { PatchOperation } from "../bodies/patchBody";
import { copyOf, isObject } from "../json";
import { findWrongMove } from "../lifecycle";
import { isMicrosofts } from "../referral";
import type { Referral, Stored } from "../referral";
import { invalid, Refusal } from "../refusal";
import { readJson } from "../wire/checkHeaders";
import { toWire } from "../wire/toWire";
import type { Success } from "../wire/answer";
import { findReferral } from "./desk";
import type { Decision, Desk } from "./desk";

/** Decides about a PATCH; the answer is empty unless the caller prefers the referral. */
export function patchReferral(desk: Desk): Decision {
  const referral = findOwn(desk);
  checkMatch(referral, desk);
  const operations = parsePatchBody(readJson(desk.arrival.bodyText), desk.behaviour);
  const isShown = /\breturn=representation\b/.test(desk.arrival.request.headers.get("prefer") ?? "");
  return toDecision(referral, operations, { desk, isShown });
}

/** Decides about a PUT: what differs is changed as a PATCH would, what can not be patched is ignored. */
export function replaceReferral(desk: Desk): Decision {
  const referral = findOwn(desk);
  if (desk.arrival.request.headers.get("if-match") === null) throw invalid("If-Match", "If-Match is required.");
  checkMatch(referral, desk);
  const body = readJson(desk.arrival.bodyText);
  if (!isObject(body)) throw invalid("referral", "referral must be an object.");
  if ("links" in body) throw invalid("links", "links must be removed from the body.");
  return toDecision(referral, toOperations(referral, body, desk.behaviour), { desk, isShown: true });
}

/** The referral after these operations; throws at what is not allowed, and the stored one stays as it was. */
export function toPatched(referral: Stored, operations: readonly PatchOperation[], behaviour: Behaviour): Referral {
  const draft = copyOf(referral) as Referral;
  applyPatch(draft, operations);
  const wrong = findWrongMove(referral, draft);
  if (wrong !== null) throw invalid("status", wrong);
  if (draft.substatus === "Error" && !behaviour.takesError) throw invalid("substatus", "Substatus Error is not valid.");
  const needsReason = ["Lost", "Declined", "Error"].includes(draft.substatus);
  if (needsReason && (draft.statusReason ?? "").trim() === "") {
    throw invalid("statusReason", `A statusReason is required for ${draft.substatus}.`);
  }
  return draft;
}

function findOwn(desk: Desk): Stored {
  const referral = findReferral(desk);
  if (isMicrosofts(referral)) throw new Refusal(403, { message: "The referral belongs to another organization." });
  return referral;
}

function checkMatch(referral: Stored, { arrival, behaviour }: Desk): void {
  const asked = arrival.request.headers.get("if-match");
  if (asked === null || asked === "*" || asked === referral.eTag) return;
  throw new Refusal(412, { code: behaviour.mismatchCode, message: "The eTag is no longer valid." });
}

interface Manner {
  readonly desk: Desk;
  readonly isShown: boolean;
}

function toDecision(referral: Stored, operations: readonly PatchOperation[], { desk, isShown }: Manner): Decision {
  toPatched(referral, operations, desk.behaviour);
  return {
    kind: "change",
    happening: { kind: "patch", id: referral.id, operations },
    patchedPaths: operations.map(({ path }) => path),
    answer: (changed) => toChanged(changed, isShown, desk),
  };
}

function toChanged(changed: Stored, isShown: boolean, { arrival, behaviour }: Desk): Success {
  const body = isShown ? toWire(changed, arrival.address, behaviour) : null;
  return { status: isShown ? 200 : 204, body, eTag: changed.eTag };
}

function toOperations(referral: Stored, body: Record<string, unknown>, { patchesName }: Behaviour): PatchOperation[] {
  return wholePaths
    .filter((path) => path !== "/name" || patchesName)
    .map((path) => ({ op: "replace" as const, path, value: readAt(body, path) }))
    .filter(
      ({ path, value }) => value !== undefined && JSON.stringify(value) !== JSON.stringify(readAt(referral, path)),
    );
}

function readAt(value: unknown, path: string): unknown {
  return path
    .split("/")
    .slice(1)
    .reduce((part, name) => (isObject(part) ? part[name] : undefined), value);
}
