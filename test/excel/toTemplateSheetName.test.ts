// The name of a new sheet.
import { toTemplateSheetName } from "../../src/excel/toTemplateSheetName";

test("takes the first name that no sheet has, whatever its letter case", () => {
  expect(toTemplateSheetName(["Sheet1"])).toBe("Deals");
  expect(toTemplateSheetName(["DEALS"])).toBe("Deals 2");
  expect(toTemplateSheetName(["Deals", "deals 2", "Deals 4"])).toBe("Deals 3");
});
