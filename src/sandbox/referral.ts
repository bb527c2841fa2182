// A referral as the sandbox stores it: names and shapes from Microsoft's definition and resource page, none of ours.

/** Status of a referral (page "Referral resources"). */
export type Status = "None" | "New" | "Active" | "Closed";

/** Substatus of a referral; Error is known from the web page only. */
export type Substatus =
  "None" | "Pending" | "Received" | "Accepted" | "Won" | "Lost" | "Declined" | "Expired" | "Error";

/** The six kinds of help and the word that stands where none was asked for, as the definition lists them. */
export const assistanceRequestCodes = [
  "Unknown",
  "GeneralOrOther",
  "CustomerTechnicalArchitecture",
  "ProofOfConceptOrDemo",
  "QuotesOrLicensing",
  "PostSalesCustomerSuccess",
  "WorkloadSpecificValueProposition",
] as const;

/** How a lead was qualified. */
export const qualifications = ["None", "Direct", "MarketingQualified", "SalesQualified"] as const;

/** Kinds of referral; the service derives the kind from the consent. */
export const referralTypes = ["Independent", "Shared"] as const;

/** What a referral may be aimed at. */
export const targetTypes = ["BusinessProfileLocation", "SolutionProfile"] as const;

/** Kinds of solution: from the catalogue, predefined, or not said. */
export const solutionTypes = ["Name", "Category", "None"] as const;

/** A person of the partner's, the customer's or Microsoft's team. */
export interface Person {
  firstName: string | null;
  lastName: string | null;
  phoneNumber: string | null;
  email: string | null;
  title: string | null;
  contactPreference: { locale: string | null; disableNotifications: boolean | null } | null;
}

/** What a referral is aimed at: a solution of the partner, or Microsoft itself ("msft"). */
export interface Target {
  type: (typeof targetTypes)[number];
  id: string;
}

/** A number under which somebody knows the customer. */
export interface CustomerId {
  profileType: string;
  id: string;
}

/** Where the customer is; two old payloads hold the state in region. */
export interface Address {
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  country: string | null;
  region: string | null;
}

/** The customer; ids are an array, but an empty object or nothing at all in some payloads. */
export interface CustomerProfile {
  name: string | null;
  size: string | null;
  isMatchingComplete: boolean;
  address: Address;
  team: Person[];
  ids?: CustomerId[] | Record<string, never>;
}

/** Consents; the doubled word is Microsoft's own, and received leads may lack any of them. */
export interface Consent {
  consentToToShareInfoWithOthers?: boolean;
  consentToContact?: boolean;
  consentToShareReferralWithMicrosoftSellers?: boolean;
}

/** A solution of a deal. */
export interface Solution {
  id: string;
  name: string | null;
  type: (typeof solutionTypes)[number];
  price: number | null;
  quantity: number | null;
  currency: string | null;
  publisherName: string | null;
  solutionType: string | null;
  closingDateTime: string | null;
}

/** What IoT deals carry besides. */
export interface Iot {
  customerLicenseAgreementNumber: string | null;
  deviceCategory: string | null;
  siliconType: string | null;
  azureCertifiedDevice: boolean;
  attachServices: boolean;
}

/** What the customer needs; all lists but the solutions are passed through as they came. */
interface Requirements {
  industries: { id: string }[];
  products: { id: string }[];
  services: { id: string }[];
  solutions: Solution[];
  offers: { id: string }[];
  salesPlays: { id: string }[];
  additionalRequirements: { iot?: Iot | null; attributes?: { type: string; id: string }[] } | null;
}

/** Value, closing date and needs of a deal. */
export interface Details {
  notes: string | null;
  dealValue: number | null;
  currency: string | null;
  closingDateTime: string | null;
  customerRequestedContact: boolean | null;
  customerAction: string | null;
  incentiveLevel: string | null;
  requirements: Requirements;
}

/** Who invited whom, and to do what. */
export interface InviteContext {
  notes: string | null;
  assistanceRequestCode: (typeof assistanceRequestCodes)[number];
  invitedMpnId: string | null;
  invitedBy: { organizationId: string; organizationName: string | null } | null;
}

/** One organisation's referral of an engagement; times are UTC texts with up to seven decimals. */
export interface Referral {
  id: string;
  engagementId: string;
  organizationId: string;
  organizationName: string;
  name: string | null;
  externalReferenceId: string | null;
  createdDateTime: string;
  updatedDateTime: string;
  expirationDateTime: string | null;
  acceptedDateTime: string | null;
  closedDateTime: string | null;
  status: Status;
  substatus: Substatus;
  statusReason: string | null;
  qualification: (typeof qualifications)[number];
  type: (typeof referralTypes)[number];
  eTag: string;
  favorite: boolean;
  campaignId: string | null;
  salesStage: string | null;
  direction: "Incoming" | "Outgoing";
  mpnId: string | null;
  referralProgram: string | null;
  registrationStatus: "None";
  target: Target[];
  customerProfile: CustomerProfile;
  consent: Consent;
  details: Details;
  team: Person[];
  inviteContext: InviteContext;
  trackingInfo: { microsoftMsxId: string | null; migratedPSCDealId: string | null };
  registrations: [];
}

/** The same value, to look at and never to change. */
export type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** A referral to look at. */
export type Stored = DeepReadonly<Referral>;

/** Tells Microsoft's side of an engagement: the referral that is aimed at msft. */
export function isMicrosofts(referral: DeepReadonly<Pick<Referral, "target">>): boolean {
  return referral.target.some((target) => target.type === "BusinessProfileLocation" && target.id === "msft");
}
