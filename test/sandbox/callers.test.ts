// Who may see what: tokens, roles, and the ways in which a token is refused.
import { isMicrosofts } from "../../src/sandbox/referral";
import { aCreate, anInvitation, aSharedCreate } from "./builders/aCreate";
import { openSandbox } from "./builders/openSandbox";

const noor = "noor.haddad@northwind.example";

test("shows an admin all deals and a user those whose team holds his mail address, in any letter case", async () => {
  const { ask, sandbox } = openSandbox({ deals: 90 });
  const own = sandbox.referrals().filter((referral) => !isMicrosofts(referral));
  const noors = own.filter(({ team }) => team.some(({ email }) => email === noor)).map(({ id }) => id);
  const seen = async (token: string) => (await ask("GET", "", { token })).json.value.map(({ id }) => id).sort();
  expect(await seen(sandbox.issueToken("admin"))).toHaveLength(90);
  expect(await seen(sandbox.issueToken("user"))).toEqual([...noors].sort());
  expect(await seen(sandbox.issueToken({ email: noor.toUpperCase(), role: "user" }))).toHaveLength(noors.length);
  expect(noors.length).toBeGreaterThan(5);
});

test("hides other people's deals from a user: he can neither read nor patch them", async () => {
  const { ask, sandbox } = openSandbox();
  const { id } = (await ask("POST", "", { body: aCreate() })).json;
  const token = sandbox.issueToken("user");
  const body = [{ op: "replace", path: "/details/notes", value: "Mine" }];
  expect((await ask("GET", `/${id}`, { token })).status).toBe(404);
  expect((await ask("PATCH", `/${id}`, { token, body })).status).toBe(404);
  const mine = sandbox.issueToken({ email: "ada.quist@adatum.example", role: "user" });
  expect((await ask("PATCH", `/${id}`, { token: mine, body })).status).toBe(204);
});

test("knows a member whose mail address is stored in capitals, and keeps others from inviting Microsoft", async () => {
  const { ask, sandbox } = openSandbox();
  const team = [{ email: "Ada.Quist@Adatum.example" }];
  const own = (await ask("POST", "", { body: aSharedCreate({ team }) })).json;
  const body = anInvitation(own.engagementId);
  const invite = (email: string) => ask("POST", "", { body, token: sandbox.issueToken({ email, role: "user" }) });
  expect((await invite(noor)).json.error.target).toBe("engagementId");
  expect((await invite("ada.quist@adatum.example")).status).toBe(201);
});

test("shows Microsoft's side to whom sees the partner's side of the engagement", async () => {
  const { ask, sandbox } = openSandbox();
  const own = (await ask("POST", "", { body: aSharedCreate() })).json;
  const theirs = (await ask("POST", "", { body: anInvitation(own.engagementId) })).json;
  const mine = sandbox.issueToken({ email: "ada.quist@adatum.example", role: "user" });
  expect((await ask("GET", `/${theirs.id}`, { token: mine })).status).toBe(200);
  expect((await ask("GET", `/${theirs.id}`, { token: sandbox.issueToken("user") })).status).toBe(404);
});

test.each<[string, string | null]>([
  ["no Authorization header", null],
  ["another scheme", "Basic YTpi"],
  ["a token of somebody else", "Bearer abc"],
  ["a token that was tampered with", "Bearer sandbox.abc"],
])("answers %s with 401", async (_, authorization) => {
  const { status, response, json } = await openSandbox().ask("GET", "", { headers: { Authorization: authorization } });
  expect([status, json.error.code]).toEqual([401, "unauthenticated"]);
  expect(response.headers.get("www-authenticate")).toContain("invalid_token");
});

test("refuses a token when its time is over", async () => {
  const { ask, sandbox, clock } = openSandbox();
  const token = sandbox.issueToken("admin", 1000);
  clock.ms += 999;
  expect((await ask("GET", "", { token })).status).toBe(200);
  clock.ms += 1;
  expect((await ask("GET", "", { token })).status).toBe(401);
});

test("takes any token as that of the caller it was told, but still wants one", async () => {
  const { ask } = openSandbox({ deals: 30, caller: { email: noor, role: "user" } });
  expect((await ask("GET", "", { token: "anything" })).json.value.length).toBeLessThan(30);
  expect((await ask("GET", "", { headers: { Authorization: null } })).status).toBe(401);
});

test("refuses a caller without a role, and an app without a user", async () => {
  const { ask, sandbox } = openSandbox();
  expect((await ask("GET", "", { token: sandbox.issueToken({ email: noor, role: "none" }) })).status).toBe(403);
  const app = sandbox.issueToken({ email: noor, role: "admin", appOnly: true });
  expect((await ask("GET", "", { token: app })).status).toBe(403);
});

test("refuses a token after so many requests, until a fresh one comes", async () => {
  const { ask, sandbox } = openSandbox({ faults: { refuseTokenAfter: 2 } });
  const ask3 = async (token: string) => [
    await ask("GET", "", { token }),
    await ask("GET", "", { token }),
    await ask("GET", "", { token }),
  ];
  const statuses = [...(await ask3(sandbox.issueToken("admin"))), ...(await ask3(sandbox.issueToken("admin")))];
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 401, 200, 200, 401]);
});

test("asks for more claims with 403 and WWW-Authenticate", async () => {
  const { ask } = openSandbox({ faults: { insufficientClaims: true } });
  const { status, response, json } = await ask("GET", "");
  const claims = /claims="([^"]+)"/.exec(response.headers.get("www-authenticate") ?? "")?.[1] ?? "";
  expect([status, json.error.code]).toEqual([403, "accessDenied"]);
  expect(JSON.parse(atob(claims))).toEqual({ access_token: { acrs: { essential: true, value: "c1" } } });
  expect(response.headers.get("www-authenticate")).toContain('error="insufficient_claims"');
});
