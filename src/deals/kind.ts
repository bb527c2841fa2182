// What a kind of column is: how its cells are checked, repaired, compared, formatted, and what they offer to choose from.
import { toQuotable } from "./cell";
import type { CellValue } from "./cell";
import type { Edition } from "./edition";
import type { Complaint } from "./finding";
import type { Language } from "./words";

/** The kinds of columns. */
export type KindName =
  | "errors"
  | "text"
  | "longText"
  | "id"
  | "referralId"
  | "country"
  | "duns"
  | "phone"
  | "email"
  | "status"
  | "substatus"
  | "reasonCode"
  | "salesStage"
  | "money"
  | "currency"
  | "date"
  | "yesNo"
  | "helpCode"
  | "solution"
  | "member"
  | "list"
  | "intent"
  | "domain"
  | "match";

/** How Excel formats a cell: as text (keeps zeros), as a date, as a number, or as it sees fit. */
export type CellFormat = "text" | "date" | "number" | "general";

/** What a cell offers to choose from. */
export type Offer =
  | { readonly kind: "none" }
  | { readonly kind: "list"; readonly values: readonly string[] }
  | {
      readonly kind: "dependent";
      /** English header of the deciding column. */
      readonly on: string;
      /** What is offered, by the deciding key ("Active"). */
      readonly lists: ReadonlyMap<string, readonly string[]>;
      /** Any accepted spelling of the deciding value, lower case -> its key. */
      readonly keys: ReadonlyMap<string, string>;
    };

/** A value to put in place of a wrong one; certain where only one value can have been meant. */
export interface Repair {
  readonly value: CellValue;
  readonly certain: boolean;
  /** A second value that can have been meant just as well. */
  readonly other?: CellValue;
  /** The value as a sentence shows it, where that differs from its text (a date is written as a serial number). */
  readonly shown?: string;
}

/** What a kind needs to know of its column and sheet. */
export interface KindContext {
  /** The values of a list column; empty for others. */
  readonly values: readonly string[];
  readonly edition: Edition;
}

/** The check of one column's cells. */
export interface CellCheck {
  /** Whether a cell is right exactly as it stands: the fast answer, false where it has to be looked at closely. */
  readonly accepts: (value: CellValue) => boolean;
  /** What is wrong with a cell that holds a value and was not accepted at once; null where nothing is. */
  readonly explain: (value: CellValue) => Complaint | null;
}

/** A kind of column. */
export interface Kind {
  readonly format: CellFormat;
  readonly toCheck: (context: KindContext) => CellCheck;
  /** A cell as Partner Center takes it, for comparing and sending; only meaningful where the check finds no error. */
  readonly toCanonical: (value: CellValue) => string;
  /** The value to offer instead of a wrong or untidy one. */
  readonly toRepair: (value: CellValue, context: KindContext) => Repair | null;
  readonly toOffer: (context: KindContext, language: Language) => Offer;
}

/** What a cell without choices offers. */
export const noOffer: Offer = { kind: "none" };

/** What a finding says of a repair: a suggestion where it is certain, else a guess. */
export function toProposal(repair: Repair | null): { suggestion?: string; guess?: string } {
  if (repair === null) return {};
  const shown = toQuotable(repair.shown ?? repair.value);
  return repair.certain ? { suggestion: shown } : { guess: shown };
}

/** The parameters of a finding about a value that may have a repair. */
export function toRepairable(
  value: CellValue,
  repair: Repair | null,
): { value: string; suggestion?: string; guess?: string } {
  return { value: toQuotable(value), ...toProposal(repair) };
}
