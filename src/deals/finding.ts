// What a check finds: data with a code and parameters, never words. Words come from src/language.

/** How a finding weighs: an error blocks the push and stands in the Errors cell, a warning is shown in the pane only. */
type Severity = "error" | "warning";

type Value = { readonly value: string };
/** A wrong value and, where there is one, the value to write: a suggestion where nothing else can be meant, else a guess. */
type Repairable = { readonly value: string; readonly suggestion?: string; readonly guess?: string };
type Allowed = Repairable & { readonly allowed: string };
type Former = { readonly old: string };
type Nothing = Readonly<Record<string, never>>;

/** Every code and the parameters of its sentence. Codes never change once shipped. Values are quotable (see toQuotable). */
export type FindingParams = {
  // the sheet
  "column-missing": Nothing;
  "column-repeated": { readonly times: number };
  "column-unknown": Nothing;
  "column-beyond-limit": { readonly limit: number };
  "row-too-wide": { readonly cells: number; readonly columns: number };
  // any cell
  missing: { readonly wording: "Mandatory" | "Required" };
  "excel-error": Value;
  "control-character": { readonly character: string };
  "broken-character": Nothing;
  "too-long": { readonly length: number; readonly limit: number };
  "digits-lost": Value;
  "digits-shortened": Value;
  "line-break": Nothing;
  untidy: { readonly value: string; readonly suggestion: string };
  // kinds of cells
  "id-format": Repairable;
  "mark-left": Value;
  "country-code": Repairable;
  "currency-code": Repairable;
  "date-format": Repairable;
  "no-such-day": Value;
  "money-format": Repairable;
  "email-format": Repairable;
  "phone-format": Repairable;
  "domain-format": Repairable;
  "duns-format": Repairable;
  "duns-untidy": { readonly value: string; readonly suggestion: string };
  "yes-no": Repairable;
  "not-in-list": Allowed;
  "code-not-in-list": Allowed;
  "percent-format": Repairable;
  "solution-without-id": Nothing;
  "solution-parts": { readonly count: number };
  "solution-separator": { readonly suggestion: string };
  "solution-currency": Value;
  "solution-price": Value;
  "solution-quantity": Value;
  "member-parts": { readonly count: number; readonly suggestion?: string; readonly guess?: string };
  "member-email": Value;
  "member-name": Nothing;
  "member-phone": Value;
  // rules of a row
  "engagement-alone": Nothing;
  "consent-refused": Nothing;
  "substatus-of-other-status": { readonly value: string; readonly status: string; readonly allowed: string };
  "new-deal-status": { readonly value: string; readonly expected: string };
  "new-deal-substatus": { readonly value: string; readonly expected: string };
  "status-move": { readonly from: string; readonly to: string };
  "substatus-move": { readonly from: string; readonly to: string };
  "expired-by-hand": Nothing;
  "reason-of-other-substatus": { readonly value: string; readonly substatus: string; readonly allowed: string };
  "match-format": Value;
  "small-deal": { readonly value: string; readonly least: string };
  "money-decimals": { readonly currency: string; readonly digits: number };
  "postal-code-short": { readonly country: string; readonly digits: number; readonly suggestion: string };
  "won-early": { readonly hours: number };
  "request-expires": { readonly days: number };
  // against what was pulled
  "fixed-key": Former;
  "fixed-after-creation": Former;
  "fixed-after-sharing": Former;
  "fixed-after-yes": Former;
  "read-only": Former;
  "closed-deal": Former;
  // rules of the sheet
  "referral-repeated": { readonly times: number };
  "deal-repeated": { readonly times: number };
};

/** A code of a finding. */
export type FindingCode = keyof FindingParams;

/** What is wrong with a cell, before it is known where the cell stands. */
export type ComplaintOf<C extends FindingCode> = {
  [K in C]: { readonly severity: Severity; readonly code: K; readonly params: FindingParams[K] };
}[C];

/** Any complaint. */
export type Complaint = ComplaintOf<FindingCode>;

/** A finding of one code. */
export type FindingOf<C extends FindingCode> = {
  [K in C]: {
    /** Index into the rows given, from 0; null for a finding of the sheet. */
    readonly row: number | null;
    /** English header with its number ("Solution 3"), or the header as found where it is unknown; null for a whole row. */
    readonly column: string | null;
    readonly severity: Severity;
    readonly code: K;
    readonly params: FindingParams[K];
  };
}[C];

/** One thing found wrong, or worth a warning. */
export type Finding = FindingOf<FindingCode>;

/** An error with this code. */
export function toError<C extends FindingCode>(code: C, params: FindingParams[C]): ComplaintOf<C> {
  return { severity: "error", code, params };
}

/** A warning with this code. */
export function toWarning<C extends FindingCode>(code: C, params: FindingParams[C]): ComplaintOf<C> {
  return { severity: "warning", code, params };
}
