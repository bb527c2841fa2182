// People and solutions of earlier deals, to be offered where another is filled in.
import { isBlankCell } from "./cell";
import type { Row } from "./cell";
import { partNames } from "./cellHelp/cellParts";
import type { PartsKind } from "./cellHelp/cellParts";
import type { Column } from "./column";
import { kinds } from "./kinds/kinds";
import { toParts } from "./kinds/partsKind";
import type { Layout } from "./layout";

interface Spelling {
  readonly parts: readonly string[];
  count: number;
}

interface Tally {
  count: number;
  /** By the text of the parts. */
  readonly spellings: Map<string, Spelling>;
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
      if (at === row) held.add(toIdentity(kind, toParts(value)));
      else if (accepts(value) || explain(value)?.severity !== "error") count(tallies, kind, toParts(value));
    }
  });
  return [...tallies]
    .filter(([identity]) => !held.has(identity))
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([, { spellings }]) => toMostFrequent(spellings));
}

function count(tallies: Map<string, Tally>, kind: PartsKind, parts: readonly string[]): void {
  const identity = toIdentity(kind, parts);
  const text = parts.join(",");
  const tally = tallies.get(identity) ?? { count: 0, spellings: new Map<string, Spelling>() };
  const spelling = tally.spellings.get(text) ?? { parts, count: 0 };
  tally.count += 1;
  spelling.count += 1;
  tally.spellings.set(text, spelling);
  tallies.set(identity, tally);
}

function toIdentity(kind: PartsKind, parts: readonly string[]): string {
  return (parts[identifying[kind]] ?? "").toLowerCase();
}

// The id of a solution, the e-mail address of a person.
const identifying: Readonly<Record<PartsKind, number>> = {
  solution: partNames.solution.indexOf("id"),
  member: partNames.member.indexOf("email"),
};

function toMostFrequent(spellings: ReadonlyMap<string, Spelling>): readonly string[] {
  const none: Spelling = { parts: [], count: 0 };
  return [...spellings.values()].reduce((best, one) => (one.count > best.count ? one : best), none).parts;
}
