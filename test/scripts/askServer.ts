// Asks the server of the pages: fetch of Node takes no certificate that a machine made for itself.
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";

/** What is asked; a GET where nothing else is said. */
export interface ServerQuestion {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** What came back. */
export interface ServerAnswer {
  readonly status: number;
  readonly type: string;
  readonly cache: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Resolves with the whole answer; rejects where the connection ends before. */
export function askServer(origin: string, path: string, question: ServerQuestion = {}): Promise<ServerAnswer> {
  const { method = "GET", headers = {}, body } = question;
  const { hostname, port } = new URL(origin);
  const json = body === undefined ? {} : { "Content-Type": "application/json" };
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path, method, headers: { ...json, ...headers }, rejectUnauthorized: false, agent: false },
      (answer) => {
        let text = "";
        answer.on("data", (part: Buffer) => (text += part.toString()));
        answer.on("error", reject);
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: answer.headers["content-type"] ?? "",
            cache: answer.headers["cache-control"] ?? "",
            headers: answer.headers,
            body: text,
          }),
        );
      },
    );
    asked.on("error", reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
