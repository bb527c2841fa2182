// manifest.xml, as Excel and the store's rules want it, without asking Microsoft's service.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folders } from "../scripts/folders";
import { readWithMicrosoftsReader } from "../scripts/manifest/checkManifest";
import { attribute, ManifestDocument } from "../scripts/manifest/ManifestDocument";
import { commands } from "../src/commands/index";

const path = join(folders.top, "manifest.xml");
const manifest = new ManifestDocument(readFileSync(path, "utf8"));

const only = (name: string): Element => {
  const [first, ...others] = manifest.elements(name);
  if (first === undefined || others.length > 0) throw new Error(`There is not exactly one ${name}.`);
  return first;
};
const values = (name: string, list: readonly Element[]): readonly string[] =>
  list.map((element) => attribute(element, name));

test("the manifest is read by Microsoft's own reader, as an add-in for workbooks that may write", () => {
  expect(readWithMicrosoftsReader(path)).toMatchObject({
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
  const sets = manifest.elements("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
  expect(sets).toEqual([
    ["ExcelApi", "1.14"],
    ["SharedRuntime", "1.1"],
  ]);
});

test("runtime, function file and pane are one page that lives on", () => {
  const runtime = only("Runtime");
  expect(attribute(runtime, "lifetime")).toBe("long");
  const [pane] = manifest.elements("SourceLocation", paneAction());
  const page = attribute(runtime, "resid");
  expect([attribute(only("FunctionFile"), "resid"), attribute(pane ?? runtime, "resid")]).toEqual([page, page]);
  const address = manifest.resources("Urls").find((element) => attribute(element, "id") === page);
  expect(attribute(address ?? runtime, "DefaultValue")).toBe("https://localhost:3000/taskpane.html");
});

test("every icon is given in the three sizes that Excel requires", () => {
  const sizes = manifest.elements("Icon").map((icon) => values("size", manifest.elements("Image", icon)).join(" "));
  expect(sizes).toEqual(Array.from({ length: 7 }, () => "16 32 80"));
});

/** They have a shortcut, and the pane's own button or none. */
const withoutButton: ReadonlySet<string> = new Set(["goToPreviousError", "repairCell", "openPane"]);

test("the tab has the six buttons, and each one that runs a function has one that is associated", () => {
  expect(values("id", manifest.elements("Control"))).toEqual([
    "CoSell.InsertTemplate",
    "CoSell.Validate",
    "CoSell.NextError",
    "CoSell.Pull",
    "CoSell.Push",
    "CoSell.OpenPane",
  ]);
  const names = manifest.elements("FunctionName").map(({ textContent }) => textContent);
  expect(names).toEqual(Object.keys(commands).filter((name) => !withoutButton.has(name)));
});

function paneAction(): Element {
  const action = manifest.elements("Action").find((element) => element.getAttribute("xsi:type") === "ShowTaskpane");
  if (action === undefined) throw new Error("No button shows the pane.");
  return action;
}
