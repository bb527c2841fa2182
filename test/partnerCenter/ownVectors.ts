// Our own expectations of the mapping, in the form of the shared ones: names, ids and mail addresses are invented.
import type { CellValue } from "../../src/deals/cell";
import type { CreateVector, PatchVector, ReadVector, Vector } from "./judgeVector";

const row: Readonly<Record<string, CellValue>> = {
  "Deal Name": "Tidewater archive",
  "Customer Name": "Fenwick Mills",
  "Customer Address Line 1": "7 Canal Walk",
  "Customer City": "Leeds",
  "Customer Country": "GB",
  "Partner Referral Status": "New",
  "Partner Referral Substatus": "Accepted",
  "Estimated Deal Value": 4200,
  Currency: "GBP",
  "Estimated Close Date": 46783,
  "Microsoft help required?": "No",
  "Share with Microsoft sales team": "No",
  "Consent to share Customer/Partner contact": "Yes",
  "Solution 1": "SOL-77-AB",
  "Team member 1": "Ines, Holm, 0113 496 0001, ines.holm@adatum.example",
};

const body = {
  name: "Tidewater archive",
  status: "New",
  substatus: "Pending",
  qualification: "SalesQualified",
  type: "Independent",
  target: [{ type: "SolutionProfile", id: "SOL-77-AB" }],
  customerProfile: {
    name: "Fenwick Mills",
    address: { addressLine1: "7 Canal Walk", city: "Leeds", country: "GB" },
    team: [] as object[],
    ids: [] as object[],
  },
  consent: {
    consentToToShareInfoWithOthers: true,
    consentToContact: true,
    consentToShareReferralWithMicrosoftSellers: false,
  },
  details: {
    dealValue: 4200,
    currency: "GBP",
    closingDateTime: "2028-01-31T00:00:00Z",
    requirements: { solutions: [{ id: "SOL-77-AB", type: "Name" }] as object[] },
  },
  team: [
    { firstName: "Ines", lastName: "Holm", phoneNumber: "0113 496 0001", email: "ines.holm@adatum.example" },
  ] as object[],
};

const contactCells = {
  "Customer Contact First Name": "Ole",
  "Customer Contact Last Name": "Berg",
  "Customer Contact Email Address": "ole.berg@fenwick.example",
};
const contact = { firstName: "Ole", lastName: "Berg", email: "ole.berg@fenwick.example" };
const helpCells = {
  ...contactCells,
  "Customer Contact Phone number": "+47 22 00 00 00",
  "Microsoft help required?": "Oui",
  "What specific help from Microsoft?": "5 - Post-sales customer success",
  "Notes to Microsoft": "Second line\r\nfollows",
};

function created(name: string, cells: object, changes: object, connected?: unknown): CreateVector {
  const vector = { kind: "create", name: `own-create-${name}`, row: { ...row, ...cells } } as const;
  return { ...vector, create: { ...body, ...changes }, ...(connected !== undefined && { connected }) };
}

const sharedConsent = { ...body.consent, consentToShareReferralWithMicrosoftSellers: true };
const sharedBody = { ...body, type: "Shared", consent: sharedConsent };
const reachable = { ...contact, phoneNumber: "+47 22 00 00 00" };
const helpBody = { ...sharedBody, customerProfile: { ...body.customerProfile, team: [reachable] } };

const creations: readonly Vector[] = [
  created("private", {}, {}),
  created("partner-led", { "Share with Microsoft sales team": "yes" }, { ...sharedBody }),
  created("co-sell-in-french", { ...helpCells, "Share with Microsoft sales team": "" }, helpBody, {
    ...helpBody,
    target: [{ type: "BusinessProfileLocation", id: "msft" }],
    engagementId: "{engagementId of the first answer}",
    inviteContext: { assistanceRequestCode: "PostSalesCustomerSuccess", notes: "Second line\nfollows" },
  }),
  created(
    "gap-between-solutions",
    { "Solution 3": "sol-9, eur, 1.5" },
    {
      target: [...body.target, { type: "SolutionProfile", id: "sol-9" }],
      details: {
        ...body.details,
        requirements: {
          solutions: [
            { id: "SOL-77-AB", type: "Name" },
            { id: "sol-9", type: "Name", currency: "EUR", price: 1.5 },
          ],
        },
      },
    },
  ),
  created(
    "duns-without-its-zero",
    { "Customer D-U-N-S ID": "8146-6849" },
    {
      customerProfile: { ...body.customerProfile, ids: [{ profileType: "Duns", id: "081466849" }] },
    },
  ),
  created(
    "untidy-cells",
    {
      "Customer Country": " gb ",
      Currency: "gbp",
      "Estimated Deal Value": "4200.00",
      "Estimated Close Date": "1/31/2028",
      "Sales Stage": "40 - Developed",
      "MPN ID": 4863040,
    },
    { salesStage: "40", mpnId: "4863040" },
  ),
  created(
    "member-without-a-phone",
    { "Team member 1": "Ines, Holm, , ines.holm@adatum.example" },
    {
      team: [{ firstName: "Ines", lastName: "Holm", email: "ines.holm@adatum.example" }],
    },
  ),
  {
    kind: "create",
    name: "own-create-without-consent",
    row: { ...row, "Consent to share Customer/Partner contact": "No" },
    create: null,
  },
];

const referral = {
  id: "9d1c0b52-6c0e-4f6e-8a37-3f6f5a0f1e11",
  engagementId: "5b0e6f0a-2a53-4b3d-9f3c-6f1d2f0a7c22",
  status: "Active",
  substatus: "Accepted",
  name: "Tidewater archive",
};

function read(
  name: string,
  changes: object,
  cells: Readonly<Record<string, CellValue>>,
  related?: unknown,
): ReadVector {
  const vector = { kind: "read", name: `own-read-${name}`, referral: { ...referral, ...changes }, row: cells } as const;
  return related === undefined ? vector : { ...vector, related };
}

const reads: readonly Vector[] = [
  read("bare", {}, { "Deal Name": "Tidewater archive", "Solution 1": "", "Customer Name": "", Currency: "" }),
  read(
    "odd-close-time",
    { details: { closingDateTime: "2027-03-01T23:00:00Z" } },
    { "Estimated Close Date": "03/01/2027" },
  ),
  read(
    "close-time-with-an-offset",
    { details: { closingDateTime: "2027-03-01T23:30:00-05:00" } },
    { "Estimated Close Date": "03/02/2027" },
  ),
  read(
    "close-time-that-never-was",
    { details: { closingDateTime: "0001-01-01T00:00:00Z" } },
    { "Estimated Close Date": "" },
  ),
  read("value-as-text", { details: { dealValue: "10000.50" } }, { "Estimated Deal Value": 10000.5 }),
  read("value-of-zero", { details: { dealValue: 0 } }, { "Estimated Deal Value": 0 }),
  read(
    "lost",
    { status: "Closed", substatus: "Lost", statusReason: "customer did not respond" },
    { "Declined/Lost reason": "2" },
  ),
  read(
    "error",
    { status: "Closed", substatus: "Error", statusReason: "Test referral" },
    { "Declined/Lost reason": "7" },
  ),
  read(
    "reason-of-nobody",
    { status: "Closed", substatus: "Declined", statusReason: "Below the limit" },
    { "Declined/Lost reason": "Below the limit" },
  ),
  read(
    "no-standing",
    { status: "None", substatus: "None" },
    { "Partner Referral Status": "", "Partner Referral Substatus": "" },
  ),
  read(
    "one-consent",
    { consent: { consentToContact: true } },
    { "Consent to share Customer/Partner contact": "Yes", "Share with Microsoft sales team": "" },
  ),
  read(
    "consent-withheld",
    { consent: { consentToContact: false, consentToToShareInfoWithOthers: true } },
    { "Consent to share Customer/Partner contact": "No" },
  ),
  read(
    "customer-ids",
    {
      customerProfile: {
        ids: [
          { profileType: "External", id: "6-QX" },
          { profileType: "Duns", id: "012345678" },
        ],
      },
      mpnId: "4863040",
    },
    { "Customer D-U-N-S ID": "012345678", "MPN ID": "4863040" },
  ),
  read("no-customer-ids", { customerProfile: { ids: {} } }, { "Customer D-U-N-S ID": "" }),
  read("stage-without-a-percent", { salesStage: "Close" }, { "Sales Stage": "Close" }),
  read(
    "comma-in-a-name",
    { team: [{ firstName: "Ines", lastName: "Holm, Jr.", email: "i@adatum.example" }] },
    { "Team member 1": "Ines, Holm Jr., , i@adatum.example" },
  ),
  read(
    "devices-in-an-array",
    {
      details: {
        requirements: {
          additionalRequirements: [
            { iot: { deviceCategory: "Kiosk", azureCertifiedDevice: true, attachServices: false } },
          ],
        },
      },
    },
    { "Device Category": "Kiosk", "Azure Certified Device": "Yes", "Attach Services": "No", "Silicon Type": "" },
  ),
  read(
    "help-known-only-to-us",
    { inviteContext: { assistanceRequestCode: "QuotesOrLicensing" } },
    { "What specific help from Microsoft?": "4", "Microsoft help required?": "No" },
  ),
  read(
    "microsoft-declined",
    { trackingInfo: { microsoftMsxId: "7-1", migratedPSCDealId: "1-2" } },
    {
      "Microsoft Referral Status": "Declined",
      "Microsoft team member 1": "Sam, Seller, , sam@microsoft.example",
      "What specific help from Microsoft?": "6",
      "Microsoft MSX ID": "7-1",
      "Migrated PSC Deal ID": "1-2",
    },
    [
      { ...referral, target: [{ type: "SolutionProfile", id: "SOL-1" }] },
      {
        id: "b1",
        engagementId: referral.engagementId,
        status: "Closed",
        substatus: "Declined",
        target: [{ type: "BusinessProfileLocation", id: "MSFT" }],
        team: { firstName: "Sam", lastName: "Seller", phoneNumber: null, email: "sam@microsoft.example" },
        inviteContext: { assistanceRequestCode: "GeneralOrOther" },
      },
    ],
  ),
];

const known = {
  ...row,
  "Partner Referral Status": "Active",
  "Referral ID": referral.id,
  "Engagement ID": referral.engagementId,
};

interface Change {
  readonly name: string;
  readonly from?: object;
  readonly to: object;
  readonly patch: PatchVector["patch"];
}

function patched({ name, from = {}, to, patch }: Change): PatchVector {
  const before = { ...known, ...from };
  return { kind: "patch", name: `own-patch-${name}`, before, after: { ...before, ...to }, patch };
}

function replaced(path: string, value: unknown): object {
  return { op: "replace", path, value };
}

const [member] = body.team;
const another = { firstName: "Ada", lastName: "Quist", phoneNumber: "1 23", email: "ada@adatum.example" };

const patches: readonly Vector[] = [
  patched({
    name: "same-day-and-same-amount",
    to: { "Estimated Close Date": "1/31/2028", "Estimated Deal Value": "4200.0" },
    patch: [],
  }),
  patched({
    name: "values-before-the-move",
    to: {
      "Partner Referral Status": "Closed",
      "Partner Referral Substatus": "Won",
      "Estimated Deal Value": 5,
      Notes: "Done",
    },
    patch: [
      replaced("/details/dealValue", 5),
      replaced("/details/notes", "Done"),
      replaced("/status", "Closed"),
      replaced("/substatus", "Won"),
    ],
  }),
  patched({
    name: "accepted",
    from: { "Partner Referral Status": "New", "Partner Referral Substatus": "Received" },
    to: { "Partner Referral Status": "Active", "Partner Referral Substatus": "Accepted" },
    patch: [replaced("/status", "Active"), replaced("/substatus", "Accepted")],
  }),
  patched({
    name: "closed-as-an-error",
    to: { "Partner Referral Status": "Closed", "Partner Referral Substatus": "Error", "Declined/Lost reason": 9 },
    patch: [
      replaced("/status", "Closed"),
      replaced("/substatus", "Error"),
      replaced("/statusReason", "Others, explain in notes"),
    ],
  }),
  patched({
    name: "stage-cleared",
    from: { "Sales Stage": "20" },
    to: { "Sales Stage": "" },
    patch: [replaced("/salesStage", "")],
  }),
  patched({
    name: "members-added-after-a-gap",
    to: { "Team member 3": "Ada, Quist, 1 23, ada@adatum.example", "Team member 4": "Bo, Dahl, , bo@adatum.example" },
    patch: [
      { op: "add", path: "/team/-", value: another },
      { op: "add", path: "/team/-", value: { firstName: "Bo", lastName: "Dahl", email: "bo@adatum.example" } },
    ],
  }),
  patched({
    name: "member-put-in-front",
    to: { "Team member 1": "Ada, Quist, 1 23, ada@adatum.example", "Team member 2": row["Team member 1"] },
    patch: [replaced("/team", [another, member])],
  }),
  patched({
    name: "contact-given",
    to: contactCells,
    patch: [{ op: "add", path: "/customerProfile/team/-", value: contact }],
  }),
  patched({
    name: "first-phone-of-a-contact",
    from: contactCells,
    to: { "Customer Contact Phone number": "+47 22 00 00 00" },
    patch: [replaced("/customerProfile/team", [{ ...contact, phoneNumber: "+47 22 00 00 00" }])],
  }),
  patched({
    name: "sharing-taken-back",
    from: { "Share with Microsoft sales team": "Yes" },
    to: { "Share with Microsoft sales team": "No" },
    patch: null,
  }),
  patched({ name: "read-only-cell", to: { "Microsoft Referral Status": "Accepted" }, patch: [] }),
];

/** Every one of them must come out exactly so. */
export const ownVectors: readonly Vector[] = [...creations, ...reads, ...patches];
