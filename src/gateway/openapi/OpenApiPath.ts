// One operation of the gateway, as its OpenAPI document describes it.
import type { z } from "zod";

/** An answer: its schema where it is JSON, its media type where it is something else, neither where it has no body. */
export interface OpenApiAnswer {
  readonly description: string;
  readonly schema?: z.ZodType;
  readonly mediaType?: string;
}

/** A parameter of an operation. */
export interface OpenApiParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly description: string;
  readonly required?: boolean;
}

/** An operation at a path: /batches/{id}. */
export interface OpenApiPath {
  readonly method: "get" | "post" | "patch" | "delete";
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  /** Whether it wants the bearer token of a signed-in person; then 401, 403 and 503 are said without being listed. */
  readonly signedIn: boolean;
  readonly parameters?: readonly OpenApiParameter[];
  /** The JSON body's schema; "any" where Partner Center alone says what it is. */
  readonly body?: z.ZodType | "any";
  readonly answers: Readonly<Record<number, OpenApiAnswer>>;
}
