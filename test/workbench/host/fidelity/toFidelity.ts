// The text of FIDELITY.md: what the host answers, what it does not, and how we know.
import type { ClassName } from "../../../../src/workbench/host/facades/targets";
import { officeClasses } from "../../../../src/workbench/host/facades/officeClasses";
import type { Known } from "../proof";
import type { ClientCatalogue, ClientMember } from "./clientCatalogue";
import type { Proof } from "./readProofs";

interface Answered {
  readonly member: string;
  readonly proofs: readonly Proof[];
}

interface ClassFidelity {
  readonly name: string;
  readonly answered: readonly Answered[];
  readonly missing: readonly string[];
}

/** The one event that does not travel with the others: the library asks for it as a message of its own. */
const answeredElsewhere = "Workbook.onSelectionChanged";

/** Whether the host answers a member of the library. */
export function isAnswered(className: ClassName, member: ClientMember): boolean {
  if (`${className}.${member.name}` === answeredElsewhere) return true;
  const { properties, navigations, objects, methods, item } = wireMembers(className);
  if (member.name === "getItem" && item) return true;
  return member.wireNames.some((name) => [properties, navigations, objects, methods].some((held) => name in held));
}

type Held = Readonly<Record<string, object>>;

function wireMembers(
  className: ClassName,
): Record<"properties" | "navigations" | "objects" | "methods", Held> & { item: boolean } {
  const { properties = {}, navigations = {}, objects = {}, methods = {}, item } = officeClasses[className];
  return { properties, navigations, objects, methods, item: item !== undefined };
}

const best: readonly Known[] = ["client source", "documented", "observed", "assumed"];

function toClass(name: ClassName, members: readonly ClientMember[], proofs: readonly Proof[]): ClassFidelity {
  const answered = members.filter((member) => isAnswered(name, member));
  return {
    name,
    answered: answered.map((member) => {
      const full = `${name}.${member.name}`;
      return { member: full, proofs: proofs.filter((one) => one.members.includes(full)) };
    }),
    missing: members.filter((member) => !isAnswered(name, member)).map((member) => member.name),
  };
}

function isHeld(name: string): name is ClassName {
  return name in officeClasses;
}

/** The fidelity of each class that the host has. */
export function toClasses(catalogue: ClientCatalogue, proofs: readonly Proof[]): readonly ClassFidelity[] {
  const held = [...catalogue.keys()].filter(isHeld).sort();
  return held.map((name) => toClass(name, catalogue.get(name) ?? [], proofs));
}

/** The proof that rests on the best source. */
function toBest(proofs: readonly Proof[]): Proof | undefined {
  return best.flatMap((known) => proofs.find((one) => one.known === known) ?? [])[0];
}

function toKnown(proofs: readonly Proof[]): string {
  return toBest(proofs)?.known ?? "not shown";
}

/** A member with how we know what it does, and the test that shows it. */
function toLine(name: string, proofs: readonly Proof[]): string {
  return `- ${name} (${toKnown(proofs)}): ${toBest(proofs)?.title ?? "shown by no test"}`;
}

/** What the host answers of Office beside the workbook, as the tests show it. */
function toOfficeText(proofs: readonly Proof[]): string {
  const members = [...new Set(proofs.flatMap((one) => one.members))].filter((name) => name.startsWith("Office."));
  const lines = members.sort().map((name) =>
    toLine(
      name,
      proofs.filter((one) => one.members.includes(name)),
    ),
  );
  return ["## Office", "", ...lines, ""].join("\n");
}

function toClassText({ name, answered, missing }: ClassFidelity): string {
  const lines = answered.map(({ member, proofs }) => toLine(member.slice(name.length + 1), proofs));
  const lacking = missing.length > 0 ? ["", `Not answered: ${missing.join(", ")}.`] : [];
  return [`## ${name}`, "", ...lines, ...lacking, ""].join("\n");
}

/** Behaviour that rests on one kind of source, as the titles of its tests. */
function toBehaviourText(heading: string, known: Known, proofs: readonly Proof[]): string {
  const titles = proofs.filter((one) => one.known === known).map(({ title }) => `- ${title}`);
  return [`## ${heading}`, "", ...titles, ""].join("\n");
}

/** The whole text. */
export function toFidelity(catalogue: ClientCatalogue, proofs: readonly Proof[]): string {
  const classes = toClasses(catalogue, proofs);
  const answered = classes.flatMap((one) => one.answered);
  const members = answered.length + classes.reduce((count, one) => count + one.missing.length, 0);
  const known = best.map((kind) => `${answered.filter(({ proofs: own }) => toKnown(own) === kind).length} ${kind}`);
  const lacking = [...catalogue.keys()].filter((name) => !isHeld(name)).sort();
  return [
    "# How faithful the host is",
    "",
    "Made by `node --import tsx scripts/writeFidelity.ts` from the tests of the host and from Microsoft's library; a test fails when it is stale.",
    "",
    `**Score: ${answered.length} of the ${members} members of ${classes.length} classes are answered; ${lacking.length} of the library's ${catalogue.size} classes are not there.** Anything else is refused with \`NotImplemented\` and its name.`,
    "",
    `How we know that Excel answers so: ${known.join(", ")}. _Client source_ is read from the library, _documented_ from Microsoft's reference, _observed_ from reports of real Excel, _assumed_ is our best guess.`,
    "",
    toBehaviourText("Seen in real Excel by others", "observed", proofs),
    toBehaviourText("Assumed", "assumed", proofs),
    toOfficeText(proofs),
    ...classes.map(toClassText),
    "## Classes that are not there",
    "",
    `${lacking.join(", ")}.`,
    "",
  ].join("\n");
}
