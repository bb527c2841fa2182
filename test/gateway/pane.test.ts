// The pane as the gateway serves it: what tells it where to ask, and what its pages may load.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gatewayConnection } from "../../src/contract/gatewayConnection";
import { toPaneRoutes } from "../../src/gateway/pane/toPaneRoutes";
import type { SignInSettings } from "../../src/gateway/GatewaySettings";
import { toPaneFolder } from "./stand/toPaneFolder";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pane-"));
  await writeFile(join(await toPaneFolder(folder), "signIn.html"), "<!doctype html><title>Sign in</title>");
});

afterAll(() => rm(folder, { recursive: true }));

const signIn: SignInSettings = {
  tenants: [],
  issuer: "",
  keysAddress: "",
  audience: "",
  scope: "access_as_user",
  clients: ["pane"],
  paneScope: "api://gateway/access_as_user",
  authority: "https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111",
  authorityKind: "entra",
  keysCooldownMs: 0,
};

const get = async (path: string): Promise<Response> =>
  toPaneRoutes({ paneFolder: join(folder, "pane"), signIn }).request(path);

test("connection.json says all that a pane needs for signing in", async () => {
  const found = gatewayConnection.parse(await (await get("/connection.json")).json());
  expect(found.signIn).toEqual({
    kind: "entra",
    clientId: "pane",
    authority: signIn.authority,
    scope: "api://gateway/access_as_user",
  });
});

test("the window of the sign-in alone may speak to the sign-in service, and stands in no frame", async () => {
  const policyOf = async (path: string): Promise<string | null> =>
    (await get(path)).headers.get("content-security-policy");
  expect(await policyOf("/signIn.html")).toBe(
    "frame-ancestors 'none'; connect-src 'self' https://login.microsoftonline.com",
  );
  expect(await policyOf("/taskpane.html")).not.toContain("login.microsoftonline.com");
});
