// Where things lie in this checkout.
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const top = fileURLToPath(new URL("..", import.meta.url));

/** The folders that the scripts use, as absolute paths. */
export const folders = {
  top,
  dist: join(top, "dist"),
  officeJs: join(top, "node_modules", "@microsoft", "office-js", "dist"),
  /** Where the browser tests build, so that they disturb no other build. */
  testPages: join(top, "node_modules", ".cache", "test-pages"),
  certificate: join(top, "node_modules", ".cache", "localhost-certificate"),
} as const;
