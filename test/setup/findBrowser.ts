// The browser that browser tests drive: the machine's own, else the one inside an npm package (Linux only).
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const namesOnPath: Readonly<Record<string, readonly string[]>> = {
  linux: ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"],
  darwin: [],
  win32: [],
};

const usualPlaces: Readonly<Record<string, readonly string[]>> = {
  linux: ["/opt/google/chrome/chrome"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        ];
  }),
};

/** The path of a browser: CHROME_PATH where it is set, else what is found. Throws a sentence where there is none. */
export async function findBrowser(): Promise<string> {
  const told = process.env.CHROME_PATH;
  if (told !== undefined && told !== "") return told;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = (namesOnPath[process.platform] ?? []).flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...onPath, ...(usualPlaces[process.platform] ?? [])].find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.platform === "linux") return unpackBrowser();
  throw new Error(
    "No browser was found: the browser tests need Chrome, Edge or Chromium. Install one, or set CHROME_PATH to it.",
  );
}

async function unpackBrowser(): Promise<string> {
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}
