// The entry of the workbench: reads the manifest, makes a bench, draws the page.
import { createRoot } from "react-dom/client";
import type { LocaleName } from "../host/model/entry/localeTerms";
import { createBench } from "./Bench";
import { parseManifest } from "./manifest/parseManifest";
import { Workbench } from "./Workbench";

const locales: readonly LocaleName[] = ["en-US", "fr-FR", "de-DE"];

/** The locale that the address asks for (`?locale=fr-FR`), else the browser's, else en-US. */
function toLocale(): LocaleName {
  const wanted = new URLSearchParams(location.search).get("locale") ?? navigator.language;
  return locales.find((locale) => locale.startsWith(wanted.slice(0, 2))) ?? "en-US";
}

async function start(): Promise<void> {
  const answer = await fetch("manifest.xml");
  if (!answer.ok) throw new Error(`manifest.xml could not be read: ${answer.status} ${answer.statusText}.`);
  const xml = await answer.text();
  const place = document.getElementById("workbench");
  if (!place) throw new Error("workbench.html has no element #workbench.");
  const bench = createBench({ locale: toLocale(), undo: "one-record-per-sync" });
  const toRibbon = (language: string): ReturnType<typeof parseManifest> =>
    parseManifest(xml, { language, base: location.href });
  createRoot(place).render(<Workbench bench={bench} toRibbon={toRibbon} />);
}

void start();
