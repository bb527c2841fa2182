// What is wrong with a request, for whoever wrote the program that sent it.
import type { z } from "zod";

const mostFaults = 5;

/** What is wrong, by path, without the values: they are a customer's. */
export function toWhy(error: z.ZodError): string {
  return error.issues
    .slice(0, mostFaults)
    .map(({ path, message }) => `${path.join(".")}: ${message}`)
    .join("; ");
}
