// Parsers of the parts that a create and a patch have in common: people, solutions, sales stages.
import type { Person, Solution } from "../referral";
import { solutionTypes } from "../referral";
import { invalid } from "../refusal";
import { amount, currency, flag, filledText, listOf, mail, objectOf, oneOf, optional, text, utcTime } from "./parse";
import type { Parse } from "./parse";

const contactPreference = objectOf({
  locale: optional(text, null),
  disableNotifications: optional(flag, null),
});

/** A person of the customer's team: every part may be missing. */
export const contact: Parse<Person> = objectOf<Person>({
  firstName: optional(text, null),
  lastName: optional(text, null),
  phoneNumber: optional(text, null),
  email: optional(mail, null),
  title: optional(text, null),
  contactPreference: optional(contactPreference, null),
});

/** A person of the partner's team, whom the service must be able to reach: a mail address is required. */
export const teamMember: Parse<Person> = (value, target) => {
  const person = contact(value, target);
  mail(person.email, `${target}/email`);
  return person;
};

const catalogueId = /^(SOL-[\w-]+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/i;

const anySolution: Parse<Solution> = objectOf<Solution>({
  id: filledText,
  name: optional(text, null),
  type: optional(oneOf(solutionTypes), "Name"),
  price: optional(amount, null),
  quantity: optional(amount, null),
  currency: optional(currency, null),
  publisherName: optional(text, null),
  solutionType: optional(text, null),
  closingDateTime: optional(utcTime, null),
});

/** A solution; one of the catalogue is named by SOL-… or a GUID. */
export const solution: Parse<Solution> = (value, target) => {
  const parsed = anySolution(value, target);
  if (parsed.type === "Name" && !catalogueId.test(parsed.id)) {
    throw invalid(`${target}/id`, `Solution ${parsed.id} is not known.`);
  }
  return parsed;
};

/** The solutions of a deal: at least one (page "Co-sell connectors, troubleshooting"). */
export const solutions: Parse<Solution[]> = (value, target) => {
  const parsed = listOf(solution)(value ?? [], target);
  if (parsed.length === 0) throw invalid(target, "Solution ID is required.");
  return parsed;
};

/** A sales stage: a whole percent as a text, or one of the definition's four words. */
export const salesStage: Parse<string> = (value, target) => {
  const stage = text(value, target);
  if (!/^(\d|[1-9]\d|100|Qualify|Develop|Propose|Close)?$/.test(stage)) {
    throw invalid(target, `${target} must be a percent from 0 to 100.`);
  }
  return stage;
};
