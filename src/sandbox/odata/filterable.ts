// What $filter may ask for: the properties that the documentation of the list names, and how each is read.
import type { Behaviour } from "../behaviour";
import { lifecycle } from "../lifecycle";
import { qualifications, referralTypes } from "../referral";
import { toSortKey } from "../stamps";
import type { Stored } from "../referral";

/** A property to compare: its kind of literal, its words where it is an enumeration, its value in a referral. */
export interface Filterable {
  readonly kind: "text" | "id" | "time";
  readonly words?: readonly string[];
  readonly read: (referral: Stored) => string | null;
}

const substatuses = Object.values(lifecycle).flatMap((row) => row.substatuses);

const documented: Readonly<Record<string, Filterable>> = {
  engagementId: { kind: "id", read: (referral) => referral.engagementId },
  status: { kind: "text", words: Object.keys(lifecycle), read: (referral) => referral.status },
  substatus: { kind: "text", words: substatuses, read: (referral) => referral.substatus },
  qualification: { kind: "text", words: qualifications, read: (referral) => referral.qualification },
  direction: { kind: "text", words: ["Incoming", "Outgoing"], read: (referral) => referral.direction },
  type: { kind: "text", words: referralTypes, read: (referral) => referral.type },
  "customerProfile/address/country": { kind: "text", read: (referral) => referral.customerProfile.address.country },
  updatedDateTime: { kind: "time", read: (referral) => toSortKey(referral.updatedDateTime) },
};

const undocumented: Readonly<Record<Behaviour["filtersToo"][number], Filterable>> = {
  name: { kind: "text", read: (referral) => referral.name },
  externalReferenceId: { kind: "text", read: (referral) => referral.externalReferenceId },
  createdDateTime: { kind: "time", read: (referral) => toSortKey(referral.createdDateTime) },
};

/** The property that a filter names; undefined where the list can not be filtered by it. */
export function findFilterable(path: string, filtersToo: Behaviour["filtersToo"]): Filterable | undefined {
  const extra = filtersToo.find((name) => name === path);
  return extra === undefined ? documented[path] : undocumented[extra];
}
