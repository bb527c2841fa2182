// Reads the next page of an export from Partner Center, its deals with Microsoft's side; or says why there is none.
import { fetchCaller } from "../../backend/fetchCaller";
import { Cancelled } from "../../backend/lane/Cancelled";
import { toProblemOf, toProblemOrThrow } from "../../backend/toProblemOf";
import { toSteadyClient } from "../../backend/Way";
import type { Errand } from "../../backend/Way";
import { asksForHelp } from "../../deals/sharing";
import type { ReferralPage } from "../../partnerCenter/createClient";
import { NotSent, Refused } from "../../partnerCenter/failures";
import { findMicrosofts, isDeal, isMicrosofts, mayHaveMicrosoftsSide } from "../../partnerCenter/referral";
import type { Referral } from "../../partnerCenter/referral";
import { toDeal } from "../../partnerCenter/toDeal";
import { toListFilter } from "../../partnerCenter/toListFilter";
import type { ListFilter } from "../../partnerCenter/toListFilter";
import type { ClaimedExport, ExportedDeal, ExportedPage } from "../ledger/Export";

/** What came of asking for a page. "refused": Partner Center says no, and will again; "unreachable": it may say yes later. */
export type ExportReading =
  | { readonly kind: "page"; readonly page: ExportedPage }
  | { readonly kind: "refused" | "signed-out" | "unreachable" | "cancelled" };

/** Reads the page; throws mistakes of ours alone. */
export async function readExportPage(wanted: ClaimedExport, way: Errand, signal: AbortSignal): Promise<ExportReading> {
  try {
    const { filter, keeps } = await toFilter(wanted, way);
    const query = { filter, orderBy: "createdDateTime", descending: true, top: null } as const;
    const listed = await toSteadyClient(way).list({ ...query, skipToken: wanted.skipToken }, signal);
    const own = toOwnDeals(listed);
    const kept = own.filter((referral) => keeps(toDeal(referral, "unknown")));
    const sides = await readSides(kept, { way, signal });
    if (sides === null) return { kind: "unreachable" };
    const deals = kept.map((referral) => toExported(referral, sides));
    return { kind: "page", page: { read: own.length, deals, nextSkipToken: listed.nextSkipToken } };
  } catch (error) {
    return { kind: toFailure(error, signal) };
  }
}

/** A page behind the first is asked for by its link alone, which stands for the whole filter. */
async function toFilter({ filter, skipToken }: ClaimedExport, { signIn }: Errand): Promise<ListFilter> {
  if (!filter.onlyMine || skipToken !== null) return toListFilter({ filter, changedSince: null, email: "" });
  const caller = await fetchCaller(signIn);
  if ("code" in caller) throw new NotSent(caller);
  return toListFilter({ filter, changedSince: null, email: caller.email });
}

/** The deals of a page, each once, without leads and without Microsoft's side. */
function toOwnDeals({ referrals }: ReferralPage): readonly Referral[] {
  const byId = new Map(referrals.map((referral) => [referral.id.toLowerCase(), referral]));
  return [...byId.values()].filter((referral) => isDeal(referral) && !isMicrosofts(referral));
}

/**
 * Microsoft's sides of these deals; null where they are refused though the deals are not. To go on without them would empty their
 * cells in the sheet that the file is opened in.
 */
async function readSides(
  deals: readonly Referral[],
  { way, signal }: { readonly way: Errand; readonly signal: AbortSignal },
): Promise<readonly Referral[] | null> {
  const shared = deals.filter(mayHaveMicrosoftsSide).map(({ engagementId }) => engagementId);
  const engagements = [...new Set(shared)].filter((id) => id !== "");
  if (engagements.length === 0) return [];
  try {
    return await toSteadyClient(way).related(engagements, signal);
  } catch (error) {
    if (toFailure(error, signal) === "refused") return null;
    throw error;
  }
}

function toExported(own: Referral, sides: readonly Referral[]): ExportedDeal {
  const { referralId, cells } = toDeal(own, toSide(own, sides));
  return { referralId, cells };
}

function toSide(own: Referral, sides: readonly Referral[]): Referral | null | "unknown" {
  if (!mayHaveMicrosoftsSide(own)) return null;
  const side = findMicrosofts(sides, own.engagementId);
  // A request for help is never taken back: where its side is missing, the list lags behind.
  return side === null && asksForHelp(toDeal(own, "unknown").cells) ? "unknown" : side;
}

function toFailure(error: unknown, signal: AbortSignal): Exclude<ExportReading["kind"], "page"> {
  if (error instanceof Cancelled) return "cancelled";
  if (signal.aborted && toProblemOf(error) !== null) return "cancelled";
  const { code } = toProblemOrThrow(error);
  if (code === "signed-out" || code === "more-proof-needed") return "signed-out";
  return error instanceof Refused ? "refused" : "unreachable";
}
