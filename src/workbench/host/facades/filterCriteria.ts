// What a filter lets through, from Office's words to the model's and back.
import { invalidArgument, notImplemented } from "../protocol/HostError";
import { readObject } from "../protocol/readArguments";

/** The texts that a filter by values lets through. */
export function readFilterValues(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw invalidArgument("an array of values");
  return value.map((text: unknown) => {
    if (typeof text !== "string") throw notImplemented("a filter by anything but texts");
    return text;
  });
}

/** The texts that criteria let through; the host filters by values only. */
export function readCriteria(value: unknown): readonly string[] {
  const { filterOn, values } = readObject(value, "the criteria");
  if (filterOn !== "Values") throw notImplemented(`a filter on ${String(filterOn)}`);
  return readFilterValues(values);
}

/** Office's criteria for the texts that a filter lets through. */
export function toOfficeCriteria(values: readonly string[]): Readonly<Record<string, unknown>> {
  return { filterOn: "Values", values };
}
