// A workbook that was saved and is opened again: content, settings and start-up behaviour are kept, handlers are not.
import { createHost } from "../../../src/workbench/host/createHost";
import { eventsArrive, openExcel } from "./openExcel";
import { proof } from "./proof";

proof(
  "sheets, tables, rules, names, settings and ids are as they were; handlers and the undo list are gone",
  [
    "Worksheet.id",
    "Table.id",
    "Setting.value",
    "WorksheetCustomProperty.value",
    "DataValidation.rule",
    "WorksheetCollection.onChanged",
  ],
  "documented",
  async () => {
    const first = await openExcel();
    const heard: string[] = [];
    const ids = await first.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load({ id: true });
      sheet.getRange("A1:B1").values = [["Name", "Stage"]];
      const table = sheet.tables.add("A1:B3", true).load({ id: true });
      table.name = "Deals";
      sheet.getRange("B2:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "Won,Lost" } };
      sheet.customProperties.add("edition", "2021");
      context.workbook.settings.add("live", true);
      context.workbook.names.add("Stages", sheet.getRange("B2:B3"));
      context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      await context.sync();
      return [sheet.id, table.id];
    });
    await first.Office.addin.setStartupBehavior(first.Office.StartupBehavior.load);
    const file = JSON.parse(JSON.stringify(first.host.save())) as ReturnType<typeof first.host.save>;
    first.close();

    const host = createHost({ openedAgain: file, locale: "fr-FR" });
    host.user.type("A2", "edited meanwhile");
    expect(host.wantsRuntime).toBe(true);
    const again = await openExcel({ host });
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load({ id: true });
      const table = sheet.tables.getItem("Deals").load({ id: true });
      const setting = context.workbook.settings.getItem("live").load({ value: true });
      const property = sheet.customProperties.getItem("edition").load({ value: true });
      const { dataValidation } = sheet.getRange("B2");
      dataValidation.load({ type: true });
      const named = context.workbook.names.getItem("Stages").getRange().load({ address: true });
      const cell = sheet.getRange("A2").load({ values: true });
      await context.sync();
      expect([sheet.id, table.id]).toEqual(ids);
      expect([setting.value, property.value, dataValidation.type, named.address]).toEqual([
        true,
        "2021",
        "List",
        "Sheet1!B2:B3",
      ]);
      expect(cell.values).toEqual([["edited meanwhile"]]);
    });
    host.user.type("A3", "again");
    await eventsArrive();
    expect(heard).toEqual([]);
    expect(again.Office.context.displayLanguage).toBe("fr-FR");
  },
);
