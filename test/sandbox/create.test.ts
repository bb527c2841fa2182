// POST: what a create must hold, what the service makes of it, and what it answers.
import { aCreate, aSharedCreate } from "./builders/aCreate";
import { openSandbox } from "./builders/openSandbox";

const valid = aCreate();
const customer = valid.customerProfile as Record<string, unknown>;
const details = valid.details as Record<string, unknown>;

test("answers 201 with the referral that the store then holds: Active, Accepted, ours", async () => {
  const { ask, sandbox } = openSandbox();
  const { status, json, response } = await ask("POST", "", { body: valid });
  const [stored] = sandbox.referrals();
  expect(status).toBe(201);
  expect(stored).toMatchObject({
    ...{
      id: json.id,
      engagementId: json.engagementId,
      name: "Harbour lights",
      status: "Active",
      substatus: "Accepted",
    },
    ...{ direction: "Outgoing", type: "Independent", mpnId: "4863040", externalReferenceId: null, campaignId: null },
    trackingInfo: { microsoftMsxId: null, migratedPSCDealId: null },
    inviteContext: { notes: null, assistanceRequestCode: "Unknown" },
  });
  expect(stored?.createdDateTime).toMatch(/^2026-11-20T09:00:00(\.\d{1,7})?Z$/);
  expect(response.headers.get("etag")).toBe(stored?.eTag);
  expect(stored?.eTag).toMatch(/^"[\da-f]{8}-0000-0100-0000-[\da-f]{8}0000"$/);
});

test("leaves closingDateTime out of the answer, as the documented one does, but not out of the store", async () => {
  const { ask, sandbox } = openSandbox();
  expect((await ask("POST", "", { body: valid })).json.details).not.toHaveProperty("closingDateTime");
  expect(sandbox.referrals()[0]?.details.closingDateTime).toBe("2027-01-30T00:00:00Z");
  sandbox.behaviour.createAnswerHasClosingDate = true;
  expect((await ask("POST", "", { body: valid })).json.details.closingDateTime).toBe("2027-01-30T00:00:00Z");
});

test.each([200, 201, 202] as const)("answers %d where so set", async (createStatus) => {
  expect((await openSandbox({ behaviour: { createStatus } }).ask("POST", "", { body: valid })).status).toBe(
    createStatus,
  );
});

test("derives the type from the consent, whatever was sent", async () => {
  const { ask } = openSandbox();
  expect((await ask("POST", "", { body: aSharedCreate({ type: "Independent" }) })).json.type).toBe("Shared");
  expect((await ask("POST", "", { body: aCreate({ type: "Shared" }) })).json.type).toBe("Independent");
});

test("creates without status and substatus, and with all that a create may hold", async () => {
  const { ask } = openSandbox();
  const bare = aCreate({ status: undefined, substatus: undefined });
  expect((await ask("POST", "", { body: bare })).status).toBe(201);
  const iot = { customerLicenseAgreementNumber: "CLA-1", azureCertifiedDevice: true };
  const full = aCreate({
    ...{ externalReferenceId: "42", campaignId: "C", salesStage: "40", mpnId: "1", statusReason: "None yet" },
    customerProfile: { ...customer, size: "10to50employees", ids: [{ profileType: "Duns", id: "081466849" }] },
    details: {
      ...details,
      notes: "N",
      requirements: {
        industries: [{ id: "Manufacturing" }],
        products: [{ id: "Azure" }],
        services: [{ id: "DeploymentOrMigration" }],
        solutions: [
          { id: "Dynamics365forFieldService", type: "Category", name: "Field Service" },
          { id: "0d1b3e2c-7c3a-4a58-9f5e-2a1d6f2b9c11", currency: "GBP", price: 10, quantity: 100 },
        ],
        additionalRequirements: { iot },
      },
    },
    inviteContext: { notes: "Hello", invitedBy: { organizationId: "msft" } },
  });
  const { json } = await ask("POST", "", { body: full });
  expect(json).toMatchObject({ externalReferenceId: "42", campaignId: "C", salesStage: "40", mpnId: "1" });
  expect(json.details.requirements.additionalRequirements?.iot).toMatchObject({ ...iot, deviceCategory: null });
});

test.each<[string, Record<string, unknown>, string]>([
  ["the template's own New / Accepted", { substatus: "Accepted" }, "substatus"],
  ["status Active", { status: "Active" }, "status"],
  ["a status without its substatus", { substatus: undefined }, "substatus"],
  ["no name", { name: " " }, "name"],
  ["no type", { type: undefined }, "type"],
  ["no customer", { customerProfile: undefined }, "customerProfile"],
  ["no consent", { consent: undefined }, "consent"],
  ["no details", { details: undefined }, "details"],
  ["an unknown property", { emailAddress: "a@b.example" }, "emailAddress"],
  ["an id, which the service gives", { id: "1" }, "id"],
  ["a consent withheld", { consent: { consentToContact: false, consentToToShareInfoWithOthers: true } }, "consent"],
  ["a consent misspelt", { consent: { consentToShareInfoWithOthers: true } }, "consent/consentToShareInfoWithOthers"],
  ["no solution", { details: { ...details, requirements: { solutions: [] } } }, "details/requirements/solutions"],
  ["no requirements", { details: { ...details, requirements: undefined } }, "details/requirements/solutions"],
  [
    "a solution that is not known",
    { details: { ...details, requirements: { solutions: [{ id: "4711" }] } } },
    "details/requirements/solutions[0]/id",
  ],
  ["a value below zero", { details: { ...details, dealValue: -1 } }, "details/dealValue"],
  ["a currency that is none", { details: { ...details, currency: "XYZ" } }, "details/currency"],
  ["a date without a time", { details: { ...details, closingDateTime: "2027-01-30" } }, "details/closingDateTime"],
  [
    "a time that is not UTC",
    { details: { ...details, closingDateTime: "2027-01-30T00:00:00+01:00" } },
    "details/closingDateTime",
  ],
  [
    "a day that is none",
    { details: { ...details, closingDateTime: "2027-02-30T00:00:00Z" } },
    "details/closingDateTime",
  ],
  [
    "a country in three letters",
    { customerProfile: toCustomer({ country: "GBR" }) },
    "customerProfile/address/country",
  ],
  ["a country that is none", { customerProfile: toCustomer({ country: "QX" }) }, "customerProfile/address/country"],
  [
    "a postal code as a number",
    { customerProfile: toCustomer({ postalCode: 12 }) },
    "customerProfile/address/postalCode",
  ],
  ["a team that is no array", { team: { email: "a@b.example" } }, "team"],
  ["a member without a mail address", { team: [{ firstName: "A" }] }, "team[0]/email"],
  ["a sales stage beyond 100", { salesStage: "101" }, "salesStage"],
  [
    "Microsoft as the target of a first creation",
    { target: [{ type: "BusinessProfileLocation", id: "msft" }] },
    "target",
  ],
  [
    "an engagement that is none",
    { engagementId: "x", target: [{ type: "BusinessProfileLocation", id: "msft" }] },
    "engagementId",
  ],
])("refuses %s and creates nothing", async (_, replaced, target) => {
  const { ask, sandbox } = openSandbox();
  const { status, json } = await ask("POST", "", { body: aCreate(replaced) });
  expect([status, json.error.code, json.error.target]).toEqual([400, "invalidRequest", target]);
  expect(sandbox.referrals()).toEqual([]);
});

test("says what is missing in the words that the connector reports", async () => {
  const { json } = await openSandbox().ask("POST", "", {
    body: aCreate({ details: { ...details, requirements: {} } }),
  });
  expect(json.error.message).toBe("Solution ID is required.");
});

function toCustomer(replaced: object): object {
  return { ...customer, address: { ...(customer.address as object), ...replaced } };
}
