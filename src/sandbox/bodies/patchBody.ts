// The body of a PATCH: JSON Patch with replace and add, on the paths that Microsoft's definition lists and no other.
import type { Behaviour } from "../behaviour";
import type { Referral, Status, Substatus } from "../referral";
import { isObject } from "../json";
import { invalid } from "../refusal";
import { lifecycle } from "../lifecycle";
import { amount, currency, filledText, flag, listOf, oneOf, optional, text, utcTime } from "./parse";
import type { Parse } from "./parse";
import { contact, salesStage, solution, solutions, teamMember } from "./partsOfReferral";

/** One operation as it came, of a known kind and on a known path. */
export interface PatchOperation {
  readonly op: "replace" | "add";
  readonly path: string;
  readonly value: unknown;
}

type Write = (draft: Referral, value: unknown) => void;

const statuses = Object.keys(lifecycle) as Status[];
const substatuses = Object.values(lifecycle).flatMap((row) => row.substatuses);
const optionalText = optional(text, null);

/** A path whose value is parsed and put in its place. */
function at<T>(path: string, parse: Parse<T>, put: (draft: Referral, value: T) => void): [string, Write] {
  return [path, (draft, value) => put(draft, parse(value, path))];
}

const paths: ReadonlyMap<string, Write> = new Map([
  at("/name", filledText, (draft, value) => (draft.name = value)),
  at("/campaignId", optionalText, (draft, value) => (draft.campaignId = value)),
  at("/externalReferenceId", optionalText, (draft, value) => (draft.externalReferenceId = value)),
  at("/referralProgram", optionalText, (draft, value) => (draft.referralProgram = value)),
  at("/salesStage", optional(salesStage, null), (draft, value) => (draft.salesStage = value)),
  at("/status", oneOf<Status>(statuses), (draft, value) => (draft.status = value)),
  at("/substatus", oneOf<Substatus>(substatuses), (draft, value) => (draft.substatus = value)),
  at("/statusReason", optionalText, (draft, value) => (draft.statusReason = value)),
  at("/details/closingDateTime", utcTime, (draft, value) => (draft.details.closingDateTime = value)),
  at("/details/currency", currency, (draft, value) => (draft.details.currency = value)),
  at("/details/dealValue", amount, (draft, value) => (draft.details.dealValue = value)),
  at("/details/notes", optionalText, (draft, value) => (draft.details.notes = value)),
  at("/details/requirements/solutions", solutions, (draft, value) => (draft.details.requirements.solutions = value)),
  at("/details/requirements/solutions/-", solution, (draft, value) => draft.details.requirements.solutions.push(value)),
  at("/customerProfile/team", listOf(contact), (draft, value) => (draft.customerProfile.team = value)),
  at("/customerProfile/team/-", contact, (draft, value) => draft.customerProfile.team.push(value)),
  at("/team", listOf(teamMember), (draft, value) => (draft.team = value)),
  at("/team/-", teamMember, (draft, value) => draft.team.push(value)),
  at("/consent/consentToShareReferralWithMicrosoftSellers", flag, shareWithSellers),
]);

/** The whole values that can be written, for a PUT to compare. */
export const wholePaths: readonly string[] = [...paths.keys()].filter((path) => !path.endsWith("/-"));

/** The operations of a patch, or the refusal of the first that is not documented. */
export function parsePatchBody(value: unknown, { patchesName }: Behaviour): PatchOperation[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw invalid("referral", "The body must be a JSON Patch with at least one operation.");
  }
  return value.map((operation: unknown) => parseOperation(operation, patchesName));
}

/** Carries the operations out on a draft, in their order; throws at the first wrong value, and the draft is lost. */
export function applyPatch(draft: Referral, operations: readonly PatchOperation[]): void {
  for (const { path, value } of operations) paths.get(path)?.(draft, value);
}

function parseOperation(operation: unknown, patchesName: boolean): PatchOperation {
  if (!isObject(operation)) throw invalid("referral", "A patch operation must be an object.");
  const op = oneOf(["replace", "add"])(operation.op, "op");
  const path = text(operation.path, "path");
  if (!paths.has(path) || (path === "/name" && !patchesName))
    throw invalid(path, `The path ${path} can not be patched.`);
  if (path.endsWith("/-") && op === "replace") throw invalid(path, `The path ${path} can only be added to.`);
  if (!("value" in operation)) throw invalid(path, "A patch operation needs a value.");
  return { op, path, value: operation.value };
}

function shareWithSellers(draft: Referral, share: boolean): void {
  if (!share && draft.consent.consentToShareReferralWithMicrosoftSellers === true) {
    throw invalid("/consent", "A deal that was shared with Microsoft's sellers can not be taken back.");
  }
  draft.consent.consentToShareReferralWithMicrosoftSellers = share;
  if (share) draft.type = "Shared";
}
