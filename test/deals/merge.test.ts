// The three-way merge of a deal.
import fc from "fast-check";
import type { CellValue } from "../../src/deals/cell";
import { columnNamed } from "../../src/deals/columnNamed";
import { isSameCell } from "../../src/deals/isSameCell";
import { mergeDeal } from "../../src/deals/merge";
import type { Merged } from "../../src/deals/merge";
import type { Cells } from "../../src/deals/pulled";

const merge = (pulled: Cells, mine: Cells, theirs: Cells): Merged => mergeDeal({ pulled, mine, theirs });

test("different fields merge by themselves", () => {
  const pulled = { "Deal Name": "A", Notes: "n", "CRM ID": "1", "Estimated Deal Value": 10 };
  expect(
    merge(
      pulled,
      { "Deal Name": "B", "CRM ID": "1", "Estimated Deal Value": 10 },
      { ...pulled, "Estimated Deal Value": 20, "Sales Stage": "40" },
    ),
  ).toEqual({
    merged: { "Deal Name": "B", "CRM ID": "1", "Estimated Deal Value": 20, "Sales Stage": "40" },
    conflicts: [],
    hasLocalEdits: true,
  });
});

test("the same field changed on both sides is a conflict and stays mine until it is settled", () => {
  expect(merge({ Notes: "a", "CRM ID": "1" }, { Notes: "b", "CRM ID": "" }, { Notes: "c", "CRM ID": "2" })).toEqual({
    merged: { Notes: "b" },
    conflicts: [
      { column: "Notes", pulled: "a", mine: "b", theirs: "c" },
      { column: "CRM ID", pulled: "1", mine: "", theirs: "2" },
    ],
    hasLocalEdits: true,
  });
});

test("the same change on both sides is none, and keeps my spelling", () => {
  const sides = merge(
    { "Partner Referral Status": "New", "Estimated Close Date": 46_000 },
    { "Partner Referral Status": "actif", "Estimated Close Date": "1/31/2028" },
    { "Partner Referral Status": "Active", "Estimated Close Date": 46_783.5 },
  );
  expect(sides).toEqual({
    merged: { "Partner Referral Status": "actif", "Estimated Close Date": "1/31/2028" },
    conflicts: [],
    hasLocalEdits: false,
  });
});

test("what only Partner Center sets is never a conflict: its value counts", () => {
  const mark = "new-01931f2a-7c00-7abc-8def-0123456789ab";
  const id = "ebacdkdc-0b84-4ac4-b4ea-5b2587d42cee";
  expect(
    merge(
      { "Microsoft Referral Status": "Pending", "Microsoft team member 1": "A, B, 1, a@b.com" },
      { "Microsoft Referral Status": "typed", "Microsoft team member 1": "typed", "Referral ID": mark },
      { "Microsoft Referral Status": "Accepted", "Microsoft team member 1": "C, D, 2, c@d.com", "Referral ID": id },
    ),
  ).toEqual({
    merged: {
      "Microsoft Referral Status": "Accepted",
      "Microsoft team member 1": "C, D, 2, c@d.com",
      "Referral ID": id,
    },
    conflicts: [],
    hasLocalEdits: false,
  });
});

test("a typed value that Partner Center did not change stays", () => {
  expect(
    merge(
      { "Microsoft Referral Status": "Pending" },
      { "Microsoft Referral Status": "x" },
      {
        "Microsoft Referral Status": "Pending",
      },
    ),
  ).toEqual({ merged: { "Microsoft Referral Status": "x" }, conflicts: [], hasLocalEdits: false });
});

const solutions = (...cells: readonly string[]): Cells =>
  Object.fromEntries(cells.flatMap((cell, at) => (cell === "" ? [] : [[`Solution ${at + 1}`, cell]])));

test("a removal on one side and an edit on the other meet at the same solution, whatever its number", () => {
  expect(
    merge(solutions("A", "B, USD, 1", "C"), solutions("A", "B, USD, 2", "C"), solutions("B, USD, 1", "C")),
  ).toEqual({ merged: solutions("B, USD, 2", "C"), conflicts: [], hasLocalEdits: true });
  expect(merge(solutions("A", "B"), solutions("A, USD", "B"), solutions("B", "D"))).toEqual({
    merged: solutions("B", "D", "A, USD"),
    conflicts: [{ column: "Solution 3", pulled: "A", mine: "A, USD", theirs: "" }],
    hasLocalEdits: true,
  });
});

test("different solutions added on both sides are both kept", () => {
  expect(merge(solutions("A"), solutions("A", "M"), solutions("A", "T"))).toEqual({
    merged: solutions("A", "T", "M"),
    conflicts: [],
    hasLocalEdits: true,
  });
});

test("one solution replaced by different ones is a conflict", () => {
  expect(merge(solutions("A", "B"), solutions("M", "B"), solutions("T", "B"))).toEqual({
    merged: solutions("M", "B"),
    conflicts: [{ column: "Solution 1", pulled: "A", mine: "M", theirs: "T" }],
    hasLocalEdits: true,
  });
});

test("a solution that both sides have added is there once", () => {
  expect(merge(solutions("A"), solutions("B"), solutions("A", "b"))).toEqual({
    merged: solutions("B"),
    conflicts: [{ column: "Solution 1", pulled: "", mine: "B", theirs: "b" }],
    hasLocalEdits: true,
  });
});

test("members are told apart by their address, and a mended address is still the same member", () => {
  const bob = "Bob, Lee, 5551, bob@contoso.com";
  const ana = "Ana, Costa, 5552, ana@contoso.com";
  const [mended, called] = ["Bob, Lee, 5551, bob.lee@contoso.com", "Ana, Costa, 9999, ana@contoso.com"];
  expect(
    merge(
      { "Team member 1": bob, "Team member 2": ana },
      { "Team member 1": mended, "Team member 2": ana },
      { "Team member 1": bob, "Team member 2": called },
    ).merged,
  ).toEqual({ "Team member 1": mended, "Team member 2": called });
});

test("a solution given twice is merged by its number", () => {
  expect(merge(solutions("A", "A", "B"), solutions("A", "A", "C"), solutions("A", "A", "D"))).toMatchObject({
    merged: solutions("A", "A", "C"),
    conflicts: [{ column: "Solution 3", pulled: "B", mine: "C", theirs: "D" }],
  });
});

const scalar: fc.Arbitrary<Cells> = fc.record(
  {
    "Deal Name": fc.constantFrom("A", "a", "B "),
    Notes: fc.constantFrom("x", "x\r\ny", "x\ny", " "),
    "Estimated Deal Value": fc.constantFrom<CellValue[]>(10, "10.0", 20),
    "Estimated Close Date": fc.constantFrom<CellValue[]>(46_782, 46_782.5, "01/30/2028", 46_790),
    "Customer Country": fc.constantFrom("US", "us", "FR"),
    "Share with Microsoft sales team": fc.constantFrom("Yes", "Oui", "No"),
    "A column to come": fc.constantFrom("1", "2"),
  },
  { requiredKeys: [] },
);
const list = fc
  .uniqueArray(fc.record({ id: fc.constantFrom("A", "B", "C", "D", "E"), price: fc.integer({ min: 0, max: 2 }) }), {
    selector: ({ id }) => id,
    maxLength: 5,
  })
  .map((some) => solutions(...some.map(({ id, price }) => `${id}, USD, ${price}`)));
const side: fc.Arbitrary<Cells> = fc.tuple(scalar, list).map(([cells, some]) => ({ ...cells, ...some }));
const sides = fc.tuple(side, side, side);

const same = (name: string, one: CellValue = "", other: CellValue = ""): boolean =>
  isSameCell(columnNamed(name)?.column ?? { editable: "always", kind: "longText" }, one, other);
const namesOf = (...cells: readonly Cells[]): readonly string[] => [
  ...new Set(cells.flatMap((one) => Object.keys(one))),
];
const isList = (name: string): boolean => columnNamed(name)?.ordinal != null;
const says = (one: Cells, other: Cells): readonly string[] =>
  namesOf(one, other).filter((name) => !same(name, one[name], other[name]));
const elements = (cells: Cells): readonly CellValue[] =>
  namesOf(cells).flatMap((name) => (isList(name) ? [cells[name] ?? ""] : []));

test("a deal merged with itself is itself", () => {
  fc.assert(
    fc.property(side, (deal) => {
      const result = merge(deal, deal, deal);
      expect(says(result.merged, deal)).toEqual([]);
      expect(result).toMatchObject({ conflicts: [], hasLocalEdits: false });
    }),
  );
});

test("where only one side has changed, the merged deal is that side", () => {
  fc.assert(
    fc.property(side, side, (pulled, changed) => {
      expect(says(merge(pulled, changed, pulled).merged, changed)).toEqual([]);
      expect(merge(pulled, changed, pulled).conflicts).toEqual([]);
      expect(merge(pulled, changed, pulled).hasLocalEdits).toBe(says(pulled, changed).length > 0);
      expect(says(merge(pulled, pulled, changed).merged, changed)).toEqual([]);
      expect(merge(pulled, pulled, changed)).toMatchObject({ conflicts: [], hasLocalEdits: false });
    }),
  );
});

test("nothing that I changed is lost", () => {
  fc.assert(
    fc.property(sides, ([pulled, mine, theirs]) => {
      const { merged } = merge(pulled, mine, theirs);
      const lost = says(mine, pulled).filter((name) => !isList(name) && !same(name, merged[name], mine[name]));
      expect(lost).toEqual([]);
      const added = elements(mine).filter((element) => !elements(pulled).includes(element));
      expect(elements(merged)).toEqual(expect.arrayContaining([...added]));
    }),
  );
});

test("nothing that they changed is lost: it is merged, or a conflict asks", () => {
  fc.assert(
    fc.property(sides, ([pulled, mine, theirs]) => {
      const { merged, conflicts } = merge(pulled, mine, theirs);
      const asked = new Map(conflicts.map((conflict) => [conflict.column, conflict.theirs]));
      const lost = says(theirs, pulled).filter(
        (name) =>
          !isList(name) && !same(name, merged[name], theirs[name]) && !same(name, asked.get(name), theirs[name]),
      );
      expect(lost).toEqual([]);
      const added = elements(theirs).filter((element) => !elements(pulled).includes(element));
      expect([...elements(merged), ...asked.values()]).toEqual(expect.arrayContaining([...added]));
    }),
  );
});

test("a solution that all three sides hold is still there, once", () => {
  const idsOf = (cells: Cells): readonly string[] => elements(cells).map((element) => String(element).slice(0, 1));
  fc.assert(
    fc.property(sides, ([pulled, mine, theirs]) => {
      const held = idsOf(pulled).filter((id) => idsOf(mine).includes(id) && idsOf(theirs).includes(id));
      const merged = idsOf(merge(pulled, mine, theirs).merged);
      expect(merged).toEqual(expect.arrayContaining([...held]));
      expect(new Set(merged).size).toBe(merged.length);
    }),
  );
});

test("what was merged merges again without a question", () => {
  fc.assert(
    fc.property(sides, ([pulled, mine, theirs]) => {
      const { merged, hasLocalEdits } = merge(pulled, mine, theirs);
      const again = merge(theirs, merged, theirs);
      expect(says(again.merged, merged)).toEqual([]);
      expect(again).toMatchObject({ conflicts: [], hasLocalEdits });
    }),
  );
});
