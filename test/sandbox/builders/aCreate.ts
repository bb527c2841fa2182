// A valid body of a POST: a private deal, until a test changes what it is about.
const create = {
  name: "Harbour lights",
  status: "New",
  substatus: "Pending",
  qualification: "SalesQualified",
  type: "Independent",
  target: [{ type: "SolutionProfile", id: "SOL-1234-PQRS" }],
  customerProfile: {
    name: "Adatum Ltd",
    address: { addressLine1: "1 Mill Lane", city: "Leeds", postalCode: "LS1 4AP", country: "GB" },
    team: [] as object[],
  },
  consent: {
    consentToToShareInfoWithOthers: true,
    consentToContact: true,
    consentToShareReferralWithMicrosoftSellers: false,
  },
  details: {
    dealValue: 12563.5,
    currency: "GBP",
    closingDateTime: "2027-01-30T00:00:00Z",
    requirements: { solutions: [{ id: "SOL-1234-PQRS", type: "Name" }] },
  },
  team: [{ firstName: "Ada", lastName: "Quist", phoneNumber: "0113 496 0001", email: "ada.quist@adatum.example" }],
};

/** The body of a private deal, with some of its properties replaced. */
export function aCreate(replaced: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...structuredClone(create), ...replaced };
}

/** The body of a deal that is shared with Microsoft's sellers. */
export function aSharedCreate(replaced: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const consent = { ...create.consent, consentToShareReferralWithMicrosoftSellers: true };
  return aCreate({ type: "Shared", consent, ...replaced });
}

/** The body of the second POST of a co-sell deal. */
export function anInvitation(
  engagementId: string,
  replaced: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const contact = { firstName: "John", lastName: "Doe", phoneNumber: "1", email: "john@adatum.example" };
  return aSharedCreate({
    engagementId,
    target: [{ type: "BusinessProfileLocation", id: "msft" }],
    customerProfile: { ...create.customerProfile, team: [contact] },
    inviteContext: { notes: "Need help with a proof of concept", assistanceRequestCode: "ProofOfConceptOrDemo" },
    ...replaced,
  });
}
