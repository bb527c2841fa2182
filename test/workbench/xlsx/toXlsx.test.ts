// The template saved as .xlsx and read back with a library: dropdowns, marks, table, formats and what is hidden, both editions.
import ExcelJs from "exceljs";
import { toTemplateXlsx } from "../../../src/cli/toTemplateXlsx";
import { templateHeaders } from "../../../src/deals/template";
import { createHost } from "../../../src/workbench/host/createHost";
import { toXlsx } from "../../../src/workbench/xlsx/toXlsx";
import { openExcel } from "../host/openExcel";

interface Validation extends Omit<ExcelJs.DataValidation, "type"> {
  readonly type: string;
}

interface Rules {
  readonly dataValidations: { readonly model: Readonly<Record<string, Validation | undefined>> };
  readonly conditionalFormattings: readonly {
    readonly ref: string;
    readonly rules: readonly {
      readonly type: string;
      readonly formulae: readonly string[];
      readonly style: Partial<ExcelJs.Style>;
    }[];
  }[];
}

async function readBack(bytes: Uint8Array): Promise<ExcelJs.Workbook> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

function sheetOf(workbook: ExcelJs.Workbook, name: string): ExcelJs.Worksheet & Rules {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet as unknown as ExcelJs.Worksheet & Rules;
}

describe.each(["2021", "2023"] as const)("the template of %s", (edition) => {
  test("keeps its table, dropdowns, marks, formats and hidden lists", async () => {
    const workbook = await readBack(await toTemplateXlsx(edition, "en"));
    const sheet = workbook.worksheets[0] as unknown as ExcelJs.Worksheet & Rules;
    const headers = (sheet.getRow(1).values as string[]).slice(1);
    expect(headers).toEqual(templateHeaders(edition));

    const [table] = Object.values((sheet as unknown as { tables: Record<string, { table: ExcelJs.Table }> }).tables);
    expect(table).toBeDefined();
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });

    const lists = sheetOf(workbook, "CoSellLists");
    expect(lists.state).toBe("veryHidden");

    const validationOf = (header: string): Validation | undefined =>
      sheet.dataValidations.model[sheet.getCell(2, headers.indexOf(header) + 1).address];
    const countries = validationOf("Customer Country");
    expect(countries).toMatchObject({ type: "list", allowBlank: true });
    const [, column = "", last = ""] =
      /^CoSellLists!\$([A-Z]+)\$\d+:\$[A-Z]+\$(\d+)$/u.exec(String(countries?.formulae[0]).replaceAll("'", "")) ?? [];
    const offered = Array.from({ length: Number(last) }, (_, row) => lists.getCell(`${column}${row + 1}`).text);
    expect(offered).toContain("US");
    expect(validationOf("Partner Referral Status")?.type).toBe("list");
    expect(validationOf("Partner Referral Substatus")?.type).toBe("list");

    const [marks] = sheet.conditionalFormattings;
    expect(marks?.rules[0]).toMatchObject({ type: "expression", style: { fill: { bgColor: expect.anything() } } });
    expect(marks?.rules[0]?.formulae[0]).not.toMatch(/^=/u);
    // An id must not lose its leading zero when somebody types it.
    const duns = sheet.getCell(2, headers.findIndex((header) => /D-?U-?N-?S/iu.test(header)) + 1);
    expect(duns.numFmt).toBe("@");
  });
});

test("values stay what they are: leading zeros, texts like formulas, errors, formulas with their result, dates' formats", async () => {
  const host = createHost({ locale: "en-US" });
  const { Excel } = await openExcel({ host });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const row = sheet.getRange("A1:F1");
    row.numberFormat = [["@", "@", "General", "General", "m/d/yyyy", "General"]];
    row.values = [["007", "=1+1", 12_563.5, true, 46_752, ""]];
    sheet.getRange("A2").formulas = [["=C1*2"]];
    sheet.getRange("B2").formulas = [["=NA()"]];
    sheet.getRange("G:G").columnHidden = true;
    await context.sync();
  });
  const workbook = await readBack(await toXlsx(host.save()));
  const [sheet] = workbook.worksheets;
  expect(sheet?.getCell("A1").value).toBe("007");
  expect(sheet?.getCell("B1").value).toBe("=1+1");
  expect(sheet?.getCell("C1").value).toBe(12_563.5);
  expect(sheet?.getCell("D1").value).toBe(true);
  expect(sheet?.getCell("E1").value).toEqual(new Date("2027-12-31T00:00:00Z"));
  expect(sheet?.getCell("A2").value).toMatchObject({ formula: "C1*2" });
  expect(sheet?.getCell("B2").value).toMatchObject({ formula: "NA()" });
  expect(sheet?.getColumn("G").hidden).toBe(true);
});
