// The person's undo list, in the two ways in which Excel keeps it for add-ins.
import type { Opened } from "./openExcel";
import { openExcel } from "./openExcel";
import { proof } from "./proof";

/** Writes a text into a cell as an add-in does. */
function write({ Excel }: Opened, address: string, text: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[text]];
    await context.sync();
  });
}

const valuesOf = ({ host }: Opened): readonly unknown[] =>
  [0, 1, 2].map((row) => host.workbook.activeSheet.valueAt(row, 0));

proof(
  "each sync that writes is one entry of the undo list, however much it writes",
  ["Range.values"],
  "documented",
  async () => {
    const opened = await openExcel({ undo: "one-record-per-sync" });
    const { user } = opened.host;
    user.type("A1", "typed");
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A2").values = [["written"]];
      sheet.getRange("A3").values = [["written too"]];
      sheet.getRange("A2:A3").format.font.bold = true;
      await context.sync();
    });
    expect(valuesOf(opened)).toEqual(["typed", "written", "written too"]);
    expect(user.undo()).toBe(true);
    expect(valuesOf(opened)).toEqual(["typed", "", ""]);
    expect(user.undo()).toBe(true);
    expect(valuesOf(opened)).toEqual(["", "", ""]);
    expect(user.undo()).toBe(false);
    user.redo();
    user.redo();
    expect(valuesOf(opened)).toEqual(["typed", "written", "written too"]);
  },
);

proof(
  "a write takes the undo list away where Excel keeps none for add-ins",
  ["Range.values"],
  "documented",
  async () => {
    const opened = await openExcel({ undo: "cleared-by-writes" });
    opened.host.user.type("A1", "typed");
    await write(opened, "A2", "written");
    expect(opened.host.user.undo()).toBe(false);
    expect(valuesOf(opened)).toEqual(["typed", "written", ""]);
  },
);

proof(
  "reading, selecting and registering leave the undo list alone in either way",
  ["Range.values", "Range.select", "WorksheetCollection.onChanged"],
  "documented",
  async () => {
    for (const undo of ["one-record-per-sync", "cleared-by-writes"] as const) {
      const opened = await openExcel({ undo });
      opened.host.user.type("A1", "typed");
      await opened.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load({ values: true });
        context.workbook.worksheets.onChanged.add(() => Promise.resolve());
        range.select();
        await context.sync();
        expect(range.values).toEqual([["typed"]]);
      });
      expect(opened.host.workbook.undoLabels).toHaveLength(1);
      expect(opened.host.user.undo()).toBe(true);
      expect(valuesOf(opened)).toEqual(["", "", ""]);
    }
  },
);

proof("a write of the same values is an entry all the same", ["Range.values"], "assumed", async () => {
  const opened = await openExcel();
  opened.host.user.type("A1", "same");
  await write(opened, "A1", "same");
  expect(opened.host.workbook.undoLabels).toHaveLength(2);
});

proof(
  "some calls take the undo list away in any case",
  [
    "Worksheet.delete",
    "Worksheet.copy",
    "WorksheetProtection.protect",
    "WorksheetProtection.unprotect",
    "SettingCollection.add",
    "Setting.value",
    "Setting.delete",
    "Office.ribbon.requestUpdate",
    "Office.context.document.settings",
  ],
  "documented",
  async () => {
    const opened = await openExcel();
    const { Excel, Office, host } = opened;
    const run = (act: (workbook: Excel.Workbook) => void): Promise<void> =>
      Excel.run(async ({ sync, workbook }) => {
        act(workbook);
        await sync();
      });
    await run((workbook) => workbook.worksheets.add("Spare"));
    const calls: Record<string, () => Promise<unknown>> = {
      copy: () => run((workbook) => workbook.worksheets.getItem("Spare").copy("End")),
      delete: () => run((workbook) => workbook.worksheets.getItem("Spare").delete()),
      protect: () => run((workbook) => workbook.worksheets.getItem("Spare (2)").protection.protect()),
      unprotect: () => run((workbook) => workbook.worksheets.getItem("Spare (2)").protection.unprotect()),
      addSetting: () => run((workbook) => workbook.settings.add("key", 1)),
      deleteSetting: () => run((workbook) => workbook.settings.getItem("key").delete()),
      saveSettings: () => new Promise((resolve) => Office.context.document.settings.saveAsync(resolve)),
      ribbon: () =>
        Office.ribbon.requestUpdate({ tabs: [{ id: "Tab", controls: [{ id: "Button", enabled: false }] }] }),
    };
    const left: Record<string, number> = {};
    for (const [name, call] of Object.entries(calls)) {
      host.user.type("A1", `before ${name}`);
      await call();
      left[name] = host.workbook.undoLabels.length;
    }
    expect(left).toEqual(Object.fromEntries(Object.keys(calls).map((name) => [name, 0])));
  },
);

proof(
  "taking a write back is an edit that the add-in is told of, not its own",
  ["WorksheetCollection.onChanged"],
  "assumed",
  async () => {
    const opened = await openExcel();
    await write(opened, "A1", "written");
    const heard: unknown[] = [];
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source, triggerSource, details }) => {
        heard.push([address, source, triggerSource, details.valueAfter]);
        return Promise.resolve();
      });
      await context.sync();
    });
    opened.host.user.undo();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual([["A1", "Local", "Unknown", ""]]);
  },
);

proof("the edits of others are not in the person's undo list", ["Range.values"], "documented", async () => {
  const opened = await openExcel();
  opened.host.user.type("A1", "mine");
  opened.host.user.coauthor.type("A2", "theirs");
  expect(opened.host.user.undo()).toBe(true);
  expect(valuesOf(opened)).toEqual(["", "theirs", ""]);
  expect(opened.host.user.undo()).toBe(false);
});
