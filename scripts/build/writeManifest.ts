// Writes the manifest of a company's server beside the built pane, once it is checked against what was built.
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { folders } from "../folders";
import { checkManifest } from "../manifest/checkManifest";
import type { ManifestFault } from "../manifest/ManifestFault";
import { toManifest } from "../manifest/toManifest";

/** The manifest's path; or what is wrong with it: then there is none. */
export async function writeManifest(
  origin: string,
  folder: string,
): Promise<{ readonly path: string } | { readonly faults: readonly ManifestFault[] }> {
  const kept = await readFile(join(folders.top, "manifest.xml"), "utf8");
  const path = join(folder, "manifest.xml");
  const draft = join(folder, "manifest.draft.xml");
  const text = toManifest(kept, origin);
  await writeFile(draft, text);
  const faults = checkManifest({ path: draft, text }, { origin, folder });
  if (faults.length === 0) await rename(draft, path);
  else await rm(draft);
  return faults.length === 0 ? { path } : { faults };
}
