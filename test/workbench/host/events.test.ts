// What Excel tells an add-in, and when.
import type { Opened } from "./openExcel";
import { eventsArrive, openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

type Heard = Record<string, unknown>;

/** Registers for events and collects what is heard of them, functions left out. */
async function listen(
  { Excel }: Opened,
  events: (context: Excel.RequestContext) => readonly { add(handler: (event: object) => Promise<void>): unknown }[],
): Promise<Heard[]> {
  const heard: Heard[] = [];
  await Excel.run(async (context) => {
    for (const event of events(context)) {
      event.add((args) => {
        heard.push(JSON.parse(JSON.stringify(args)) as Heard);
        return Promise.resolve();
      });
    }
    await context.sync();
  });
  return heard;
}

/** Writes a table "Deals" at A1:B3 as the person does it. */
async function addTable({ Excel }: Opened): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Name", "Stage"],
      ["Contoso", "Won"],
      ["Adatum", "New"],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Deals";
    table.load({ id: true });
    await context.sync();
    return table.id;
  });
}

proof(
  "an edit of one cell tells what was there and what is there now",
  ["Worksheet.onChanged", "WorksheetCollection.onChanged"],
  "documented",
  async () => {
    const opened = await openExcel();
    const heard = await listen(opened, ({ workbook }) => [
      workbook.worksheets.onChanged,
      workbook.worksheets.getActiveWorksheet().onChanged,
    ]);
    opened.host.user.type("B2", "12");
    await eventsArrive();
    const edit = {
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: opened.host.workbook.activeSheet.id,
      address: "B2",
      triggerSource: "Unknown",
      details: { valueBefore: "", valueAfter: 12, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    };
    expect(heard).toHaveLength(2);
    expect(heard).toContainEqual(edit);
    expect(heard.map(({ worksheetId }) => worksheetId)).toContain(edit.worksheetId);
  },
);

proof(
  "a paste of many cells is one event without details, and so are a fill and a clearing",
  ["WorksheetCollection.onChanged"],
  "documented",
  async () => {
    const opened = await openExcel();
    const { user } = opened.host;
    const heard = await listen(opened, ({ workbook }) => [workbook.worksheets.onChanged]);
    user.paste("A1", "a\tb\nc\td");
    user.fill("A1:B1", "A1:B4");
    user.clear("A1:B2");
    await eventsArrive();
    expect(heard.map(({ address, details }) => [address, details])).toEqual([
      ["A1:B2", undefined],
      ["A2:B4", undefined],
      ["A1:B2", undefined],
    ]);
  },
);

proof(
  "an add-in's own writes say so, and come after the answer to their sync",
  ["WorksheetCollection.onChanged"],
  "documented",
  async () => {
    const opened = await openExcel();
    const order: string[] = [];
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        order.push(`event ${event.address} ${event.triggerSource} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
      order.push("answer");
    });
    await eventsArrive();
    expect(order).toEqual(["answer", "event A1 ThisLocalAddin Local"]);
  },
);

proof("edits of others in the same file come from afar", ["WorksheetCollection.onChanged"], "documented", async () => {
  const opened = await openExcel();
  const heard = await listen(opened, ({ workbook }) => [workbook.worksheets.onChanged]);
  opened.host.user.coauthor.type("C3", "theirs");
  await eventsArrive();
  expect(heard).toMatchObject([{ source: "Remote", triggerSource: "Unknown", address: "C3" }]);
});

proof(
  "inserted and deleted rows, columns and cells say which, and where the others went",
  ["WorksheetCollection.onChanged"],
  "documented",
  async () => {
    const opened = await openExcel();
    const { user } = opened.host;
    const heard = await listen(opened, ({ workbook }) => [workbook.worksheets.onChanged]);
    user.insertRows("2:3");
    user.deleteRows("2:2");
    user.insertColumns("B:B");
    user.deleteColumns("B:B");
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").insert("Right");
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").delete("Up");
      await context.sync();
    });
    await eventsArrive();
    expect(
      heard.map(({ changeType, address, changeDirectionState }) => [changeType, address, changeDirectionState]),
    ).toEqual([
      ["RowInserted", "2:3", undefined],
      ["RowDeleted", "2:2", undefined],
      ["ColumnInserted", "B:B", undefined],
      ["ColumnDeleted", "B:B", undefined],
      ["CellInserted", "A1:A2", { insertShiftDirection: "Right" }],
      ["CellDeleted", "A1", { deleteShiftDirection: "Up" }],
    ]);
  },
);

proof(
  "an event finds its range where the cells are by then",
  ["WorksheetCollection.onChanged"],
  "assumed",
  async () => {
    const { Excel, host } = await openExcel();
    const found: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        if (event.address !== "B2") return;
        await Excel.run(async (again) => {
          const range = event.getRange(again).load({ address: true });
          const orNull = event.getRangeOrNullObject(again).load({ address: true });
          await again.sync();
          found.push(range.address, orNull.address);
        });
      });
      await context.sync();
    });
    host.user.type("B2", "x");
    host.user.insertRows("1:1");
    await eventsArrive();
    await eventsArrive();
    expect(found).toEqual(["Sheet1!B3", "Sheet1!B3"]);
  },
);

proof(
  "results that are calculated anew raise no change",
  ["WorksheetCollection.onChanged", "Worksheet.onCalculated", "WorksheetCollection.onCalculated"],
  "observed",
  async () => {
    const opened = await openExcel();
    opened.host.user.type("B1", "=A1*2");
    const heard = await listen(opened, ({ workbook }) => [
      workbook.worksheets.onChanged,
      workbook.worksheets.onCalculated,
      workbook.worksheets.getActiveWorksheet().onCalculated,
    ]);
    opened.host.user.type("A1", "4");
    await eventsArrive();
    expect(opened.host.workbook.activeSheet.valueAt(0, 1)).toBe(8);
    expect(heard.filter(({ type }) => type === "WorksheetChanged").map(({ address }) => address)).toEqual(["A1"]);
    expect(heard.filter(({ type }) => type === "WorksheetCalculated")).toHaveLength(2);
  },
);

proof(
  "selections, and sheets that come to the front, are told",
  [
    "Worksheet.onSelectionChanged",
    "WorksheetCollection.onSelectionChanged",
    "Worksheet.onActivated",
    "Worksheet.onDeactivated",
    "WorksheetCollection.onActivated",
    "WorksheetCollection.onDeactivated",
    "Workbook.onSelectionChanged",
  ],
  "documented",
  async () => {
    const opened = await openExcel();
    const { host } = opened;
    host.user.addSheet("Deals");
    host.user.activateSheet("Sheet1");
    const [first, deals] = host.workbook.sheets.map(({ id }) => id);
    let workbookSelections = 0;
    await opened.Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        workbookSelections += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    const heard = await listen(opened, ({ workbook }) => {
      const { worksheets } = workbook;
      const sheet = worksheets.getItem("Deals");
      return [
        worksheets.onSelectionChanged,
        worksheets.onActivated,
        worksheets.onDeactivated,
        sheet.onActivated,
        sheet.onDeactivated,
        sheet.onSelectionChanged,
      ];
    });
    host.user.select("B2:C3");
    host.user.activateSheet("Deals");
    host.user.select("D4");
    host.user.activateSheet("Sheet1");
    await eventsArrive();
    expect(
      heard.map(({ type, worksheetId, address }) => [
        type,
        worksheetId === first ? "Sheet1" : worksheetId === deals ? "Deals" : "?",
        address,
      ]),
    ).toEqual([
      ["WorksheetSelectionChanged", "Sheet1", "B2:C3"],
      ["WorksheetDeactivated", "Sheet1", undefined],
      ["WorksheetActivated", "Deals", undefined],
      ["WorksheetActivated", "Deals", undefined],
      ["WorksheetSelectionChanged", "Deals", "D4"],
      ["WorksheetSelectionChanged", "Deals", "D4"],
      ["WorksheetDeactivated", "Deals", undefined],
      ["WorksheetDeactivated", "Deals", undefined],
      ["WorksheetActivated", "Sheet1", undefined],
    ]);
    expect(workbookSelections).toBeGreaterThanOrEqual(2);
  },
);

proof(
  "sheets that come, go, change their name, place, visibility or protection are told",
  [
    "WorksheetCollection.onAdded",
    "WorksheetCollection.onDeleted",
    "Worksheet.onNameChanged",
    "WorksheetCollection.onNameChanged",
    "Worksheet.onVisibilityChanged",
    "WorksheetCollection.onVisibilityChanged",
    "WorksheetCollection.onMoved",
    "Worksheet.onProtectionChanged",
    "WorksheetCollection.onProtectionChanged",
  ],
  "documented",
  async () => {
    const opened = await openExcel({ excelApiOnline: "1.1" });
    const { host } = opened;
    const heard = await listen(opened, ({ workbook: { worksheets } }) => {
      const sheet = worksheets.getActiveWorksheet();
      return [
        worksheets.onAdded,
        worksheets.onDeleted,
        worksheets.onNameChanged,
        worksheets.onVisibilityChanged,
        worksheets.onMoved,
        worksheets.onProtectionChanged,
        sheet.onNameChanged,
        sheet.onVisibilityChanged,
        sheet.onProtectionChanged,
      ];
    });
    host.user.addSheet("Deals");
    host.user.renameSheet("Sheet1", "Home");
    host.user.protect("Home");
    await opened.Excel.run(async (context) => {
      const deals = context.workbook.worksheets.getItem("Deals");
      deals.position = 0;
      deals.visibility = "Hidden";
      await context.sync();
    });
    host.user.deleteSheet("Deals");
    await eventsArrive();
    const counts = new Map<unknown, number>();
    for (const { type } of heard) counts.set(type, (counts.get(type) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      WorksheetAdded: 1,
      WorksheetNameChanged: 2,
      WorksheetProtectionChanged: 2,
      WorksheetMoved: 1,
      WorksheetVisibilityChanged: 1,
      WorksheetDeleted: 1,
    });
    expect(heard).toContainEqual(expect.objectContaining({ nameBefore: "Sheet1", nameAfter: "Home", source: "Local" }));
    expect(heard).toContainEqual(expect.objectContaining({ visibilityBefore: "Visible", visibilityAfter: "Hidden" }));
    expect(heard).toContainEqual(expect.objectContaining({ positionBefore: 1, positionAfter: 0 }));
    expect(heard).toContainEqual(expect.objectContaining({ isProtected: true }));
  },
);

proof(
  "events of ExcelApiOnline are not there where that set is not declared",
  ["WorksheetCollection.onNameChanged"],
  "assumed",
  async () => {
    const { Excel } = await openExcel();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
        await context.sync();
      }),
    );
    expect(refusal.code).toBe("ApiNotFound");
  },
);

proof(
  "tables that come and go and change are told, with the table and its sheet",
  [
    "TableCollection.onAdded",
    "TableCollection.onDeleted",
    "TableCollection.onChanged",
    "Table.onChanged",
    "Table.onSelectionChanged",
  ],
  "documented",
  async () => {
    const opened = await openExcel();
    const { host } = opened;
    const added = await listen(opened, ({ workbook }) => [workbook.tables.onAdded, workbook.tables.onDeleted]);
    const tableId = await addTable(opened);
    const heard = await listen(opened, ({ workbook }) => [
      workbook.tables.onChanged,
      workbook.worksheets.getActiveWorksheet().tables.onChanged,
      workbook.tables.getItem("Deals").onChanged,
      workbook.tables.getItem("Deals").onSelectionChanged,
    ]);
    host.user.type("B2", "Lost");
    host.user.type("F9", "beside the table");
    await eventsArrive();
    const changed = heard.filter(({ type }) => type === "TableChanged");
    expect(changed).toHaveLength(3);
    expect(changed[0]).toMatchObject({
      tableId,
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      details: { valueBefore: "Won", valueAfter: "Lost" },
    });
    const selections = heard.filter(({ type }) => type === "TableSelectionChanged");
    expect(selections).toContainEqual(expect.objectContaining({ isInsideTable: true, address: "B2", tableId }));
    expect(selections).toContainEqual(expect.objectContaining({ isInsideTable: false, tableId }));
    await opened.Excel.run(async (context) => {
      context.workbook.tables.getItem("Deals").delete();
      await context.sync();
    });
    await eventsArrive();
    expect(added.map(({ type, tableId: id }) => [type, id])).toEqual([
      ["TableAdded", tableId],
      ["TableDeleted", tableId],
    ]);
    expect(added[1]).toMatchObject({ tableName: "Deals" });
  },
);

proof(
  "sorted, filtered and formatted rows are told",
  [
    "Worksheet.onRowSorted",
    "WorksheetCollection.onRowSorted",
    "Worksheet.onRowHiddenChanged",
    "WorksheetCollection.onRowHiddenChanged",
    "Worksheet.onFormatChanged",
    "WorksheetCollection.onFormatChanged",
  ],
  "documented",
  async () => {
    const opened = await openExcel();
    await addTable(opened);
    const heard = await listen(opened, ({ workbook: { worksheets } }) => {
      const sheet = worksheets.getActiveWorksheet();
      return [
        worksheets.onRowSorted,
        sheet.onRowSorted,
        worksheets.onRowHiddenChanged,
        sheet.onRowHiddenChanged,
        worksheets.onFormatChanged,
        sheet.onFormatChanged,
      ];
    });
    opened.host.user.sort("Deals", "Name");
    opened.host.user.filter("Deals", "Stage", ["Won"]);
    opened.host.user.clearFilters("Deals");
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.font.bold = true;
      await context.sync();
    });
    await eventsArrive();
    const told = heard.map(({ type, address, changeType }) => [type, address, changeType].join(" ").trim());
    expect(new Set(told)).toEqual(
      new Set([
        "WorksheetRowSorted A2:B3",
        "WorksheetRowHiddenChanged 2:2 Hidden",
        "WorksheetRowHiddenChanged 2:2 Unhidden",
        "WorksheetFormatChanged A1",
      ]),
    );
    expect(told).toHaveLength(8);
  },
);

proof("a sort is an edit of the cells it moves", ["WorksheetCollection.onChanged"], "assumed", async () => {
  const opened = await openExcel();
  await addTable(opened);
  const heard = await listen(opened, ({ workbook }) => [workbook.worksheets.onChanged]);
  opened.host.user.sort("Deals", "Name");
  await eventsArrive();
  expect(heard).toMatchObject([{ changeType: "RangeEdited", address: "A2:B3" }]);
});

proof(
  "only what was registered is told, and nothing after it was taken back",
  ["WorksheetCollection.onChanged"],
  "documented",
  async () => {
    const { Excel, host } = await openExcel();
    const heard: string[] = [];
    const registration = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.user.type("A1", "heard");
    await eventsArrive();
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    host.user.type("A2", "not heard");
    await eventsArrive();
    expect(heard).toEqual(["A1"]);
  },
);

proof("an add-in can switch its events off", ["Runtime.enableEvents"], "documented", async () => {
  const opened = await openExcel();
  const heard = await listen(opened, ({ workbook }) => [workbook.worksheets.onChanged]);
  const setEvents = (enableEvents: boolean): Promise<void> =>
    opened.Excel.run(async (context) => {
      context.runtime.enableEvents = enableEvents;
      context.runtime.load({ enableEvents: true });
      await context.sync();
      expect(context.runtime.enableEvents).toBe(enableEvents);
    });
  await setEvents(false);
  opened.host.user.type("A1", "unheard");
  await setEvents(true);
  opened.host.user.type("A2", "heard");
  await eventsArrive();
  expect(heard.map(({ address }) => address)).toEqual(["A2"]);
});
