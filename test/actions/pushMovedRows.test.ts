// What users do to rows and sheets while a push is under way: outcomes find their rows, and nobody's edit is overwritten.
import { revertAll } from "../../src/actions/pull/revertAll";
import { lookUpAgain } from "../../src/actions/push/lookUpAgain";
import {
  columnOf,
  conditions,
  expectAgreement,
  idsByName,
  newDeals,
  openPushDesk,
  ownDeals,
  preview,
  pushAll,
  summaryOf,
} from "./openPushDesk";
import type { Condition } from "./openPushDesk";
import type { CoSellDesk } from "./openCoSellDesk";

/** A desk of six new deals where something happens when the third creation arrives, whose answers take three seconds. */
async function openBusyDesk(condition: Condition, happens: (desk: CoSellDesk) => void): Promise<CoSellDesk> {
  let posts = 0;
  const desk: CoSellDesk = await openPushDesk(newDeals(6), {
    condition,
    sandboxOptions: { behaviour: { ...condition }, faults: { latencyMs: 3_000 } },
    onRequest: ({ method }) => {
      if (method === "POST") posts += 1;
      if (method === "POST" && posts === 3) happens(desk);
    },
  });
  return desk;
}

function toTableName({ host }: CoSellDesk): string {
  return host.workbook.activeSheet.tables[0]?.name ?? "";
}

describe.each(conditions)("idempotency $idempotency, the list lags $listLagMs ms:", (condition) => {
  test("rows are sorted: every id stands in the row of its deal", async () => {
    const desk = await openBusyDesk(condition, (now) => {
      now.host.user.sort(toTableName(now), "Deal Name", "descending");
    });
    const summary = await pushAll(desk);
    expect(summary.counts).toMatchObject({ created: 6, failed: 0 });
    expect(columnOf(desk, "Deal Name")[0]).toBe("Deal 6");
    expect(summary.notWritten).toEqual([]);
    expectAgreement(desk);
    expect(desk.reported).toEqual([]);
  });

  test("a row is moved, and rows are inserted above: every id stands in the row of its deal", async () => {
    const desk = await openBusyDesk(condition, ({ host }) => {
      host.user.cut("A3:AH3", "A9");
      host.user.insertRows("2:4");
    });
    const summary = await pushAll(desk);
    expect(summary.counts).toMatchObject({ created: 6 });
    expectAgreement(desk);
  });

  test("a row is copied: both rows bear the one id, and no second deal comes of it", async () => {
    const desk = await openBusyDesk(condition, ({ host }) => host.user.pasteCells("A5:AH5", "A9"));
    await pushAll(desk);
    expect(ownDeals(desk)).toHaveLength(6);
    const ids = columnOf(desk, "Referral ID");
    expect(new Set(ids)).toEqual(new Set(ownDeals(desk).map(({ id }) => id)));
    expect(ids).toHaveLength(7);
    const { rows } = await preview(desk);
    expect(rows.filter(({ plan }) => plan.kind === "create")).toEqual([]);
  });

  test("cells are edited: the edits stay, and are the next push's updates", async () => {
    const desk = await openBusyDesk(condition, (now) => {
      now.typeInto(4, "Notes", "Edited meanwhile");
      now.typeInto(7, "Deal Name", "Deal 6 renamed");
    });
    await pushAll(desk);
    expect(columnOf(desk, "Notes").filter((note) => note !== "")).toEqual(["Edited meanwhile"]);
    const { rows } = await preview(desk);
    const changes = rows.flatMap(({ plan }) => (plan.kind === "update" ? [plan.changes] : []));
    expect(changes).toEqual([
      [{ column: "Notes", before: "", after: "Edited meanwhile" }],
      [{ column: "Deal Name", before: "Deal 6", after: "Deal 6 renamed" }],
    ]);
    await revertAll(desk.session);
    await desk.settle();
    expectAgreement(desk);
  });

  test("rows are deleted: the others get their ids, and the summary keeps those of the deleted", async () => {
    const desk = await openBusyDesk(condition, ({ host }) => host.user.deleteRows("4:5"));
    const summary = await pushAll(desk);
    expect(summary.counts).toMatchObject({ created: 6 });
    const deals = ownDeals(desk);
    expect(new Set(columnOf(desk, "Referral ID"))).toEqual(
      new Set(deals.filter(({ name }) => name !== "Deal 3" && name !== "Deal 4").map(({ id }) => id)),
    );
    const lost = deals.filter(({ name }) => name === "Deal 3" || name === "Deal 4").map(({ id }) => id);
    expect([...summary.notWritten].sort()).toEqual([...lost].sort());
  });

  test("the sheet is deleted: no id is lost, the summary and the receipt have them all", async () => {
    const desk = await openBusyDesk(condition, ({ host }) => {
      host.user.addSheet("Other");
      host.user.deleteSheet("Sheet1");
    });
    await pushAll(desk);
    const ids = ownDeals(desk).map(({ id }) => id);
    expect(ids).toHaveLength(6);
    const summary = summaryOf(desk);
    expect(new Set(summary.rows.map(({ key }) => key))).toEqual(new Set(ids));
    expect(new Set(summary.notWritten)).toEqual(new Set(ids));
    expect(desk.host.workbook.sheet("CoSellPushes")).toBeDefined();
    expect(desk.reported).toEqual([]);
  });

  test("the sheet is duplicated: both sheets get the ids, and no deal is created from the copy", async () => {
    const desk = await openBusyDesk(condition, ({ host }) => host.user.copySheet("Sheet1"));
    const summary = await pushAll(desk);
    expect(summary.counts).toMatchObject({ created: 6 });
    const sheets = desk.host.workbook.sheets.filter(({ tables }) => tables.length > 0).map(({ name }) => name);
    expect(sheets).toHaveLength(2);
    for (const name of sheets) {
      desk.host.user.activateSheet(name);
      await desk.settle();
      expectAgreement(desk);
      const { rows } = await preview(desk);
      expect(rows.map(({ plan }) => plan.kind)).toEqual(rows.map(() => "unchanged"));
    }
  });

  test("a column is inserted and the table filtered: every id stands in the row of its deal", async () => {
    const desk = await openBusyDesk(condition, (now) => {
      now.host.faults.misplaceFilteredWrites = true;
      now.host.user.insertColumns("D:D");
      now.host.user.filter(toTableName(now), "Deal Name", ["Deal 1", "Deal 4", "Deal 5"]);
    });
    await pushAll(desk);
    desk.host.user.clearFilters(toTableName(desk));
    await desk.settle();
    expect(idsByName(desk)).toEqual(new Map(ownDeals(desk).map(({ name, id }) => [name, id])));
    expectAgreement(desk);
  });

  test("the sheet is protected: what could not be written is named, and written by the next look-up", async () => {
    const desk = await openBusyDesk(condition, ({ host }) => host.user.protect("Sheet1"));
    const summary = await pushAll(desk);
    expect(summary.counts).toMatchObject({ created: 6 });
    expect(summary.notWritten.length).toBeGreaterThan(0);
    expect(desk.session.core.memory.notice?.code).toBe("sheet-protected");
    expect(ownDeals(desk)).toHaveLength(6);
    desk.host.user.unprotect("Sheet1");
    await lookUpAgain(desk.session);
    await desk.settle();
    expect(ownDeals(desk)).toHaveLength(6);
    expectAgreement(desk);
  });
});
