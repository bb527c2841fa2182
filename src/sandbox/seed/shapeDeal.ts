// What makes a plain deal one of a certain kind; the oddities were seen in public payloads.
import { between, newETag, newGuid, pick } from "../chance";
import type { Random } from "../chance";
import { copyOf } from "../json";
import { expiresAfterMs } from "../lifecycle";
import { microsoft, newMsxId, toMicrosoftSeller, toReason } from "../microsoft";
import type { Referral, Substatus } from "../referral";
import { toMs } from "../stamps";
import { buildSeller, buildSolution, noIot } from "./buildDeal";

const hourMs = 60 * 60 * 1000;

/** Shares a deal with Microsoft's sellers. */
export function share(deal: Referral): void {
  deal.consent.consentToShareReferralWithMicrosoftSellers = true;
  deal.type = "Shared";
}

/** Microsoft's side of a deal that asked for help; where it was accepted, both sides know Microsoft's CRM id. */
export function toMicrosoftsSide(deal: Referral, substatus: Substatus, random: Random): Referral {
  const microsoftMsxId = substatus === "Accepted" ? newMsxId(random) : null;
  deal.trackingInfo.microsoftMsxId = microsoftMsxId;
  const related: Referral = {
    ...copyOf(deal),
    id: newGuid(random),
    eTag: newETag(random, toMs(deal.createdDateTime)),
    organizationId: microsoft.id,
    organizationName: microsoft.name,
    target: [{ type: "BusinessProfileLocation", id: "msft" }],
    team: substatus === "Accepted" ? [toMicrosoftSeller(random)] : [],
    inviteContext: {
      notes: "Please help with the proof of concept.",
      assistanceRequestCode: "ProofOfConceptOrDemo",
      invitedMpnId: null,
      invitedBy: { organizationId: deal.organizationId, organizationName: deal.organizationName },
    },
  };
  stand(related, substatus, substatus === "Declined" ? toReason(deal) : null);
  return related;
}

/** A deal that came from Microsoft: no consents, no solution, no sales stage. */
export function receive(deal: Referral, substatus: Substatus, reason: string | null = null): void {
  deal.direction = "Incoming";
  deal.consent = {};
  deal.details.requirements.solutions = [];
  deal.target = [];
  deal.salesStage = null;
  deal.inviteContext.notes = "A customer of ours asks for your help.";
  deal.inviteContext.invitedBy = { organizationId: microsoft.id, organizationName: microsoft.name };
  stand(deal, substatus, reason);
}

/** Puts a deal in a standing, with the times and the reason that belong to it. */
export function stand(deal: Referral, substatus: Substatus, reason: string | null): void {
  const createdMs = toMs(deal.createdDateTime);
  deal.substatus = substatus;
  deal.statusReason = reason;
  if (substatus === "Accepted") {
    deal.status = "Active";
  } else if (substatus === "Pending" || substatus === "Received") {
    deal.status = "New";
    deal.acceptedDateTime = null;
    deal.expirationDateTime = new Date(createdMs + expiresAfterMs).toISOString();
  } else {
    deal.status = "Closed";
    const closedMs = createdMs + (substatus === "Expired" ? expiresAfterMs : hourMs);
    deal.closedDateTime = deal.updatedDateTime = new Date(closedMs).toISOString();
  }
}

/** A deal from before solutions were asked for, its state in the region and its stage in words. */
export function makeOld(deal: Referral): void {
  deal.details.requirements.solutions = [];
  deal.target = [];
  deal.customerProfile.address.region = deal.customerProfile.address.state;
  deal.customerProfile.address.state = null;
  deal.trackingInfo.migratedPSCDealId = "1-4711";
  deal.salesStage = "Develop";
}

/** A deal that lacks nearly everything. */
export function strip(deal: Referral): void {
  const { customerProfile, details } = deal;
  makeOld(deal);
  deal.consent = { consentToContact: true };
  deal.externalReferenceId = deal.campaignId = deal.salesStage = null;
  customerProfile.address.addressLine1 = "";
  customerProfile.address.postalCode = null;
  customerProfile.team = [];
  customerProfile.ids = {};
  details.dealValue = details.closingDateTime = details.requirements.additionalRequirements = null;
  deal.team = deal.team.map((person) => ({ ...person, phoneNumber: null }));
}

/** Moves the closing time away from midnight, as the web page of another time zone leaves it. */
export function moveCloseTime(deal: Referral, random: Random): void {
  const time = pick(random, ["18:30:00Z", "23:00:00Z", "03:00:00Z"]);
  deal.details.closingDateTime = deal.details.closingDateTime?.replace("00:00:00Z", time) ?? null;
}

/** Adds solutions, one of them named by a GUID, and members of the team. */
export function multiply(deal: Referral, random: Random): void {
  const { requirements, currency } = deal.details;
  const build = () => buildSolution(random, currency ?? "USD");
  requirements.solutions.push({ ...build(), id: newGuid(random) });
  for (let more = between(random, 2, 5); more > 0; more -= 1) {
    requirements.solutions.push(build());
    deal.team.push(buildSeller(random));
  }
}

/** Texts that a sheet could take for something else: a formula, a number, two cells, an entity. */
export function oddTexts(deal: Referral): void {
  deal.name = '=HYPERLINK("https://fabrikam.example")';
  deal.customerProfile.name = "Brandt &amp; Söhne  ";
  deal.details.notes = 'First line\nSecond line; with a semicolon, a comma and a "quote"';
  deal.externalReferenceId = "+00123";
  deal.customerProfile.ids = [
    { profileType: "Duns", id: "" },
    { profileType: "External", id: "6-EC3LOVPHK" },
  ];
}

/** A deal with devices. */
export function makeIot(deal: Referral): void {
  const iot = { customerLicenseAgreementNumber: "CLA-0042", deviceCategory: "Gateways", azureCertifiedDevice: true };
  deal.details.requirements.additionalRequirements = { iot: { ...noIot(), ...iot } };
}
