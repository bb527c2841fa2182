// What the clock says about a deal: won too early for a registration, or a request to Microsoft about to expire.
import { toPlainText } from "../cell";
import { fromSerial } from "../day";
import { toWarning } from "../finding";
import { nothingFound } from "../rule";
import type { DealView, Rule } from "../rule";
import { findWord } from "../words";
import { readSubstatus } from "./readStanding";

const msPerHour = 3_600_000;
const registrationHours = 72;
const requestDays = 14;
const lastDays = 5;

/** The hours since a deal was created; null where the sheet does not tell, or the time is not known. */
function toAgeHours(deal: DealView): number | null {
  const created = deal.cell("Created Date");
  if (deal.nowMs === null || created === "" || typeof created === "boolean") return null;
  const createdMs = typeof created === "number" ? toMs(created) : parseIso(toPlainText(created));
  const hours = createdMs === null ? -1 : (deal.nowMs - createdMs) / msPerHour;
  return hours >= 0 ? hours : null;
}

function toMs(serial: number): number | null {
  const day = fromSerial(serial);
  if (day === null) return null;
  return Date.UTC(day.year, day.month - 1, day.day) + Math.round((serial % 1) * 24 * msPerHour);
}

function parseIso(text: string): number | null {
  const ms = /^\d{4}-\d{2}-\d{2}/u.test(text) ? Date.parse(text.slice(0, 40)) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}

/** A deal is won 72 hours after its creation or later, or its registration may be refused: a warning. */
export const wonEarly: Rule = {
  reads: ["Partner Referral Substatus", "Created Date"],
  check: (deal) => {
    const hours = toAgeHours(deal);
    if (hours === null || hours >= registrationHours || readSubstatus(deal) !== "Won") return nothingFound;
    const complaint = toWarning("won-early", { hours: Math.ceil(registrationHours - hours) });
    return [{ column: "Partner Referral Substatus", complaint }];
  },
};

/** A request to Microsoft expires after 14 days without an answer: a warning in its last days. */
export const requestExpires: Rule = {
  reads: ["Microsoft Referral Status", "Created Date"],
  check: (deal) => {
    const hours = toAgeHours(deal);
    if (hours === null) return nothingFound;
    const answer = findWord("substatus", deal.cell("Microsoft Referral Status"));
    if (answer !== "Pending" && answer !== "Received") return nothingFound;
    const days = Math.floor(requestDays - hours / 24);
    if (days < 0 || days > lastDays) return nothingFound;
    return [{ column: "Microsoft Referral Status", complaint: toWarning("request-expires", { days }) }];
  },
};
