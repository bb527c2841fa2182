// Reading the arguments of a call; whatever is not as declared is refused with InvalidArgument.
import { HostObject } from "../facades/targets";
import type { LiveRange } from "../model/LiveRange";
import { invalidArgument } from "./HostError";

type Arguments = readonly unknown[];

/** Whether an argument was left out: the client sends null for those. */
export function isLeftOut(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** A text. */
export function readText(args: Arguments, index: number, what: string): string {
  const value = args[index];
  if (typeof value !== "string") throw invalidArgument(`${what} must be a text`);
  return value;
}

/** A text, or undefined where it was left out. */
export function readOptionalText(args: Arguments, index: number, what: string): string | undefined {
  return isLeftOut(args[index]) ? undefined : readText(args, index, what);
}

/** A whole number. */
export function readInteger(args: Arguments, index: number, what: string): number {
  const value = args[index];
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(`${what} must be a whole number`);
  return value;
}

/** A whole number, or what it is where it was left out. */
export function readOptionalInteger(args: Arguments, index: number, { what, otherwise }: Otherwise<number>): number {
  return isLeftOut(args[index]) ? otherwise : readInteger(args, index, what);
}

/** An argument that may be left out. */
export interface Otherwise<T> {
  readonly what: string;
  readonly otherwise: T;
}

/** A boolean, or what it is where it was left out. */
export function readOptionalBoolean(args: Arguments, index: number, { what, otherwise }: Otherwise<boolean>): boolean {
  const value = args[index];
  return isLeftOut(value) ? otherwise : readBoolean(value, what);
}

/** A boolean value. */
export function readBoolean(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false`);
  return value;
}

/** One of some texts. */
export function readOneOf<T extends string>(value: unknown, texts: readonly T[], what: string): T {
  const found = texts.find((text) => text === value);
  if (found === undefined) throw invalidArgument(`${what} must be one of ${texts.join(", ")}`);
  return found;
}

/** A range object. */
export function readRange(value: unknown, what: string): LiveRange {
  if (isRange(value)) return value.target;
  throw invalidArgument(`${what} must be a range`);
}

function isRange(value: unknown): value is HostObject<"Range"> {
  return value instanceof HostObject && value.className === "Range";
}

/** A plain object. */
export function readObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(`${what} must be an object`);
  }
  return { ...value };
}
