// Tests of the host that prove members; FIDELITY.md is made from their calls.

/** How it is known that Excel does what the test shows: the best source of it. */
export type Known = "client source" | "documented" | "observed" | "assumed";

/**
 * A test that proves members of the host, named as documented ("Range.values", "Table.onChanged"). The arguments must be
 * literals: the list of members is read from the source of the tests.
 */
export function proof(title: string, members: readonly string[], known: Known, run: () => Promise<void>): void {
  if (members.length === 0) throw new Error(`"${title}" proves no member.`);
  test(`${title} [${known}]`, run);
}
