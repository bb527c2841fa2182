// What no cell shows of the lists of a deal (a member's title, a solution's publisher), kept so that no patch loses it.
import { z } from "zod";
import type { Cells, PulledDeal } from "../deals/pulled";
import type { Element } from "./elements";
import { listPlaces, toKnownElements } from "./listCells";
import type { Referral } from "./referral";
import { isRecord, readAt, toList } from "./wirePath";

const behindSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

/** The lists of a referral whose elements hold more than their cells, as JSON by path; "" where none does. */
export function toBehind(referral: Referral, cells: Cells): string {
  const kept = listPlaces
    .map(({ path, place }) => [path, toElements(readAt(referral, place))] as const)
    .filter(([path, elements]) => !isAlike(elements, toKnownElements(path, cells)));
  return kept.length === 0 ? "" : JSON.stringify(Object.fromEntries(kept));
}

/** The elements of a list as they were pulled; a damaged memory is none, and the cells have to do. */
export function readElements(
  path: string,
  { behind, cells }: Pick<PulledDeal, "behind" | "cells">,
): readonly Element[] {
  return parseBehind(behind)[path] ?? toKnownElements(path, cells);
}

function parseBehind(behind: string): Readonly<Record<string, readonly Element[]>> {
  if (behind === "") return {};
  try {
    return behindSchema.safeParse(JSON.parse(behind)).data ?? {};
  } catch {
    return {};
  }
}

function toElements(value: unknown): readonly Element[] {
  return toList(value).map((element) => toFilled(element) as Element);
}

// Null is what the service stores for nothing: without it a workbook stays small.
function toFilled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toFilled);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, toFilled(one)] as const);
  return Object.fromEntries(entries.filter(([, one]) => !isNothing(one)));
}

function isNothing(value: unknown): boolean {
  return value === null || value === "" || (isRecord(value) && Object.keys(value).length === 0);
}

function isAlike(one: readonly Element[], other: readonly Element[]): boolean {
  return toSorted(one) === toSorted(other);
}

function toSorted(elements: readonly Element[]): string {
  return JSON.stringify(elements.map((element) => Object.entries(element).sort(([a], [b]) => (a < b ? -1 : 1))));
}
