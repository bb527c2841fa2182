// The companies and the people that the local sign-in service knows: all of them invented.
import type { JWTPayload } from "jose";

/** The company of a stand, another that may use its gateway, and one that may not. */
export const tenants = {
  home: "11111111-1111-4111-8111-111111111111",
  other: "22222222-2222-4222-8222-222222222222",
  strange: "33333333-3333-4333-8333-333333333333",
} as const;

/** People, by their object ids. */
export const people = {
  ada: "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa",
  ben: "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb",
  cleo: "cccccccc-cccc-4ccc-8ccc-cccccccccccc",
} as const;

/** A person as the service knows him. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** App roles at the gateway. */
  readonly roles: readonly string[];
  /** Who he is at the sandbox. */
  readonly atSandbox: "admin" | "user";
}

const known: Readonly<Record<string, Person>> = {
  [people.ada]: { name: "Ada Example", email: "ada@example.com", roles: ["Deals.User"], atSandbox: "admin" },
  [people.ben]: { name: "Ben Example", email: "ben@example.com", roles: ["Deals.Admin"], atSandbox: "user" },
  [people.cleo]: { name: "Cleo Example", email: "cleo@example.com", roles: [], atSandbox: "user" },
};

const somebody: Person = { name: "", email: "", roles: ["Deals.User"], atSandbox: "user" };

/** The person of an object id; somebody without a name where the service does not know it. */
export function personOf(id: string): Person {
  return known[id] ?? somebody;
}

/** What a token of Entra ID's version 2 says of a person. */
export function toPersonClaims(tenant: string, id: string): JWTPayload {
  const { name, email, roles } = personOf(id);
  return { tid: tenant, oid: id, scp: "access_as_user", ver: "2.0", name, preferred_username: email, roles };
}
