// People and solutions of earlier deals, to be offered where another is filled in.
import { isBlankCell } from "./cell";
import type { Row } from "./cell";
import { partNames, toFormParts, toPartsText } from "./cellHelp/cellParts";
import type { PartsKind } from "./cellHelp/cellParts";
import type { Column } from "./column";
import { kinds } from "./kinds/kinds";
import { toParts } from "./kinds/partsKind";
import type { Layout } from "./layout";

interface Tally {
  count: number;
  readonly spellings: Map<string, number>;
}

/**
 * What stands in the cells of a column and its numbered kin, as the parts of each: the most frequent first, each solution
 * once by its id and each person once by the e-mail address, in the spelling that most rows have. Left out is what is
 * wrong, and what the row in question holds already.
 */
export function toEarlierParts(
  kind: PartsKind,
  column: Column,
  { rows, layout, row }: { readonly rows: readonly Row[]; readonly layout: Layout; readonly row: number },
): readonly (readonly string[])[] {
  const places = layout.columns.filter((one) => one.column === column).map(({ index }) => index);
  const { accepts, explain } = kinds[kind].toCheck({ values: [], edition: layout.edition });
  const tallies = new Map<string, Tally>();
  const held = new Set<string>();
  rows.forEach((cells, at) => {
    for (const index of places) {
      const value = cells[index] ?? "";
      if (isBlankCell(value)) continue;
      const parts = toParts(value);
      if (at === row) held.add(toIdentity(kind, parts));
      else if (accepts(value) || explain(value)?.severity !== "error") count(tallies, kind, parts);
    }
  });
  return [...tallies]
    .filter(([identity]) => !held.has(identity))
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([, { spellings }]) => toFormParts(kind, toMostFrequent(spellings)));
}

function count(tallies: Map<string, Tally>, kind: PartsKind, parts: readonly string[]): void {
  const identity = toIdentity(kind, parts);
  const text = toPartsText(kind, parts);
  const tally = tallies.get(identity) ?? { count: 0, spellings: new Map<string, number>() };
  tally.count += 1;
  tally.spellings.set(text, (tally.spellings.get(text) ?? 0) + 1);
  tallies.set(identity, tally);
}

function toIdentity(kind: PartsKind, parts: readonly string[]): string {
  const at = partNames[kind].indexOf(kind === "solution" ? "id" : "email");
  return (parts[at] ?? "").trim().toLowerCase();
}

function toMostFrequent(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
}
