// An invented customer: name, address and one contact, as its country writes them.
import { between, pick } from "../chance";
import type { Random } from "../chance";
import type { Address, CustomerProfile, Person } from "../referral";
import { companyWords, firstNames, lastNames, streets } from "./words";
import type { Place } from "./words";

/** A customer of that place. */
export function buildCustomer(random: Random, place: Place): CustomerProfile & { name: string } {
  const { first, trade, form } = companyWords;
  const name = `${pick(random, first)} ${pick(random, trade)} ${pick(random, form)}`;
  return {
    name,
    size: pick(random, [null, "", "10to50employees"]),
    isMatchingComplete: true,
    address: buildAddress(random, place),
    team: [buildContact(random, place, name)],
    ids: pick(random, [[], [{ profileType: "Duns", id: `0${between(random, 10_000_000, 99_999_999)}` }]]),
  };
}

function buildAddress(random: Random, { city, state, postalCode, country }: Place): Address {
  const addressLine1 = `${between(random, 1, 180)} ${pick(random, streets)}`;
  const addressLine2 = pick(random, [null, "", "2nd floor"]);
  return { addressLine1, addressLine2, city, state, postalCode, country, region: null };
}

function buildContact(random: Random, { phone }: Place, customer: string): Person {
  const [firstName, lastName] = [pick(random, firstNames), pick(random, lastNames)];
  const domain = customer.toLowerCase().replace(/[^a-z]+/g, "-");
  const email = `${toAscii(firstName)}.${toAscii(lastName)}@${domain}.example`.toLowerCase();
  const phoneNumber = `${phone}${between(random, 10, 99)}`;
  return { firstName, lastName, phoneNumber, email, title: null, contactPreference: null };
}

/** Mail addresses are spelt without accents: what is no plain letter once accents are apart falls away. */
function toAscii(name: string): string {
  return name.normalize("NFD").replace(/[^A-Za-z]/g, "");
}
