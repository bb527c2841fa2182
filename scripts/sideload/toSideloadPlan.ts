// What has to run, in which order, to see the add-in in the Excel of a machine: Microsoft's own tools, fetched when asked for.
import { join } from "node:path";

/** A program with what stands behind its name. */
export interface Tool {
  readonly command: string;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The steps, and where the certificate that Excel trusts is kept by the first of them. */
export interface SideloadPlan {
  /** Makes a certificate for localhost that this machine trusts; the system asks its user. */
  readonly trust: Tool;
  readonly keyFile: string;
  readonly certificateFile: string;
  readonly open: Tool;
  /** Takes the add-in out of Excel again. */
  readonly close: Tool;
}

/** The port of the addresses in manifest.xml. */
export const manifestPort = 3000;

// They are some hundreds of packages that only a machine with Excel needs: not among ours (docs/facts.md).
const certificates = "office-addin-dev-certs@3.0.0";
const settings = "office-addin-dev-settings@4.0.0";

/** The plan for Windows and for a Mac; null for systems without Excel. */
export function toSideloadPlan(platform: string, home: string, folder: string): SideloadPlan | null {
  if (platform !== "win32" && platform !== "darwin") return null;
  const kept = join(home, ".office-addin-dev-certs");
  const manifest = join(folder, "manifest.xml");
  return {
    trust: toTool(platform, certificates, ["install"]),
    keyFile: join(kept, "localhost.key"),
    certificateFile: join(kept, "localhost.crt"),
    open: toTool(platform, settings, ["sideload", toArgument(platform, manifest), "desktop", "--app", "excel"]),
    close: toTool(platform, settings, ["unregister", toArgument(platform, manifest)]),
  };
}

function toTool(platform: string, name: string, words: readonly string[]): Tool {
  const command = platform === "win32" ? "npx.cmd" : "npx";
  // One of their packages compiles on installing; it is not needed for this.
  return { command, words: ["--yes", name, ...words], environment: { npm_config_ignore_scripts: "true" } };
}

// The shell that starts npx on Windows parts words at blanks.
function toArgument(platform: string, text: string): string {
  return platform === "win32" ? `"${text}"` : text;
}
