// The body of a POST: what it must and may hold (pages "Create a referral", Microsoft's definition, "troubleshooting").
import type { Address, Consent, CustomerId, Details, InviteContext, Iot, Person, Target } from "../referral";
import { assistanceRequestCodes, qualifications, referralTypes, targetTypes } from "../referral";
import { invalid } from "../refusal";
import { amount, country, currency, filledText, flag, listOf, objectOf, oneOf, optional, text, utcTime } from "./parse";
import { contact, salesStage, solutions, teamMember } from "./partsOfReferral";

/** A POST's body as parsed: what was left out is null, an empty list, or the documented word for nothing. */
export interface CreateBody {
  readonly name: string;
  readonly externalReferenceId: string | null;
  readonly campaignId: string | null;
  readonly mpnId: string | null;
  readonly referralProgram: string | null;
  readonly favorite: boolean;
  readonly status: "New" | null;
  readonly substatus: "Pending" | "Received" | null;
  readonly statusReason: string | null;
  readonly qualification: (typeof qualifications)[number];
  readonly type: (typeof referralTypes)[number];
  readonly salesStage: string | null;
  readonly engagementId: string | null;
  readonly target: Target[];
  readonly customerProfile: {
    readonly name: string;
    readonly size: string | null;
    readonly address: Address;
    readonly team: Person[];
    readonly ids: CustomerId[];
  };
  readonly consent: Required<Consent>;
  readonly details: Details;
  readonly team: Person[];
  readonly inviteContext: InviteContext;
}

const tag = objectOf({ id: filledText });
const tags = optional(listOf(tag), []);
const optionalText = optional(text, null);

const address = objectOf<Address>({
  addressLine1: filledText,
  addressLine2: optionalText,
  city: filledText,
  state: optionalText,
  postalCode: optionalText,
  country,
  region: optionalText,
});

const iot = objectOf<Iot>({
  customerLicenseAgreementNumber: optionalText,
  deviceCategory: optionalText,
  siliconType: optionalText,
  azureCertifiedDevice: optional(flag, false),
  attachServices: optional(flag, false),
});

const additionalRequirements = objectOf({
  iot: optional(iot, null),
  attributes: optional(listOf(objectOf({ type: text, id: text })), []),
});

const requirements = objectOf<Details["requirements"]>({
  industries: tags,
  products: tags,
  services: tags,
  solutions,
  offers: tags,
  salesPlays: tags,
  additionalRequirements: optional(additionalRequirements, null),
});

const details = objectOf<Details>({
  notes: optionalText,
  dealValue: amount,
  currency,
  closingDateTime: utcTime,
  customerRequestedContact: optional(flag, null),
  customerAction: optionalText,
  incentiveLevel: optionalText,
  requirements: (value, target) => requirements(value ?? {}, target),
});

const noInvitation: InviteContext = {
  notes: null,
  assistanceRequestCode: "Unknown",
  invitedMpnId: null,
  invitedBy: null,
};

const inviteContext = objectOf<InviteContext>({
  notes: optionalText,
  assistanceRequestCode: optional(oneOf(assistanceRequestCodes), "Unknown"),
  invitedMpnId: optionalText,
  invitedBy: optional(objectOf({ organizationId: text, organizationName: optionalText }), null),
});

const anyCreate = objectOf<CreateBody>({
  name: filledText,
  externalReferenceId: optionalText,
  campaignId: optionalText,
  mpnId: optionalText,
  referralProgram: optionalText,
  favorite: optional(flag, false),
  status: optional(oneOf(["New"]), null),
  substatus: optional(oneOf(["Pending", "Received"]), null),
  statusReason: optionalText,
  qualification: optional(oneOf(qualifications), "None"),
  type: oneOf(referralTypes),
  salesStage: optional(salesStage, null),
  engagementId: optionalText,
  target: optional(listOf(objectOf<Target>({ type: oneOf(targetTypes), id: filledText })), []),
  customerProfile: objectOf<CreateBody["customerProfile"]>({
    name: filledText,
    size: optionalText,
    address,
    team: optional(listOf(contact), []),
    ids: optional(listOf(objectOf<CustomerId>({ profileType: text, id: text })), []),
  }),
  consent: objectOf<Required<Consent>>({
    consentToToShareInfoWithOthers: flag,
    consentToContact: flag,
    consentToShareReferralWithMicrosoftSellers: optional(flag, false),
  }),
  details,
  team: optional(listOf(teamMember), []),
  inviteContext: optional(inviteContext, noInvitation),
});

/** The body of a POST, or the refusal of its first mistake: New / Accepted, a consent withheld, an unknown property. */
export function parseCreateBody(value: unknown): CreateBody {
  const body = anyCreate(value, "referral");
  if ((body.status === null) !== (body.substatus === null)) {
    throw invalid("substatus", "status and substatus are sent together or not at all.");
  }
  const { consentToContact, consentToToShareInfoWithOthers } = body.consent;
  if (!consentToContact || !consentToToShareInfoWithOthers) {
    throw invalid("consent", "The customer's consent to share information and to be contacted is required.");
  }
  return body;
}
