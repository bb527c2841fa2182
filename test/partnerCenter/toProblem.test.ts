import { NoAnswer, NotSent, Refused } from "../../src/partnerCenter/failures";
import { isProperError, toFailure, toProblem } from "../../src/partnerCenter/toProblem";
import type { Answer } from "../../src/partnerCenter/toProblem";
import { toTargetColumn } from "../../src/partnerCenter/toTargetColumn";

function anAnswer(answer: Partial<Answer>): Answer {
  return { status: 400, headers: new Headers(), text: "", kind: "write", requestId: "r-1", ...answer };
}

function apiError(code: string, target = "", message = ""): string {
  return JSON.stringify({ error: { code, message, target, innererror: {} } });
}

test.each([
  [400, apiError("invalidRequest", "/details/currency"), "refused", "Currency"],
  [400, apiError("invalidRequest", "status"), "not-allowed", "Partner Referral Status"],
  [400, apiError("resourceModified"), "changed-meanwhile", null],
  [400, JSON.stringify({ code: "2055", description: "eTag", data: [], source: "X" }), "changed-meanwhile", null],
  [401, apiError("unAuthorized"), "signed-out", null],
  [403, apiError("accessDenied"), "no-access", null],
  [403, apiError("generalException", "", "insufficent_claims"), "more-proof-needed", null],
  [403, JSON.stringify({ code: "900309", description: "blocked", data: [], source: "X" }), "more-proof-needed", null],
  [403, JSON.stringify({ code: "900329", description: "app only", data: [], source: "X" }), "no-access", null],
  [404, JSON.stringify({ statusCode: 404, message: "Resource not found" }), "no-such-deal", null],
  [409, apiError("invalidRequest", "engagementId"), "not-allowed", "Engagement ID"],
  [412, "", "changed-meanwhile", null],
  [422, apiError("somethingNew", "name"), "refused", "Deal Name"],
  [
    429,
    JSON.stringify({ statusCode: 429, message: "Rate limit is exceeded. Try again in 57 seconds." }),
    "too-busy",
    null,
  ],
  [500, apiError("generalException"), "out-of-order", null],
  [503, "", "out-of-order", null],
  [301, "", "strange-answer", null],
  [400, "<!DOCTYPE html>", "strange-answer", null],
])("status %i with %s is %s", (status, text, code, column) => {
  expect(toProblem(anAnswer({ status, text, kind: "read" }))).toMatchObject({ code, column, requestId: "r-1" });
});

test("Partner Center's own code is kept, whatever the letter case of its names", () => {
  expect(toProblem(anAnswer({ text: '{"Error":{"Code":"invalidRequest","Target":"NAME"}}' }))).toEqual({
    code: "refused",
    column: "Deal Name",
    partnerCode: "invalidRequest",
    requestId: "r-1",
  });
});

test("claims asked for in the header are proof needed, whatever the body says", () => {
  const headers = new Headers({ "WWW-Authenticate": 'Bearer error="insufficient_claims", claims="e30="' });
  expect(toProblem(anAnswer({ status: 401, headers })).code).toBe("more-proof-needed");
});

test("the id of a read is the one that the answer names", () => {
  const headers = new Headers({ "Request-ID": "from-the-answer" });
  expect(toProblem(anAnswer({ status: 404, headers, kind: "read", requestId: "" })).requestId).toBe("from-the-answer");
});

test.each([
  [400, apiError("invalidRequest"), Refused],
  [400, "", Refused],
  [403, "<html></html>", NoAnswer],
  [401, "<html></html>", NotSent],
  [408, apiError("generalException"), NoAnswer],
  [302, "", NoAnswer],
  [429, JSON.stringify({ statusCode: 429, message: "" }), NotSent],
  [429, "", NoAnswer],
  [503, apiError("serviceNotAvailable"), NotSent],
  [503, "<html></html>", NoAnswer],
  [500, apiError("generalException"), NoAnswer],
  [504, "", NoAnswer],
])("a write answered with %i and %s", (status, text, kind) => {
  expect(toFailure(anAnswer({ status, text }))).toBeInstanceOf(kind);
});

test("a read is never unclear", () => {
  for (const status of [302, 400, 408, 500, 502, 503, 504]) {
    expect(toFailure(anAnswer({ status, text: "<html></html>", kind: "read" }))).not.toBeInstanceOf(NoAnswer);
  }
});

test.each(["", "<html></html>", "null", "[]", "{}", '{"error":"text"}', '{"code":"1"}'])(
  "%s is no proper error",
  (text) => {
    expect(isProperError(text)).toBe(false);
  },
);

test.each([
  ["customerProfile/address/city", "Customer City"],
  ["/customerProfile/name", "Customer Name"],
  ["details.dealValue", "Estimated Deal Value"],
  ["details/requirements/solutions[2]/id", "Solution 3"],
  ["details/requirements/solutions", "Solution 1"],
  ["/details/requirements/solutions/-", "Solution 1"],
  ["team[0]/email", "Team member 1"],
  ["team[50]", null],
  ["customerProfile/team", "Customer Contact First Name"],
  ["customerProfile/team[0]/email", "Customer Contact Email Address"],
  ["consent/consentToContact", "Consent to share Customer/Partner contact"],
  ["consent", null],
  ["inviteContext/assistanceRequestCode", "What specific help from Microsoft?"],
  ["referral", null],
  ["teamwork", null],
  ["nowhere", null],
])("the target %s names the column %s", (target, column) => {
  expect(toTargetColumn(target)).toBe(column);
});
