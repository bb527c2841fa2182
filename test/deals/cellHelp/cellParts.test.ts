// Solutions and team members, part by part.
import {
  checkParts,
  isSameParts,
  mayWrite,
  partNames,
  toFormParts,
  toPartsText,
} from "../../../src/deals/cellHelp/cellParts";
import type { PartFault } from "../../../src/deals/cellHelp/cellParts";

const told = (fault: PartFault | null): string =>
  fault === null ? "" : `${fault.part}: ${fault.kind === "complaint" ? fault.complaint.code : fault.kind}`;

test("a cell is taken apart and put together again", () => {
  expect(toFormParts("solution", "SOL-1, USD,10 , 100")).toEqual(["SOL-1", "USD", "10", "100"]);
  expect(toPartsText("solution", ["SOL-1", " USD", "10", "100"])).toBe("SOL-1, USD, 10, 100");
  expect(toPartsText("member", toFormParts("member", "Bob,Partner,,bob@contoso.com"))).toBe(
    "Bob, Partner, , bob@contoso.com",
  );
});

test("a solution ends with its last part, a blank cell is blank", () => {
  expect(toPartsText("solution", ["SOL-1", "", "", ""])).toBe("SOL-1");
  expect(toPartsText("solution", ["SOL-1", "", "", "5"])).toBe("SOL-1, , , 5");
  expect(toPartsText("member", ["", " ", "", ""])).toBe("");
  expect(toFormParts("solution", " ")).toEqual(["", "", "", ""]);
});

test("parts with other separators or a missing number come repaired", () => {
  expect(toFormParts("solution", "SOL-1; USD; 10")).toEqual(["SOL-1", "USD", "10", ""]);
  expect(toFormParts("member", "Bob, Partner, bob@contoso.com")).toEqual(["Bob", "Partner", "", "bob@contoso.com"]);
});

test("what is too much stays in sight in the last part", () => {
  expect(toFormParts("solution", "SOL-1, USD, 1, 2, 3")).toEqual(["SOL-1", "USD", "1", "2, 3"]);
});

test.each([
  [["SOL-1", "USD", "10", "1"], ""],
  [["", "", "", ""], "id: required"],
  [["", "USD", "", ""], "id: solution-without-id"],
  [["SOL-1", "Dollar", "", ""], "currency: solution-currency"],
  [["SOL-1", "USD", "ten", ""], "price: solution-price"],
  [["SOL-1", "USD", "10,50", ""], "price: comma"],
  [["SOL-1", "USD", "10", "1.5"], "quantity: solution-quantity"],
])("a solution of %j says “%s”", (parts, expected) => {
  expect(told(checkParts("solution", parts, true))).toBe(expected);
});

test.each([
  [["Bob", "Partner", "999999", "bob@contoso.com"], ""],
  [["Bob", "Partner", "", "bob"], "email: member-email"],
  [["", "Partner", "", "bob@contoso.com"], "firstName: member-name"],
  [["Bob", "", "", "bob@contoso.com"], "lastName: member-name"],
  [["Bob", "Partner", "call", "bob@contoso.com"], "phone: member-phone"],
])("a member of %j says “%s”", (parts, expected) => {
  expect(told(checkParts("member", parts, true))).toBe(expected);
});

test("blank parts are right where nothing is required, and a warning may be written", () => {
  expect(checkParts("solution", ["", "", "", ""], false)).toBeNull();
  expect(mayWrite(null)).toBe(true);
  expect(mayWrite(checkParts("member", ["", "Partner", "", "bob@contoso.com"], true))).toBe(true);
  expect(mayWrite(checkParts("member", ["Bob", "Partner", "", "bob"], true))).toBe(false);
  expect(mayWrite(checkParts("solution", ["1,2", "", "", ""], true))).toBe(false);
});

test("blanks around commas make no other cell", () => {
  expect(isSameParts("solution", "SOL-1,USD", "SOL-1, USD")).toBe(true);
  expect(isSameParts("solution", "SOL-1; USD", "SOL-1, USD")).toBe(false);
  expect(isSameParts("solution", " ", "")).toBe(true);
});

test("each kind has four parts", () => {
  expect(Object.values(partNames).map((names) => names.length)).toEqual([4, 4]);
});
