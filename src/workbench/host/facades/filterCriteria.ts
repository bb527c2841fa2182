// What a filter lets through, from Office's words to the model's and back.
import { invalidArgument, notImplemented } from "../protocol/HostError";
import type { LetThrough } from "../model/SheetState";
import { readObject } from "../protocol/readArguments";

/** The texts that a filter by values lets through. */
export function readFilterValues(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw invalidArgument("an array of values");
  return value.map((text: unknown) => {
    if (typeof text !== "string") throw notImplemented("a filter by anything but texts");
    return text;
  });
}

/** What criteria let through; the host filters by values, and by being filled. */
export function readCriteria(value: unknown): LetThrough {
  const { filterOn, values, criterion1, criterion2 } = readObject(value, "the criteria");
  if (filterOn === "Custom") return readCustom(criterion1, criterion2);
  if (filterOn !== "Values") throw notImplemented(`a filter on ${String(filterOn)}`);
  return readFilterValues(values);
}

/** What a custom filter lets through; the host knows "<>", not empty. */
export function readCustom(criterion1: unknown, criterion2: unknown): LetThrough {
  if (criterion1 !== "<>" || (criterion2 !== undefined && criterion2 !== null && criterion2 !== "")) {
    throw notImplemented("a custom filter by anything but <>");
  }
  return "filled";
}

/** Office's criteria for what a filter lets through. */
export function toOfficeCriteria(values: LetThrough): Readonly<Record<string, unknown>> {
  return values === "filled" ? { filterOn: "Custom", criterion1: "<>" } : { filterOn: "Values", values };
}
