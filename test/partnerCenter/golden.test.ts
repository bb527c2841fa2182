// The vectors of the shared facts, where they are at hand: every one of them, whichever they are.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeVector } from "./judgeVector";
import type { Vector } from "./judgeVector";
import { ownVectors } from "./ownVectors";

const file = join(__dirname, "../../../shared/domain/golden.json");
const shared = existsSync(file)
  ? (JSON.parse(readFileSync(file, "utf8")) as { readonly vectors: readonly Vector[] }).vectors
  : [];

test.each([...ownVectors, ...shared].map((vector) => [vector.name, vector] as const))(
  "maps as the vector %s says",
  (_name, vector) => {
    const { got, right } = judgeVector(vector);
    const text = JSON.stringify(sorted(got));
    const accepted = right.find((answer) => JSON.stringify(sorted(answer)) === text);
    expect(got).toEqual(accepted ?? right[0]);
  },
);

/** The same value with its properties in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]) => [name, sorted(one)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
