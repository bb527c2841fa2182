// How the gateway shows that it is itself: the files that its settings name, and the statement that it signs with them.
import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importX509, jwtVerify } from "jose";
import { generate } from "selfsigned";
import { toClientProof } from "../../src/gateway/auth/toClientProof";
import { readSettings, WrongSettings } from "../../src/gateway/env";
import { toPaneFolder } from "./stand/toPaneFolder";

const endpoint = "https://login.example/token";
let folder = "";
let pair: { readonly private: string; readonly cert: string };
let others: typeof pair;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "co-sell-proof-"));
  const make = (): Promise<typeof pair> => generate([{ name: "commonName", value: "gateway" }], { keySize: 2048 });
  [pair, others] = await Promise.all([make(), make()]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function readWith(key: string, certificate: string): Promise<ReturnType<typeof readSettings>> {
  const [keyFile, certificateFile] = [join(folder, "gateway.key"), join(folder, "gateway.pem")];
  await writeFile(keyFile, key);
  await writeFile(certificateFile, certificate);
  return readSettings({
    GATEWAY_UPSTREAM: "https://partner.example/v1.0/engagements/referrals",
    GATEWAY_ORIGINS: "https://deals.example",
    GATEWAY_TENANTS: "11111111-1111-4111-8111-111111111111",
    GATEWAY_AUDIENCE: "gateway",
    GATEWAY_CLIENT_ID: "gateway",
    GATEWAY_PANE: await toPaneFolder(folder),
    GATEWAY_CLIENT_KEY: keyFile,
    GATEWAY_CLIENT_CERTIFICATE: certificateFile,
  });
}

const inPkcs1 = (): string => createPrivateKey(pair.private).export({ type: "pkcs1", format: "pem" }).toString();

test.each([
  ["PKCS #8", () => pair.private],
  ["PKCS #1", inPkcs1],
  ["PKCS #8 behind what a tool wrote about it", () => `Bag Attributes\n    friendlyName: gateway\n${pair.private}`],
])("a key in %s signs a statement that the certificate confirms", async (_form, key) => {
  const { exchange } = await readWith(key(), pair.cert);
  const { client_assertion: statement = "" } = await toClientProof(exchange, endpoint, Date.now());
  const confirmed = await jwtVerify(statement, await importX509(pair.cert, "PS256"), { audience: endpoint });
  expect(confirmed.payload).toMatchObject({ iss: "gateway", sub: "gateway" });
  const thumbprint = createHash("sha256").update(new X509Certificate(pair.cert).raw).digest("base64url");
  expect(confirmed.protectedHeader).toMatchObject({ alg: "PS256", "x5t#S256": thumbprint });
});

test.each([
  ["a key file that holds none", () => readWith("hush", pair.cert), "GATEWAY_CLIENT_KEY"],
  ["a certificate file that holds none", () => readWith(pair.private, "hush"), "GATEWAY_CLIENT_CERTIFICATE"],
  ["a key that is another certificate's", () => readWith(others.private, pair.cert), "GATEWAY_CLIENT_KEY"],
])("%s names itself, and the gateway does not start", async (_what, read, name) => {
  const refused: unknown = await read().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(WrongSettings);
  expect(String(refused)).toContain(name);
  expect(String(refused)).not.toMatch(/hush|BEGIN/u);
});
