// The browser for tests: the machine's own Chrome, Edge or Chromium, else the one of an npm package (Linux only).
import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const namesInPath = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chrome",
  "msedge",
];

const windowsPrograms = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
const windowsFiles = [
  join("Google", "Chrome", "Application", "chrome.exe"),
  join("Microsoft", "Edge", "Application", "msedge.exe"),
  join("Chromium", "Application", "chrome.exe"),
];
const macPrograms = ["Google Chrome", "Microsoft Edge", "Chromium"];

/** The executable of a browser; throws an Error whose one sentence says what to do where there is none. */
export function findBrowser(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const wished = environment["CHROME_PATH"];
  if (wished) {
    if (isExecutable(wished)) return wished;
    throw new Error(`CHROME_PATH names ${wished}, which is no program that can be run.`);
  }
  const found = toCandidates(environment, platform).find(isExecutable);
  if (found) return found;
  if (platform === "linux") return readPackagedBrowser();
  throw new Error(
    "The browser tests need Chrome, Edge or Chromium: install one, or set CHROME_PATH to its program, and run the tests again.",
  );
}

function toCandidates(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  const end = platform === "win32" ? ".exe" : "";
  const folders = (environment["PATH"] ?? environment["Path"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const inPath = namesInPath.flatMap((name) => folders.map((folder) => join(folder, name + end)));
  if (platform === "win32") {
    const programs = windowsPrograms.map((name) => environment[name]).filter((folder) => folder !== undefined);
    return [...windowsFiles.flatMap((file) => programs.map((folder) => join(folder, file))), ...inPath];
  }
  if (platform !== "darwin") return inPath;
  const homes = ["/Applications", join(environment["HOME"] ?? "", "Applications")];
  const apps = homes.flatMap((home) => macPrograms.map((name) => join(home, `${name}.app`, "Contents", "MacOS", name)));
  return [...apps, ...inPath];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The package is an ES module, which Jest cannot load on Node 20: a process of its own asks it for the path. */
function readPackagedBrowser(): string {
  const ask =
    "import chromium from '@sparticuz/chromium'; process.stdout.write(`\\n${await chromium.executablePath()}`);";
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", ask], { encoding: "utf8" });
  return said.slice(said.lastIndexOf("\n") + 1);
}
