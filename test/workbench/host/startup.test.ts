// The library starts over the host as it does on Excel on the web.
import { openExcel } from "./openExcel";
import { proof } from "./proof";
import { createHost } from "../../../src/workbench/host/createHost";
import { openOfficeInJsdom } from "../../../src/workbench/host/transports/jsdomTransport";

proof("Office is ready in Excel on the web", ["Office.onReady"], "client source", async () => {
  const { Office } = await openExcel();
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
});

proof("the minified library starts as the debug build does", ["Office.onReady"], "client source", async () => {
  const host = createHost();
  const opened = await openOfficeInJsdom({ host, build: "minified" });
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
    await context.sync();
    expect(sheet.name).toBe("Sheet1");
  });
  opened.close();
});

proof(
  "the requirement sets are those that the host was made with",
  ["Office.context.requirements.isSetSupported"],
  "client source",
  async () => {
    const { Office } = await openExcel({ excelApi: "1.14" });
    const isSetSupported = (name: string, version: string): boolean =>
      Office.context.requirements.isSetSupported(name, version);
    expect(isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
    expect(isSetSupported("DialogApi", "1.1")).toBe(true);
    expect(isSetSupported("IdentityAPI", "1.3")).toBe(false);
    expect(isSetSupported("NestedAppAuth", "1.1")).toBe(false);
  },
);

proof(
  "the add-in is told the person's locale",
  ["Office.context.displayLanguage", "Office.context.contentLanguage"],
  "documented",
  async () => {
    const { Office } = await openExcel({ locale: "fr-FR" });
    expect(Office.context.displayLanguage).toBe("fr-FR");
    expect(Office.context.contentLanguage).toBe("fr-FR");
  },
);

proof(
  "separators and date patterns are those of the person's locale",
  [
    "Application.cultureInfo",
    "Application.decimalSeparator",
    "Application.thousandsSeparator",
    "Application.useSystemSeparators",
    "CultureInfo.name",
    "CultureInfo.numberFormat",
    "CultureInfo.datetimeFormat",
    "NumberFormatInfo.numberDecimalSeparator",
    "NumberFormatInfo.numberGroupSeparator",
    "DatetimeFormatInfo.dateSeparator",
    "DatetimeFormatInfo.shortDatePattern",
    "DatetimeFormatInfo.longDatePattern",
    "DatetimeFormatInfo.timeSeparator",
    "DatetimeFormatInfo.longTimePattern",
    "Workbook.application",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel({ locale: "de-DE" });
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load({ decimalSeparator: true, thousandsSeparator: true, useSystemSeparators: true });
      const { cultureInfo } = application;
      cultureInfo.load({ name: true, numberFormat: { $all: true }, datetimeFormat: { $all: true } });
      await context.sync();
      expect(application.toJSON()).toMatchObject({ decimalSeparator: ",", thousandsSeparator: "." });
      expect(application.useSystemSeparators).toBe(true);
      expect(cultureInfo.toJSON()).toEqual({
        name: "de-DE",
        numberFormat: { numberDecimalSeparator: ",", numberGroupSeparator: "." },
        datetimeFormat: {
          dateSeparator: ".",
          shortDatePattern: "dd.MM.yyyy",
          longDatePattern: "dddd, d. MMMM yyyy",
          timeSeparator: ":",
          longTimePattern: "HH:mm:ss",
        },
      });
    });
  },
);

proof(
  "Excel calculates at once, so suspending changes no result",
  [
    "Application.calculationMode",
    "Application.calculationState",
    "Application.calculate",
    "Application.suspendApiCalculationUntilNextSync",
    "Application.suspendScreenUpdatingUntilNextSync",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.formulas = [[2, "=A1*21"]];
      application.calculate(Excel.CalculationType.full);
      application.load({ calculationMode: true, calculationState: true });
      range.load({ values: true });
      await context.sync();
      expect(range.values).toEqual([[2, 42]]);
      expect(application.calculationMode).toBe("Automatic");
      expect(application.calculationState).toBe("Done");
    });
  },
);

proof("the workbook has a name and can be written", ["Workbook.name", "Workbook.readOnly"], "documented", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const workbook = context.workbook.load({ name: true, readOnly: true });
    await context.sync();
    expect(workbook.toJSON()).toMatchObject({ name: "Workbook.xlsx", readOnly: false });
  });
});
