// How Excel misbehaves on request.
import type { Opened } from "./openExcel";
import { eventsArrive, openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

/** A table "Deals" at A1:B5 with a dropdown in its second column, and the addresses of the changes that are heard. */
async function openDeals(): Promise<Opened & { readonly sheet: string[]; readonly table: string[] }> {
  const opened = await openExcel();
  const heard = { sheet: [] as string[], table: [] as string[] };
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B5").values = [
      ["Name", "Stage"],
      ["a", "Won"],
      ["b", "New"],
      ["c", "Won"],
      ["d", "New"],
    ];
    const table = sheet.tables.add("A1:B5", true);
    table.name = "Deals";
    sheet.getRange("B2:B5").dataValidation.rule = { list: { inCellDropDown: true, source: "Won,Lost,New" } };
    await context.sync();
    context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.sheet.push(address)));
    table.onChanged.add(({ address }) => Promise.resolve(void heard.table.push(address)));
    await context.sync();
  });
  await eventsArrive();
  return { ...opened, ...heard };
}

proof(
  "a pick from a dropdown is told, or lost where the switch says so",
  ["WorksheetCollection.onChanged", "Table.onChanged"],
  "observed",
  async () => {
    const { host, sheet, table } = await openDeals();
    host.user.pick("B2", "Lost");
    await eventsArrive();
    expect({ sheet, table }).toEqual({ sheet: ["B2"], table: ["B2"] });
    host.faults.loseDropdownEvents = true;
    host.user.pick("B3", "Lost");
    host.user.type("B4", "New");
    await eventsArrive();
    expect({ sheet, table }).toEqual({ sheet: ["B2", "B4"], table: ["B2", "B4"] });
    expect(host.workbook.activeSheet.valueAt(2, 1)).toBe("Lost");
  },
);

proof(
  "a fill over rows that a filter hides is told of the sheet, and of the table unless the switch says otherwise",
  ["WorksheetCollection.onChanged", "Table.onChanged"],
  "observed",
  async () => {
    const { host, sheet, table } = await openDeals();
    host.user.filter("Deals", "Stage", ["Won"]);
    host.user.fill("A2", "A2:A4");
    await eventsArrive();
    expect({ sheet, table }).toEqual({ sheet: ["A3:A4"], table: ["A3:A4"] });
    host.faults.loseFilteredFillEvents = true;
    host.user.fill("A2", "A2:A4");
    await eventsArrive();
    expect({ sheet, table }).toEqual({ sheet: ["A3:A4", "A3:A4"], table: ["A3:A4"] });
  },
);

proof("all events can be lost, or held back", ["WorksheetCollection.onChanged"], "observed", async () => {
  const { host, sheet } = await openDeals();
  host.faults.loseAllEvents = true;
  host.user.type("A2", "lost");
  await eventsArrive();
  host.faults.loseAllEvents = false;
  host.faults.delayEventsMs = 300;
  host.user.type("A3", "late");
  await eventsArrive();
  expect(sheet).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(sheet).toEqual(["A3"]);
});

proof(
  "while a cell is edited every call is refused, reading included, until the cell is left",
  ["Range.values"],
  "documented",
  async () => {
    const { Excel, host } = await openExcel();
    const read = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load({ address: true });
        await context.sync();
        return range.address;
      });
    host.user.startTyping("B2", "half a w");
    expect(await refusalOf(read())).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    host.user.cancelTyping();
    expect(await read()).toBe("Sheet1!B2");
  },
);

proof(
  "a call that asks to wait for the cell waits, and then sees what was typed",
  ["Range.values"],
  "documented",
  async () => {
    const { Excel, host } = await openExcel();
    host.user.startTyping("A1", "first");
    let isDone = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load({ values: true });
      await context.sync();
      isDone = true;
      return range.values;
    });
    await eventsArrive();
    expect(isDone).toBe(false);
    host.user.finishTyping("first and last");
    expect(await waiting).toEqual([["first and last"]]);
  },
);

proof("the next calls are refused as if a cell were edited", ["Range.values"], "observed", async () => {
  const { Excel, host } = await openExcel();
  host.faults.busyCalls = 2;
  const read = (): Promise<unknown> => Excel.run(({ sync }) => sync());
  const load = (): Promise<unknown> =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
    });
  expect((await refusalOf(load())).code).toBe("InvalidOperationInCellEditMode");
  expect((await refusalOf(load())).code).toBe("InvalidOperationInCellEditMode");
  await expect(load()).resolves.toBeUndefined();
  await expect(read()).resolves.toBeUndefined();
});

proof(
  "what the person has begun to type overwrites a write that lands meanwhile",
  ["Range.values"],
  "observed",
  async () => {
    const { Excel, host } = await openExcel();
    host.faults.typingDuringWrite = { address: "A1", text: "typed" };
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").values = [["written"], ["written"]];
      await context.sync();
    });
    expect(host.workbook.activeSheet.valueAt(0, 0)).toBe("written");
    host.user.finishTyping();
    expect([0, 1].map((row) => host.workbook.activeSheet.valueAt(row, 0))).toEqual(["typed", "written"]);
  },
);

proof("limits of requests and answers can be made smaller", ["Range.values"], "documented", async () => {
  const { Excel, host } = await openExcel();
  host.user.paste("A1", [["x".repeat(3000)]]);
  const read = (): Promise<unknown> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load({ values: true });
      await context.sync();
    });
  host.faults.responseLimit = 2000;
  expect((await refusalOf(read())).code).toBe("ResponsePayloadSizeLimitExceeded");
  host.faults.responseLimit = 5000;
  await read();
  host.faults.requestLimit = 100;
  expect((await refusalOf(read())).code).toBe("RequestPayloadSizeLimitExceeded");
});

proof(
  "a member is refused with the code that is asked for, so many times or for ever",
  ["Range.values", "TableCollection.add"],
  "observed",
  async () => {
    const { Excel, host } = await openExcel();
    host.faults.refuses.set("Range.values", { code: "GeneralException", times: 1 });
    host.faults.refuses.set("TableCollection.add", { code: "AccessDenied" });
    const write = (): Promise<unknown> =>
      Excel.run(async (context) => {
        context.workbook.getSelectedRange().values = [["x"]];
        await context.sync();
      });
    const add = (): Promise<unknown> =>
      Excel.run(async (context) => {
        context.workbook.tables.add("A1:B2", true);
        await context.sync();
      });
    expect(await refusalOf(write())).toMatchObject({ code: "GeneralException", at: "Range.values" });
    await write();
    expect((await refusalOf(add())).code).toBe("AccessDenied");
    expect((await refusalOf(add())).code).toBe("AccessDenied");
    host.faults.refuses.clear();
    await add();
  },
);

proof(
  "under a filter a write of several rows can land in the wrong rows; of one row never",
  ["Range.values"],
  "observed",
  async () => {
    const { Excel, host } = await openDeals();
    host.user.filter("Deals", "Stage", ["Won"]);
    host.faults.misplaceFilteredWrites = true;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A2:A5").values = [["1"], ["2"], ["3"], ["4"]];
      sheet.getRange("A5").values = [["one"]];
      await context.sync();
    });
    expect([1, 2, 3, 4].map((row) => host.workbook.activeSheet.valueAt(row, 0))).toEqual([1, "b", 1, "one"]);
  },
);

proof("a closed add-in hears nothing any more", ["WorksheetCollection.onChanged"], "documented", async () => {
  const { close, host, sheet } = await openDeals();
  host.user.type("A2", "heard");
  await eventsArrive();
  close();
  host.user.type("A3", "not heard");
  await eventsArrive();
  expect(sheet).toEqual(["A2"]);
  expect(host.workbook.liveRanges.size).toBeLessThanOrEqual(1);
});
