// A file that cannot be read as deals, and why; the sentence for each reason is in src/language/fileErrors.ts.

/** Why a file is refused, with what its sentence needs. Record numbers count the header as 1. */
export type FileFault =
  | { readonly code: "empty" }
  | { readonly code: "too-large"; readonly megabytes: number; readonly limit: number }
  | { readonly code: "not-text"; readonly looksLike: "workbook" | "pdf" | "picture" | "archive" | "unknown" }
  | { readonly code: "open-quote"; readonly record: number }
  | { readonly code: "broken-quote"; readonly record: number }
  | { readonly code: "too-many-columns"; readonly columns: number; readonly limit: number }
  | { readonly code: "too-many-rows"; readonly rows: number; readonly limit: number }
  | { readonly code: "no-known-header"; readonly found: string };

/** Thrown instead of half a result. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(readonly fault: FileFault) {
    super(`This file cannot be read as deals: ${fault.code}.`);
  }
}
