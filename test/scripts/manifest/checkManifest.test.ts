// A manifest is checked against what Excel asks for and against the files of its server, before anybody deploys it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folders } from "../../../scripts/folders";
import { checkManifest } from "../../../scripts/manifest/checkManifest";
import type { ManifestFault } from "../../../scripts/manifest/ManifestFault";
import { keptOrigin, parseOrigin, toManifest } from "../../../scripts/manifest/toManifest";

const kept = readFileSync(join(folders.top, "manifest.xml"), "utf8");
const origin = "https://deals.contoso.com";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "co-sell-manifest-"));
  cpSync(join(folders.top, "assets"), join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "taskpane.html"), "<!doctype html><title>Pane</title>");
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(text: string): readonly ManifestFault[] {
  const path = join(folder, "manifest.xml");
  writeFileSync(path, text);
  return checkManifest({ path, text }, { origin, folder });
}

test("the kept manifest, moved to a company's address, has no fault and names no other server of ours", () => {
  const text = toManifest(kept, origin);
  expect(check(text)).toEqual([]);
  expect(text).not.toContain(keptOrigin);
  expect(text.match(/https:\/\/deals\.contoso\.com\//gu)?.length).toBe(kept.split(`${keptOrigin}/`).length - 1);
});

const good = toManifest(kept, origin);
const firstIcon = `<bt:Image id="Icon.16" DefaultValue="${origin}/assets/icon-16.png" />`;

test.each<[string, string, ManifestFault]>([
  ["no XML", "<OfficeApp>", { code: "not-read", about: "manifest.xml" }],
  [
    "an address that is not https",
    good.replace("https://learn.", "http://learn."),
    { code: "address", about: "http://learn.microsoft.com/partner-center/bulk-operations" },
  ],
  [
    "a page on another server",
    good.replace(`${origin}/taskpane.html`, "https://deals.contoso.com.example/taskpane.html"),
    { code: "address", about: "https://deals.contoso.com.example/taskpane.html" },
  ],
  [
    "an icon that is not there",
    good.replace("assets/icon-16.png", "assets/icon-17.png"),
    { code: "file-missing", about: "assets/icon-17.png" },
  ],
  [
    "an icon of another size",
    good.replace("assets/icon-16.png", "assets/icon-32.png"),
    { code: "icon-size", about: "assets/icon-32.png" },
  ],
  [
    "an id that is given twice",
    good.replace('id="CoSell.Validate"', 'id="CoSell.NextError"'),
    { code: "id-twice", about: "CoSell.NextError" },
  ],
  [
    "an id of more than 32 characters",
    good.replace('id="CoSell.Tab"', `id="${"T".repeat(33)}"`),
    { code: "id-too-long", about: "T".repeat(33) },
  ],
  ["a resource that is not defined", good.replace(firstIcon, ""), { code: "resource-undefined", about: "Icon.16" }],
  [
    "a resource that is not used",
    good.replace(firstIcon, `${firstIcon}${firstIcon.replace("Icon.16", "Icon.17")}`),
    { code: "resource-unused", about: "Icon.17" },
  ],
  [
    "a label of more than 125 characters",
    good.replace('DefaultValue="Validate"', `DefaultValue="${"V".repeat(126)}"`),
    { code: "text-length", about: "Validate.Label" },
  ],
  [
    "a text without French",
    good.replace('Value="Contrôler"', 'Value="Validate"'),
    { code: "text-without-french", about: "Validate.Label" },
  ],
])("%s is found", (_what, text, fault) => {
  const found = check(text).map(({ code, about }) => ({ code, about: about.replace(`${folder}/`, "") }));
  expect(text).not.toBe(good);
  expect(found).toEqual([fault]);
});

test.each([
  ["https://deals.contoso.com", "https://deals.contoso.com"],
  ["https://deals.contoso.com/", "https://deals.contoso.com"],
  ["https://Deals.Contoso.com:8443", "https://deals.contoso.com:8443"],
  ["http://deals.contoso.com", null],
  ["https://deals.contoso.com/addin", null],
  ["https://deals.contoso.com?a=1", null],
  ["https://ada:secret@deals.contoso.com", null],
  ["deals.contoso.com", null],
  ["", null],
])("the address %s is one to serve from: %s", (text, expected) => {
  expect(parseOrigin(text)).toBe(expected);
});
