// What Excel and the store ask of a manifest: each rule is one function from the document to what it finds wrong.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute, resourceLists } from "./ManifestDocument";
import type { ManifestDocument } from "./ManifestDocument";
import type { ManifestFault, ManifestFaultCode } from "./ManifestFault";

/** Where a manifest belongs. */
export interface ManifestPlace {
  /** The origin of the pane's server, https, without a slash at its end. */
  readonly origin: string;
  /** The folder that the server gives out. */
  readonly folder: string;
}

type Rule = (manifest: ManifestDocument, place: ManifestPlace) => readonly ManifestFault[];

const longestId = 32;
const mostShort = 125;
const mostLong = 250;
/** Pages of Microsoft's that the manifest may name: help. */
const help = "https://learn.microsoft.com";
const french = "fr-FR";

/** The rules, in the order in which their faults are told. */
export const manifestRules: readonly Rule[] = [
  checkAddresses,
  checkFiles,
  checkIconSizes,
  checkIds,
  checkResources,
  checkLengths,
  checkFrench,
];

function toFaults(code: ManifestFaultCode, about: readonly string[]): readonly ManifestFault[] {
  return [...new Set(about)].map((one) => ({ code, about: one }));
}

/** Every address that the manifest names, with that of its shortcuts. */
function toAddresses(manifest: ManifestDocument): readonly string[] {
  const named = manifest.elementsWith("DefaultValue").map((element) => attribute(element, "DefaultValue"));
  const overrides = manifest.elements("ExtendedOverrides").map((element) => attribute(element, "Url"));
  return [...named.filter((value) => /^\w+:\/\//u.test(value)), ...overrides];
}

function toPath(address: string, { origin, folder }: ManifestPlace): string | null {
  return address.startsWith(`${origin}/`) ? join(folder, new URL(address).pathname) : null;
}

function checkAddresses(manifest: ManifestDocument, { origin }: ManifestPlace): readonly ManifestFault[] {
  const isOurs = (address: string): boolean => address.startsWith(`${origin}/`) || address.startsWith(`${help}/`);
  return toFaults(
    "address",
    toAddresses(manifest).filter((address) => !isOurs(address)),
  );
}

function checkFiles(manifest: ManifestDocument, place: ManifestPlace): readonly ManifestFault[] {
  const paths = toAddresses(manifest).flatMap((address) => toPath(address, place) ?? []);
  return toFaults(
    "file-missing",
    paths.filter((path) => !existsSync(path)),
  );
}

function checkIconSizes(manifest: ManifestDocument, place: ManifestPlace): readonly ManifestFault[] {
  const images = new Map(manifest.resources("Images").map((image) => [attribute(image, "id"), image]));
  const icons = manifest
    .elements("Image")
    .filter((image) => image.hasAttribute("size"))
    .flatMap((use) => {
      const image = images.get(attribute(use, "resid"));
      return image === undefined ? [] : [{ size: attribute(use, "size"), image }];
    });
  const inStore = (name: string, size: string): typeof icons =>
    manifest.elements(name).map((image) => ({ size, image }));
  const all = [...icons, ...inStore("IconUrl", "32"), ...inStore("HighResolutionIconUrl", "64")];
  const wrong = all.flatMap(({ size, image }) => {
    const path = toPath(attribute(image, "DefaultValue"), place);
    return path === null || !existsSync(path) || readPngSize(path) === size ? [] : [path];
  });
  return toFaults("icon-size", wrong);
}

/** Width of a square PNG, from its header; "" where it is none. */
function readPngSize(path: string): string {
  const bytes = readFileSync(path);
  if (bytes.length < 24 || bytes.subarray(1, 4).toString("latin1") !== "PNG") return "";
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === height ? String(width) : "";
}

function checkIds(manifest: ManifestDocument): readonly ManifestFault[] {
  const named = ["Control", "Group", "CustomTab"].flatMap((name) => manifest.elements(name));
  const ids = [...named, ...toDefined(manifest)].map((element) => attribute(element, "id"));
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const long = ids.filter((id) => id === "" || id.length > longestId);
  return [...toFaults("id-twice", twice), ...toFaults("id-too-long", long)];
}

function toDefined(manifest: ManifestDocument): readonly Element[] {
  return resourceLists.flatMap((list) => manifest.resources(list));
}

function checkResources(manifest: ManifestDocument): readonly ManifestFault[] {
  const used = new Set(manifest.elementsWith("resid").map((element) => attribute(element, "resid")));
  const defined = new Set(toDefined(manifest).map((element) => attribute(element, "id")));
  return [
    ...toFaults(
      "resource-undefined",
      [...used].filter((id) => !defined.has(id)),
    ),
    ...toFaults(
      "resource-unused",
      [...defined].filter((id) => !used.has(id)),
    ),
  ];
}

/** Texts with the most characters that each may have. */
function toTexts(manifest: ManifestDocument): readonly { readonly element: Element; readonly most: number }[] {
  const of = (elements: readonly Element[], most: number): ReturnType<typeof toTexts> =>
    elements.map((element) => ({ element, most }));
  return [
    ...of(manifest.elements("DisplayName"), mostShort),
    // The first is the store's; those of the ribbon name resources.
    ...of(manifest.elements("Description").slice(0, 1), mostLong),
    ...of(manifest.resources("ShortStrings"), mostShort),
    ...of(manifest.resources("LongStrings"), mostLong),
  ];
}

function toName(element: Element): string {
  return attribute(element, "id") || element.localName;
}

function toOverrides(element: Element): readonly Element[] {
  return [...element.children].filter(({ localName }) => localName === "Override");
}

function checkLengths(manifest: ManifestDocument): readonly ManifestFault[] {
  const wrong = toTexts(manifest).filter(({ element, most }) => {
    const texts = [
      attribute(element, "DefaultValue"),
      ...toOverrides(element).map((override) => attribute(override, "Value")),
    ];
    return texts.some((text) => text === "" || text.length > most);
  });
  return toFaults(
    "text-length",
    wrong.map(({ element }) => toName(element)),
  );
}

function checkFrench(manifest: ManifestDocument): readonly ManifestFault[] {
  const without = toTexts(manifest).filter(({ element }) => {
    const translated = toOverrides(element).filter((override) => attribute(override, "Locale") === french);
    const [first] = translated;
    return translated.length !== 1 || (first && attribute(first, "Value")) === attribute(element, "DefaultValue");
  });
  return toFaults(
    "text-without-french",
    without.map(({ element }) => toName(element)),
  );
}
