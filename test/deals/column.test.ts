// What columns offer and how Excel formats them.
import { toHeader } from "../../src/deals/column";
import { toCellFormat, toOffer } from "../../src/deals/columnCells";
import type { Column, Offer } from "../../src/deals/column";
import { columns } from "../../src/deals/columns";
import { readLayout } from "../../src/deals/layout";
import { errorsOf } from "../builders/checked";
import { anActiveDeal, headers2021, headers2023 } from "../builders/deals";
import { columnOf, judge } from "../builders/checked";

const all = columns as readonly Column[];

test("every column stands once, with a field of its own", () => {
  expect(new Set(all.map(({ header }) => header)).size).toBe(all.length);
  expect(new Set(all.map(({ field }) => field)).size).toBe(all.length);
});

test("a column that nobody carries to Partner Center is one that the user may not change", () => {
  for (const { header, carriedBy, editable } of all) {
    expect([header, carriedBy.length === 0]).toEqual([header, editable === "readOnly" || editable === "key"]);
  }
});

test("headers of columns that repeat take their number", () => {
  expect(toHeader(columnOf("Solution 1"), 12)).toBe("Solution 12");
  expect(toHeader(columnOf("Customer Address Line 1"), null)).toBe("Customer Address Line 1");
});

test("every value on offer is taken by the check as it stands", () => {
  for (const edition of ["2021", "2023"] as const) {
    for (const language of ["en", "fr"] as const) {
      for (const column of all) {
        for (const value of valuesOf(toOffer(column, edition, language))) {
          expect([column.header, value, judge(column.header, value, edition)]).toEqual([column.header, value, null]);
        }
      }
    }
  }
});

function valuesOf(offer: Offer): readonly string[] {
  if (offer.kind === "none") return [];
  return offer.kind === "list" ? offer.values : [...offer.lists.values()].flat();
}

test("yes/no and countries are offered as Partner Center takes them, codes with words of the language", () => {
  expect(toOffer(columnOf("Microsoft help required?"), "2021", "fr")).toEqual({ kind: "list", values: ["Yes", "No"] });
  expect(valuesOf(toOffer(columnOf("What specific help from Microsoft?"), "2021", "fr"))[3]).toBe(
    "4 - Devis et licences",
  );
  expect(valuesOf(toOffer(columnOf("Sales Stage"), "2021", "en"))).toEqual([
    "10 - Opportunity created or accepted",
    "20 - Qualified",
    "40 - Developed",
    "60 - Proposed",
    "80 - Negotiated",
    "100 - Won",
  ]);
  expect(valuesOf(toOffer(columnOf("Customer Country"), "2021", "en"))).toHaveLength(249);
  expect(valuesOf(toOffer(columnOf("Device Category"), "2023", "en"))).toHaveLength(38);
  expect(toOffer(columnOf("Deal Name"), "2021", "en")).toEqual({ kind: "none" });
});

test("substatuses depend on the status, and Expired is not on offer", () => {
  const offer = toOffer(columnOf("Partner Referral Substatus"), "2023", "en");
  if (offer.kind !== "dependent") throw new Error("The substatus depends on the status.");
  expect(offer.on).toBe("Partner Referral Status");
  expect(Object.fromEntries(offer.lists)).toEqual({
    New: ["Accepted", "Pending", "Received"],
    Active: ["Accepted"],
    Closed: ["Won", "Lost", "Declined", "Error"],
  });
  expect(offer.keys.get("clôturée")).toBe("Closed");
});

test("reasons depend on the substatus, in words of the language", () => {
  const offer = toOffer(columnOf("Declined/Lost reason"), "2023", "fr");
  if (offer.kind !== "dependent") throw new Error("The reason depends on the substatus.");
  expect([...offer.lists.keys()]).toEqual(["Declined", "Lost", "Error"]);
  expect(offer.lists.get("Error")?.[8]).toBe("9 - Autres, à expliquer dans les notes");
  expect(offer.lists.get("Lost")).toHaveLength(8);
  expect(offer.keys.get("perdue")).toBe("Lost");
  const old = toOffer(columnOf("Declined/Lost reason"), "2021", "fr");
  expect(old.kind === "dependent" && [...old.lists.keys()]).toEqual(["Declined", "Lost"]);
});

test("text and codes are text for Excel, so that zeros stay", () => {
  const of = (format: string): readonly string[] =>
    all.filter((column) => toCellFormat(column) === format).map(({ header }) => header);
  expect(of("date")).toEqual(["Estimated Close Date"]);
  expect(of("number")).toEqual(["Estimated Deal Value", "Estimated ACR Value"]);
  expect(of("general")).toEqual(["Errors"]);
});

test("the documented samples are right, but for the D-U-N-S number that a spreadsheet has shortened", () => {
  for (const headers of [headers2021, headers2023]) {
    const { layout } = readLayout(headers);
    const samples = Object.fromEntries(layout.columns.map(({ header, column }) => [header, column?.sample ?? ""]));
    expect(errorsOf(anActiveDeal({ ...samples, Errors: "" }), headers)).toEqual([]);
  }
});
