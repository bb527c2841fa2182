// What the OpenAPI document says of the routes of exports.
import { exportCard, exportOrder, exportPage, exportRefusal } from "../../contract/exports";
import { gatewayPaths } from "../../contract/gatewayPaths";
import type { OpenApiAnswer, OpenApiParameter, OpenApiPath } from "../openapi/OpenApiPath";

const base = gatewayPaths.exports;
const id: OpenApiParameter = {
  name: "id",
  in: "path",
  description: "The export's id, a GUID of the pane's own.",
  required: true,
};
const refusal = (description: string): OpenApiAnswer => ({ description, schema: exportRefusal });
const card = { description: "The export.", schema: exportCard } as const;
const unknown = { 404: refusal("The caller has no such export.") } as const;

/** One entry for each route of toExportRoutes. */
export const exportPaths: readonly OpenApiPath[] = [
  {
    method: "post",
    path: base,
    operationId: "orderExport",
    summary: "Reads up to 5,000 deals for a file, though Excel be closed; the same order sent twice is one export.",
    signedIn: true,
    body: exportOrder,
    answers: {
      200: { description: "It was taken in before.", schema: exportCard },
      202: { description: "It is taken in.", schema: exportCard },
      400: refusal("It is not understood."),
      409: refusal("Its id belongs to another export, or too many of the caller's are under way."),
      413: refusal("It is too large."),
    },
  },
  {
    method: "get",
    path: base,
    operationId: "listExports",
    summary: "The caller's exports, newest first.",
    signedIn: true,
    parameters: [
      { name: "after", in: "query", description: "The `next` of the page before." },
      { name: "most", in: "query", description: "How many at most." },
    ],
    answers: { 200: { description: "A page.", schema: exportPage }, 400: refusal("The query is not understood.") },
  },
  {
    method: "get",
    path: `${base}/{id}`,
    operationId: "readExport",
    summary: "One export of the caller, and how far it is.",
    signedIn: true,
    parameters: [id],
    answers: { 200: card, ...unknown },
  },
  {
    method: "get",
    path: `${base}/{id}/file`,
    operationId: "downloadExport",
    summary: "The file: CSV in the columns of Partner Center's own, with English headers.",
    signedIn: true,
    parameters: [id],
    answers: {
      200: { description: "The file.", mediaType: "text/csv" },
      409: refusal("It is not ready, or ended without a file."),
      410: refusal("Its contents were erased after their time."),
      ...unknown,
    },
  },
  {
    method: "post",
    path: `${base}/{id}/stop`,
    operationId: "stopExport",
    summary: "Ends an export that is under way, and forgets what was read for it.",
    signedIn: true,
    parameters: [id],
    answers: { 200: card, ...unknown },
  },
];
