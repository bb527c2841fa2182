// What stands between a header and its sentence.
import type { Language } from "../deals/words";

/** The colon of a language with its blanks; errorMarkers knows both. */
export const colon: Readonly<Record<Language, string>> = { en: ": ", fr: " : " };
