// What may be entered in cells.
import { openExcel } from "./openExcel";
import { proof } from "./proof";

proof(
  "a list is given as text, as a formula or as a range, with its prompt and its alert",
  [
    "Range.dataValidation",
    "DataValidation.rule",
    "DataValidation.type",
    "DataValidation.prompt",
    "DataValidation.errorAlert",
    "DataValidation.ignoreBlanks",
  ],
  "documented",
  async () => {
    const { Excel, host } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const lists = context.workbook.worksheets.add("Lists");
      lists.getRange("A1:A2").values = [["France"], ["Germany"]];
      const text = sheet.getRange("A1:A5").dataValidation;
      text.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      text.prompt = { showPrompt: true, title: "Help needed", message: "Choose one." };
      text.errorAlert = { showAlert: false, style: "Stop", title: "", message: "" };
      text.ignoreBlanks = true;
      sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$2" } };
      sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: lists.getRange("A1:A2") } };
      const read = sheet.getRange("A2:A3").dataValidation.load({ $all: true });
      const ranged = sheet.getRange("C1").dataValidation.load({ rule: true });
      await context.sync();
      expect(read.toJSON()).toMatchObject({
        type: "List",
        rule: { list: { inCellDropDown: true, source: "Yes,No" } },
        prompt: { showPrompt: true, title: "Help needed", message: "Choose one." },
        errorAlert: { showAlert: false, style: "Stop", title: "", message: "" },
        ignoreBlanks: true,
      });
      expect(ranged.rule).toEqual({ list: { inCellDropDown: true, source: "=Lists!$A$1:$A$2" } });
    });
    host.user.pick("A1", "Yes");
    host.user.pick("B1", "Germany");
    host.user.pick("C1", "France");
    expect([0, 1, 2].map((column) => host.workbook.sheet("Sheet1")?.valueAt(0, column))).toEqual([
      "Yes",
      "Germany",
      "France",
    ]);
    expect(() => host.user.pick("A2", "Maybe")).toThrow('offers no "Maybe"');
  },
);

proof(
  "rules that compare and rules by formula are kept",
  ["DataValidation.rule", "DataValidation.type"],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const whole = sheet.getRange("A1").dataValidation;
      whole.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      const date = sheet.getRange("B1").dataValidation;
      date.rule = { date: { formula1: "2027-01-01", operator: "GreaterThan" } };
      const custom = sheet.getRange("C1").dataValidation;
      custom.rule = { custom: { formula: "=LEN(C1)<5" } };
      for (const one of [whole, date, custom]) one.load({ rule: true, type: true });
      await context.sync();
      expect([whole.type, date.type, custom.type]).toEqual(["WholeNumber", "Date", "Custom"]);
      expect(whole.rule).toEqual({ wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } });
      expect(custom.rule).toEqual({ custom: { formula: "=LEN(C1)<5" } });
    });
  },
);

proof(
  "a range with rules on some cells, or different ones, says so and has no rule of its own",
  ["DataValidation.type", "DataValidation.rule", "DataValidation.clear"],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const types: string[] = [];
      const note = async (): Promise<void> => {
        const validation = sheet.getRange("A1:A3").dataValidation.load({ type: true, rule: true });
        await context.sync();
        types.push(`${validation.type} ${JSON.stringify(validation.rule)}`);
      };
      await note();
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      await note();
      sheet.getRange("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "c" } };
      await note();
      sheet.getRange("A1:A3").dataValidation.clear();
      await note();
      expect(types).toEqual(["None {}", "MixedCriteria null", "Inconsistent null", "None {}"]);
    });
  },
);

proof(
  "cells that break their rule are found",
  ["DataValidation.valid", "DataValidation.getInvalidCells", "DataValidation.getInvalidCellsOrNullObject"],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:A3");
      range.values = [["a"], ["x"], ["b"]];
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      const invalid = range.dataValidation.getInvalidCells().load({ address: true });
      range.dataValidation.load({ valid: true });
      const valid = sheet.getRange("A1").dataValidation.load({ valid: true });
      const none = sheet.getRange("A3").dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      expect([invalid.address, range.dataValidation.valid, valid.valid]).toEqual(["Sheet1!A2", null, true]);
      expect(none.isNullObject).toBe(true);
    });
  },
);
