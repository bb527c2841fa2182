// Whether a manifest is one that Excel takes, without asking Microsoft's service.
import { execFileSync } from "node:child_process";
import { folders } from "../folders";
import { ManifestDocument } from "./ManifestDocument";
import type { ManifestFault } from "./ManifestFault";
import { manifestRules } from "./manifestRules";
import type { ManifestPlace } from "./manifestRules";

/** All that is wrong with the manifest in a file, for where it belongs; nothing where it is good. */
export function checkManifest(
  file: { readonly path: string; readonly text: string },
  place: ManifestPlace,
): readonly ManifestFault[] {
  try {
    readWithMicrosoftsReader(file.path);
    const manifest = new ManifestDocument(file.text);
    return manifestRules.flatMap((rule) => rule(manifest, place));
  } catch {
    return [{ code: "not-read", about: file.path }];
  }
}

/** What Microsoft's own reader says of the manifest in a file. Throws where it does not take it. */
export function readWithMicrosoftsReader(path: string): unknown {
  // The package is made of ES modules, which Jest cannot load on Node 20: a process of its own reads.
  const read = `import { OfficeAddinManifest } from "office-addin-manifest";
    process.stdout.write(JSON.stringify(await OfficeAddinManifest.readManifestFile(process.argv[1])));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", read, path], {
      cwd: folders.top,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
}
