// What a request must carry before its content is looked at (page "Partner REST API headers").
import { Refusal } from "../refusal";
import type { Arrival } from "./route";

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const largestBody = 1_048_576;

/** Throws what the service would say of these headers: 400 without a GUID in client-request-id, 406, 413, 415. */
export function checkHeaders({ request, method, bodyText }: Arrival): void {
  if (!guid.test(request.headers.get("client-request-id") ?? "")) {
    throw new Refusal(400, { target: "client-request-id", message: "client-request-id must be a GUID." });
  }
  const accept = request.headers.get("accept") ?? "*/*";
  if (!/application\/(json|\*)|\*\/\*/.test(accept)) throw new Refusal(406);
  if (method === "GET") return;
  const [mediaType = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (mediaType.trim().toLowerCase() !== "application/json") throw new Refusal(415);
  if (bodyText.length > largestBody) throw new Refusal(413);
}

/** The body as JSON; throws 400 where it is none. */
export function readJson(bodyText: string): unknown {
  try {
    return JSON.parse(bodyText) as unknown;
  } catch {
    throw new Refusal(400, { message: "The body is not valid JSON." });
  }
}
