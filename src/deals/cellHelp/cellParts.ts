// Cells of several parts, a solution and a team member, as a form fills them in: taken apart, put together, checked part by part.
import { isBlankCell } from "../cell";
import type { CellValue } from "../cell";
import type { Complaint } from "../finding";
import type { KindName } from "../kind";
import { kinds } from "../kinds/kinds";
import { toParts } from "../kinds/partsKind";

/** A kind of cell that has parts. */
export type PartsKind = Extract<KindName, "solution" | "member">;

/** A part of a cell. */
export type PartName = "id" | "currency" | "price" | "quantity" | "firstName" | "lastName" | "phone" | "email";

/** The parts of each kind, in the order in which the cell holds them. */
export const partNames: Readonly<Record<PartsKind, readonly PartName[]>> = {
  solution: ["id", "currency", "price", "quantity"],
  member: ["firstName", "lastName", "phone", "email"],
};

/** Whether a kind of cell has parts. */
export function hasParts(kind: KindName): kind is PartsKind {
  return kind === "solution" || kind === "member";
}

const none: readonly string[] = ["", "", "", ""];

/**
 * The four parts of a cell; those of its repair where it has one. What is too much stays in the last part, so that nothing
 * of the cell is lost unseen.
 */
export function toFormParts(kind: PartsKind, value: CellValue): readonly string[] {
  if (isBlankCell(value)) return none;
  const repaired = kinds[kind].toRepair(value, { values: [], edition: "2021" })?.value ?? value;
  const [first = "", second = "", third = "", ...rest] = toParts(repaired);
  return [first, second, third, rest.join(", ")];
}

/** The text of a cell for its parts: "" where all are blank; a solution ends with its last part that is filled. */
export function toPartsText(kind: PartsKind, parts: readonly string[]): string {
  const trimmed = parts.map((part) => part.trim());
  if (trimmed.every((part) => part === "")) return "";
  const last = trimmed.findLastIndex((part) => part !== "");
  return (kind === "solution" ? trimmed.slice(0, last + 1) : trimmed).join(", ");
}

/** Whether a cell says the same as a text of parts, blanks around its commas left out. */
export function isSameParts(kind: PartsKind, value: CellValue, text: string): boolean {
  return value === text || (isBlankCell(value) ? text === "" : kinds[kind].toCanonical(value) === text);
}

/** What is wrong with one part; a comma would begin another part, and a blank cell may be required. */
export type PartFault =
  | { readonly part: PartName; readonly kind: "comma" | "required" }
  | { readonly part: PartName; readonly kind: "complaint"; readonly complaint: Complaint };

/** What is wrong with the parts; null where nothing is. Only a complaint that is a warning may stand in the cell. */
export function checkParts(kind: PartsKind, parts: readonly string[], isRequired: boolean): PartFault | null {
  const names = partNames[kind];
  const [first] = names;
  const torn = names.find((_name, at) => parts[at]?.includes(",") === true);
  if (torn !== undefined) return { part: torn, kind: "comma" };
  const text = toPartsText(kind, parts);
  if (first === undefined || (text === "" && !isRequired)) return null;
  if (text === "") return { part: first, kind: "required" };
  const { accepts, explain } = kinds[kind].toCheck({ values: [], edition: "2021" });
  const complaint = accepts(text) ? null : explain(text);
  return complaint === null ? null : { part: toPart(kind, complaint, parts), kind: "complaint", complaint };
}

/** Whether the parts may be written in spite of a fault. */
export function mayWrite(fault: PartFault | null): boolean {
  return fault === null || (fault.kind === "complaint" && fault.complaint.severity === "warning");
}

function toPart(kind: PartsKind, { code }: Complaint, parts: readonly string[]): PartName {
  switch (code) {
    case "solution-currency":
      return "currency";
    case "solution-price":
      return "price";
    case "solution-quantity":
      return "quantity";
    case "member-email":
      return "email";
    case "member-phone":
      return "phone";
    case "member-name":
      return parts[0]?.trim() === "" ? "firstName" : "lastName";
    default:
      return kind === "solution" ? "id" : "firstName";
  }
}
