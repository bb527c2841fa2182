// What documents leave open about Partner Center, as switches: a client must stand every position of each.

/** One mutable switchboard; `openQuestions` holds the position of each that the sandbox starts with. */
export interface Behaviour {
  /** A POST or PATCH repeated with the same request-id is answered again and not carried out again. */
  idempotency: boolean;
  /** Milliseconds until the list shows what was created or changed. */
  listLagMs: number;
  /** The same lag for GET by id, and 404 until then. */
  lagReachesGet: boolean;
  /** PATCH takes /name, which the definition does not list. */
  patchesName: boolean;
  /** PATCH takes substatus Error, known from the web page only. */
  takesError: boolean;
  /** Microsoft's referral stands in every list, not only in one filtered by its engagementId. */
  microsoftInList: boolean;
  /** How the address of the next page is written. */
  nextLink: "right" | "http" | "without-engagements" | "as-documented";
  /** What @odata.count counts. */
  count: "page" | "all";
  /** Whether $top ends the list or only sizes a page. */
  topMeans: "limit" | "page-size";
  /** Properties that $filter takes beside the documented ones. */
  filtersToo: readonly ("name" | "externalReferenceId" | "createdDateTime")[];
  /** Which of the two documented codes a 412 has. */
  mismatchCode: "preconditionFailed" | "resourceModified";
  /** Answers carry the ETag header. */
  sendsETag: boolean;
  /** The status of a successful POST. */
  createStatus: 200 | 201 | 202;
  /** The answer to a POST repeats closingDateTime; the documented one does not. */
  createAnswerHasClosingDate: boolean;
  /** Whose referral the answer to the second POST of a co-sell deal shows. */
  connectedAnswer: "microsoft" | "partner";
  /** What a second invitation of Microsoft to one engagement does. */
  secondInvitation: "refused" | "another";
  /** The address in links.relatedReferrals quotes the engagement's id. */
  relatedLinkQuoted: boolean;
  /** A team of one is written as an object, not as an array. */
  loneTeam: boolean;
  /** additionalRequirements is an object in payloads, an array in the definition. */
  additionalRequirements: "object" | "array";
  /** How the nested error is spelt: in the sample, or in the text beside it. */
  innerErrorName: "innerError" | "innererror";
  /** What Microsoft does with a request for help, and when, counted from the request. */
  microsoft: {
    receivesAfterMs: number;
    answersAfterMs: number;
    answer: "Accepted" | "Declined" | "never" | "by-chance";
  };
}

/** The positions the sandbox starts with: the documented one where there is one, else the one that asks more of a client. */
export const openQuestions: Behaviour = {
  idempotency: false,
  listLagMs: 0,
  lagReachesGet: false,
  patchesName: false,
  takesError: true,
  microsoftInList: false,
  nextLink: "as-documented",
  count: "page",
  topMeans: "limit",
  filtersToo: [],
  mismatchCode: "preconditionFailed",
  sendsETag: true,
  createStatus: 201,
  createAnswerHasClosingDate: false,
  connectedAnswer: "microsoft",
  secondInvitation: "refused",
  relatedLinkQuoted: true,
  loneTeam: false,
  additionalRequirements: "object",
  innerErrorName: "innerError",
  microsoft: { receivesAfterMs: 60_000, answersAfterMs: 5 * 60_000, answer: "by-chance" },
};
