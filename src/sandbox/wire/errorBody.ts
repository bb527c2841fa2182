// One refusal in each of the forms in which Partner Center, its gateway or a proxy may answer.
import { refusals } from "../refusal";
import type { Refusal } from "../refusal";

/** Forms of an error's body: two documented by Microsoft, the gateway's own, none at all, a proxy's page. */
export type ErrorShape = "partner-api" | "partner-center" | "gateway" | "empty" | "html";

/** Codes of the Partner Center shape that a page names; any other is the status as a text. */
const partnerCenterCodes: Readonly<Partial<Record<number, string>>> = { 401: "900420", 403: "900308", 412: "2055" };

/** A body with the media type it is sent as; null where nothing is sent. */
export interface ErrorBody {
  readonly mediaType: string;
  readonly text: string;
}

/** The body of a refusal in the shape asked for. */
export function toErrorBody(
  refusal: Refusal,
  shape: ErrorShape,
  innerErrorName: "innerError" | "innererror",
): ErrorBody | null {
  switch (shape) {
    case "partner-api":
      return json(toPartnerApiError(refusal, innerErrorName));
    case "partner-center":
      return json(toPartnerCenterError(refusal));
    case "gateway":
      return json({ statusCode: refusal.status, message: refusal.message });
    case "html":
      return { mediaType: "text/html; charset=utf-8", text: toPage(refusal.status) };
    case "empty":
      return null;
  }
}

function json(body: unknown): ErrorBody {
  return { mediaType: "application/json; charset=utf-8", text: JSON.stringify(body) };
}

function toPartnerApiError(refusal: Refusal, innerErrorName: string): unknown {
  const { code, target } = refusal.details;
  return {
    error: {
      code: code ?? refusals[refusal.status].code,
      message: refusal.message.slice(0, 1024),
      target: target ?? "referral",
      [innerErrorName]: { code: `status${refusal.status}`, message: refusals[refusal.status].text },
    },
  };
}

function toPartnerCenterError(refusal: Refusal): unknown {
  const { partnerCenterCode, target } = refusal.details;
  return {
    code: partnerCenterCode ?? partnerCenterCodes[refusal.status] ?? String(refusal.status),
    description: refusal.message,
    data: target === undefined ? [] : [target],
    source: "PartnerReferrals",
  };
}

function toPage(status: number): string {
  return `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>Error ${status}</h1></body></html>`;
}
