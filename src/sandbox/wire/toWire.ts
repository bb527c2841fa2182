// A stored referral as an answer shows it: links added, and the shapes on which payloads and definition differ.
import type { Behaviour } from "../behaviour";
import type { Stored } from "../referral";

/** The referral's JSON object below this address of the referrals. */
export function toWire(referral: Stored, address: string, behaviour: Behaviour): Record<string, unknown> {
  const { customerProfile, details, team } = referral;
  const { requirements } = details;
  const { additionalRequirements } = requirements;
  const isArray = behaviour.additionalRequirements === "array";
  return {
    ...referral,
    customerProfile: { ...customerProfile, team: toTeam(customerProfile.team, behaviour) },
    details: {
      ...details,
      requirements: {
        ...requirements,
        additionalRequirements:
          isArray && additionalRequirements !== null ? [additionalRequirements] : additionalRequirements,
      },
    },
    team: toTeam(team, behaviour),
    links: toLinks(referral, address, behaviour),
  };
}

/** The same, as the documented answer to a POST has it. */
export function toCreateAnswer(referral: Stored, address: string, behaviour: Behaviour): Record<string, unknown> {
  const wire = toWire(referral, address, behaviour);
  if (behaviour.createAnswerHasClosingDate) return wire;
  const details = Object.entries(wire.details as object).filter(([name]) => name !== "closingDateTime");
  return { ...wire, details: Object.fromEntries(details) };
}

function toTeam(team: Stored["team"], { loneTeam }: Behaviour): unknown {
  return loneTeam && team.length === 1 ? team[0] : team;
}

function toLinks({ id, engagementId }: Stored, address: string, { relatedLinkQuoted }: Behaviour): unknown {
  const value = relatedLinkQuoted ? `'${engagementId}'` : engagementId;
  return {
    relatedReferrals: { uri: `${address}?$filter=engagementId eq ${value}`, method: "GET" },
    self: { uri: `${address}/${id}`, method: "GET" },
  };
}
