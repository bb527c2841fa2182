// Conditional formats that a formula decides.
import { displayStyle } from "../../../src/workbench/host/model/view/displayStyle";
import { openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

proof(
  "a formula paints the cells for which it is true, relative to the first cell of its range",
  [
    "Range.conditionalFormats",
    "ConditionalFormatCollection.add",
    "ConditionalFormat.custom",
    "CustomConditionalFormat.rule",
    "CustomConditionalFormat.format",
    "ConditionalFormatRule.formula",
    "ConditionalRangeFormat.fill",
    "ConditionalRangeFormat.font",
    "ConditionalRangeFill.color",
    "ConditionalRangeFont.color",
    "ConditionalRangeFont.bold",
  ],
  "documented",
  async () => {
    const { Excel, host } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["Name", "wrong"],
        ["Stage", "right"],
        ["Notes", "wrong"],
      ];
      const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$B1="wrong"';
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.color = "#9C0006";
      format.custom.format.font.bold = true;
      format.custom.rule.load({ formula: true });
      format.custom.format.load({ fill: { color: true }, font: { color: true, bold: true } });
      await context.sync();
      expect(format.custom.rule.formula).toBe('=$B1="wrong"');
      expect(format.custom.format.toJSON()).toMatchObject({
        fill: { color: "#FFC7CE" },
        font: { color: "#9C0006", bold: true },
      });
    });
    const sheet = host.workbook.activeSheet;
    expect([0, 1, 2].map((row) => displayStyle(sheet, row, 0).fill)).toEqual(["#FFC7CE", null, "#FFC7CE"]);
    host.user.type("B2", "wrong");
    expect(displayStyle(sheet, 1, 0)).toMatchObject({ fill: "#FFC7CE", fontColor: "#9C0006", bold: true });
  },
);

proof(
  "the conditional formats that touch a range are listed, changed and deleted",
  [
    "ConditionalFormatCollection.getItem",
    "ConditionalFormatCollection.getItemAt",
    "ConditionalFormatCollection.getItemOrNullObject",
    "ConditionalFormatCollection.getCount",
    "ConditionalFormatCollection.clearAll",
    "ConditionalFormat.id",
    "ConditionalFormat.type",
    "ConditionalFormat.priority",
    "ConditionalFormat.stopIfTrue",
    "ConditionalFormat.customOrNullObject",
    "ConditionalFormat.getRange",
    "ConditionalFormat.getRangeOrNullObject",
    "ConditionalFormat.getRanges",
    "ConditionalFormat.delete",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      const second = sheet.getRange("B1:B9").conditionalFormats.add("Custom");
      second.custom.rule.formula = "=FALSE";
      second.stopIfTrue = true;
      const all = sheet.getRange("A:C").conditionalFormats;
      all.load({
        id: true,
        type: true,
        priority: true,
        stopIfTrue: true,
        customOrNullObject: { rule: { formula: true } },
      });
      const beside = sheet.getRange("C1").conditionalFormats.getCount();
      await context.sync();
      expect(all.items.map(({ type, stopIfTrue }) => [type, stopIfTrue])).toEqual([
        ["Custom", true],
        ["Custom", false],
      ]);
      expect(all.items.map((item) => item.customOrNullObject.rule.formula)).toEqual(["=FALSE", "=TRUE"]);
      expect(beside.value).toBe(0);
      const [top] = all.items;
      const found = all.getItem(top?.id ?? "");
      found.priority = 1;
      found.stopIfTrue = false;
      const range = found.getRange().load({ address: true });
      const orNull = found.getRangeOrNullObject().load({ address: true });
      const ranges = found.getRanges().load({ address: true });
      const firstNow = all.getItemAt(0).load({ priority: true });
      await context.sync();
      expect([range.address, orNull.address, ranges.address]).toEqual(Array(3).fill("Sheet1!B1:B9"));
      expect(firstNow.priority).toBe(0);
      found.delete();
      const gone = all.getItemOrNullObject(top?.id ?? "");
      const left = all.getCount();
      sheet.getRange("A1:A4").conditionalFormats.clearAll();
      const rest = sheet.getRange("A1:A9").conditionalFormats.getItemAt(0).getRange().load({ address: true });
      await context.sync();
      expect([gone.isNullObject, left.value, rest.address]).toEqual([true, 1, "Sheet1!A5:A9"]);
    });
  },
);

proof(
  "other kinds of conditional format are refused by name",
  ["ConditionalFormatCollection.add"],
  "assumed",
  async () => {
    const { Excel } = await openExcel();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.getSelectedRange().conditionalFormats.add("DataBar");
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: "NotImplemented", message: expect.stringContaining("DataBar") });
  },
);
