// Bringing back what a push replaced.
import type { FieldChange } from "../../src/deals/pushPlan";
import { toRestore } from "../../src/deals/toRestore";
import type { Restore } from "../../src/deals/toRestore";
import { anActiveDeal, toCells, toLayout } from "../builders/deals";
import { aPulledDeal } from "../builders/plans";

const status = "Partner Referral Status";
const substatus = "Partner Referral Substatus";
const share = "Share with Microsoft sales team";

/** What a restore does with an active deal that was pushed with these changes and stands in the sheet like this. */
function restore(changes: readonly FieldChange[], after: object = {}, edited: object = {}): Restore {
  const now = { ...anActiveDeal(), ...Object.fromEntries(changes.map((one) => [one.column, one.after])), ...after };
  return toRestore({
    changes,
    row: toCells({ ...now, ...edited }),
    layout: toLayout(),
    pulled: aPulledDeal(now),
  });
}

const told = ({ edits, refused }: Restore): readonly string[] => [
  ...edits.map(({ column, before, after }) => `${column}: ${before} -> ${after}`),
  ...refused.map(
    ({ change, reason }) => `${change.column} ${reason.kind === "finding" ? reason.finding.code : reason.kind}`,
  ),
];

test("values of fields that may be edited come back", () => {
  expect(
    restore([
      { column: "Notes", before: "", after: "called" },
      { column: "Estimated Deal Value", before: 40_000, after: 50_000 },
    ]),
  ).toEqual({
    edits: [
      { column: "Notes", before: "called", after: "" },
      { column: "Estimated Deal Value", before: 50_000, after: 40_000 },
    ],
    refused: [],
  });
});

test("sharing and a move that cannot be taken back are named, and the rest comes back", () => {
  expect(
    told(
      restore([
        { column: "Deal Name", before: "Old", after: "New" },
        { column: status, before: "New", after: "Active" },
        { column: substatus, before: "Received", after: "Accepted" },
        { column: share, before: "No", after: "Yes" },
      ]),
    ),
  ).toEqual([
    "Deal Name: New -> Old",
    `${status} status-move`,
    `${share} fixed-after-yes`,
    `${substatus} substatus-of-other-status`,
  ]);
});

test("nothing comes back of a deal that is closed", () => {
  const changes = [
    { column: status, before: "Active", after: "Closed" },
    { column: substatus, before: "Accepted", after: "Won" },
  ];
  expect(told(restore(changes))).toEqual([`${status} closed-deal`, `${substatus} closed-deal`]);
});

test("a value that was edited since the push stays, and so does one whose column is gone", () => {
  const changes = [
    { column: "Notes", before: "a", after: "b" },
    { column: "CLA Number", before: "1", after: "2" },
  ];
  expect(restore(changes, {}, { Notes: "c" })).toEqual({
    edits: [],
    refused: [
      { change: changes[0], reason: { kind: "edited-since", now: "c" } },
      { change: changes[1], reason: { kind: "no-column" } },
    ],
  });
});

test("a field that must hold a value is not emptied", () => {
  expect(told(restore([{ column: "Solution 1", before: "", after: "SOL-1" }]))).toEqual(["Solution 1 missing"]);
});
