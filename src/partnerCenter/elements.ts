// Elements of the lists that cells of several parts stand for: solutions, and members of a team.
import type { CellValue } from "../deals/cell";
import { isAmount } from "../deals/kinds/moneyKind";
import { toParts } from "../deals/kinds/partsKind";
import { isRecord } from "./wirePath";

/** One element as Partner Center has it. */
export type Element = Readonly<Record<string, unknown>>;

/** How elements of one kind stand in a cell. */
export interface ElementForm {
  /** The properties that the cell shows; undefined for a part that is blank. */
  readonly toShown: (cell: CellValue) => Element;
  /** What a new element has besides. */
  readonly fresh: Element;
  readonly toCell: (element: unknown) => string;
  /** Whether an element that is to change is still the same one: then it keeps what the cell does not show. */
  readonly isSame: (before: Element, shown: Element, sameNumber: boolean) => boolean;
}

/** A solution: its id, currency, price and quantity. One that is typed is named by the catalogue's id. */
export const solutionForm: ElementForm = {
  toShown: (cell) => {
    const [id = "", currency = "", price = "", quantity = ""] = toParts(cell);
    return {
      id: toFilled(id),
      currency: toFilled(currency.toUpperCase()),
      price: toNumber(price),
      quantity: toNumber(quantity),
    };
  },
  fresh: { type: "Name" },
  toCell: (element) => {
    const text = ["id", "currency", "price", "quantity"].map((name) => toPart(element, name)).join(", ");
    return text.replace(/(?:, )+$/u, "");
  },
  isSame: (before, shown) => before.id === shown.id,
};

/** A person: first and last name, phone number, mail address. */
export const memberForm: ElementForm = {
  toShown: (cell) => {
    const [firstName = "", lastName = "", phoneNumber = "", email = ""] = toParts(cell);
    return {
      firstName: toFilled(firstName),
      lastName: toFilled(lastName),
      phoneNumber: toFilled(phoneNumber),
      email: toFilled(email),
    };
  },
  fresh: {},
  toCell: (element) => {
    const parts = ["firstName", "lastName", "phoneNumber", "email"].map((name) => toPart(element, name));
    return parts.every((part) => part === "") ? "" : parts.join(", ");
  },
  isSame: isSamePerson,
};

/** Whether two are the same person: by mail address, else by both names in the same place of the list. */
function isSamePerson(before: Element, shown: Element, sameNumber: boolean): boolean {
  const email = toPart(before, "email").toLowerCase();
  if (email !== "" && email === toPart(shown, "email").toLowerCase()) return true;
  const names = (person: Element): string => `${toPart(person, "firstName")} ${toPart(person, "lastName")}`;
  return sameNumber && names(before) === names(shown) && names(before) !== " ";
}

function toFilled(text: string): string | undefined {
  return text === "" ? undefined : text;
}

function toNumber(text: string): number | string | undefined {
  return isAmount(text) ? Number(text) : toFilled(text);
}

// A comma inside a part would make two of it: the cell shows a blank there.
function toPart(element: unknown, name: string): string {
  const value = isRecord(element) ? element[name] : undefined;
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.replace(/[\s,]+/gu, " ").trim() : "";
}

/** An element of these shown parts: what `before` holds besides stays, a part that became blank goes. */
export function toElement(shown: Element, before: Element): Element {
  const kept = Object.entries(before).filter(([name, value]) => !(name in shown) || isNothing(value));
  const filled = Object.entries(shown).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...kept, ...filled]);
}

function isNothing(value: unknown): boolean {
  return value === null || value === "";
}
