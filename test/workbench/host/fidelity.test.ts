// The list of what the host answers is kept true by the library itself and by the tests beside this one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officeClasses } from "../../../src/workbench/host/facades/officeClasses";
import type { ClassName } from "../../../src/workbench/host/facades/targets";
import { readClientCatalogue } from "./fidelity/clientCatalogue";
import type { ClientCatalogue, ClientMember } from "./fidelity/clientCatalogue";
import { readProofs } from "./fidelity/readProofs";
import { isAnswered, toClasses, toFidelity } from "./fidelity/toFidelity";

const proofs = readProofs(__dirname);
let catalogue: ClientCatalogue;

beforeAll(async () => {
  catalogue = await readClientCatalogue();
});

function toMembers(name: ClassName): readonly ClientMember[] {
  return catalogue.get(name) ?? [];
}

const excelClasses = (): readonly ClassName[] =>
  Object.keys(officeClasses).filter((name): name is ClassName => catalogue.has(name));

test("FIDELITY.md is what the tests of the host show", () => {
  const text = readFileSync(join("src", "workbench", "host", "FIDELITY.md"), "utf8");
  expect(text).toBe(toFidelity(catalogue, proofs));
});

test("every member that is answered is shown by a test", () => {
  const unproven = toClasses(catalogue, proofs).flatMap(({ answered }) =>
    answered.filter((one) => one.proofs.length === 0).map(({ member }) => member),
  );
  expect(unproven).toEqual([]);
});

test("every member that a test shows is one of the library's", () => {
  const known = new Set(excelClasses().flatMap((name) => toMembers(name).map((member) => `${name}.${member.name}`)));
  const unknown = proofs
    .flatMap(({ members }) => members)
    .filter((member) => !known.has(member) && !member.startsWith("Office."));
  expect(unknown).toEqual([]);
});

test("members have the requirement sets that the library names", () => {
  const differing = excelClasses().flatMap((name) => {
    const { properties = {}, navigations = {}, objects = {}, methods = {} } = officeClasses[name];
    const held: Readonly<Record<string, { readonly since?: string }>> = {
      ...properties,
      ...navigations,
      ...objects,
      ...methods,
    };
    return toMembers(name)
      .filter((member) => isAnswered(name, member) && member.since !== undefined && member.wireNames.length > 0)
      .map((member) => ({
        name: `${name}.${member.name}`,
        ours: held[member.wireNames[0] ?? ""]?.since ?? "1.1",
        theirs: member.since,
      }))
      .filter(({ ours, theirs }) => ours !== theirs);
  });
  expect(differing).toEqual([]);
});

test("only what the library lets add-ins write can be written", () => {
  const differing = excelClasses().flatMap((name) =>
    toMembers(name)
      .filter((member) => member.kind === "property" && isAnswered(name, member) && !member.isWritable)
      .filter((member) => {
        const { properties = {} } = officeClasses[name];
        return properties[member.wireNames[0] ?? ""]?.set !== undefined;
      })
      .map((member) => `${name}.${member.name}`),
  );
  expect(differing).toEqual([]);
});
