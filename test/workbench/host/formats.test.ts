// How ranges look.
import { openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

proof(
  "looks are written to all cells and read back; where cells differ the answer is null",
  [
    "Range.format",
    "RangeFormat.fill",
    "RangeFormat.font",
    "RangeFormat.wrapText",
    "RangeFormat.horizontalAlignment",
    "RangeFormat.verticalAlignment",
    "RangeFill.color",
    "RangeFill.clear",
    "RangeFont.bold",
    "RangeFont.color",
    "RangeFont.italic",
    "RangeFont.name",
    "RangeFont.size",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { format } = sheet.getRange("A1:B2");
      format.fill.color = "#ffeb9c";
      format.font.set({ bold: true, color: "#9C5700", italic: true, name: "Arial", size: 9 });
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      sheet.getRange("B2").format.fill.clear();
      const whole = sheet.getRange("A1:B2").format;
      const one = sheet.getRange("A1").format;
      const plain = sheet.getRange("D9").format;
      for (const part of [whole, one, plain]) {
        part.load({ wrapText: true, horizontalAlignment: true, verticalAlignment: true, fill: { color: true } });
        part.font.load({ bold: true, color: true, italic: true, name: true, size: true });
      }
      await context.sync();
      expect(one.toJSON()).toEqual({
        wrapText: true,
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        fill: { color: "#FFEB9C" },
        font: { bold: true, color: "#9C5700", italic: true, name: "Arial", size: 9 },
      });
      expect(whole.fill.color).toBeNull();
      expect(whole.font.bold).toBe(true);
      expect(plain.toJSON()).toMatchObject({ fill: { color: "#FFFFFF" }, font: { color: "#000000", size: 11 } });
    });
  },
);

proof("columns have a width in points", ["RangeFormat.columnWidth"], "documented", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A:B").format.columnWidth = 120;
    const same = sheet.getRange("A1:B1").format.load({ columnWidth: true });
    const differing = sheet.getRange("A1:C1").format.load({ columnWidth: true });
    await context.sync();
    expect([same.columnWidth, differing.columnWidth]).toEqual([120, null]);
  });
  host.user.resizeColumn("B:B", 60);
  expect(host.workbook.activeSheet.columnWidth(1)).toBe(60);
});

proof("the look of a whole column holds for cells that are used later", ["RangeFill.color"], "documented", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getActiveWorksheet().getRange("C:C");
    column.format.fill.color = "#DDDDDD";
    column.load({ format: { fill: { color: true } } });
    await context.sync();
    expect(column.format.fill.color).toBe("#DDDDDD");
  });
  host.user.type("C500", "later");
  expect(host.workbook.activeSheet.styleAt(499, 2).fill).toBe("#DDDDDD");
});

proof("a colour that is none is refused", ["RangeFill.color"], "documented", async () => {
  const { Excel } = await openExcel();
  const refusal = await refusalOf(
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().format.fill.color = "";
      await context.sync();
    }),
  );
  expect(refusal).toMatchObject({ code: "InvalidArgument", at: "RangeFill.color" });
});
