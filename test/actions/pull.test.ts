// Deals come from Partner Center into the sheet.
import { cancelPull } from "../../src/actions/pull/cancelPull";
import { pullDeals } from "../../src/actions/pull/pullDeals";
import { allDeals } from "../../src/deals/dealFilter";
import { showPull } from "../../src/actions/pull/showPull";
import { validateDeals } from "../../src/actions/validateDeals";
import { openCoSellDesk } from "./openCoSellDesk";
import { openDesk } from "./openDesk";
import {
  activeDeals,
  changeAtPartnerCenter,
  changesOf,
  openPulled,
  openWithTemplate,
  pullAll,
  summaryOf,
} from "./pulledDesk";

test("says as whom deals are seen", async () => {
  const desk = await openCoSellDesk({ sandboxOptions: { deals: 3 } });
  expect(desk.session.state()).toMatchObject({
    connection: {
      kind: "sandbox",
      caller: { name: "Amélie Brandt", email: "amelie.brandt@northwind.example", role: "admin" },
      problem: null,
    },
  });
});

test("brings 300 deals of every kind into the template, and none has an error", async () => {
  const desk = await openWithTemplate(300);
  const summary = await pullAll(desk);
  const { rows, errorsTexts } = desk.table();
  expect(errorsTexts()).toEqual([]);
  expect(rows.length).toBeGreaterThan(280);
  expect(summary).toMatchObject({ end: "complete", added: rows.length, updated: 0, conflicts: 0, problem: null });
  expect(desk.active()).toMatchObject({ rows: rows.length, rowsWithErrors: 0, findings: [] });
  await validateDeals(desk.session);
  expect(desk.table().errorsTexts()).toEqual([]);
  expect(desk.errors()).toEqual([]);
  expect(desk.reported).toEqual([]);
});

test("takes two syncs for 300 deals: one to look where rows go, one to write", async () => {
  const desk = await openWithTemplate(300);
  await pullDeals(desk.session, allDeals);
  expect(desk.host.counts.syncs).toBe(2);
});

test("inserts the template where there is none, and adds the columns that a deal needs", async () => {
  const desk = await openCoSellDesk({ sandboxOptions: { deals: 60 } });
  await pullAll(desk);
  const { layout, errorsTexts } = desk.table();
  const most = Math.max(...desk.sandbox.referrals().map(({ details }) => details.requirements.solutions.length));
  expect(most).toBeGreaterThan(1);
  expect(layout.byName.has(`Solution ${most}`)).toBe(true);
  expect(layout.byName.has(`Solution ${most + 1}`)).toBe(false);
  expect(errorsTexts()).toEqual([]);
});

test("an added column is checked and painted like the others", async () => {
  const desk = await openPulled(60);
  const { layout, rows } = desk.table();
  const [member, status] = ["Team member 2", "Partner Referral Status"].map((name) => layout.byName.get(name)?.index);
  const row = rows.findIndex((cells) => cells[member ?? -1] !== "" && cells[status ?? -1] === "Active") + 2;
  desk.typeInto(row, "Team member 2", "Bob, Partner");
  await desk.settle();
  expect(desk.table().errorsTexts()).toEqual([expect.stringContaining("Team member 2")]);
  expect(desk.painted(row)).toEqual(["Team member 2"]);
});

test("a push after a pull has nothing to send", async () => {
  const desk = await openWithTemplate(300);
  await pullAll(desk);
  expect(changesOf(desk)).toEqual([]);
});

test("pulling again asks for what changed since, and brings in only that", async () => {
  const desk = await openPulled(120);
  const [{ id }] = activeDeals(desk);
  changeAtPartnerCenter(desk, id, (deal) => (deal.details.notes = "They called back."));
  desk.sandbox.clearLog();
  const summary = await pullAll(desk);
  expect(desk.sandbox.log[0]?.query).toContain("updatedDateTime");
  expect(summary).toMatchObject({ end: "complete", added: 0, updated: 1, conflicts: 0, progress: { kept: 1 } });
  expect(desk.table().valueOf(id, "Notes")).toBe("They called back.");
  expect(changesOf(desk)).toEqual([]);
});

test("a pull that brings nothing new takes one sync, to remember when it was", async () => {
  const desk = await openPulled(40);
  await pullDeals(desk.session, allDeals);
  expect(desk.host.counts.syncs).toBe(1);
});

test("text that looks like a formula, a number or a date stays text", async () => {
  const desk = await openWithTemplate(60);
  const [{ id }] = activeDeals(desk);
  changeAtPartnerCenter(desk, id, (draft) => {
    draft.details.notes = '=HYPERLINK("http://evil.example","Click")';
    draft.name = "+1 more";
    draft.externalReferenceId = "007";
    draft.campaignId = "1/2";
    draft.customerProfile.address.postalCode = "01067";
  });
  await pullAll(desk);
  const { valueOf, errorsTexts } = desk.table();
  const headers = ["Notes", "Deal Name", "CRM ID", "Marketing Campaign ID", "Customer Postal Code"];
  expect(headers.map((header) => valueOf(id, header))).toEqual([
    '=HYPERLINK("http://evil.example","Click")',
    "+1 more",
    "007",
    "1/2",
    "01067",
  ]);
  expect(errorsTexts()).toEqual([]);
});

test("new rows go behind those that are there, a new deal of one's own among them", async () => {
  const desk = await openWithTemplate(30);
  desk.host.user.type("D2", "My own new deal");
  await desk.settle();
  await pullAll(desk);
  expect(desk.valueOf("D2")).toBe("My own new deal");
  expect(desk.table().rows).toHaveLength(summaryOf(desk).added + 1);
});

test("keeps a filter for next time, and asks only for what it keeps", async () => {
  const desk = await openWithTemplate(100);
  const filter = { ...allDeals, status: "Closed" } as const;
  await pullDeals(desk.session, filter);
  await desk.settle();
  const { rows, layout } = desk.table();
  const status = layout.byName.get("Partner Referral Status")?.index ?? -1;
  expect(new Set(rows.map((row) => row[status]))).toEqual(new Set(["Closed"]));
  showPull(desk.session);
  expect(desk.ready().work).toEqual({ kind: "pull-form", filter, lastPulledAtMs: expect.any(Number) });
});

test.each(["another filter", "everything"])("asks for all deals again where the user wants %s", async (wish) => {
  const desk = await openPulled(40);
  desk.sandbox.clearLog();
  const filter = wish === "another filter" ? ({ ...allDeals, status: "Closed" } as const) : allDeals;
  await pullDeals(desk.session, filter, { everything: wish === "everything" });
  expect(desk.sandbox.log[0]?.query).not.toContain("updatedDateTime");
});

test("ends where its user cancels it, and keeps what has come", async () => {
  const desk = await openWithTemplate(500);
  desk.sandbox.faults.latencyMs = 200;
  const stop = desk.session.subscribe(() => {
    const { work } = desk.session.core.memory;
    if (work.kind !== "pulling" || work.progress.read < 100) return;
    stop();
    cancelPull(desk.session);
  });
  const summary = await pullAll(desk);
  expect(summary.end).toBe("cancelled");
  expect(desk.table().rows).toHaveLength(summary.added);
  expect(summary.added).toBeLessThan(400);
  expect(desk.table().errorsTexts()).toEqual([]);
});

test("stops at the limit, and says so", async () => {
  const desk = await openCoSellDesk({ sandboxOptions: { deals: 150 }, settings: { pullLimit: 100 } });
  expect(await pullAll(desk)).toMatchObject({ end: "too-many", limit: 100, filter: allDeals });
});

test("says that there is no way to Partner Center where there is none", async () => {
  const desk = await openDesk();
  await pullDeals(desk.session, allDeals);
  expect(desk.session.state()).toMatchObject({ phase: "no-template", notice: { code: "not-connected" } });
  showPull(desk.session);
  expect(desk.session.state()).toMatchObject({ work: { kind: "pull-form", filter: allDeals, lastPulledAtMs: null } });
});

test("a second pull does not begin while one is under way", async () => {
  const desk = await openWithTemplate(30);
  await Promise.all([pullDeals(desk.session, allDeals), pullDeals(desk.session, allDeals)]);
  expect(desk.sandbox.log.filter(({ query }) => !query.includes("engagementId"))).toHaveLength(1);
});

test("a failing Partner Center ends the pull with its reason, and what came stays", async () => {
  const desk = await openWithTemplate(250);
  const mishap = { kind: "refuse", status: 403 } as const;
  desk.sandbox.faults.once.push({ on: { method: "GET" }, skip: 1, times: 99, mishap });
  const summary = await pullAll(desk);
  expect(summary).toMatchObject({ end: "failed", problem: { code: "no-access" } });
  expect(summary.added).toBeGreaterThan(0);
  expect(desk.table().rows).toHaveLength(summary.added);
});

test("a protected sheet ends the pull with a notice, and a later pull brings the deals", async () => {
  const desk = await openWithTemplate(30);
  desk.host.user.protect("Sheet1");
  await pullDeals(desk.session, allDeals);
  await desk.settle();
  expect(desk.ready()).toMatchObject({ work: { kind: "none" }, notice: { code: "sheet-protected" } });
  desk.host.user.unprotect("Sheet1");
  expect((await pullAll(desk)).added).toBe(desk.table().rows.length);
  expect(desk.table().errorsTexts()).toEqual([]);
});
