// Microsoft's side of deals is looked at in the background, for the rows that the user sees and those that changed.
import { openPulled, openWithTemplate, changeAtPartnerCenter, changesOf, pullAll } from "./pulledDesk";
import type { CoSellDesk } from "./openCoSellDesk";

/** The partner's deals that asked for help, oldest first, with Microsoft's status. */
function coSellDeals({ sandbox }: CoSellDesk): readonly { readonly id: string; readonly microsoft: string }[] {
  const all = sandbox.referrals();
  const isMicrosofts = ({ target }: (typeof all)[number]): boolean => target.some(({ id }) => id === "msft");
  return all
    .filter((deal) => !isMicrosofts(deal))
    .flatMap(({ id, engagementId }) => {
      const side = all.find((deal) => deal.engagementId === engagementId && isMicrosofts(deal));
      return side === undefined ? [] : [{ id, microsoft: side.substatus }];
    });
}

function requestsForSides({ sandbox }: CoSellDesk): number {
  return sandbox.log.filter(({ query }) => query.includes("engagementId eq")).length;
}

test("rows in view get Microsoft's status after a pull, in grouped requests and one write", async () => {
  const desk = await openWithTemplate(40);
  await pullAll(desk);
  const { valueOf, errorsTexts } = desk.table();
  for (const { id, microsoft } of coSellDeals(desk)) {
    if (desk.table().sheetRowOf(id) > 30) continue;
    expect([id, valueOf(id, "Microsoft help required?"), valueOf(id, "Microsoft Referral Status")]).toEqual([
      id,
      "Yes",
      microsoft,
    ]);
  }
  expect(requestsForSides(desk)).toBe(1);
  expect(errorsTexts()).toEqual([]);
  expect(changesOf(desk)).toEqual([]);
});

test("with the list, where it shows Microsoft's side", async () => {
  const desk = await openWithTemplate(120, { sandboxOptions: { deals: 120, behaviour: { microsoftInList: true } } });
  await pullAll(desk);
  const { valueOf } = desk.table();
  const found = coSellDeals(desk).map(({ id }) => [id, valueOf(id, "Microsoft Referral Status")]);
  expect(found).toEqual(coSellDeals(desk).map(({ id, microsoft }) => [id, microsoft]));
});

test("rows far down are looked at when the user comes to them, and only once", async () => {
  const desk = await openPulled(300, { excelApi: "1.19" });
  const [deal] = coSellDeals(desk).filter(({ id }) => desk.table().sheetRowOf(id) > 120);
  if (deal === undefined) throw new Error("No such deal stands far down.");
  const row = desk.table().sheetRowOf(deal.id);
  expect(desk.table().valueOf(deal.id, "Microsoft Referral Status")).toBe("");
  desk.sandbox.clearLog();
  desk.host.user.select(`D${row}`);
  await desk.settle();
  expect(desk.table().valueOf(deal.id, "Microsoft Referral Status")).toBe(deal.microsoft);
  expect(requestsForSides(desk)).toBeGreaterThan(0);
  desk.sandbox.clearLog();
  desk.host.user.select(`D${row + 1}`);
  await desk.settle();
  expect(requestsForSides(desk)).toBeLessThanOrEqual(1);
  expect(changesOf(desk)).toEqual([]);
});

test("what Microsoft did since is seen with the next pull that brings the deal", async () => {
  const desk = await openPulled(40);
  const [deal] = coSellDeals(desk).filter(({ microsoft }) => microsoft === "Pending");
  if (deal === undefined) throw new Error("There is no pending deal.");
  const side = desk.sandbox.referrals().find(({ engagementId, target }) => {
    const own = desk.sandbox.referrals().find(({ id }) => id === deal.id);
    return engagementId === own?.engagementId && target.some(({ id }) => id === "msft");
  });
  if (side === undefined) throw new Error("Microsoft has no side.");
  changeAtPartnerCenter(desk, side.id, (draft) => {
    draft.status = "Active";
    draft.substatus = "Accepted";
  });
  changeAtPartnerCenter(desk, deal.id, (draft) => (draft.trackingInfo.microsoftMsxId = "7-1"));
  await pullAll(desk);
  expect(desk.table().valueOf(deal.id, "Microsoft Referral Status")).toBe("Accepted");
});

test("where writing costs the undo list, moving the selection writes nothing", async () => {
  const desk = await openPulled(300, { excelApi: "1.15" });
  desk.host.counts.reset();
  desk.sandbox.clearLog();
  desk.host.user.select("D280");
  await desk.settle();
  expect(desk.session.core.deps.undoKept).toBe(false);
  expect(requestsForSides(desk)).toBe(0);
});
