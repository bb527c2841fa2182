// The values that a cell takes, and which of them are possible from where its row stands.
import { isBlankCell } from "../cell";
import type { CellValue } from "../cell";
import type { Column } from "../column";
import { countryCodes } from "../countries";
import { currencyCodes } from "../currencies";
import type { Edition } from "../edition";
import { kinds } from "../kinds/kinds";
import type { DealView } from "../rule";
import { readSubstatus } from "../rules/readStanding";
import { wordKeys } from "../words";
import type { WordList } from "../words";
import { toPossibleStatuses, toPossibleSubstatuses } from "./toPossibleMoves";
import { toSubstatuses } from "../lifecycle";

/** One value that a cell takes. */
export interface CellChoice {
  /** As Partner Center takes it: "Active", "6". */
  readonly key: string;
  readonly isPossible: boolean;
  readonly isCurrent: boolean;
}

/** The values that a cell takes; "any": there is no list. */
export type CellChoices =
  | { readonly kind: "any" }
  | {
      readonly kind: "listed";
      /** The list that has words for the keys; null where the keys are words themselves. */
      readonly words: WordList | null;
      readonly choices: readonly CellChoice[];
      /** Whether other values than the listed are taken too: any whole percent of a sales stage. */
      readonly isOpen: boolean;
    }
  /** More than anybody reads through: codes of ISO 3166 or ISO 4217. */
  | { readonly kind: "codes"; readonly of: "country" | "currency"; readonly codes: readonly string[] };

interface Situation {
  readonly deal: DealView;
  readonly value: CellValue;
  /** Whether the cell may not be changed any more. */
  readonly isFixed: boolean;
}

/** The choices of a cell in its row. */
export function toCellChoices(column: Column, situation: Situation): CellChoices {
  const offered = toOffered(column, situation.deal);
  if (offered === null || "of" in offered) return offered === null ? { kind: "any" } : { kind: "codes", ...offered };
  const { words, keys, possible } = offered;
  const current = isBlankCell(situation.value) ? null : kinds[column.kind].toCanonical(situation.value);
  const choices = keys.map((key) => ({
    key,
    isCurrent: key === current,
    isPossible: situation.isFixed ? key === current : possible === undefined || possible.includes(key),
  }));
  return { kind: "listed", words, choices, isOpen: column.kind === "salesStage" };
}

interface Keys {
  readonly words: WordList | null;
  readonly keys: readonly string[];
  /** Those of them that are possible in this row; all where left out. */
  readonly possible?: readonly string[];
}

type Codes = Omit<Extract<CellChoices, { readonly kind: "codes" }>, "kind">;

function toOffered({ kind, values, editable }: Column, deal: DealView): Keys | Codes | null {
  if (editable === "readOnly") return null;
  switch (kind) {
    case "yesNo":
    case "intent":
    case "helpCode":
    case "salesStage":
      return { words: kind, keys: wordKeys(kind) };
    case "status":
      return { words: kind, keys: wordKeys(kind), possible: toPossibleStatuses(deal) };
    case "substatus":
      return { words: kind, keys: toSubstatuses(deal.edition), possible: toPossibleSubstatuses(deal) };
    case "reasonCode":
      return toReasons(deal);
    case "list":
      return { words: null, keys: values ?? [] };
    case "country":
      return { of: kind, codes: countryCodes };
    case "currency":
      return { of: kind, codes: currencyCodes };
    case "errors":
    case "text":
    case "longText":
    case "id":
    case "referralId":
    case "duns":
    case "phone":
    case "email":
    case "money":
    case "date":
    case "solution":
    case "member":
    case "domain":
    case "match":
      return null;
  }
}

// A reason belongs to how the deal ended; a deal that did not end badly has none.
function toReasons(deal: DealView): Keys {
  const substatus = readSubstatus(deal);
  const words = hasErrorReason(substatus, deal.edition) ? "errorReasonCode" : "reasonCode";
  const hasReason = words === "errorReasonCode" || substatus === "Declined" || substatus === "Lost";
  const keys = wordKeys(words);
  return { words, keys, possible: hasReason ? keys : [] };
}

function hasErrorReason(substatus: string | null, edition: Edition): boolean {
  return substatus === "Error" && edition === "2023";
}
