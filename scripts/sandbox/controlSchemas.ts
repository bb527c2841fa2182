// What the control surface takes: the sandbox's switches and mishaps as JSON, checked at the door.
import { z } from "zod";
import type { Behaviour } from "../../src/sandbox/behaviour";
import type { Faults } from "../../src/sandbox/faults";
import { refusals } from "../../src/sandbox/refusal";
import type { RefusalStatus } from "../../src/sandbox/refusal";

const ms = z.number().min(0);
const shareOf = z.number().min(0).max(1);
const count = z.number().int().min(0);

const behaviour = z.strictObject({
  idempotency: z.boolean(),
  listLagMs: ms,
  lagReachesGet: z.boolean(),
  patchesName: z.boolean(),
  takesError: z.boolean(),
  microsoftInList: z.boolean(),
  nextLink: z.enum(["right", "http", "without-engagements", "as-documented"]),
  count: z.enum(["page", "all"]),
  topMeans: z.enum(["limit", "page-size"]),
  filtersToo: z.array(z.enum(["name", "externalReferenceId", "createdDateTime"])),
  mismatchCode: z.enum(["preconditionFailed", "resourceModified"]),
  sendsETag: z.boolean(),
  createStatus: z.union([z.literal(200), z.literal(201), z.literal(202)]),
  createAnswerHasClosingDate: z.boolean(),
  connectedAnswer: z.enum(["microsoft", "partner"]),
  secondInvitation: z.enum(["refused", "another"]),
  relatedLinkQuoted: z.boolean(),
  loneTeam: z.boolean(),
  additionalRequirements: z.enum(["object", "array"]),
  innerErrorName: z.enum(["innerError", "innererror"]),
  microsoft: z.strictObject({
    receivesAfterMs: ms,
    answersAfterMs: ms,
    answer: z.enum(["Accepted", "Declined", "never", "by-chance"]),
  }),
}) satisfies z.ZodType<Behaviour>;

const aim = z.strictObject({
  method: z.enum(["GET", "POST", "PATCH", "PUT"]).exactOptional(),
  operation: z.enum(["list", "get", "create", "connect", "patch", "replace", "none"]).exactOptional(),
  id: z.string().exactOptional(),
});

const mishap = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("refuse"),
    status: z.custom<RefusalStatus>((value) => typeof value === "number" && value in refusals),
    code: z.string().exactOptional(),
    retryAfter: z.string().exactOptional(),
    committed: z.boolean().exactOptional(),
  }),
  z.strictObject({ kind: z.literal("cut"), when: z.enum(["before-commit", "after-commit", "in-answer"]) }),
  z.strictObject({
    kind: z.literal("silence"),
    commit: z.union([z.enum(["never", "at-once"]), z.strictObject({ lateByMs: ms })]),
  }),
]);

const throttle = z.strictObject({
  perSecond: z.number().positive(),
  burst: z.number().positive().exactOptional(),
  countsRefused: z.boolean().exactOptional(),
  retryAfter: z.enum(["seconds", "date", "missing", "nonsense"]).exactOptional(),
});

const faults = z.strictObject({
  latencyMs: ms,
  latencySpreadMs: ms,
  throttle: throttle.nullable(),
  errorShape: z.enum(["partner-api", "partner-center", "gateway", "empty", "html"]),
  refuseTokenAfter: count.nullable(),
  insufficientClaims: z.boolean(),
  pages: z.enum(["right", "overlapping", "endless"]),
  shares: z.array(z.strictObject({ share: shareOf, on: aim.exactOptional(), mishap })),
  once: z.array(z.strictObject({ on: aim, mishap, skip: count.exactOptional(), times: count.exactOptional() })),
}) satisfies z.ZodType<Faults>;

/** Some of the switches of src/sandbox/behaviour.ts. */
export const behaviourChange = behaviour.partial();

/** Some of the mishaps of src/sandbox/faults.ts. */
export const faultsChange = faults.partial();

/** What somebody else may do to a deal: some of its texts, its value, its closing time. */
export const dealChange = z
  .strictObject({
    name: z.string(),
    externalReferenceId: z.string(),
    salesStage: z.string(),
    details: z.strictObject({ notes: z.string(), dealValue: z.number(), closingDateTime: z.iso.datetime() }).partial(),
  })
  .partial();

/** For whom a token is wanted. */
export const tokenWish = z.strictObject({ caller: z.enum(["admin", "user"]).exactOptional() });
