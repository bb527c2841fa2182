// The certificate of this machine's pages.
import { X509Certificate } from "node:crypto";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCertificate } from "../../scripts/certificate";

const day = 24 * 60 * 60 * 1000;
const now = new Date("2027-03-01T12:00:00Z");
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "certificate-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("is made for localhost and 127.0.0.1, for a year, and kept where only its user reads it", async () => {
  const { cert } = await readCertificate(folder, now);
  const made = new X509Certificate(cert);
  expect(made.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1");
  expect(made.ca).toBe(false);
  expect(new Date(made.validTo).getTime()).toBe(now.getTime() + 365 * day);
  if (process.platform !== "win32") expect((await stat(join(folder, "localhost.json"))).mode & 0o077).toBe(0);
});

test("is the same one the next time, and a new one when it ends or its file is broken", async () => {
  const first = await readCertificate(folder, now);
  expect((await readCertificate(folder, new Date(now.getTime() + 300 * day))).cert).toBe(first.cert);
  const second = await readCertificate(folder, new Date(now.getTime() + 364.5 * day));
  expect(second.cert).not.toBe(first.cert);
  await writeFile(join(folder, "localhost.json"), "{");
  expect((await readCertificate(folder, now)).cert).not.toBe(second.cert);
});
