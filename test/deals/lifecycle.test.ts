// The life of a deal, walked pair by pair.
import { canMove, isPair, isTerminal, lifecycle, statuses, toSubstatuses } from "../../src/deals/lifecycle";
import type { Standing, Status, Substatus } from "../../src/deals/lifecycle";
import { updateOf } from "../builders/checked";
import { anActiveDeal, headers2021, headers2023 } from "../builders/deals";

const pairs = (edition: "2021" | "2023"): readonly Standing[] =>
  statuses.flatMap((status) => lifecycle[status].substatuses[edition].map((substatus) => ({ status, substatus })));
const everyPair: readonly Standing[] = statuses.flatMap((status) =>
  toSubstatuses("2023").map((substatus) => ({ status, substatus })),
);
const shown = ({ status, substatus }: Standing): string => `${status}/${substatus}`;

test("the pairs of both editions", () => {
  const old =
    "New/Accepted New/Pending New/Received Active/Accepted Closed/Won Closed/Lost Closed/Declined Closed/Expired";
  expect(pairs("2021").map(shown).join(" ")).toBe(old);
  expect(pairs("2023").map(shown).join(" ")).toBe(`${old} Closed/Error`);
  for (const edition of ["2021", "2023"] as const) {
    const legal = pairs(edition).map(shown);
    for (const pair of everyPair) expect(isPair(pair, edition)).toBe(legal.includes(shown(pair)));
  }
});

test("every move, from every pair to every pair", () => {
  const mayFollow: Readonly<Record<string, string>> = {
    "New/Accepted": "New/Accepted New/Pending New/Received Active/Accepted Closed/Won Closed/Lost Closed/Declined",
    "New/Pending": "New/Pending New/Received Active/Accepted Closed/Won Closed/Lost Closed/Declined",
    "New/Received": "New/Pending New/Received Active/Accepted Closed/Won Closed/Lost Closed/Declined",
    "Active/Accepted": "Active/Accepted Closed/Won Closed/Lost Closed/Declined",
    "Closed/Won": "Closed/Won",
    "Closed/Lost": "Closed/Lost",
    "Closed/Declined": "Closed/Declined",
    "Closed/Expired": "Closed/Expired",
  };
  for (const from of pairs("2021")) {
    const moves = everyPair.filter((to) => canMove(from, to, "2021")).map(shown);
    expect([shown(from), new Set(moves)]).toEqual([shown(from), new Set(mayFollow[shown(from)]?.split(" "))]);
  }
  expect(canMove({ status: "Active", substatus: "Accepted" }, { status: "Closed", substatus: "Error" }, "2023")).toBe(
    true,
  );
  expect(canMove({ status: "Active", substatus: "Accepted" }, { status: "Closed", substatus: "Error" }, "2021")).toBe(
    false,
  );
});

test("only closed deals are terminal", () => {
  expect(statuses.filter(isTerminal)).toEqual(["Closed"]);
});

test("a pulled deal changed from any pair to any other is told exactly where the table refuses it", () => {
  for (const [headers, edition] of [
    [headers2021, "2021"],
    [headers2023, "2023"],
  ] as const) {
    for (const from of pairs(edition)) {
      for (const to of everyPair) {
        const deal = (status: Status, substatus: Substatus): Readonly<Record<string, string>> => ({
          "Partner Referral Status": status,
          "Partner Referral Substatus": substatus,
          "Declined/Lost reason": "4",
          "Declined/Lost/Error reason": "4",
        });
        const findings = updateOf(
          anActiveDeal(deal(from.status, from.substatus)),
          anActiveDeal(deal(to.status, to.substatus)),
          headers,
        );
        expect([shown(from), shown(to), findings.length === 0]).toEqual([
          shown(from),
          shown(to),
          canMove(from, to, edition),
        ]);
      }
    }
  }
});
