// One sync: what is asked, what is answered, and what happens when something is refused on the way.
import { eventsArrive, openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

proof(
  "what ran before a refusal stays done, and what comes after it is not done",
  ["Range.values", "WorksheetCollection.getItem"],
  "assumed",
  async () => {
    const { Excel, host } = await openExcel();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getActiveWorksheet().getRange("A1").values = [["before"]];
        worksheets.getItem("Missing").getRange("A1").values = [["never"]];
        worksheets.getActiveWorksheet().getRange("A2").values = [["after"]];
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: "ItemNotFound", at: "WorksheetCollection.getItem" });
    expect(host.workbook.activeSheet.valueAt(0, 0)).toBe("before");
    expect(host.workbook.activeSheet.valueAt(1, 0)).toBe("");
  },
);

proof("a refusal names the statement that was refused", ["WorksheetCollection.getItem"], "client source", async () => {
  const { Excel, OfficeExtension } = await openExcel();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Missing").activate();
    await context.sync();
  });
  const error: unknown = await run.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error).toMatchObject({ debugInfo: { statement: "var worksheet = worksheets.getItem(...);" } });
});

proof("a member that the host lacks is refused by name, never passed over", ["Range.address"], "assumed", async () => {
  const { Excel } = await openExcel();
  const run = (act: (range: Excel.Range) => void): Promise<{ code: string; message: string; at: string }> =>
    refusalOf(
      Excel.run(async (context) => {
        act(context.workbook.getSelectedRange());
        await context.sync();
      }),
    );
  expect(await run((range) => range.load("hyperlink"))).toMatchObject({
    code: "NotImplemented",
    at: "Range.hyperlink",
  });
  expect(await run((range) => range.merge())).toMatchObject({ code: "NotImplemented", at: "Range.merge" });
  expect(await run((range) => range.load("adress"))).toMatchObject({ code: "NotImplemented", at: "Range.adress" });
  expect(await run((range) => (range.format.rowHeight = 20))).toMatchObject({ at: "RangeFormat.rowHeight" });
  expect(await run((range) => range.load("format/borders/items"))).toMatchObject({ at: "RangeFormat.borders" });
});

proof(
  "a member above the declared requirement sets is ApiNotFound",
  ["Table.resize", "Worksheet.customProperties"],
  "assumed",
  async () => {
    const { Excel } = await openExcel({ excelApi: "1.11" });
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().customProperties.add("key", "value");
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: "ApiNotFound", at: "Worksheet.customProperties" });
  },
);

proof(
  "a load answers what was asked for, nested as it was asked for",
  ["Range.format", "Range.worksheet", "RangeFormat.fill", "RangeFill.color", "Worksheet.name"],
  "client source",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load({ address: true, format: { fill: { color: true }, wrapText: true }, worksheet: { name: true } });
      const named = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      named.load("address,format/font/name");
      await context.sync();
      expect(range.toJSON()).toEqual({ address: "Sheet1!A1", format: { wrapText: false, fill: { color: "#FFFFFF" } } });
      expect(range.worksheet.name).toBe("Sheet1");
      expect(named.format.font.name).toBe("Calibri");
      expect(() => range.values).toThrow("values");
    });
  },
);

proof(
  "an object that is not there is a null object, and so is what is reached through it",
  ["WorksheetCollection.getItemOrNullObject", "Worksheet.tables", "TableCollection.getItemOrNullObject"],
  "assumed",
  async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Missing");
      const table = sheet.tables.getItemOrNullObject("Deals");
      const there = context.workbook.worksheets.getItemOrNullObject("Sheet1").load({ name: true });
      await context.sync();
      expect([sheet.isNullObject, table.isNullObject, there.isNullObject]).toEqual([true, true, false]);
    });
  },
);

proof(
  "a range keeps to its cells over several syncs, through insertions and deletions of the person",
  ["Range.address", "Range.values"],
  "documented",
  async () => {
    const { Excel, host } = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B3");
      range.values = [["kept"]];
      await context.sync();
      host.user.insertRows("1:2");
      host.user.deleteColumns("A:A");
      range.load({ address: true, values: true });
      await context.sync();
      expect(range.toJSON()).toEqual({ address: "Sheet1!A5", values: [["kept"]] });
      host.user.deleteRows("5:5");
      range.load({ values: true });
      expect(await refusalOf(context.sync())).toMatchObject({ code: "InvalidReference" });
    });
  },
);

proof("a range follows its cells within one sync too", ["Range.insert", "Range.getCell"], "assumed", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A5");
    range.values = [["x"]];
    sheet.getRange("1:3").insert("Down");
    range.load({ address: true });
    await context.sync();
    expect(range.address).toBe("Sheet1!A8");
  });
});

proof("the host forgets ranges that the library no longer asks for", ["Range.getRow"], "client source", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 0; row < 50; row += 1) sheet.getRange("A1:C90").getRow(row).values = [[row, row, row]];
    await context.sync();
  });
  await eventsArrive();
  expect(host.workbook.liveRanges.size).toBe(0);
});

proof(
  "a write of many cells travels in parts that the library makes, and raises an event for each part",
  ["Range.values", "Range.getBoundingRect", "WorksheetCollection.onChanged"],
  "client source",
  async () => {
    const { Excel, host } = await openExcel();
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        addresses.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      host.counts.reset();
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1600");
      range.values = Array.from({ length: 1600 }, (_row, index) => [index, "x"]);
      await context.sync();
    });
    await eventsArrive();
    expect(host.counts.syncs).toBe(1);
    expect(addresses).toEqual(["A1:B750", "A751:B1500", "A1501:B1600"]);
    expect(host.workbook.activeSheet.valueAt(1599, 0)).toBe(1599);
  },
);

proof(
  "a write of many cells is refused as a whole where its shape is not the range's",
  ["Range.values"],
  "client source",
  async () => {
    const { Excel, host } = await openExcel();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1600");
        range.values = Array.from({ length: 1599 }, () => ["x", "y"]);
        await context.sync();
      }),
    );
    expect(refusal.code).toBe("InvalidArgument");
    expect(host.workbook.activeSheet.valueAt(0, 0)).toBe("");
  },
);

proof("methods that give values answer them", ["WorksheetCollection.getCount"], "client source", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const count = context.workbook.worksheets.getCount();
    const visible = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect([count.value, visible.value]).toEqual([1, 1]);
  });
});

proof(
  "a sync is counted once, and the library's clean-up after it is a request but no sync",
  ["Range.values"],
  "client source",
  async () => {
    const { Excel, host } = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load({ values: true });
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await eventsArrive();
    expect({ syncs: host.counts.syncs, requests: host.counts.requests }).toEqual({ syncs: 2, requests: 3 });
    expect(host.counts.bytesIn).toBeGreaterThan(100);
    expect(host.counts.bytesOut).toBeGreaterThan(50);
    host.counts.reset();
    expect([host.counts.syncs, host.counts.requests, host.counts.bytesIn, host.counts.bytesOut]).toEqual([0, 0, 0, 0]);
  },
);

proof("a request or an answer over 5 MB is refused as a whole", ["Range.values"], "documented", async () => {
  const { Excel, host } = await openExcel();
  const rows = Array.from({ length: 1000 }, () => ["x".repeat(6000)]);
  const write = refusalOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A1000").values = rows;
      await context.sync();
    }),
  );
  expect((await write).code).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.workbook.activeSheet.valueAt(0, 0)).toBe("");
  host.user.paste("A1", rows);
  const read = refusalOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A1000").load({ values: true });
      await context.sync();
    }),
  );
  expect((await read).code).toBe("ResponsePayloadSizeLimitExceeded");
});
