// Small parsers for bodies: each takes a value and its place, and returns it typed or refuses it by name.
import { isObject } from "../json";
import { invalid } from "../refusal";
import { toSortableTime } from "../stamps";

/** Returns the value as the service stores it, or throws the refusal that names its place ("target"). */
export type Parse<T> = (value: unknown, target: string) => T;

const codesOf = {
  region: new Intl.DisplayNames("en", { type: "region", fallback: "none" }),
  currency: new Intl.DisplayNames("en", { type: "currency", fallback: "none" }),
};

/** Any text. */
export const text: Parse<string> = (value, target) => {
  if (typeof value !== "string") throw invalid(target, `${target} must be a string.`);
  return value;
};

/** A text with something in it. */
export const filledText: Parse<string> = (value, target) => {
  if (typeof value !== "string" || value.trim() === "") throw invalid(target, `${target} is required.`);
  return value;
};

/** A mail address, as far as an @ between two words goes. */
export const mail: Parse<string> = (value, target) => {
  if (!/^[^\s@]+@[^\s@]+$/.test(text(value, target))) throw invalid(target, `${target} is not a valid email address.`);
  return text(value, target);
};

/** True or false. */
export const flag: Parse<boolean> = (value, target) => {
  if (typeof value !== "boolean") throw invalid(target, `${target} must be a boolean.`);
  return value;
};

/** A number from zero on; the documented patch sends it as a text, which is taken too. */
export const amount: Parse<number> = (value, target) => {
  const number = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number < 0) {
    throw invalid(target, `${target} must be a number, zero or more.`);
  }
  return number;
};

/** A UTC time as the samples write it. */
export const utcTime: Parse<string> = (value, target) => {
  const time = text(value, target);
  if (!time.endsWith("Z") || toSortableTime(time) === null)
    throw invalid(target, `${target} is not a UTC date and time.`);
  return time;
};

/** A country of ISO 3166-1 in two capital letters. */
export const country: Parse<string> = (value, target) => {
  const code = text(value, target);
  if (!/^[A-Z]{2}$/.test(code) || codesOf.region.of(code) === undefined) {
    throw invalid(target, `${target} must be an ISO 3166 2-letter country code.`);
  }
  return code;
};

/** A currency of ISO 4217. */
export const currency: Parse<string> = (value, target) => {
  const code = text(value, target);
  if (!/^[A-Z]{3}$/.test(code) || codesOf.currency.of(code) === undefined) {
    throw invalid(target, `${target} must be an ISO 4217 currency code.`);
  }
  return code;
};

/** One of the words of an enumeration, letter by letter. */
export function oneOf<const T extends string>(words: readonly T[]): Parse<T> {
  return (value, target) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw invalid(target, `${target} must be one of ${words.join(", ")}.`);
    return found;
  };
}

/** A value that may be missing or null; then `otherwise` stands in its place. */
export function optional<T, U>(parse: Parse<T>, otherwise: U): Parse<T | U> {
  return (value, target) => (value === undefined || value === null ? otherwise : parse(value, target));
}

/** An array, each element by the same parser. */
export function listOf<T>(parse: Parse<T>): Parse<T[]> {
  return (value, target) => {
    if (!Array.isArray(value)) throw invalid(target, `${target} must be an array.`);
    return value.map((element, at) => parse(element, `${target}[${at}]`));
  };
}

/** An object with exactly these properties; a property that is not named here is refused. */
export function objectOf<T extends object>(parsers: { readonly [Key in keyof T]: Parse<T[Key]> }): Parse<T> {
  return (value, target) => {
    if (!isObject(value)) throw invalid(target, `${target} must be an object.`);
    const unknown = Object.keys(value).find((name) => !(name in parsers));
    if (unknown !== undefined) throw invalid(join(target, unknown), `The property ${unknown} is not known.`);
    const entries = Object.entries<Parse<unknown>>(parsers);
    return Object.fromEntries(entries.map(([name, parse]) => [name, parse(value[name], join(target, name))])) as T;
  };
}

function join(target: string, name: string): string {
  return target === "referral" ? name : `${target}/${name}`;
}
