// As many deals as Partner Center exports at once.
import { pullDeals } from "../../src/actions/pull/pullDeals";
import { allDeals } from "../../src/deals/dealFilter";
import { createHost } from "../../src/workbench/host/createHost";
import { openCoSellDesk } from "./openCoSellDesk";
import { activeDeals, changeAtPartnerCenter, changesOf, openWithTemplate, pullAll, summaryOf } from "./pulledDesk";

test("5,000 deals take at most eight syncs with the template, none over 5 MB; later news take two", async () => {
  const host = createHost();
  const desk = await openCoSellDesk({ host, sandboxOptions: { deals: 5_000 } });
  host.counts.reset();
  const bytes: number[] = [];
  let before = 0;
  host.counts.onCount(() => {
    bytes.push(host.counts.bytesIn - before);
    before = host.counts.bytesIn;
  });
  await pullDeals(desk.session, allDeals);
  expect(host.counts.syncs).toBeLessThanOrEqual(8);
  expect(Math.max(...bytes)).toBeLessThan(5_000_000);
  await desk.settle();
  const { rows, errorsTexts } = desk.table();
  expect(rows.length).toBe(summaryOf(desk).added);
  expect(rows.length).toBeGreaterThan(4_800);
  expect(errorsTexts()).toEqual([]);
  expect(changesOf(desk)).toEqual([]);

  desk.clock.advance(60 * 60_000);
  const [{ id }] = activeDeals(desk);
  changeAtPartnerCenter(desk, id, (deal) => (deal.details.notes = "News"));
  host.counts.reset();
  await pullDeals(desk.session, allDeals);
  expect(host.counts.syncs).toBe(2);
  await pullAll(desk);
  expect(desk.table().valueOf(id, "Notes")).toBe("News");
});

test("texts that turn out larger than Excel takes at once are parted", async () => {
  const desk = await openWithTemplate(560);
  for (const { id, status } of desk.sandbox.referrals()) {
    if (status === "Active") changeAtPartnerCenter(desk, id, (deal) => (deal.details.notes = "山".repeat(9_000)));
  }
  expect(await pullAll(desk)).toMatchObject({ end: "complete", added: desk.table().rows.length });
  const [{ id }] = activeDeals(desk);
  expect(desk.table().valueOf(id, "Notes")).toBe("山".repeat(9_000));
  expect(changesOf(desk)).toEqual([]);
});
