// Cells of several parts: a solution (ID, currency, price, quantity) and a team member (first name, last name, mobile, e-mail).
import { checkAnyCell, toUntidy } from "../anyCell";
import { toPlainText, toQuotable } from "../cell";
import type { CellValue } from "../cell";
import { isCurrencyCode } from "../currencies";
import { toError, toWarning } from "../finding";
import type { Complaint } from "../finding";
import { noOffer, toProposal } from "../kind";
import type { Kind, Repair } from "../kind";
import { isEmail } from "./emailKind";
import { isAmount } from "./moneyKind";
import { isPhone } from "./phoneKind";

const longest = 2000;
const mostParts = 4;

/** The parts of a cell, without blanks around them. */
export function toParts(value: CellValue): readonly string[] {
  return toPlainText(value)
    .split(",")
    .map((part) => part.trim());
}

// Semicolons, bars and tabs where commas belong.
function withCommas(text: string): string | null {
  if (text.length > longest || text.includes(",") || !/[;|\t]/u.test(text)) return null;
  return text
    .split(/[;|\t]/u)
    .map((part) => part.trim())
    .join(", ");
}

const plainSolution = /^[\w-]{1,100}(?:, ?([A-Z]{3})(?:, ?\d{1,15}(?:\.\d{1,9})?(?:, ?\d{1,15})?)?)?$/u;
const plainMember = /^[\p{L}'-]+, ?[\p{L}'-]+, ?\d{5,15}, ?([^\s,]+)$/u;

// The forms that nearly all cells have; any other is looked at part by part.
function isPlainSolution(value: CellValue): boolean {
  const found = typeof value === "string" ? plainSolution.exec(value) : null;
  return found !== null && (found[1] === undefined || isCurrencyCode(found[1]));
}

function isPlainMember(value: CellValue): boolean {
  const email = typeof value === "string" ? plainMember.exec(value)?.[1] : undefined;
  return email !== undefined && isEmail(email);
}

function checkSolution(text: string): Complaint | null {
  const [id = "", currency = "", price = "", quantity = ""] = toParts(text);
  const count = toParts(text).length;
  if (id === "") return toError("solution-without-id", {});
  const separated = withCommas(text);
  if (separated !== null) return toError("solution-separator", { suggestion: toQuotable(separated) });
  if (currency !== "" && !isCurrencyCode(currency.toUpperCase())) {
    return toError("solution-currency", { value: toQuotable(currency) });
  }
  if (price !== "" && !isAmount(price)) return toError("solution-price", { value: toQuotable(price) });
  if (quantity !== "" && !/^\d{1,15}$/u.test(quantity)) {
    return toError("solution-quantity", { value: toQuotable(quantity) });
  }
  return count > mostParts ? toError("solution-parts", { count }) : null;
}

function checkMember(text: string): Complaint | null {
  const parts = toParts(text);
  if (parts.length !== mostParts) {
    return toError("member-parts", { count: parts.length, ...toProposal(toMemberRepair(text)) });
  }
  const [first = "", last = "", phone = "", email = ""] = parts;
  if (!isEmail(email)) return toError("member-email", { value: toQuotable(email) });
  if (first === "" || last === "") return toWarning("member-name", {});
  return phone !== "" && !isPhone(phone) ? toWarning("member-phone", { value: toQuotable(phone) }) : null;
}

function toSolutionRepair(value: CellValue): Repair | null {
  const separated = withCommas(toPlainText(value));
  if (separated !== null) return checkSolution(separated) === null ? { value: separated, certain: true } : null;
  return toTrimmedRepair(value);
}

function toMemberRepair(value: CellValue): Repair | null {
  const plain = toPlainText(value);
  if (plain.length > longest) return null;
  const text = withCommas(plain) ?? plain;
  const parts = text.split(",").map((part) => part.trim());
  while (parts.length > mostParts && parts.at(-1) === "") parts.pop();
  if (parts.length === mostParts) {
    const repaired = parts.join(", ");
    const same = toParts(plain).length === mostParts;
    return same ? toTrimmedRepair(value) : isRight(repaired) ? { value: repaired, certain: true } : null;
  }
  return guessMember(parts);
}

// Three parts: the names in one, or no mobile number. Two readings are possible, so it is a guess.
function guessMember(parts: readonly string[]): Repair | null {
  const [first = "", second = "", email = ""] = parts;
  if (parts.length !== mostParts - 1 || !isEmail(email)) return null;
  const names = first.split(/\s+/u);
  const guess = isPhone(second)
    ? names.length === 2 && `${names.join(", ")}, ${second}, ${email}`
    : `${first}, ${second}, , ${email}`;
  return guess !== false && isRight(guess) ? { value: guess, certain: false } : null;
}

function isRight(text: string): boolean {
  return checkMember(text)?.severity !== "error";
}

function toTrimmedRepair(value: CellValue): Repair | null {
  const plain = toPlainText(value);
  return typeof value !== "string" || plain === value ? null : { value: plain, certain: true };
}

interface PartsForm {
  readonly accepts: (value: CellValue) => boolean;
  readonly check: (text: string) => Complaint | null;
  readonly toRepair: (value: CellValue) => Repair | null;
}

function toPartsKind({ accepts, check, toRepair }: PartsForm): Kind {
  return {
    format: "text",
    toCheck: () => ({
      accepts,
      explain: (value) => {
        const wrong = checkAnyCell(value);
        if (wrong !== null) return wrong;
        const plain = toPlainText(value);
        return check(plain) ?? toUntidy(value, plain);
      },
    }),
    toCanonical: (value) => toParts(value).join(", "),
    toRepair,
    toOffer: () => noOffer,
  };
}

/** A solution of a deal. */
export const solutionKind: Kind = toPartsKind({
  accepts: isPlainSolution,
  check: checkSolution,
  toRepair: toSolutionRepair,
});

/** A member of a deal's team. */
export const memberKind: Kind = toPartsKind({ accepts: isPlainMember, check: checkMember, toRepair: toMemberRepair });
