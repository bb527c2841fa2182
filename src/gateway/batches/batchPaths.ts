// What the OpenAPI document says of the routes of batches.
import { batchCard, batchOrder, batchPage, batchRefusal, rowPage } from "../../contract/batches";
import { gatewayPaths } from "../../contract/gatewayPaths";
import type { OpenApiParameter, OpenApiPath } from "../openapi/OpenApiPath";

const base = gatewayPaths.batches;
const id: OpenApiParameter = {
  name: "id",
  in: "path",
  description: "The batch's id, a GUID of the pane's own.",
  required: true,
};
const after = (what: string): OpenApiParameter => ({ name: "after", in: "query", description: what });
const most: OpenApiParameter = { name: "most", in: "query", description: "How many at most." };
const refusal = (description: string): { description: string; schema: typeof batchRefusal } => ({
  description,
  schema: batchRefusal,
});
const unknown = { 404: refusal("The caller has no such batch.") } as const;
const card = { description: "The batch.", schema: batchCard } as const;

/** One entry for each route of toBatchRoutes. */
export const batchPaths: readonly OpenApiPath[] = [
  {
    method: "post",
    path: base,
    operationId: "submitBatch",
    summary:
      "Takes up to 1,000 rows in, to be worked off though Excel be closed; the same order sent twice is one batch.",
    signedIn: true,
    body: batchOrder,
    answers: {
      200: { description: "It was taken in before.", schema: batchCard },
      202: { description: "It is taken in.", schema: batchCard },
      400: refusal("It is not understood."),
      409: refusal("Its id, or marks of its rows, belong to another batch."),
      413: refusal("It is too large."),
    },
  },
  {
    method: "get",
    path: base,
    operationId: "listBatches",
    summary: "The caller's batches, newest first.",
    signedIn: true,
    parameters: [after("The `next` of the page before."), most],
    answers: { 200: { description: "A page.", schema: batchPage }, 400: refusal("The query is not understood.") },
  },
  {
    method: "get",
    path: `${base}/last`,
    operationId: "readLastBatch",
    summary: "The caller's batch that was processed last.",
    signedIn: true,
    answers: { 200: card, ...unknown },
  },
  {
    method: "get",
    path: `${base}/{id}`,
    operationId: "readBatch",
    summary: "One batch of the caller.",
    signedIn: true,
    parameters: [id],
    answers: { 200: card, ...unknown },
  },
  {
    method: "get",
    path: `${base}/{id}/rows`,
    operationId: "readBatchRows",
    summary: "What became of its rows, in their order.",
    signedIn: true,
    parameters: [
      id,
      after("The number of the row before."),
      most,
      { name: "detail", in: "query", description: "`keys` leaves out what was sent and answered." },
    ],
    answers: {
      200: { description: "A page.", schema: rowPage },
      400: refusal("The query is not understood."),
      ...unknown,
    },
  },
  {
    method: "get",
    path: `${base}/{id}/file`,
    operationId: "downloadBatch",
    summary: "The processed file: CSV with the Errors column filled.",
    signedIn: true,
    parameters: [
      id,
      { name: "only", in: "query", description: "`failed` for the rows that were not processed alone." },
      { name: "language", in: "query", description: "`en` or `fr`: of the texts in Errors." },
    ],
    answers: {
      200: { description: "The file.", mediaType: "text/csv" },
      400: refusal("The query is not understood."),
      410: refusal("Its contents were erased after their time."),
      ...unknown,
    },
  },
  {
    method: "post",
    path: `${base}/{id}/stop`,
    operationId: "stopBatch",
    summary: "Ends the rows that were not begun; those under way are finished.",
    signedIn: true,
    parameters: [id],
    answers: { 200: card, ...unknown },
  },
];
