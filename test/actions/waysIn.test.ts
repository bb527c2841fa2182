// The ways in: sample deals that come and go, a row for a new deal, settings that the workbook keeps, hidden data removed.
import { addDeal } from "../../src/actions/addDeal";
import { goToNextError, goToPreviousError } from "../../src/actions/goToNextError";
import { goToRow } from "../../src/actions/goToRow";
import { repairSelected } from "../../src/actions/repair/repairSelected";
import { addSamples } from "../../src/actions/samples/addSamples";
import { removeSamples } from "../../src/actions/samples/removeSamples";
import { removeHiddenData } from "../../src/actions/settings/removeHiddenData";
import { setRowDefaults } from "../../src/actions/settings/setRowDefaults";
import { showWorklist } from "../../src/actions/worklist/showWorklist";
import { toRowPlans } from "../../src/deals/changes";
import { toImportPlan } from "../../src/deals/csv/toImportPlan";
import { sampleDeals } from "../../src/deals/sampleDeals";
import { pulledSheet } from "../../src/excel/recordSheets";
import { aNewDeal } from "../builders/deals";
import { openDeals, openDesk } from "./openDesk";
import type { Desk } from "./openDesk";
import { openPulled } from "./pulledDesk";

function tableOf({ session }: Desk): Parameters<typeof toRowPlans>[0] {
  const [table] = [...session.core.memory.tables.values()];
  if (table === undefined) throw new Error("There is no table.");
  const findings = [...table.own.flat(), ...[...table.across.values()].flat()];
  return { rows: table.rows, layout: table.layout, findings, pulled: new Map(), conflicts: new Set() };
}

test("sample deals come with the template, some right and some wrong, and none can be sent or saved", async () => {
  const desk = await openDesk();
  await addSamples(desk.session, { edition: "2021" });
  await desk.settle();
  const { rows, rowsWithErrors, samples } = desk.active();
  expect([rows, samples, desk.ready().notice?.code]).toEqual([sampleDeals.length, sampleDeals.length, "samples-added"]);
  expect(rowsWithErrors).toBeGreaterThan(3);
  expect(rowsWithErrors).toBeLessThan(sampleDeals.length);
  const plans = toRowPlans(tableOf(desk));
  expect(plans.map((plan) => (plan.kind === "blocked" ? plan.reason.kind : plan.kind))).toEqual(
    sampleDeals.map(() => "sample"),
  );
  expect(toImportPlan(tableOf(desk)).files).toEqual([]);
});

test("one click removes the sample deals, and nothing of the user's own", async () => {
  const desk = await openDesk();
  await addSamples(desk.session, { edition: "2021" });
  await desk.settle();
  desk.pasteDeals("A10", [aNewDeal({ "Deal Name": "My own" })]);
  await desk.settle();
  await removeSamples(desk.session);
  await desk.settle();
  expect([desk.active().samples, desk.active().rows, desk.active().rowsWithErrors]).toEqual([0, 1, 0]);
  expect(desk.valueOf("D10")).toBe("My own");
});

test("a new deal gets the first free row, New / Accepted and what was chosen for it, and its name cell is selected", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal()]);
  await desk.settle();
  await setRowDefaults(desk.session, {
    currency: "EUR",
    teamMember: "Kim, Example, 425 555 0100, kim@example.com",
    consent: "Yes",
  });
  await addDeal(desk.session);
  await desk.settle();
  const row = tableOf(desk).rows[1] ?? [];
  expect(row.filter((value) => value !== "").slice(1)).toEqual([
    "New",
    "Accepted",
    "EUR",
    "Yes",
    "Kim, Example, 425 555 0100, kim@example.com",
  ]);
  const { active } = desk.host.workbook.activeSheet.selection;
  expect([active.row, active.column]).toEqual([2, 3]);
  expect(desk.ready().notice).toEqual({ code: "deal-added", params: { row: 3 } });
});

test("what new deals begin with is kept in the workbook, beside the other settings", async () => {
  const desk = await openDeals();
  await setRowDefaults(desk.session, { currency: "EUR", teamMember: "", consent: "" });
  const kept = desk.host.workbook.settings.get("coSellDeals");
  expect(kept).toMatchObject({ live: "on", rowDefaults: { currency: "EUR", teamMember: "", consent: "" } });
});

test("the previous error is the one before, and from the first the last", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ "Deal Name": "", Currency: "Euro" }), aNewDeal({ "Customer Name": "" })]);
  await desk.settle();
  desk.host.user.select("A1");
  await desk.settle();
  const at = (): readonly [number, number] => {
    const { active } = desk.host.workbook.activeSheet.selection;
    return [active.row, active.column];
  };
  await goToNextError(desk.session);
  const first = at();
  await goToNextError(desk.session);
  await goToPreviousError(desk.session);
  expect(at()).toEqual(first);
  await goToPreviousError(desk.session);
  expect(at()).toEqual([2, 4]);
});

test("the shortcut repairs the selected cell, and says so where there is nothing to repair", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ "Customer Country": "Germany" })]);
  await desk.settle();
  desk.host.user.select("K2");
  await desk.settle();
  await repairSelected(desk.session);
  await desk.settle();
  expect(desk.valueOf("K2")).toBe("DE");
  await repairSelected(desk.session);
  expect(desk.ready().notice?.code).toBe("nothing-to-repair");
});

test("the worklist lists what wants care, and goes to its cell after a sort too", async () => {
  const desk = await openDeals({ now: () => Date.UTC(2031, 0, 15) });
  desk.pasteDeals("A2", [
    aNewDeal({ "Deal Name": "B", "Customer D-U-N-S ID": "" }),
    aNewDeal({ "Deal Name": "A", "Customer D-U-N-S ID": "081466849" }),
  ]);
  await desk.settle();
  await showWorklist(desk.session);
  const { work } = desk.ready();
  if (work.kind !== "worklist") throw new Error("No worklist is shown.");
  const { listed, rows, tableId } = work.list;
  expect(listed.map(({ dealName, care }) => [dealName, care.code])).toEqual([
    ["B", "close-date-passed"],
    ["A", "close-date-passed"],
    ["B", "no-duns"],
  ]);
  desk.host.user.sort(desk.active().tableName, 3, "ascending");
  await desk.settle();
  const [first] = listed;
  if (first === undefined) throw new Error("Nothing is listed.");
  await goToRow(desk.session, { tableId, row: 0, seen: rows[0] ?? [], column: first.care.column });
  expect(desk.host.workbook.activeSheet.selection.active.row).toBe(2);
});

test("hidden data is removed with all that was pulled, and the sheet keeps its deals", async () => {
  const { host, session, settle } = await openPulled(20);
  const state = (): unknown => {
    const now = session.state();
    return now.phase === "ready" ? [now.pulledDeals > 0, now.active.rows > 0, now.notice?.code ?? null] : null;
  };
  expect([host.workbook.sheet(pulledSheet.name) !== undefined, state()]).toEqual([true, [true, true, null]]);
  await removeHiddenData(session);
  await settle();
  expect([host.workbook.sheet(pulledSheet.name) !== undefined, state()]).toEqual([
    false,
    [false, true, "hidden-data-removed"],
  ]);
});
