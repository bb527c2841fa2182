// The OpenAPI document of the gateway's own routes, made from the same schemas that pane and gateway speak by.
import { z } from "zod";
import { callerCard } from "../../contract/callerCard";
import { gatewayConnection } from "../../contract/gatewayConnection";
import { gatewayError } from "../../contract/gatewayError";
import { gatewayPaths } from "../../contract/gatewayPaths";
import { aliveReport, readyReport } from "../../contract/health";
import type { OpenApiAnswer, OpenApiPath } from "./OpenApiPath";

const text = "text/plain";
const own: readonly OpenApiPath[] = [
  {
    method: "get",
    path: gatewayPaths.caller,
    operationId: "getCaller",
    summary: "Who the gateway takes its caller for.",
    signedIn: true,
    answers: { 200: { description: "The caller.", schema: callerCard } },
  },
  {
    method: "get",
    path: gatewayPaths.connection,
    operationId: "getConnection",
    summary: "Where a pane that came from here asks, and how it signs in.",
    signedIn: false,
    answers: { 200: { description: "The connection.", schema: gatewayConnection } },
  },
  {
    method: "get",
    path: gatewayPaths.alive,
    operationId: "isAlive",
    summary: "Whether the process runs.",
    signedIn: false,
    answers: { 200: { description: "It does.", schema: aliveReport } },
  },
  {
    method: "get",
    path: gatewayPaths.ready,
    operationId: "isReady",
    summary: "Whether requests should come here.",
    signedIn: false,
    answers: {
      200: { description: "They should.", schema: readyReport },
      503: { description: "They should not.", schema: readyReport },
    },
  },
  {
    method: "get",
    path: gatewayPaths.metrics,
    operationId: "getMetrics",
    summary: "Counters in Prometheus' text format; with a token of its own where one is set.",
    signedIn: false,
    answers: {
      200: { description: "The counters.", mediaType: text },
      401: { description: "The token is missing or wrong.", schema: gatewayError },
    },
  },
  ...toRelay("list"),
  ...toRelay("one"),
];

function toRelay(which: "list" | "one"): readonly OpenApiPath[] {
  const isOne = which === "one";
  const path = isOne ? `${gatewayPaths.referrals}/{id}` : gatewayPaths.referrals;
  const id = { name: "id", in: "path", description: "The Referral ID.", required: true } as const;
  const answers = {
    200: { description: "Partner Center's answer.", mediaType: "application/json" },
    502: { description: "Any other answer of Partner Center, with its own status.", mediaType: "application/json" },
    504: { description: "No answer came: whether it was carried out is not known.", schema: gatewayError },
  };
  const common = { path, signedIn: true, parameters: isOne ? [id] : [], answers } as const;
  const read = isOne ? "getReferral" : "listReferrals";
  const write = isOne ? "updateReferral" : "createReferral";
  return [
    { ...common, method: "get", operationId: read, summary: "Reads at Partner Center as the caller." },
    {
      ...common,
      method: isOne ? "patch" : "post",
      operationId: write,
      summary: "Writes at Partner Center as the caller; the same request with the same client-request-id is sent once.",
      body: "any",
    },
  ];
}

/** The document (OpenAPI 3.1) of the gateway with these routes of the background. */
export function toOpenApi(background: readonly OpenApiPath[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of [...own, ...background]) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: toOperation(operation) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Co-sell Deals gateway", version: "1" },
    paths,
    components: {
      securitySchemes: { signedIn: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
    },
  };
}

function toOperation({ operationId, summary, signedIn, parameters = [], body, answers }: OpenApiPath): object {
  const refusals: Record<number, OpenApiAnswer> = signedIn
    ? {
        401: { description: "No token, one that is not accepted, or more proof is needed.", schema: gatewayError },
        403: { description: "The caller may not do this.", schema: gatewayError },
        503: { description: "Nothing was done: try again.", schema: gatewayError },
      }
    : {};
  return {
    operationId,
    summary,
    ...(signedIn && { security: [{ signedIn: [] }] }),
    parameters: parameters.map(({ required = false, ...parameter }) => ({
      ...parameter,
      required,
      schema: { type: "string" },
    })),
    ...(body !== undefined && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: body === "any" ? {} : toSchema(body) } },
      },
    }),
    responses: Object.fromEntries(
      Object.entries({ ...refusals, ...answers }).map(([status, answer]) => [status, toResponse(answer)]),
    ),
  };
}

function toResponse({ description, schema, mediaType }: OpenApiAnswer): object {
  if (schema !== undefined) return { description, content: { "application/json": { schema: toSchema(schema) } } };
  return { description, ...(mediaType !== undefined && { content: { [mediaType]: {} } }) };
}

function toSchema(schema: z.ZodType): object {
  const made = z.toJSONSchema(schema, { unrepresentable: "any", io: "output" });
  // The document says once which dialect its schemas are in.
  delete made.$schema;
  return made;
}
