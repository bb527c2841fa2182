// manifest.xml, as Excel and the store's rules want it, without asking Microsoft's service.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { folders } from "../scripts/folders";
import { commands } from "../src/commands/index";

const path = join(folders.top, "manifest.xml");
const { document } = new JSDOM(readFileSync(path, "utf8"), { contentType: "text/xml" }).window;

const elements = (name: string, within: ParentNode = document): readonly Element[] =>
  [...within.querySelectorAll("*")].filter(({ localName }) => localName === name);
const only = (name: string, within: ParentNode = document): Element => {
  const [first, ...others] = elements(name, within);
  if (first === undefined || others.length > 0) throw new Error(`There is not exactly one ${name}.`);
  return first;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const values = (name: string, list: readonly Element[]): readonly string[] =>
  list.map((element) => attribute(element, name));
const resources = only("Resources");
const defined = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((list) => [
  ...only(list, resources).children,
]);

test("the manifest is read by Microsoft's own reader, as an add-in for workbooks that may write", () => {
  const manifest = readWithMicrosoftsReader();
  expect(manifest).toMatchObject({
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultLocale: "en-US",
    officeAppType: "TaskPaneApp",
    displayName: "Co-sell Deals for Excel",
    version: "1.0.0.0",
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u),
    supportUrl: expect.stringMatching(/^https:/u),
  });
});

test("ExcelApi 1.14 and SharedRuntime 1.1 are asked for", () => {
  const sets = elements("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
  expect(sets).toEqual([
    ["ExcelApi", "1.14"],
    ["SharedRuntime", "1.1"],
  ]);
});

test("runtime, function file and pane are one page that lives on", () => {
  const runtime = only("Runtime");
  expect(attribute(runtime, "lifetime")).toBe("long");
  const pane = only("SourceLocation", paneAction());
  const page = attribute(runtime, "resid");
  expect([attribute(only("FunctionFile"), "resid"), attribute(pane, "resid")]).toEqual([page, page]);
  const address = defined.find((element) => attribute(element, "id") === page);
  expect(attribute(address ?? runtime, "DefaultValue")).toBe("https://localhost:3000/taskpane.html");
});

test("every id is given once", () => {
  const ids = values("id", elements("Control").concat(elements("Group"), elements("CustomTab"), defined));
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.filter((id) => id === "" || id.length > 32)).toEqual([]);
});

test("every resource that is used is defined, and every one that is defined is used", () => {
  const used = new Set([...document.querySelectorAll("[resid]")].map((element) => attribute(element, "resid")));
  expect([...used].sort()).toEqual([...values("id", defined)].sort());
});

test("strings keep to their lengths in both languages", () => {
  const tooLong = (list: string, limit: number): readonly string[] =>
    elements("String", only(list))
      .flatMap((text) => [attribute(text, "DefaultValue"), ...values("Value", elements("Override", text))])
      .filter((text) => text === "" || text.length > limit);
  expect(tooLong("ShortStrings", 125)).toEqual([]);
  expect(tooLong("LongStrings", 250)).toEqual([]);
  expect(attribute(only("DisplayName"), "DefaultValue").length).toBeLessThanOrEqual(125);
  expect(attribute(storeText(), "DefaultValue").length).toBeLessThanOrEqual(250);
});

test("every label, title and text is there in French as well", () => {
  const worded = [only("DisplayName"), storeText(), ...elements("String")];
  const withoutFrench = worded.filter((text) => {
    const french = elements("Override", text).filter((override) => attribute(override, "Locale") === "fr-FR");
    return french.length !== 1 || values("Value", french)[0] === attribute(text, "DefaultValue");
  });
  expect(withoutFrench.map((text) => attribute(text, "id"))).toEqual([]);
});

test("every address is https, and on our own server in development", () => {
  const addresses = [...document.querySelectorAll("[DefaultValue]")]
    .map((element) => attribute(element, "DefaultValue"))
    .filter((value) => /^\w+:\/\//u.test(value));
  const strange = addresses.filter(
    (address) => !/^https:\/\/(?:localhost:3000|learn\.microsoft\.com)\//u.test(address),
  );
  expect(addresses.length).toBeGreaterThan(15);
  expect(strange).toEqual([]);
});

test("every icon is a PNG of the size that it is used at", () => {
  const wrong = elements("Image")
    .filter((image) => image.hasAttribute("size"))
    .filter((image) => {
      const icon = defined.find((element) => attribute(element, "id") === attribute(image, "resid"));
      return readPngSize(attribute(icon ?? image, "DefaultValue")) !== attribute(image, "size");
    });
  expect(values("resid", wrong)).toEqual([]);
  expect(readPngSize(attribute(only("IconUrl"), "DefaultValue"))).toBe("32");
  expect(readPngSize(attribute(only("HighResolutionIconUrl"), "DefaultValue"))).toBe("64");
});

test("every icon is given in the three sizes that Excel requires", () => {
  const sizes = elements("Icon").map((icon) => values("size", elements("Image", icon)).join(" "));
  expect(sizes).toEqual(Array.from({ length: 7 }, () => "16 32 80"));
});

/** They have a shortcut, and the pane's own button or none. */
const withoutButton: ReadonlySet<string> = new Set(["goToPreviousError", "repairCell", "openPane"]);

test("the tab has the six buttons, and each one that runs a function has one that is associated", () => {
  expect(values("id", elements("Control"))).toEqual([
    "CoSell.InsertTemplate",
    "CoSell.Validate",
    "CoSell.NextError",
    "CoSell.Pull",
    "CoSell.Push",
    "CoSell.OpenPane",
  ]);
  const names = elements("FunctionName").map(({ textContent }) => textContent);
  expect(names).toEqual(Object.keys(commands).filter((name) => !withoutButton.has(name)));
});

/** What the store says of the add-in; the descriptions of the ribbon are resources. */
function storeText(): Element {
  const [text] = elements("Description");
  if (text === undefined) throw new Error("The add-in has no description.");
  return text;
}

function paneAction(): Element {
  const action = elements("Action").find((element) => element.getAttribute("xsi:type") === "ShowTaskpane");
  if (action === undefined) throw new Error("No button shows the pane.");
  return action;
}

/** The package and what it needs are ES modules, which Jest cannot load on Node 20: a process of its own reads. */
function readWithMicrosoftsReader(): unknown {
  const read = `import { OfficeAddinManifest } from "office-addin-manifest";
    process.stdout.write(JSON.stringify(await OfficeAddinManifest.readManifestFile(process.argv[1])));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", read, path], { cwd: folders.top, encoding: "utf8" }),
  );
}

/** Width of a square PNG of assets/ by its address, from its header; what is wrong with it otherwise. */
function readPngSize(address: string): string {
  const file = join(folders.top, new URL(address).pathname);
  if (!existsSync(file)) return `${file} is missing`;
  const bytes = readFileSync(file);
  if (bytes.subarray(1, 4).toString("latin1") !== "PNG") return `${file} is no PNG`;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === height ? String(width) : `${width} x ${height}`;
}
