// A sheet of 2021 becomes one of the edition of 2023, in place.
import { upgradeTemplate } from "../../src/actions/files/upgradeTemplate";
import { addColumn } from "../../src/actions/addColumn";
import { headers2023 } from "../builders/deals";
import { openDeals, openDesk } from "./openDesk";
import { newDeals, openPushDesk } from "./openPushDesk";

test("headers, formats, dropdowns and marks are those of 2023; all data stay, own columns too", async () => {
  const desk = await openPushDesk(newDeals(3, { "Customer Postal Code": "06155", Notes: "Kept" }), { backend: null });
  await addColumn(desk.session, "Solution");
  desk.host.user.type("AJ1", "Our colour");
  desk.host.user.type("AJ2", "red");
  await desk.settle();
  const before = desk.table();
  desk.host.counts.reset();
  await upgradeTemplate(desk.session);
  await desk.settle();
  expect(desk.host.counts.syncs).toBeLessThanOrEqual(7);
  const { layout, rows } = desk.table();
  const headers = layout.columns.map(({ header }) => header);
  expect(headers.filter((header) => header !== "Our colour" && header !== "Solution 2")).toEqual(headers2023);
  const valuesOf = ({ layout: of, rows: all }: typeof before, header: string): readonly unknown[] => {
    const index = of.columns.findIndex((column) => column.name === header);
    return all.map((row) => row[index]);
  };
  const kept = before.layout.columns.map(({ name }) => name).filter((name) => name !== "Errors");
  expect(kept.map((name) => valuesOf(desk.table(), name))).toEqual(kept.map((name) => valuesOf(before, name)));
  expect(rows).toHaveLength(3);
  const place = headers.indexOf("Marketplace Purchase Intent");
  expect(place).toBeGreaterThan(0);
  const letters = (index: number): string =>
    index < 26
      ? String.fromCharCode(65 + index)
      : String.fromCharCode(64 + Math.floor(index / 26)) + letters(index % 26);
  expect(desk.offered(`${letters(place)}2`)).toEqual(["Yes", "No", "Have not decided"]);
  const { work } = desk.session.core.memory;
  if (work.kind !== "upgraded") throw new Error(`The work is ${work.kind}.`);
  expect(work.summary.added).toHaveLength(20);
  expect(work.summary.rows.map(({ dealName }) => dealName)).toEqual(["Deal 1", "Deal 2", "Deal 3"]);
  expect(desk.painted(2).length).toBeGreaterThan(0);
  expect(desk.painted(2)).toEqual(work.summary.rows[0]?.columns);
  expect(desk.reported).toEqual([]);
});

test("a sheet of 2023 is left as it is", async () => {
  const desk = await openDeals({ edition: "2023" });
  await upgradeTemplate(desk.session);
  expect(desk.session.core.memory.notice).toEqual({ code: "already-2023", params: {} });
});

test("without a deal table nothing is upgraded", async () => {
  const desk = await openDesk();
  await upgradeTemplate(desk.session);
  expect(desk.session.core.memory.notice).toMatchObject({ code: "no-template" });
});
