// Whether the computer was started anew: what was written and not flushed is there as long as it was not.
import { readFile } from "node:fs/promises";

/** What names this start of the computer (Linux); null where nothing does. */
export async function readBoot(): Promise<string | null> {
  const text = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
  return text.trim() === "" ? null : text.trim();
}
