// A referral as Partner Center answers it, read leniently: nothing that a payload was seen to do makes it unreadable.
import { z } from "zod";

const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value ?? "")
  .catch("");

const part = z.looseObject({});

/** Arrays; some exports hold a lone object where one belongs, or an empty one. */
const parts = z
  .union([z.array(part.catch({})), part.transform((one) => (Object.keys(one).length === 0 ? [] : [one]))])
  .nullish()
  .transform((value) => value ?? [])
  .catch([]);

const loose = part.nullish().catch(undefined);

const referralSchema = z.looseObject({
  id: z.string().min(1),
  engagementId: text,
  organizationId: text,
  eTag: text,
  createdDateTime: text,
  updatedDateTime: text,
  status: text,
  substatus: text,
  qualification: text,
  type: text,
  direction: text,
  target: z
    .array(z.looseObject({ type: text, id: text }))
    .nullish()
    .transform((value) => value ?? [])
    .catch([]),
  customerProfile: z.looseObject({ team: parts }).nullish().catch(undefined),
  consent: loose,
  details: loose,
  team: parts,
  inviteContext: z.looseObject({ invitedBy: loose }).nullish().catch(undefined),
  trackingInfo: loose,
});

/** A referral: what we decide by is typed, all the rest is kept as it came. */
export type Referral = z.infer<typeof referralSchema>;

const pageSchema = z.looseObject({
  value: z.array(referralSchema),
  "@odata.nextLink": z.string().nullish(),
});

/** A page of the list. */
export type Page = z.infer<typeof pageSchema>;

/** The referral that a JSON value holds; null where it is none: no object, or without an id. */
export function parseReferral(value: unknown): Referral | null {
  return referralSchema.safeParse(value).data ?? null;
}

/** The page that a JSON value holds; null where it is none, or one of its referrals is none. */
export function parsePage(value: unknown): Page | null {
  return pageSchema.safeParse(value).data ?? null;
}

const microsoft = "msft";

/** Whether a referral is Microsoft's side of an engagement: the one that is aimed at msft. */
export function isMicrosofts({ target }: Referral): boolean {
  return target.some(({ type, id }) => type === "BusinessProfileLocation" && id.toLowerCase() === microsoft);
}

/** Microsoft's side of an engagement, the youngest where there are several; null where there is none among these. */
export function findMicrosofts(referrals: readonly Referral[], engagementId: string): Referral | null {
  const wanted = engagementId.toLowerCase();
  const sides = referrals.filter(
    (referral) => referral.engagementId.toLowerCase() === wanted && isMicrosofts(referral),
  );
  return sides.reduce<Referral | null>(
    (youngest, side) => (youngest === null || side.createdDateTime > youngest.createdDateTime ? side : youngest),
    null,
  );
}

/**
 * Whether a referral is a co-sell deal. Left out is only what surely is a lead: a deal that a seller of Microsoft sent
 * cannot be told from a qualified lead, and a lead too many is better than a deal too few (docs/facts.md).
 */
export function isDeal({ type, qualification, inviteContext }: Referral): boolean {
  if (type !== "Independent") return true;
  const inviter = inviteContext?.invitedBy?.organizationId ?? null;
  if (qualification === "Direct") return inviter !== null && inviter !== microsoft;
  return qualification !== "MarketingQualified" || inviter !== microsoft;
}

/** Whether Microsoft may have a side of a deal: not where it is our own and not shared with Microsoft's sellers. */
export function mayHaveMicrosoftsSide({ direction, consent }: Referral): boolean {
  return direction !== "Outgoing" || consent?.consentToShareReferralWithMicrosoftSellers === true;
}
