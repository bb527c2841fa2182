// What one deal wants: one answer for each reason (template.md, Lifecycle: 14 days to answer; D-U-N-S speeds matching).
import { isBlankCell, toPlainText } from "../cell";
import type { CellValue } from "../cell";
import { fromSerial, toSerial } from "../day";
import { toDay } from "../kinds/dateKind";
import type { DealView } from "../rule";
import { readStanding } from "../rules/readStanding";
import { findWord } from "../words";
import type { Care, Today } from "./toWorklist";

const daysToAnswer = 14;
const quietDays = 30;
const msPerDay = 86_400_000;

type CareOf = Omit<Care, "row">;

/** The cares of a deal that is not closed, in no order. */
export function toCares(deal: DealView, now: Today): readonly CareOf[] {
  return [newUnanswered, closeDatePassed, helpUnanswered, untouched, noDuns].flatMap((find) => find(deal, now) ?? []);
}

/** New / Pending or Received waits for the partner's answer, and expires after 14 days. */
function newUnanswered(deal: DealView, { today }: Today): CareOf | null {
  const standing = readStanding(deal);
  if (deal.isNew || standing?.status !== "New" || standing.substatus === "Accepted") return null;
  const days = toDaysLeft(deal, today);
  if (days !== null && days < 0) return null;
  return { code: "new-unanswered", column: "Partner Referral Status", days };
}

function closeDatePassed(deal: DealView, { today }: Today): CareOf | null {
  const close = toDay(deal.cell("Estimated Close Date"));
  const days = close === null ? 0 : toSerial(today) - toSerial(close);
  return days > 0 ? { code: "close-date-passed", column: "Estimated Close Date", days } : null;
}

/** Help was asked for, and Microsoft has not answered; the request expires after 14 days too. */
function helpUnanswered(deal: DealView, { today }: Today): CareOf | null {
  if (deal.isNew || findWord("yesNo", deal.cell("Microsoft help required?")) !== "Yes") return null;
  const answer = findWord("substatus", deal.cell("Microsoft Referral Status"));
  if (answer !== "Pending" && answer !== "Received") return null;
  const days = toDaysLeft(deal, today);
  if (days !== null && days < 0) return null;
  return { code: "help-unanswered", column: "Microsoft Referral Status", days };
}

function untouched(deal: DealView, { today, changedAtMs }: Today): CareOf | null {
  const referralId = toPlainText(deal.cell("Referral ID"));
  const changedMs = deal.isNew ? null : changedAtMs(referralId);
  if (changedMs === null) return null;
  const days = Math.floor((Date.UTC(today.year, today.month - 1, today.day) - changedMs) / msPerDay);
  return days >= quietDays ? { code: "untouched", column: "Sales Stage", days } : null;
}

function noDuns(deal: DealView): CareOf | null {
  return isBlankCell(deal.cell("Customer D-U-N-S ID"))
    ? { code: "no-duns", column: "Customer D-U-N-S ID", days: null }
    : null;
}

function toDaysLeft(deal: DealView, today: Today["today"]): number | null {
  const created = toCreatedSerial(deal.cell("Created Date"));
  return created === null ? null : daysToAnswer - (toSerial(today) - created);
}

function toCreatedSerial(created: CellValue): number | null {
  if (typeof created === "number") return fromSerial(created) === null ? null : Math.floor(created);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(toPlainText(created)) ?? [];
  const known = year === undefined ? toDay(created) : { year: Number(year), month: Number(month), day: Number(day) };
  return known === null ? null : toSerial(known);
}
