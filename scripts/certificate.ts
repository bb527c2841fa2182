// The certificate with which the pages are served on this machine: made once, kept beside the packages.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A private key and its certificate, both PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const dayMs = 24 * 60 * 60 * 1000;
const validDays = 365;

/** The certificate kept in a folder for localhost and 127.0.0.1, made anew where there is none or it ends within a day. */
export async function readCertificate(folder: string, now: Date): Promise<Certificate> {
  const file = join(folder, "localhost.json");
  const kept = await readKept(file);
  if (kept && kept.endsMs - now.getTime() > dayMs) return kept;
  const made = await makeCertificate(now);
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

type KeptCertificate = Certificate & { readonly endsMs: number };

async function readKept(file: string): Promise<KeptCertificate | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, "utf8"));
    return isKept(kept) ? kept : undefined;
  } catch {
    // No file yet, or one that was cut short: a new one is made.
    return undefined;
  }
}

function isKept(kept: unknown): kept is KeptCertificate {
  return typeof kept === "object" && kept !== null && "key" in kept && "cert" in kept && "endsMs" in kept;
}

async function makeCertificate(now: Date): Promise<KeptCertificate> {
  const endsMs = now.getTime() + validDays * dayMs;
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - dayMs),
    notAfterDate: new Date(endsMs),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key, cert, endsMs };
}
