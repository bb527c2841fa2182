// A push from preview to summary, where nothing goes wrong.
import { pushDeals } from "../../src/actions/push/pushDeals";
import { aDealWithHelp, aNewDeal } from "../builders/deals";
import {
  beginPush,
  columnOf,
  expectAgreement,
  newDeals,
  openPushDesk,
  ownDeals,
  preview,
  pushAll,
} from "./openPushDesk";

test("creates new deals and writes back ids and statuses", async () => {
  const desk = await openPushDesk(newDeals(3));
  const summary = await pushAll(desk);
  expect(summary.counts).toEqual({ created: 3, updated: 0, unchanged: 0, failed: 0, notSent: 0, unknown: 0 });
  expect(summary.notWritten).toEqual([]);
  expect(columnOf(desk, "Partner Referral Status")).toEqual(["Active", "Active", "Active"]);
  expectAgreement(desk);
  expect(desk.table().errorsTexts()).toEqual([]);
  expect(desk.reported).toEqual([]);
});

test("pushing again right after sends nothing", async () => {
  const desk = await openPushDesk([...newDeals(2), aDealWithHelp({ "Deal Name": "With help" })]);
  await pushAll(desk);
  desk.sandbox.clearLog();
  const { rows } = await preview(desk);
  expect(rows.map(({ plan }) => plan.kind)).toEqual(["unchanged", "unchanged", "unchanged"]);
  expect(desk.sandbox.log.filter(({ method }) => method !== "GET")).toEqual([]);
});

test("a co-sell deal is two creations, and its row knows Microsoft's status", async () => {
  const desk = await openPushDesk([aDealWithHelp()]);
  const summary = await pushAll(desk);
  expect(summary.counts.created).toBe(1);
  expect(desk.sandbox.log.filter(({ method }) => method === "POST")).toHaveLength(2);
  expectAgreement(desk);
});

test("sends only the rows that were confirmed", async () => {
  const desk = await openPushDesk(newDeals(3));
  await preview(desk);
  await pushDeals(desk.session, { keys: new Set(["row-1"]), closings: false, keepValues: false });
  await desk.settle();
  expect(ownDeals(desk).map(({ name }) => name)).toEqual(["Deal 2"]);
  expectAgreement(desk);
});

test("rows with errors are blocked, with the reason", async () => {
  const desk = await openPushDesk([aNewDeal({ Currency: "Euro" })]);
  const { rows } = await preview(desk);
  expect(rows.map(({ plan }) => (plan.kind === "blocked" ? plan.reason.kind : plan.kind))).toEqual(["findings"]);
});

test("a second push while one is under way does nothing", async () => {
  const desk = await openPushDesk(newDeals(2));
  const { ended } = await beginPush(desk);
  await pushDeals(desk.session, { keys: new Set(["row-0"]), closings: false, keepValues: false });
  expect((await ended).counts.created).toBe(2);
  expect(ownDeals(desk)).toHaveLength(2);
});
