// The name of a new sheet of deals.

/** The first of "Deals", "Deals 2", "Deals 3" … that no sheet has; Excel takes no two names that differ in letter case only. */
export function toTemplateSheetName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const name = number === 2 && !names.has("deals") ? "Deals" : `Deals ${number}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
