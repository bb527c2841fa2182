// Where things lie in this checkout.
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const top = fileURLToPath(new URL("..", import.meta.url));

/** The folders that the scripts use, as absolute paths. */
export const folders = {
  top,
  dist: join(top, "dist"),
  officeJs: join(top, "node_modules", "@microsoft", "office-js", "dist"),
  certificate: join(top, "node_modules", ".cache", "localhost-certificate"),
} as const;
