// The ribbon as the manifest describes it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseManifest } from "../../../src/workbench/page/manifest/parseManifest";

const xml = readFileSync(join(process.cwd(), "manifest.xml"), "utf8");
const base = "https://localhost:3007/workbench.html";

test("the ribbon has the manifest's tab, group and buttons, in order, with addresses of the server at hand", () => {
  const ribbon = parseManifest(xml, { language: "en", base });
  expect(ribbon.tab).toBe("Co-sell");
  expect(ribbon.product).toBe("Co-sell Deals for Excel");
  expect(ribbon.paneUrl).toBe("https://localhost:3007/taskpane.html");
  expect(ribbon.groups.map(({ label }) => label)).toEqual(["Deals"]);
  expect(ribbon.groups[0]?.buttons.map(({ label, action }) => [label, action])).toEqual([
    ["Insert template", { kind: "function", name: "insertTemplate" }],
    ["Validate", { kind: "function", name: "validateDeals" }],
    ["Next error", { kind: "function", name: "goToNextError" }],
    ["Pull", { kind: "function", name: "showPull" }],
    ["Push", { kind: "function", name: "previewPush" }],
    ["Open pane", { kind: "pane" }],
  ]);
  expect(ribbon.groups[0]?.buttons[0]?.icon).toBe("https://localhost:3007/assets/insertTemplate-32.png");
});

test("its words are French for a French reader, English for one whose language it lacks", () => {
  expect(parseManifest(xml, { language: "fr", base }).groups[0]?.buttons[0]?.label).toBe("Insérer le modèle");
  expect(parseManifest(xml, { language: "de", base }).groups[0]?.buttons[0]?.label).toBe("Insert template");
});

test("what is no manifest is refused with what is missing", () => {
  expect(() => parseManifest("<a>", { language: "en", base })).toThrow("manifest.xml is not XML.");
  expect(() => parseManifest("<a/>", { language: "en", base })).toThrow("manifest.xml has no CustomTab.");
  const broken = xml.replace('<bt:String id="Tab.Label"', '<bt:String id="Other.Label"');
  expect(() => parseManifest(broken, { language: "en", base })).toThrow("Tab.Label, which it does not have");
});
