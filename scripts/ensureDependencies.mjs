// Installs what the lock file says before a command runs, once: a newcomer needs Node and git, nothing else.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const top = fileURLToPath(new URL("..", import.meta.url));
const stampFile = join(top, "node_modules", ".installed-for");
const oldestNode = [20, 19];

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  console.error(
    `Node ${process.version} is too old: please install Node ${oldestNode.join(".")} or later from https://nodejs.org and try again.`,
  );
  process.exit(1);
}

const stamp = createHash("sha256")
  .update(readFileSync(join(top, "package-lock.json")))
  .update(process.version)
  .digest("hex");

// npm ci deletes node_modules first, so an installation that was interrupted leaves no stamp.
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
  console.error("Installing the packages of package-lock.json, once: about two minutes.");
  const npm = process.env.npm_execpath;
  const words = ["ci", "--no-audit", "--no-fund", "--prefer-offline", "--include=dev", "--loglevel=error"];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...words], { cwd: top, stdio: ["ignore", 2, 2] })
    : spawnSync("npm", words, { cwd: top, stdio: ["ignore", 2, 2], shell: true });
  if (result.status !== 0) {
    console.error("The installation failed; npm says above why. Nothing else was done.");
    process.exit(1);
  }
  writeFileSync(stampFile, stamp);
}
