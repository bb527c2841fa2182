// Files instead of an API: saved for Partner Center's Import, and taken back with their ids and errors.
import { openFile } from "../../src/actions/files/openFile";
import { planFiles } from "../../src/actions/files/planFiles";
import { saveFiles } from "../../src/actions/files/saveFiles";
import { insertTemplate } from "../../src/actions/insertTemplate";
import type { FilePlan, FileSummary } from "../../src/actions/work";
import { readCsv } from "../../src/deals/csv/readCsv";
import { toCsv } from "../../src/deals/csv/toCsv";
import { aNewDeal, headers2021, toCells } from "../builders/deals";
import { openCoSellDesk } from "./openCoSellDesk";
import type { CoSellDesk } from "./openCoSellDesk";
import { columnOf, idsByName, newDeals, openPushDesk } from "./openPushDesk";

const at = (header: string): number => headers2021.indexOf(header);

async function save(desk: CoSellDesk): Promise<readonly string[]> {
  return (await saveFiles(desk.session)).map(({ text }) => text);
}

async function open(desk: CoSellDesk, text: string): Promise<FileSummary> {
  await openFile(desk.session, { name: "processed.csv", bytes: new TextEncoder().encode(text) });
  await desk.settle();
  const { work, notice } = desk.session.core.memory;
  if (work.kind !== "file-opened") throw new Error(`Nothing was opened: ${JSON.stringify(notice)}`);
  return work.summary;
}

async function planOf(desk: CoSellDesk): Promise<FilePlan> {
  await planFiles(desk.session);
  const { work, notice } = desk.session.core.memory;
  if (work.kind !== "file-plan") throw new Error(`There is no plan: ${JSON.stringify(notice)}`);
  return work.plan;
}

/** What Partner Center makes of a file: every new deal gets ids, but those of the names given an error. */
function process(text: string, refused: readonly string[] = []): string {
  const { headers, rows } = readCsv(new TextEncoder().encode(text));
  const done = rows.map((row, number) => {
    if (refused.includes(row[at("Deal Name")] ?? "")) return row.with(at("Errors"), "Mandatory field Notes missing");
    return row
      .with(at("Referral ID"), row[at("Referral ID")] || toId("ab", number))
      .with(at("Engagement ID"), row[at("Engagement ID")] || toId("cd", number))
      .with(at("Partner Referral Status"), "Active");
  });
  return toCsv([headers, ...done]);
}

function toId(start: string, number: number): string {
  return `${start}${String(number).padStart(6, "0")}-0b84-4ac4-b4ea-5b2587d42cee`;
}

test("a sheet goes into a file, and its processed file brings ids, statuses and errors into the right rows after a sort", async () => {
  const desk = await openPushDesk(newDeals(6), { backend: null });
  const [text = ""] = await save(desk);
  desk.host.user.sort(desk.active().tableName, "Deal Name", "descending");
  await desk.settle();
  const summary = await open(desk, process(text, ["Deal 3"]));
  expect(summary).toMatchObject({ counts: { created: 5, updated: 0, notProcessed: 1 }, added: 0, strangers: [] });
  expect(summary.failed.map(({ dealName, error }) => [dealName, error])).toEqual([
    ["Deal 3", "Mandatory field Notes missing"],
  ]);
  expect(idsByName(desk).get("Deal 1")).toBe(toId("ab", 0));
  expect(idsByName(desk).get("Deal 6")).toBe(toId("ab", 5));
  expect(idsByName(desk).get("Deal 3")).toBe("");
  expect(columnOf(desk, "Partner Referral Status").filter((status) => status === "Active")).toHaveLength(5);
  expect(desk.table().errorsTexts()).toEqual(["5 Partner Center: Mandatory field Notes missing"]);
  expect(desk.reported).toEqual([]);
});

test("rows that went through are done: the next file has only what failed, and what is new", async () => {
  const desk = await openPushDesk(newDeals(4), { backend: null });
  const [text = ""] = await save(desk);
  await open(desk, process(text, ["Deal 2"]));
  const plan = await planOf(desk);
  expect(plan.files).toEqual([{ rows: 1, creates: 1 }]);
  expect(plan.left.map(({ dealName, reason }) => [dealName, reason])).toEqual(
    ["Deal 1", "Deal 3", "Deal 4"].map((name) => [name, "done"]),
  );
  desk.typeInto(toId("ab", 0), "Notes", "Call again");
  await desk.settle();
  expect((await planOf(desk)).files).toEqual([{ rows: 2, creates: 1 }]);
});

test("a processed file that is merged twice changes nothing the second time", async () => {
  const desk = await openPushDesk(newDeals(5), { backend: null });
  const [text = ""] = await save(desk);
  const processed = process(text, ["Deal 4"]);
  await open(desk, processed);
  const { rows } = desk.table();
  desk.host.counts.reset();
  const again = await open(desk, processed);
  expect(again).toMatchObject({ counts: { created: 0, updated: 0, notProcessed: 1 }, added: 0 });
  expect(desk.table().rows).toEqual(rows);
});

test("an answer ends when the row goes through the next time", async () => {
  const desk = await openPushDesk(newDeals(2), { backend: null });
  await open(desk, process((await save(desk))[0] ?? "", ["Deal 1"]));
  expect(desk.table().errorsTexts()).toHaveLength(1);
  await open(desk, process((await save(desk))[0] ?? ""));
  expect(desk.table().errorsTexts()).toEqual([]);
});

test("edits since the file was saved stay, and are what the next file has", async () => {
  const desk = await openPushDesk(newDeals(2), { backend: null });
  const [text = ""] = await save(desk);
  desk.typeInto(2, "Notes", "Typed meanwhile");
  await desk.settle();
  await open(desk, process(text));
  expect(columnOf(desk, "Notes")[0]).toBe("Typed meanwhile");
  expect(idsByName(desk).get("Deal 1")).toBe(toId("ab", 0));
  expect((await planOf(desk)).files).toEqual([{ rows: 1, creates: 0 }]);
});

test("an export fills an empty workbook, its ids, zeros and formulas as text", async () => {
  const desk = await openCoSellDesk({ backend: null });
  const deals = newDeals(3, { "Customer Postal Code": "06155", Notes: "=1+1" });
  const exported = process(toCsv([headers2021, ...deals.map((deal) => toCells(deal))]));
  expect(await open(desk, exported)).toMatchObject({ added: 3, counts: { created: 0, updated: 0, notProcessed: 0 } });
  expect(columnOf(desk, "Customer Postal Code")).toEqual(["06155", "06155", "06155"]);
  expect(columnOf(desk, "Notes")).toEqual(["=1+1", "=1+1", "=1+1"]);
  expect(desk.table().errorsTexts()).toEqual([]);
  expect((await planOf(desk)).files).toEqual([]);
});

test("the same cell changed here and in a file is a conflict; nothing is overwritten", async () => {
  const desk = await openCoSellDesk({ backend: null });
  const exported = process(toCsv([headers2021, toCells(aNewDeal())]));
  await open(desk, exported);
  desk.typeInto(toId("ab", 0), "Notes", "Mine");
  await desk.settle();
  const theirs = readCsv(new TextEncoder().encode(exported));
  const later = toCsv([theirs.headers, ...theirs.rows.map((row) => row.with(at("Notes"), "Theirs"))]);
  expect(await open(desk, later)).toMatchObject({ conflicts: 1 });
  expect(columnOf(desk, "Notes")).toEqual(["Mine"]);
  expect((await planOf(desk)).left).toMatchObject([{ reason: "conflict" }]);
});

test("a file of 1,000 rows is made, and its processed file takes few syncs", async () => {
  const desk = await openPushDesk(newDeals(1_000), { backend: null });
  const [text = "", ...others] = await save(desk);
  expect(others).toEqual([]);
  desk.host.counts.reset();
  expect(await open(desk, process(text))).toMatchObject({ counts: { created: 1_000, updated: 0, notProcessed: 0 } });
  expect(desk.host.counts.syncs).toBeLessThanOrEqual(6);
  expect((await planOf(desk)).files).toEqual([]);
}, 60_000);

test("more than 1,000 rows become several files with names that Windows can save", async () => {
  const desk = await openPushDesk(newDeals(1_001), { backend: null });
  const files = await saveFiles(desk.session);
  expect(files.map(({ name }) => name)).toEqual([
    expect.stringMatching(/ 2027-01-05 1\.csv$/u),
    expect.stringMatching(/ 2027-01-05 2\.csv$/u),
  ]);
  expect(files.map(({ text }) => readCsv(new TextEncoder().encode(text)).rows.length)).toEqual([1_000, 1]);
  expect(files.every(({ text }) => text.startsWith("\uFEFF"))).toBe(true);
});

test("what cannot be read is refused by a notice, and the sheet stays as it is", async () => {
  const desk = await openPushDesk(newDeals(1), { backend: null });
  const { rows } = desk.table();
  await openFile(desk.session, { name: "deals.xlsx", bytes: new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]) });
  expect(desk.session.core.memory.notice).toEqual({
    code: "file-unreadable",
    params: { name: "deals.xlsx", fault: { code: "not-text", looksLike: "workbook" } },
  });
  expect(desk.table().rows).toEqual(rows);
});

test("without a deal table there is nothing to save", async () => {
  const desk = await openCoSellDesk({ backend: null });
  expect(await saveFiles(desk.session)).toEqual([]);
  expect(desk.session.core.memory.notice).toMatchObject({ code: "no-template" });
  await insertTemplate(desk.session, { edition: "2021" });
  expect(await saveFiles(desk.session)).toEqual([]);
  expect(desk.session.core.memory.notice).toMatchObject({ code: "nothing-to-save" });
});
