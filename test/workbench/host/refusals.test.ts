// What Excel refuses, and what it makes of what it takes (office-host.md 8).
import { openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

/** Runs an act in a sync of its own and tells what it was refused with. */
type Refuse = (act: (context: Excel.RequestContext) => void) => Promise<{ code: string; message: string; at: string }>;

async function openRefusing(): Promise<{ refuse: Refuse } & Awaited<ReturnType<typeof openExcel>>> {
  const opened = await openExcel();
  const refuse: Refuse = (act) =>
    refusalOf(
      opened.Excel.run(async (context) => {
        act(context);
        await context.sync();
      }),
    );
  return { ...opened, refuse };
}

const firstSheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

proof(
  "values of another shape than the range's",
  ["Range.values", "Range.formulas", "Range.numberFormat"],
  "documented",
  async () => {
    const { refuse } = await openRefusing();
    const code = "InvalidArgument";
    expect(await refuse((context) => (firstSheet(context).getRange("A1:B2").values = [[1, 2]]))).toMatchObject({
      code,
    });
    expect(await refuse((context) => (firstSheet(context).getRange("A1:B1").values = [[1]]))).toMatchObject({ code });
    expect(await refuse((context) => (firstSheet(context).getRange("A1").formulas = [["=1", "=2"]]))).toMatchObject({
      code,
    });
    expect(await refuse((context) => (firstSheet(context).getRange("A1:A2").numberFormat = [["@"]]))).toMatchObject({
      code,
    });
  },
);

proof(
  "a list given as text over 255 characters, a formula over 8,192 and a text over 32,767",
  ["DataValidation.rule", "Range.formulas", "Range.values"],
  "documented",
  async () => {
    const { refuse } = await openRefusing();
    const list = (length: number) => (context: Excel.RequestContext) => {
      const source = "x".repeat(length);
      firstSheet(context).getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    };
    expect(await refuse(list(256))).toMatchObject({ code: "InvalidArgument", at: "DataValidation.rule" });
    await expect(refuse(list(255))).rejects.toThrow("Nothing was refused");
    const formula = `=${Array(2100).fill("1111").join("+")}`;
    expect(formula.length).toBeGreaterThan(8192);
    expect(await refuse((context) => (firstSheet(context).getRange("A1").formulas = [[formula]]))).toMatchObject({
      at: "Range.formulas",
    });
    const text = "x".repeat(32_768);
    expect(await refuse((context) => (firstSheet(context).getRange("A1").values = [[text]]))).toMatchObject({
      code: "InvalidArgument",
    });
    await expect(refuse((context) => (firstSheet(context).getRange("A1").values = [[text.slice(1)]]))).rejects.toThrow(
      "Nothing was refused",
    );
  },
);

proof(
  "a sheet name that is too long, empty, taken or has a forbidden sign",
  ["WorksheetCollection.add", "Worksheet.name"],
  "documented",
  async () => {
    const { refuse } = await openRefusing();
    const names = ["x".repeat(32), "a:b", "a\\b", "a/b", "a?b", "a*b", "a[b", "a]b", "'quoted"];
    for (const name of names) {
      expect([name, (await refuse((context) => context.workbook.worksheets.add(name))).code]).toEqual([
        name,
        "InvalidArgument",
      ]);
    }
    expect((await refuse((context) => (firstSheet(context).name = ""))).code).toBe("InvalidArgument");
    expect((await refuse((context) => context.workbook.worksheets.add("SHEET1"))).code).toBe("ItemAlreadyExists");
  },
);

proof(
  "a table over a table, and a name of a table or a range that is taken",
  ["TableCollection.add", "Table.name", "NamedItemCollection.add"],
  "documented",
  async () => {
    const { Excel, refuse } = await openRefusing();
    await Excel.run(async (context) => {
      context.workbook.tables.add("A1:B3", true).name = "Deals";
      context.workbook.tables.add("D1:E3", true).name = "Other";
      await context.sync();
    });
    expect((await refuse((context) => context.workbook.tables.add("B2:C9", true))).code).toBe("InvalidArgument");
    expect((await refuse((context) => (context.workbook.tables.getItem("Other").name = "deals"))).code).toBe(
      "ItemAlreadyExists",
    );
    expect((await refuse((context) => context.workbook.names.add("Deals", "=1"))).code).toBe("ItemAlreadyExists");
  },
);

proof(
  "a header that is empty or given twice is renamed, as Excel does",
  ["TableCollection.add", "Table.getHeaderRowRange"],
  "documented",
  async () => {
    const { Excel } = await openRefusing();
    await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:D1").values = [["Name", "", "Name", 5]];
      const header = sheet.tables.add("A1:D3", true).getHeaderRowRange().load({ values: true });
      await context.sync();
      expect(header.values).toEqual([["Name", "Column1", "Name2", "5"]]);
    });
  },
);

proof("what lies beyond the sheet", ["Worksheet.getRange", "Worksheet.getRangeByIndexes"], "documented", async () => {
  const { refuse } = await openRefusing();
  const code = "InvalidArgument";
  expect(await refuse((context) => firstSheet(context).getRange("A1048577"))).toMatchObject({ code });
  expect(await refuse((context) => firstSheet(context).getRange("XFE1"))).toMatchObject({ code });
  expect(await refuse((context) => firstSheet(context).getRangeByIndexes(0, 16_384, 1, 1))).toMatchObject({ code });
  expect(await refuse((context) => firstSheet(context).getRange("no address"))).toMatchObject({ code });
});

proof("an object that is gone", ["Worksheet.delete", "TableColumn.delete"], "documented", async () => {
  const { Excel, host } = await openRefusing();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("A1:B3", true);
    const column = table.columns.getItemAt(0).load({ id: true });
    await context.sync();
    host.user.deleteColumns("A:A");
    column.load({ name: true });
    expect((await refusalOf(context.sync())).code).toBe("ItemNotFound");
    host.user.addSheet("Spare");
    const spare = context.workbook.worksheets.getItem("Spare").load({ id: true });
    await context.sync();
    host.user.deleteSheet("Spare");
    spare.activate();
    expect((await refusalOf(context.sync())).code).toBe("ItemNotFound");
  });
});

proof(
  "a very hidden sheet deleted before it is made visible, and the last visible one",
  ["Worksheet.delete", "Worksheet.visibility"],
  "documented",
  async () => {
    const { Excel, host, refuse } = await openRefusing();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Lists").visibility = "VeryHidden";
      await context.sync();
    });
    expect((await refuse((context) => context.workbook.worksheets.getItem("Lists").delete())).code).toBe(
      "InvalidOperation",
    );
    expect((await refuse((context) => firstSheet(context).delete())).code).toBe("InvalidOperation");
    await Excel.run(async (context) => {
      const lists = context.workbook.worksheets.getItem("Lists");
      lists.visibility = "Visible";
      lists.delete();
      await context.sync();
    });
    expect(host.workbook.sheets).toHaveLength(1);
  },
);

proof(
  "titles and texts of prompts and alerts that are too long",
  ["DataValidation.prompt", "DataValidation.errorAlert"],
  "documented",
  async () => {
    const { refuse } = await openRefusing();
    const prompt = (title: number, message: number) => (context: Excel.RequestContext) => {
      const texts = { title: "x".repeat(title), message: "y".repeat(message) };
      firstSheet(context).getRange("A1").dataValidation.prompt = { showPrompt: true, ...texts };
    };
    const alert = (title: number, message: number) => (context: Excel.RequestContext) => {
      const texts = { title: "x".repeat(title), message: "y".repeat(message) };
      firstSheet(context).getRange("A1").dataValidation.errorAlert = { showAlert: true, style: "Stop", ...texts };
    };
    for (const act of [prompt(33, 1), prompt(1, 256), alert(33, 1), alert(1, 226)]) {
      expect((await refuse(act)).code).toBe("InvalidArgument");
    }
    await expect(refuse(prompt(32, 255))).rejects.toThrow("Nothing was refused");
    await expect(refuse(alert(32, 225))).rejects.toThrow("Nothing was refused");
  },
);

proof(
  "a list typed into the rule is split at commas, whatever the locale",
  ["DataValidation.rule"],
  "observed",
  async () => {
    const { Excel, host } = await openExcel({ locale: "fr-FR" });
    await Excel.run(async (context) => {
      firstSheet(context).getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "Korea, Republic of,France" },
      };
      await context.sync();
    });
    expect(() => host.user.pick("A1", "Korea, Republic of")).toThrow("offers no");
    host.user.pick("A1", "Republic of");
  },
);

proof(
  "null as a value, and a list where a rule of two kinds is given",
  ["Range.values", "DataValidation.rule"],
  "documented",
  async () => {
    const { refuse } = await openRefusing();
    const nothing = null as unknown as unknown[][];
    expect((await refuse((context) => (firstSheet(context).getRange("A1").values = nothing))).code).toBe(
      "InvalidArgument",
    );
    const rule = { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=TRUE" } };
    expect((await refuse((context) => (firstSheet(context).getRange("A1").dataValidation.rule = rule))).code).toBe(
      "InvalidArgument",
    );
  },
);

proof(
  "an address of another sheet, or a range of another sheet, where one of this sheet is meant",
  ["Worksheet.getRange", "Range.getBoundingRect", "TableCollection.add"],
  "assumed",
  async () => {
    const { host, refuse } = await openRefusing();
    host.user.addSheet("Other");
    expect((await refuse((context) => firstSheet(context).getRange("Other!A1"))).code).toBe("InvalidArgument");
    expect((await refuse((context) => firstSheet(context).tables.add("Other!A1:B2", true))).code).toBe(
      "InvalidArgument",
    );
    const bounding = await refuse((context) => {
      firstSheet(context).getRange("A1").getBoundingRect(context.workbook.worksheets.getItem("Other").getRange("B2"));
    });
    expect(bounding.code).toBe("InvalidArgument");
  },
);
