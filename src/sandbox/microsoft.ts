// The other side: what Microsoft does with a request for help, and what the service does with one that nobody answers.
import { between, pick } from "./chance";
import type { Random } from "./chance";
import type { Behaviour } from "./behaviour";
import { expiresAfterMs } from "./lifecycle";
import { isMicrosofts } from "./referral";
import type { Referral, Stored } from "./referral";
import type { Store } from "./store";
import { toMs } from "./stamps";
import type { Appointment, Move } from "./timeline";

/** Microsoft as the owner of its side of an engagement. */
export const microsoft = { id: "msft", name: "Microsoft" } as const;

const unanswered = ["Pending", "Received"] as const;
const smallestDealUsd = 25_000;

/** The expiry of a referral that is New, 14 days after its creation. */
export function planExpiry(referral: Stored): Appointment[] {
  if (referral.status !== "New") return [];
  const expired = { from: unanswered, status: "Closed", substatus: "Expired", statusReason: null } as const;
  const atMs = toMs(referral.createdDateTime) + expiresAfterMs;
  return [{ atMs, happening: { kind: "move", id: referral.id, ...expired } }];
}

/** Microsoft's way with a fresh request for help: received, then accepted or declined, or left to expire. */
export function planAnswer(referral: Stored, settings: Behaviour["microsoft"], random: Random): Appointment[] {
  if (!isMicrosofts(referral)) return [];
  const createdMs = toMs(referral.createdDateTime);
  const { id } = referral;
  const received: Move = {
    kind: "move",
    id,
    from: ["Pending"],
    status: "New",
    substatus: "Received",
    statusReason: null,
  };
  const answer = settings.answer === "by-chance" ? toAnswer(random()) : settings.answer;
  const appointments: Appointment[] = [{ atMs: createdMs + settings.receivesAfterMs, happening: received }];
  if (answer === "never") return appointments;
  const move: Move =
    answer === "Accepted"
      ? { kind: "move", id, from: unanswered, status: "Active", substatus: "Accepted", statusReason: null }
      : {
          kind: "move",
          id,
          from: unanswered,
          status: "Closed",
          substatus: "Declined",
          statusReason: toReason(referral),
        };
  return [...appointments, { atMs: createdMs + settings.answersAfterMs, happening: move }];
}

/** Makes a move of the service, if it still applies; Microsoft's CRM id and team come with its acceptance. */
export function makeMove(move: Move, atMs: number, { store, random }: { store: Store; random: Random }): void {
  const referral = store.get(move.id);
  if (referral === undefined || !move.from.includes(referral.substatus)) return;
  const { status, substatus, statusReason } = move;
  const isAccepted = substatus === "Accepted" && isMicrosofts(referral);
  store.change(move.id, atMs, (draft) => {
    Object.assign(draft, { status, substatus, statusReason });
    if (isAccepted) draft.team = [toMicrosoftSeller(random)];
  });
  if (isAccepted) passOnMsxId(referral, atMs, { store, random });
}

/** Microsoft's CRM id in the form that payloads show. */
export function newMsxId(random: Random): string {
  const digits = Array.from({ length: 10 }, () => between(random, 0, 35).toString(36).toUpperCase());
  return `7-${digits.join("")}`;
}

/** An invented seller of Microsoft's. */
export function toMicrosoftSeller(random: Random): Referral["team"][number] {
  const [firstName, lastName] = pick(random, [
    ["Mara", "Lindqvist"],
    ["Theo", "Abara"],
    ["Ines", "Quiroga"],
    ["Joon", "Hale"],
  ]);
  const email = `${firstName}.${lastName}@microsoft.example`.toLowerCase();
  return { firstName, lastName, phoneNumber: null, email, title: null, contactPreference: null };
}

/** Microsoft's reason for declining, which it leaves out for deals below 25,000 USD (page "Referrals FAQ"). */
export function toReason({ details }: Stored): string | null {
  const isSmall = details.currency === "USD" && (details.dealValue ?? 0) < smallestDealUsd;
  return isSmall ? null : "No corresponding Microsoft customer record could be found";
}

function toAnswer(chance: number): "Accepted" | "Declined" | "never" {
  if (chance < 0.7) return "Accepted";
  return chance < 0.9 ? "Declined" : "never";
}

function passOnMsxId(referral: Stored, atMs: number, { store, random }: { store: Store; random: Random }): void {
  const microsoftMsxId = newMsxId(random);
  for (const { id } of store.inEngagement(referral.engagementId)) {
    store.change(id, atMs, (draft) => {
      draft.trackingInfo.microsoftMsxId = microsoftMsxId;
    });
  }
}
