// The settings of a document as the client's common API reads and writes them: keys with values as JSON text.
import { z } from "zod";

/** The settings as the client's context and its loading want them. */
export function toStoredSettings(settings: ReadonlyMap<string, unknown>): readonly (readonly [string, string])[] {
  return [...settings].map(([key, value]) => [key, JSON.stringify(value)] as const);
}

const saving = z.object({ Properties: z.array(z.tuple([z.string(), z.string()])) });

/** Puts the settings that a save brings in the place of all that were there; throws a ZodError for anything else. */
export function replaceSettings(settings: Map<string, unknown>, request: unknown): void {
  const pairs = saving.parse(request).Properties.map(([key, json]) => [key, parseJson(json)] as const);
  settings.clear();
  for (const [key, value] of pairs) settings.set(key, value);
}

function parseJson(text: string): unknown {
  return JSON.parse(text);
}
