// Finding a member of a facade by its wire name, and what stands in the way of calling it.
import type { ClassName } from "../facades/targets";
import type { Call } from "./Call";
import { HostError, notImplemented } from "./HostError";
import { isSupported } from "./requirementSets";

interface Member {
  readonly since?: string;
}

/** A member as documented: "Range.values" for the wire's "Values". */
export function toMemberName(className: ClassName, wireName: string): string {
  return `${className}.${wireName.slice(0, 1).toLowerCase()}${wireName.slice(1)}`;
}

/**
 * The declared member of a wire name. Throws NotImplemented where none is declared, ApiNotFound where the declared
 * requirement sets lack it, and whatever the faults refuse it with.
 */
export function findMember<M extends Member>(
  members: Readonly<Record<string, M>> | undefined,
  place: { readonly className: ClassName; readonly wireName: string },
  call: Call,
): M {
  const name = toMemberName(place.className, place.wireName);
  call.location = name;
  const member = members && Object.hasOwn(members, place.wireName) ? members[place.wireName] : undefined;
  if (!member) throw notImplemented(name);
  if (member.since && !isSupported(call.host.sets, member.since)) {
    throw new HostError("ApiNotFound", `${name} is part of ${member.since}, which this host does not have.`);
  }
  const refusal = call.host.faults.refusalOf(name);
  if (refusal) throw new HostError(refusal, `The host was told to refuse ${name}.`);
  return member;
}
