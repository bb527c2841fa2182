// JSON of an answer that may be anything.

/** The value of a text, for a schema to look at; null where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
