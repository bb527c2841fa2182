// The picture on a sheet of its own: formulas that agree with the pane and follow the deals, and Excel's own charts.
import { putPipelineOnSheet } from "../../src/actions/pipeline/putPipelineOnSheet";
import { showPipeline } from "../../src/actions/pipeline/showPipeline";
import type { CurrencyPicture, Slice } from "../../src/deals/pipeline/toPipeline";
import { toPaneWords } from "../builders/toPaneWords";
import { aNewDeal, anActiveDeal } from "../builders/deals";
import { openDeals, openDesk } from "./openDesk";
import type { Desk } from "./openDesk";

const words = toPaneWords("en-US").pipeline.sheet;

const deals = [
  aNewDeal({ "Deal Name": "A", Currency: "EUR", "Estimated Deal Value": 1000, "Sales Stage": 20 }),
  aNewDeal({ "Deal Name": "B", Currency: "EUR", "Estimated Deal Value": 2500, "Sales Stage": 40 }),
  aNewDeal({ "Deal Name": "C", Currency: "USD", "Estimated Deal Value": 700, "Sales Stage": 20 }),
  anActiveDeal({
    "Deal Name": "D",
    Currency: "EUR",
    "Estimated Deal Value": 300,
    "Partner Referral Status": "Closed",
    "Partner Referral Substatus": "Won",
    "Sales Stage": 100,
  }),
];

async function openWithDeals(): Promise<Desk> {
  const desk = await openDeals();
  desk.pasteDeals("A2", deals);
  await desk.settle();
  return desk;
}

function picturesOf(desk: Desk): readonly CurrencyPicture[] {
  const { work } = desk.ready();
  if (work.kind !== "pipeline") throw new Error(`No pipeline is shown but ${work.kind}.`);
  return work.pictures;
}

/** Labels, values and counts of the sheet, without blank rows and titles. */
function readSheet(desk: Desk, name: string): readonly (readonly unknown[])[] {
  const rows = Array.from({ length: 60 }, (_, at) => at + 1);
  return rows
    .map((row) => ["A", "B", "C"].map((column) => desk.valueOf(`${name}!${column}${row}`)))
    .filter(([, value]) => typeof value === "number");
}

const figures = (slices: readonly Slice[]): readonly unknown[] =>
  slices.filter(({ key }) => key !== "").map(({ value, deals: count }) => [value, count]);

test("the sheet's formulas say what the pane shows, currency by currency", async () => {
  const desk = await openWithDeals();
  await showPipeline(desk.session);
  const pictures = picturesOf(desk);
  await putPipelineOnSheet(desk.session, words);
  await desk.settle();
  const shown = readSheet(desk, "Pipeline").map(([, value, count]) => [value, count]);
  expect(shown).toEqual(
    pictures.flatMap(({ byStatus, byStage, byMonth, wonAndLost }) =>
      [byStatus, byStage, byMonth, wonAndLost].flatMap(figures),
    ),
  );
  expect(desk.ready().notice).toEqual({ code: "pipeline-on-sheet", params: { sheet: "Pipeline" } });
});

test("the sheet follows the deals without the add-in", async () => {
  const desk = await openWithDeals();
  await putPipelineOnSheet(desk.session, words);
  await desk.session.stop();
  const valueColumn = desk.host.workbook
    .sheet("Sheet1")
    ?.tables[0]?.columns.findIndex(({ name }) => name === "Estimated Deal Value");
  expect(valueColumn).toBe(21);
  desk.host.user.activateSheet("Sheet1");
  desk.host.user.type("V2", "9000");
  expect(readSheet(desk, "Pipeline")[0]).toEqual(["New", 11_500, 2]);
});

test("there is one chart over each block, with its title and its place beside the figures", async () => {
  const desk = await openWithDeals();
  await putPipelineOnSheet(desk.session, words);
  const charts = desk.host.workbook.sheet("Pipeline")?.state.charts ?? [];
  expect(charts.map(({ type, title }) => [type, title])).toEqual(
    ["EUR", "USD"].flatMap((currency) => [
      ["ColumnClustered", `By status in ${currency}`],
      ["BarClustered", `Open deals by sales stage in ${currency}`],
      ["ColumnClustered", `Open deals by close month in ${currency}`],
      ["Pie", `Won against lost in ${currency}`],
    ]),
  );
  const [first] = charts;
  expect(first?.source).toEqual({ row: 2, column: 0, rows: 4, columns: 2 });
  expect(charts.every(({ place }) => place !== null && place.column >= 4)).toBe(true);
});

test("a second click adds a second sheet and leaves the first alone, in two syncs", async () => {
  const desk = await openWithDeals();
  await putPipelineOnSheet(desk.session, words);
  desk.host.counts.reset();
  await putPipelineOnSheet(desk.session, words);
  expect(desk.host.counts.syncs).toBeLessThanOrEqual(2);
  expect(desk.host.workbook.sheet("Pipeline 2")?.state.charts).toHaveLength(8);
  expect(desk.host.workbook.sheet("Pipeline")?.state.charts).toHaveLength(8);
});

test("without deals there is nothing to put on a sheet", async () => {
  const desk = await openDesk();
  await putPipelineOnSheet(desk.session, words);
  expect(desk.session.state()).toMatchObject({ notice: { code: "no-template" } });
});
