// An ordinary deal of the partner's own, active and private, of an invented customer; its kind is made of it afterwards.
import { between, hexDigits, newETag, newGuid, pick } from "../chance";
import type { Random } from "../chance";
import type { Details, Iot, Person, Referral, Solution } from "../referral";
import type { Stamp } from "../stamps";
import { buildCustomer } from "./buildCustomer";
import { partner, places, projects, sellers } from "./words";

const dayMs = 24 * 60 * 60 * 1000;

/** What a deal is made from: chance, the moment of its creation, and the source of its times. */
export interface Loom {
  readonly random: Random;
  readonly stamp: Stamp;
  readonly createdMs: number;
}

/** A deal in its plainest form. */
export function buildDeal({ random, stamp, createdMs }: Loom): Referral {
  const place = pick(random, places);
  const customerProfile = buildCustomer(random, place);
  const solution = buildSolution(random, place.currency);
  return {
    ...toOwned(stamp(createdMs)),
    id: newGuid(random),
    engagementId: newGuid(random),
    eTag: newETag(random, createdMs),
    name: `${customerProfile.name} ${pick(random, projects)}`,
    externalReferenceId: pick(random, [
      null,
      "",
      `CRM-${between(random, 1000, 9999)}`,
      `00${between(random, 100, 999)}`,
    ]),
    campaignId: pick(random, [null, "", "AUTUMN-FAIR"]),
    salesStage: pick(random, [null, "10", "20", "40", "60", "80"]),
    target: [{ type: "SolutionProfile", id: solution.id }],
    customerProfile,
    details: {
      ...toNeeds(solution),
      notes: pick(random, [null, "", "Budget agreed for this year."]),
      dealValue: between(random, 4, 400) * 500 + pick(random, [0, 0, 0.5]),
      currency: place.currency,
      closingDateTime: `${toDay(createdMs + between(random, 30, 360) * dayMs)}T00:00:00Z`,
    },
    team: [buildSeller(random)],
  };
}

/** One of the partner's sellers. */
export function buildSeller(random: Random): Person {
  const [firstName, lastName, email, phoneNumber] = pick(random, sellers);
  const contactPreference = { locale: null, disableNotifications: null };
  return { firstName, lastName, phoneNumber, email, title: null, contactPreference };
}

/** A solution of the catalogue, with price and quantity in every third. */
export function buildSolution(random: Random, currency: string): Solution {
  const id = `SOL-${between(random, 10_000, 99_999)}-${hexDigits(random, 3).toUpperCase()}`;
  const terms = { price: between(random, 5, 90), quantity: between(random, 1, 200), currency };
  return {
    id,
    name: "Fabric Accelerator",
    type: "Name",
    publisherName: null,
    solutionType: null,
    closingDateTime: null,
    ...(random() < 0.33 ? terms : { price: null, quantity: null, currency: null }),
  };
}

/** What stands where a deal has nothing to do with IoT. */
export function noIot(): Iot {
  return {
    customerLicenseAgreementNumber: null,
    deviceCategory: null,
    siliconType: null,
    azureCertifiedDevice: false,
    attachServices: false,
  };
}

/** What all of the partner's own deals begin with. */
function toOwned(time: string) {
  return {
    organizationId: partner.id,
    organizationName: partner.name,
    mpnId: partner.mpnId,
    createdDateTime: time,
    updatedDateTime: time,
    acceptedDateTime: time,
    closedDateTime: null,
    expirationDateTime: null,
    status: "Active",
    substatus: "Accepted",
    statusReason: null,
    qualification: "SalesQualified",
    type: "Independent",
    direction: "Outgoing",
    favorite: false,
    referralProgram: null,
    registrationStatus: "None",
    registrations: [],
    consent: {
      consentToToShareInfoWithOthers: true,
      consentToContact: true,
      consentToShareReferralWithMicrosoftSellers: false,
    },
    inviteContext: {
      notes: null,
      assistanceRequestCode: "Unknown",
      invitedMpnId: partner.mpnId,
      invitedBy: { organizationId: partner.id, organizationName: partner.name },
    },
    trackingInfo: { microsoftMsxId: null, migratedPSCDealId: null },
  } satisfies Partial<Referral>;
}

function toNeeds(solution: Solution) {
  return {
    customerRequestedContact: null,
    customerAction: null,
    incentiveLevel: null,
    requirements: {
      industries: [],
      products: [],
      services: [],
      solutions: [solution],
      offers: [],
      salesPlays: [],
      additionalRequirements: { iot: noIot() },
    },
  } satisfies Partial<Details>;
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
