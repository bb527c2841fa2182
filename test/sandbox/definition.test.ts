// The sandbox's bodies against Microsoft's definition, and our wording of that definition against the original.
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { isObject } from "../../src/sandbox/json";
import { aCreate, anInvitation, aSharedCreate } from "./builders/aCreate";
import { openSandbox } from "./builders/openSandbox";
import { differences, pageSchema, patchPaths, referralSchema } from "./referralSchema";

const domain = `${process.cwd()}/../shared/domain`;
const { sandbox, ask } = openSandbox({ deals: 300, behaviour: { topMeans: "page-size", microsoftInList: true } });

/** A copy without what stands at a path; "team[]/title" is the title of every member. */
function without(value: unknown, path: readonly string[]): unknown {
  const [first = "", ...rest] = path;
  const name = first.replace("[]", "");
  if (!isObject(value)) return value;
  const { [name]: inner, ...others } = value;
  if (rest.length === 0) return others;
  const lessInner = Array.isArray(inner) ? inner.map((one) => without(one, rest)) : without(inner, rest);
  return { ...others, [name]: lessInner };
}

function withoutAll(value: unknown, paths: readonly string[]): unknown {
  return paths.reduce((left, path) => without(left, path.split("/")), value);
}

async function readAll(): Promise<unknown[]> {
  const pages = [await ask("GET", "?$top=200"), await ask("GET", "?$top=200&$skip=200")];
  return pages.flatMap(({ json }) => [...json.value]);
}

test("every referral of the list is one of the definition, but for the differences", async () => {
  const referrals = await readAll();
  expect(referrals).toHaveLength(sandbox.referrals().length);
  for (const referral of referrals) referralSchema.parse(withoutAll(referral, differences));
});

test.each(differences)("%s is a difference in fact: with it the definition is not met", async (path) => {
  const others = differences.filter((other) => other !== path);
  const referrals = await readAll();
  expect(referrals.some((referral) => !referralSchema.safeParse(withoutAll(referral, others)).success)).toBe(true);
});

test("a page is one of the definition, but for its next link", async () => {
  const { json } = await ask("GET", "");
  const { "@odata.nextLink": link, ...page } = json;
  pageSchema.parse(page);
  expect(link).toContain("$skiptoken=");
});

test("answers to POST, PATCH and GET are referrals of the definition too", async () => {
  const opened = openSandbox();
  const own = (await opened.ask("POST", "", { body: aSharedCreate() })).json;
  const theirs = (await opened.ask("POST", "", { body: anInvitation(own.engagementId) })).json;
  const body = [{ op: "replace", path: "/details/notes", value: "New" }];
  const headers = { Prefer: "return=representation" };
  const patched = (await opened.ask("PATCH", `/${own.id}`, { body, headers })).json;
  const read = (await opened.ask("GET", `/${theirs.id}`)).json;
  for (const answer of [own, theirs, patched, read]) referralSchema.parse(withoutAll(answer, differences));
});

test("additionalRequirements is an array where so set, as the definition has it", async () => {
  const opened = openSandbox({ behaviour: { additionalRequirements: "array", loneTeam: false } });
  const attributes = [{ type: "SolutionPlay", id: "1" }];
  const details = aCreate().details as { requirements: object };
  const requirements = { ...details.requirements, additionalRequirements: { attributes } };
  const { json } = await opened.ask("POST", "", { body: aCreate({ details: { ...details, requirements } }) });
  const others = differences.filter((path) => path !== "details/requirements/additionalRequirements");
  expect(json.details.requirements.additionalRequirements).toEqual([{ attributes, iot: null }]);
  referralSchema.parse(
    withoutAll(without(json, ["details", "requirements", "additionalRequirements[]", "iot"]), others),
  );
});

test("a team of one is an object where so set, against the definition", async () => {
  const opened = openSandbox({ behaviour: { loneTeam: true } });
  const { json } = await opened.ask("POST", "", { body: aCreate() });
  expect(json.team).toMatchObject({ firstName: "Ada", email: "ada.quist@adatum.example" });
  expect(json.customerProfile.team).toEqual([]);
});

test("a PATCH is taken on exactly the paths of the definition", async () => {
  const tried = [
    ...patchPaths,
    "/name",
    "/customerProfile/ids",
    "/customerProfile/address/state",
    "/inviteContext/notes",
  ];
  const refused: string[] = [];
  for (const path of tried) {
    const op = path.endsWith("/-") ? "add" : "replace";
    const { json } = await ask("PATCH", `/${sandbox.referrals()[0]?.id ?? ""}`, { body: [{ op, path, value: -1 }] });
    if (json.error.message.includes("can not be patched")) refused.push(path);
  }
  expect(refused).toEqual(["/name", "/customerProfile/ids", "/customerProfile/address/state", "/inviteContext/notes"]);
});

if (existsSync(`${domain}/referrals.swagger.json`)) {
  const swagger = readJson("referrals.swagger.json") as { definitions: Record<string, unknown> };
  const find = (name: string) => Object.entries(swagger.definitions).find(([key]) => key.endsWith(`V3.${name}`))?.[1];

  test("our wording names the properties and words of the original definition, no more and no less", () => {
    expect(toPaths(z.toJSONSchema(referralSchema)).sort()).toEqual(toPaths(find("Referral")).sort());
  });

  test("our patch paths are those of the original definition", () => {
    const update = find("UpdateReferralDetails") as { items: { properties: { path: { enum: string[] } } } };
    expect([...patchPaths].sort()).toEqual([...update.items.properties.path.enum].sort());
  });
}

if (existsSync(`${domain}/golden.json`)) {
  const { vectors } = readJson("golden.json") as { vectors: readonly Vector[] };
  const creates = vectors.filter(({ create }) => create !== undefined && create !== null);
  const patches = vectors.filter(({ patch }) => Array.isArray(patch) && patch.length > 0);

  test.each(creates)("takes the bodies of $name", async ({ create, connected }) => {
    const opened = openSandbox();
    const { status, json } = await opened.ask("POST", "", { body: create });
    expect(status).toBe(201);
    if (connected === undefined) return;
    const body = { ...connected, engagementId: json.engagementId };
    expect((await opened.ask("POST", "", { body })).status).toBe(201);
  });

  test.each(patches)("takes the operations of $name", async ({ patch }) => {
    const opened = openSandbox({ behaviour: { patchesName: true } });
    const { id } = (await opened.ask("POST", "", { body: aCreate() })).json;
    expect((await opened.ask("PATCH", `/${id}`, { body: patch })).status).toBe(204);
  });
}

interface Vector {
  readonly name: string;
  readonly create?: object | null;
  readonly connected?: object;
  readonly patch?: readonly object[] | null;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(`${domain}/${name}`, "utf8"));
}

/** Every property of a JSON schema as a path, "[]" for the elements of an array, "=a|b" for a closed list of words. */
function toPaths(schema: unknown, at = ""): string[] {
  if (!isObject(schema)) return [];
  if (Array.isArray(schema.anyOf)) return schema.anyOf.flatMap((branch) => toPaths(branch, at));
  const isList = schema.type === "array" || "items" in schema;
  const here = isList ? `${at}[]` : at;
  const words = Array.isArray(schema.enum) ? [`${at}=${schema.enum.join("|")}`] : [];
  const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  const inner = properties.flatMap(([name, property]) => {
    const path = here === "" ? name : `${here}/${name}`;
    return [path, ...toPaths(property, path)];
  });
  return [...words, ...inner, ...toPaths(schema.items, here)];
}
