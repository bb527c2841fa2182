// POST: a deal of the partner's own, or, with the engagementId of one, the request for Microsoft's help with it.
import { parseCreateBody } from "../bodies/createBody";
import type { CreateBody } from "../bodies/createBody";
import { maySee } from "../callers";
import { newGuid } from "../chance";
import { microsoft } from "../microsoft";
import { isMicrosofts } from "../referral";
import type { Referral, Stored } from "../referral";
import { invalid, Refusal } from "../refusal";
import type { Success } from "../wire/answer";
import { readJson } from "../wire/checkHeaders";
import { toCreateAnswer } from "../wire/toWire";
import type { Decision, Desk } from "./desk";

/** Decides about a POST: which referral comes of it, or why none does. */
export function createReferral(desk: Desk): Decision {
  const body = parseCreateBody(readJson(desk.arrival.bodyText));
  const { engagementId } = body;
  const isForMicrosoft = isMicrosofts(body);
  if (engagementId === null) {
    if (isForMicrosoft) throw invalid("target", "Microsoft is invited to an engagement: engagementId is required.");
    return toDecision(toOwnReferral(body, desk), desk);
  }
  if (!isForMicrosoft) throw invalid("target", "A connected referral must have the target msft.");
  const own = findOwn(engagementId, desk);
  checkInvitation(body, own, desk);
  return toDecision(toMicrosoftsReferral(body, own, desk), desk, own);
}

function toCreated(stored: Stored, { arrival, behaviour }: Desk): Success {
  const body = toCreateAnswer(stored, arrival.address, behaviour);
  return { status: behaviour.createStatus, body, eTag: stored.eTag };
}

function toDecision(referral: Referral, desk: Desk, own?: Stored): Decision {
  const shown = desk.behaviour.connectedAnswer === "partner" ? own : undefined;
  return {
    kind: "change",
    happening: { kind: "create", referral },
    patchedPaths: [],
    answer: (created) => toCreated(shown ?? created, desk),
  };
}

function findOwn(engagementId: string, { store, caller }: Desk): Stored {
  const own = store.inEngagement(engagementId).find((referral) => !isMicrosofts(referral));
  if (own === undefined || !maySee(caller, own, store)) {
    throw invalid("engagementId", `Engagement ${engagementId} could not be found.`);
  }
  return own;
}

function checkInvitation(body: CreateBody, own: Stored, { store, behaviour }: Desk): void {
  if (own.status === "Closed") throw invalid("engagementId", "The deal is Closed.");
  if (own.consent.consentToShareReferralWithMicrosoftSellers !== true) {
    throw invalid("consent", "The deal must be shared with Microsoft's sellers first.");
  }
  if (body.inviteContext.assistanceRequestCode === "Unknown") {
    throw invalid("inviteContext/assistanceRequestCode", "The help that is asked for must be named.");
  }
  const person = body.customerProfile.team[0];
  if (person === undefined || person.firstName === null || person.lastName === null || person.email === null) {
    throw invalid("customerProfile/team", "A customer contact with name and email address is required.");
  }
  const isInvited = store.inEngagement(own.engagementId).some(isMicrosofts);
  if (isInvited && behaviour.secondInvitation === "refused") {
    throw new Refusal(409, { target: "engagementId", message: "Microsoft was invited to this engagement already." });
  }
}

function toOwnReferral(body: CreateBody, desk: Desk): Referral {
  const { organization, random } = desk;
  const inviteContext: Referral["inviteContext"] = {
    ...body.inviteContext,
    invitedMpnId: organization.mpnId,
    invitedBy: { organizationId: organization.id, organizationName: organization.name },
  };
  const standing = { status: "Active", substatus: "Accepted", direction: "Outgoing" } as const;
  return { ...toReferral(body, desk), ...standing, inviteContext, engagementId: newGuid(random) };
}

function toMicrosoftsReferral(body: CreateBody, own: Stored, desk: Desk): Referral {
  const { organization } = desk;
  return {
    ...toReferral(body, desk),
    engagementId: own.engagementId,
    organizationId: microsoft.id,
    organizationName: microsoft.name,
    status: "New",
    substatus: "Pending",
    team: [],
    inviteContext: {
      ...body.inviteContext,
      invitedMpnId: null,
      invitedBy: { organizationId: organization.id, organizationName: organization.name },
    },
  };
}

/** Times and eTag come with the store: a creation may happen later than it is decided. */
function toReferral(body: CreateBody, { organization, random }: Desk): Referral {
  const { customerProfile, consent } = body;
  const fromService = { createdDateTime: "", updatedDateTime: "", eTag: "", expirationDateTime: null };
  return {
    ...body,
    ...fromService,
    id: newGuid(random),
    engagementId: "",
    organizationId: organization.id,
    organizationName: organization.name,
    acceptedDateTime: null,
    closedDateTime: null,
    status: "New",
    substatus: "Pending",
    type: consent.consentToShareReferralWithMicrosoftSellers ? "Shared" : "Independent",
    direction: "Outgoing",
    mpnId: body.mpnId ?? organization.mpnId,
    registrationStatus: "None",
    customerProfile: { ...customerProfile, isMatchingComplete: true },
    trackingInfo: { microsoftMsxId: null, migratedPSCDealId: null },
    registrations: [],
  };
}
