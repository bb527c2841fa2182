// What runs to see the add-in in the real Excel of a machine.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folders } from "../../scripts/folders";
import { manifestPort, toSideloadPlan } from "../../scripts/sideload/toSideloadPlan";

test("a Mac trusts a certificate, opens Excel with the manifest, and takes the add-in out again", () => {
  const plan = toSideloadPlan("darwin", "/Users/ada", "/Users/ada/co sell");
  const manifest = join("/Users/ada/co sell", "manifest.xml");
  expect([plan?.trust, plan?.open, plan?.close].map((tool) => [tool?.command, ...(tool?.words ?? [])])).toEqual([
    ["npx", "--yes", "office-addin-dev-certs@3.0.0", "install"],
    ["npx", "--yes", "office-addin-dev-settings@4.0.0", "sideload", manifest, "desktop", "--app", "excel"],
    ["npx", "--yes", "office-addin-dev-settings@4.0.0", "unregister", manifest],
  ]);
  expect(plan?.keyFile).toBe(join("/Users/ada", ".office-addin-dev-certs", "localhost.key"));
});

test("no install script of the tools runs", () => {
  const plan = toSideloadPlan("win32", "C:\\Users\\ada", "C:\\deals");
  for (const tool of [plan?.trust, plan?.open, plan?.close]) {
    expect(tool?.environment).toEqual({ npm_config_ignore_scripts: "true" });
  }
});

test("Windows is given the manifest's path as one word", () => {
  const { open } = toSideloadPlan("win32", "C:\\Users\\ada", "C:\\my deals") ?? {};
  expect(open?.words[3]).toMatch(/^"C:\\my deals.manifest\.xml"$/u);
});

test("there is no plan where there is no Excel", () => {
  expect(toSideloadPlan("linux", "/home/ada", "/work")).toBeNull();
});

test("every address of the manifest is at the port that is served", () => {
  const addresses = readFileSync(join(folders.top, "manifest.xml"), "utf8").match(/https:\/\/localhost:\d+/gu) ?? [];
  expect(new Set(addresses)).toEqual(new Set([`https://localhost:${manifestPort}`]));
});
