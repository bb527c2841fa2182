// What an add-in keeps with the file.
import { openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

proof(
  "settings are values of any shape under keys, dates included",
  [
    "Workbook.settings",
    "SettingCollection.add",
    "SettingCollection.getItem",
    "SettingCollection.getItemOrNullObject",
    "SettingCollection.getCount",
    "Setting.key",
    "Setting.value",
    "Setting.delete",
  ],
  "documented",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      const day = new Date(Date.UTC(2027, 4, 1));
      settings.add("checks", { on: true, last: day });
      const again = settings.add("checks", { on: false, last: day }).load({ key: true, value: true });
      const count = settings.getCount();
      await context.sync();
      expect(again.key).toBe("checks");
      expect(again.value).toMatchObject({ on: false });
      expect(JSON.stringify(again.value)).toContain("2027-05-01");
      expect(count.value).toBe(1);
      const found = settings.getItem("checks");
      found.value = 5;
      found.load({ value: true });
      await context.sync();
      expect(found.value).toBe(5);
      found.delete();
      const gone = settings.getItemOrNullObject("checks");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      settings.getItem("checks");
      expect((await refusalOf(context.sync())).code).toBe("ItemNotFound");
    });
  },
);

proof(
  "settings of the document and of the workbook are the same ones",
  ["Office.context.document.settings", "Setting.value"],
  "assumed",
  async () => {
    const { Excel, Office, host } = await openExcel();
    const { settings } = Office.context.document;
    const done = (act: (callback: () => void) => void): Promise<void> => new Promise((resolve) => act(resolve));
    settings.set("language", { errors: "fr" });
    await done((callback) => settings.saveAsync(callback));
    expect([...host.workbook.settings]).toEqual([["language", { errors: "fr" }]]);
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("language").load({ value: true });
      await context.sync();
      expect(setting.value).toEqual({ errors: "fr" });
      setting.value = { errors: "en" };
      await context.sync();
    });
    expect(settings.get("language")).toEqual({ errors: "fr" });
    await done((callback) => settings.refreshAsync(callback));
    expect(settings.get("language")).toEqual({ errors: "en" });
  },
);
