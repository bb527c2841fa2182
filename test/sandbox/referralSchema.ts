// Microsoft's definition of a referral in our own words, as far as the sandbox's bodies need it, and where payloads differ.
import { z } from "zod";

/** The definition says "string" and the like; payloads hold null, or nothing, in any of these places. */
const text = z.string().nullish();
const flag = z.boolean().nullish();
const number = z.number().nullish();
const ids = z.array(z.strictObject({ id: text })).nullish();

const person = z.strictObject({
  firstName: text,
  lastName: text,
  phoneNumber: text,
  email: text,
  contactPreference: z.strictObject({ locale: text, disableNotifications: flag }).nullish(),
});

const link = z.strictObject({ uri: text, method: text }).nullish();

const requirements = z.strictObject({
  industries: ids,
  products: ids,
  services: ids,
  solutions: z.array(z.looseObject({})).nullish(),
  offers: z.array(z.looseObject({})).nullish(),
  additionalRequirements: z
    .array(z.strictObject({ attributes: z.array(z.strictObject({ id: text, type: text })).nullish() }))
    .nullish(),
});

const registration = z.strictObject({
  id: text,
  registrationDateTime: text,
  status: text,
  statusReason: text,
  contract: z
    .strictObject({
      value: number,
      currency: text,
      startDateTime: text,
      endDateTime: text,
      signDateTime: text,
      term: text,
    })
    .nullish(),
  solutionDetails: z
    .array(
      z.strictObject({
        id: text,
        name: text,
        value: number,
        isDeployedOnAzure: flag,
        primaryDeploymentOn: text,
        pricingModel: text,
        marketplaceTransactionDetails: z
          .strictObject({ isMarketplaceTransacted: flag, marketplaceTransactionDateTime: text })
          .nullish(),
      }),
    )
    .nullish(),
  statusHistory: z
    .strictObject({
      reviewPendingDateTime: text,
      actionRequiredDateTime: text,
      passedDateTime: text,
      failedDateTime: text,
      approvedDateTime: text,
    })
    .nullish(),
});

/** A referral as the definition has it; a property that the definition does not name is refused. */
export const referralSchema = z.strictObject({
  "@odata.context": text,
  id: text,
  engagementId: text,
  organizationId: text,
  organizationName: text,
  name: text,
  externalReferenceId: text,
  createdDateTime: text,
  updatedDateTime: text,
  expirationDateTime: text,
  acceptedDateTime: text,
  closedDateTime: text,
  status: text,
  substatus: text,
  statusReason: text,
  qualification: text,
  type: text,
  eTag: text,
  favorite: flag,
  campaignId: text,
  salesStage: z.enum(["Qualify", "Develop", "Propose", "Close"]).nullish(),
  direction: text,
  mpnId: text,
  referralProgram: text,
  registrationStatus: text,
  callToAction: text,
  referralSource: text,
  quality: text,
  isSpam: flag,
  lastModifiedVia: text,
  lastRunId: text,
  tags: z.array(z.strictObject({ tag: text })).nullish(),
  target: z.array(z.strictObject({ id: text, type: text })).nullish(),
  customerProfile: z
    .strictObject({
      name: text,
      size: text,
      address: z
        .strictObject({
          addressLine1: text,
          addressLine2: text,
          city: text,
          state: text,
          postalCode: text,
          country: text,
          region: text,
        })
        .nullish(),
      team: z.array(person).nullish(),
      ids: z.array(z.looseObject({})).nullish(),
    })
    .nullish(),
  consent: z
    .strictObject({
      consentToToShareInfoWithOthers: flag,
      consentToContact: flag,
      consentToShareReferralWithMicrosoftSellers: flag,
    })
    .nullish(),
  details: z
    .strictObject({
      notes: text,
      dealValue: number,
      currency: text,
      closingDateTime: text,
      customerRequestedContact: flag,
      customerAction: text,
      requirements: requirements.nullish(),
    })
    .nullish(),
  team: z.array(person).nullish(),
  inviteContext: z
    .strictObject({
      notes: text,
      assistanceRequestCode: z
        .enum([
          "Unknown",
          "GeneralOrOther",
          "CustomerTechnicalArchitecture",
          "ProofOfConceptOrDemo",
          "QuotesOrLicensing",
          "PostSalesCustomerSuccess",
          "WorkloadSpecificValueProposition",
        ])
        .nullish(),
      invitedBy: z.strictObject({ organizationId: text, organizationName: text }).nullish(),
    })
    .nullish(),
  links: z.strictObject({ relatedReferrals: link, self: link }).nullish(),
  trackingInfo: z.strictObject({ microsoftMsxId: text }).nullish(),
  registrations: z.array(registration).nullish(),
});

/** A list's answer as the definition has it; the next link is only on the pages. */
export const pageSchema = z.strictObject({
  "@odata.context": text,
  "@odata.count": z.int().optional(),
  value: z.array(z.unknown()),
});

/** The paths that the definition lists for a PATCH. */
export const patchPaths = [
  "/campaignId",
  "/consent/consentToShareReferralWithMicrosoftSellers",
  "/customerProfile/team",
  "/customerProfile/team/-",
  "/details/closingDateTime",
  "/details/currency",
  "/details/dealValue",
  "/details/notes",
  "/details/requirements/solutions",
  "/details/requirements/solutions/-",
  "/externalReferenceId",
  "/referralProgram",
  "/salesStage",
  "/status",
  "/substatus",
  "/statusReason",
  "/team",
  "/team/-",
] as const;

/** Where payloads and pages go beyond the definition, or against it; the sources stand in docs/facts. */
export const differences = [
  "customerProfile/isMatchingComplete",
  "customerProfile/team[]/title",
  "customerProfile/ids",
  "team[]/title",
  "details/incentiveLevel",
  "details/requirements/salesPlays",
  "details/requirements/additionalRequirements",
  "inviteContext/invitedMpnId",
  "trackingInfo/migratedPSCDealId",
  "salesStage",
] as const;
