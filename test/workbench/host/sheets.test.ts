// Sheets: making, naming, hiding, freezing and protecting them.
import { openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

proof(
  "sheets are added behind the others, without coming to the front, and found by name or id",
  [
    "Workbook.worksheets",
    "WorksheetCollection.add",
    "WorksheetCollection.getItem",
    "WorksheetCollection.getActiveWorksheet",
    "Worksheet.id",
    "Worksheet.name",
    "Worksheet.position",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const named = worksheets.add("Deals").load({ id: true, name: true, position: true });
      const unnamed = worksheets.add().load({ name: true });
      const active = worksheets.getActiveWorksheet().load({ name: true });
      worksheets.load({ name: true });
      await context.sync();
      expect([named.name, named.position, unnamed.name, active.name]).toEqual(["Deals", 1, "Sheet2", "Sheet1"]);
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Deals", "Sheet2"]);
      const byId = worksheets.getItem(named.id).load({ name: true });
      const byName = worksheets.getItem("deals").load({ id: true });
      await context.sync();
      expect([byId.name, byName.id]).toEqual(["Deals", named.id]);
    });
  },
);

proof(
  "sheets are renamed, moved and hidden, also from people altogether",
  ["Worksheet.name", "Worksheet.position", "Worksheet.visibility"],
  "documented",
  async () => {
    const { Excel, host } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Lists");
      sheet.name = "Co-sell lists";
      sheet.position = 0;
      sheet.visibility = "VeryHidden";
      sheet.load({ name: true, position: true, visibility: true });
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: "Co-sell lists", position: 0, visibility: "VeryHidden" });
    });
    expect(host.workbook.sheet("Co-sell lists")?.state.visibility).toBe("veryHidden");
  },
);

proof(
  "first, last, next and previous sheets can be asked for, hidden ones left out",
  [
    "WorksheetCollection.getFirst",
    "WorksheetCollection.getLast",
    "WorksheetCollection.getCount",
    "Worksheet.getNext",
    "Worksheet.getNextOrNullObject",
    "Worksheet.getPrevious",
    "Worksheet.getPreviousOrNullObject",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Hidden").visibility = "Hidden";
      worksheets.add("Last");
      const first = worksheets.getFirst();
      const found = [
        first,
        worksheets.getLast(),
        first.getNext(),
        first.getNext(true),
        worksheets.getItem("Last").getPrevious(),
        worksheets.getItem("Last").getPreviousOrNullObject(true),
      ].map((sheet) => sheet.load({ name: true }));
      const none = [first.getPreviousOrNullObject(), worksheets.getLast().getNextOrNullObject()];
      const count = worksheets.getCount(true);
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(["Sheet1", "Last", "Hidden", "Last", "Hidden", "Sheet1"]);
      expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
      expect(count.value).toBe(2);
    });
  },
);

proof(
  "a sheet comes to the front and is taken away",
  ["Worksheet.activate", "Worksheet.delete"],
  "documented",
  async () => {
    const { Excel, host } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Deals");
      sheet.activate();
      await context.sync();
      expect(host.workbook.activeSheet.name).toBe("Deals");
      sheet.delete();
      await context.sync();
      sheet.load({ name: true });
      expect(await refusalOf(context.sync())).toMatchObject({ code: "ItemNotFound" });
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  },
);

proof("a sheet is copied with its cells and tables", ["Worksheet.copy"], "documented", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Name", "Stage"],
      ["Contoso", "Active"],
    ];
    sheet.tables.add("A1:B2", true);
    const copy = sheet.copy("End");
    copy.load({ name: true });
    await context.sync();
    expect(copy.name).toBe("Sheet1 (2)");
  });
  const copied = host.workbook.sheet("Sheet1 (2)");
  expect(copied?.valueAt(1, 0)).toBe("Contoso");
  expect(copied?.tables).toHaveLength(1);
});

proof(
  "rows and columns are frozen from the top left, and set free again",
  [
    "Worksheet.freezePanes",
    "WorksheetFreezePanes.freezeAt",
    "WorksheetFreezePanes.freezeRows",
    "WorksheetFreezePanes.freezeColumns",
    "WorksheetFreezePanes.getLocation",
    "WorksheetFreezePanes.getLocationOrNullObject",
    "WorksheetFreezePanes.unfreeze",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { freezePanes } = sheet;
      const addresses: string[] = [];
      const note = async (freeze: () => void): Promise<void> => {
        freeze();
        const location = freezePanes.getLocation().load({ address: true });
        await context.sync();
        addresses.push(location.address);
      };
      await note(() => freezePanes.freezeAt(sheet.getRange("A1:B3")));
      await note(() => freezePanes.freezeAt("1:2"));
      await note(() => freezePanes.freezeRows(1));
      await note(() => freezePanes.freezeColumns(2));
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(addresses).toEqual(["Sheet1!A1:B3", "Sheet1!1:2", "Sheet1!1:1", "Sheet1!A:B"]);
      expect(none.isNullObject).toBe(true);
    });
  },
);

proof(
  "a protected sheet keeps what its options say, and refuses locked cells",
  [
    "Worksheet.protection",
    "WorksheetProtection.protect",
    "WorksheetProtection.unprotect",
    "WorksheetProtection.protected",
    "WorksheetProtection.options",
    "RangeFormat.protection",
    "FormatProtection.locked",
  ],
  "documented",
  async () => {
    const { Excel, host } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowSort: true });
      sheet.protection.load({ protected: true, options: true });
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowSort: true, allowInsertRows: false });
      sheet.getRange("B1").values = [["open"]];
      await context.sync();
      sheet.getRange("A1").values = [["locked"]];
      expect(await refusalOf(context.sync())).toMatchObject({ code: "AccessDenied", at: "Range.values" });
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["free"]];
      await context.sync();
    });
    expect(host.workbook.activeSheet.valueAt(0, 0)).toBe("free");
    expect(host.workbook.activeSheet.valueAt(0, 1)).toBe("open");
  },
);

proof(
  "texts are kept with a sheet under keys",
  [
    "Worksheet.customProperties",
    "WorksheetCustomPropertyCollection.add",
    "WorksheetCustomPropertyCollection.getItem",
    "WorksheetCustomPropertyCollection.getItemOrNullObject",
    "WorksheetCustomPropertyCollection.getCount",
    "WorksheetCustomProperty.key",
    "WorksheetCustomProperty.value",
    "WorksheetCustomProperty.delete",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      const added = customProperties.add("edition", "2021").load({ key: true, value: true });
      await context.sync();
      expect(added.toJSON()).toEqual({ key: "edition", value: "2021" });
      added.value = "2023";
      const found = customProperties.getItem("edition").load({ value: true });
      const count = customProperties.getCount();
      await context.sync();
      expect([found.value, count.value]).toEqual(["2023", 1]);
      found.delete();
      const gone = customProperties.getItemOrNullObject("edition");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  },
);
