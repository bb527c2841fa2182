// A processed file comes back while the sheet does not hold still.
import { openFile } from "../../src/actions/files/openFile";
import { saveFiles } from "../../src/actions/files/saveFiles";
import type { FileSummary } from "../../src/actions/work";
import { readCsv } from "../../src/deals/csv/readCsv";
import { toCsv } from "../../src/deals/csv/toCsv";
import { aNewDeal, headers2021, toCells } from "../builders/deals";
import { openCoSellDesk } from "./openCoSellDesk";
import type { CoSellDesk } from "./openCoSellDesk";
import { columnOf, idsByName, newDeals, openPushDesk } from "./openPushDesk";

const at = (header: string): number => headers2021.indexOf(header);

function toId(start: string, number: number): string {
  return `${start}${String(number).padStart(6, "0")}-0b84-4ac4-b4ea-5b2587d42cee`;
}

/** What Partner Center makes of a file: every deal gets ids, and Microsoft's status is told. */
function process(text: string): string {
  const { headers, rows } = readCsv(new TextEncoder().encode(text));
  const done = rows.map((row, number) =>
    row
      .with(at("Referral ID"), row[at("Referral ID")] || toId("ab", number))
      .with(at("Engagement ID"), row[at("Engagement ID")] || toId("cd", number))
      .with(at("Microsoft Referral Status"), "Pending")
      .with(at("Partner Referral Status"), "Active"),
  );
  return toCsv([headers, ...done]);
}

async function saved(desk: CoSellDesk): Promise<string> {
  return (await saveFiles(desk.session)).map(({ text }) => text).join("");
}

function open(desk: CoSellDesk, text: string): Promise<void> {
  return openFile(desk.session, { name: "processed.csv", bytes: new TextEncoder().encode(text) });
}

async function summaryOf(desk: CoSellDesk): Promise<FileSummary> {
  await desk.settle();
  const { work, notice } = desk.session.core.memory;
  if (work.kind !== "file-opened") throw new Error(`Nothing was opened: ${JSON.stringify(notice)}`);
  return work.summary;
}

function expectIds(desk: CoSellDesk, count: number): void {
  const ids = Array.from({ length: count }, (_unused, number) => [`Deal ${number + 1}`, toId("ab", number)] as const);
  expect([...idsByName(desk)].sort()).toEqual([...ids].sort());
  expect(desk.table().errorsTexts()).toEqual([]);
  expect(desk.reported).toEqual([]);
}

const acts: Readonly<Record<string, (desk: CoSellDesk) => void>> = {
  sorted: ({ host, active }) => host.user.sort(active().tableName, "Deal Name", "descending"),
  filtered: ({ host, active }) => host.user.filter(active().tableName, "Deal Name", ["Deal 2", "Deal 5"]),
  "moved down": ({ host }) => host.user.insertRows("1:3"),
};

test.each(Object.keys(acts).flatMap((how) => [1, 2].map((request) => [how, request] as const)))(
  "ids find their rows in a sheet that is %s just after request %i, though no event tells",
  async (how, request) => {
    const desk = await openPushDesk(newDeals(8), { backend: null });
    const text = process(await saved(desk));
    let requests = 0;
    desk.host.faults.loseAllEvents = true;
    const stop = desk.host.counts.onCount(() => {
      requests += 1;
      if (requests !== request) return;
      stop();
      acts[how]?.(desk);
    });
    await open(desk, text);
    expect(await summaryOf(desk)).toMatchObject({ counts: { created: 8, updated: 0, notProcessed: 0 }, added: 0 });
    expect(requests).toBeGreaterThanOrEqual(request);
    expectIds(desk, 8);
  },
);

test("what only Partner Center fills in stands in the rows of new deals too", async () => {
  const desk = await openPushDesk(newDeals(2), { backend: null });
  await open(desk, process(await saved(desk)));
  await summaryOf(desk);
  expect(columnOf(desk, "Microsoft Referral Status")).toEqual(["Pending", "Pending"]);
});

test("a file that is opened while a cell is being edited waits for it, and keeps what was typed", async () => {
  const desk = await openPushDesk(newDeals(3), { backend: null });
  const text = process(await saved(desk));
  const { valueOf } = desk.table();
  desk.typeInto(2, "Notes", "Before");
  desk.host.user.startTyping("D9", "half");
  const opening = open(desk, text);
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  desk.host.user.cancelTyping();
  await opening;
  await summaryOf(desk);
  expect(valueOf(2, "Notes")).toBe("Before");
  expectIds(desk, 3);
});

test("the processed file of 1,000 rows takes four syncs, and one to see that nothing is new the second time", async () => {
  const desk = await openPushDesk(newDeals(1_000), { backend: null });
  const text = process(await saved(desk));
  desk.host.counts.reset();
  await open(desk, text);
  expect(desk.host.counts.syncs).toBeLessThanOrEqual(4);
  expect(await summaryOf(desk)).toMatchObject({ counts: { created: 1_000 } });
  desk.host.counts.reset();
  await open(desk, text);
  expect(desk.host.counts.syncs).toBe(1);
}, 60_000);

test("a file of long texts is more than Excel takes at once, and comes whole", async () => {
  const desk = await openCoSellDesk({ backend: null });
  const deals = newDeals(300, { Notes: "n".repeat(9_000) });
  await open(desk, process(toCsv([headers2021, ...deals.map((deal) => toCells(deal))])));
  expect(await summaryOf(desk)).toMatchObject({ added: 300, conflicts: 0 });
  expectIds(desk, 300);
}, 60_000);

test("a file of errors alone brings no template into an empty workbook", async () => {
  const desk = await openCoSellDesk({ backend: null });
  await open(desk, toCsv([headers2021, toCells(aNewDeal({ Errors: "Mandatory field Notes missing" }))]));
  expect(await summaryOf(desk)).toMatchObject({ added: 0, strangers: [{ record: 2, dealName: "Harbour analytics" }] });
  expect(desk.session.state().phase).toBe("no-template");
});

test("a row whose push was never answered gets its id from an export, and no second row", async () => {
  const desk = await openPushDesk(newDeals(2), { backend: null });
  const text = process(await saved(desk));
  desk.typeInto(2, "Referral ID", "new-0192f0c1-2d3e-7abc-8def-0123456789ab");
  await desk.settle();
  await open(desk, text);
  expect(await summaryOf(desk)).toMatchObject({ added: 0, counts: { created: 2 } });
  expectIds(desk, 2);
});
