// A finding's sentence under the heading of its column.
import { toGroupSentence } from "../../src/taskpane/findings/toGroupSentence";
import { errorAt, warningAt } from "./states";

const asFound = (name: string): string => (name === "Customer Country" ? "Pays du client" : name);

test("the column is not named twice", () => {
  const finding = errorAt(0, "Customer Country", "country-code", { value: "Germany", suggestion: "DE" });
  expect(toGroupSentence(finding, "en", (name) => name)).toBe("“Germany” is not a country code. Write DE.");
});

test("a header that the user translated is not named twice either, and French blanks do not break", () => {
  const finding = errorAt(0, "Customer Country", "country-code", { value: "Germany", suggestion: "DE" });
  expect(toGroupSentence(finding, "fr", asFound)).toBe("«\u00A0Germany\u00A0» n’est pas un code de pays. Écrivez DE.");
});

test("a missing value keeps Partner Center's own words", () => {
  const finding = errorAt(0, "Solution 1", "missing", { wording: "Mandatory" });
  expect(toGroupSentence(finding, "en", (name) => name)).toBe("Mandatory field Solution 1 missing.");
});

test("a finding of the whole row is a sentence with one full stop", () => {
  const sentence = toGroupSentence(warningAt(3, null, "deal-repeated", { times: 2 }), "en", (name) => name);
  expect(sentence).toMatch(/^[0-9A-Z].*[^.]\.$/su);
});
