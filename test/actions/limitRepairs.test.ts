// Repairs do not become a habit.
import { Core } from "../../src/actions/Core";
import { limitRepairs } from "../../src/actions/limitRepairs";
import type { Repair } from "../../src/excel/toRepairs";

function aCore(): Core {
  return new Core({
    language: "en",
    now: () => 0,
    sleep: () => Promise.resolve(),
    report: () => undefined,
    undoKept: true,
    backend: null,
    isVisible: () => true,
  });
}

const highlight: Repair = { kind: "highlight", formula: "=OR(TRUE)", replaced: [] };
const dropdown: Repair = { kind: "dropdown", column: 3, source: "Yes,No" };

test("stops putting a rule back that five checks in a row have put back already", () => {
  const core = aCore();
  const made = Array.from({ length: 7 }, () => limitRepairs(core, "1", [highlight, dropdown]).length);
  expect(made).toEqual([2, 2, 2, 2, 2, 0, 0]);
});

test("starts again once a check has found nothing missing, and counts every kind and table for itself", () => {
  const core = aCore();
  for (let check = 0; check < 6; check += 1) limitRepairs(core, "1", [highlight]);
  expect(limitRepairs(core, "1", [dropdown, highlight])).toEqual([dropdown]);
  expect(limitRepairs(core, "2", [highlight])).toEqual([highlight]);
  limitRepairs(core, "1", []);
  expect(limitRepairs(core, "1", [highlight])).toEqual([highlight]);
});
