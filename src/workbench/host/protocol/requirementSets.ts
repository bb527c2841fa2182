// The requirement sets that the host declares to an add-in, and refuses members above.

/** Names of sets, in lower case, with the version that is there. */
export type RequirementSets = ReadonlyMap<string, string>;

/** The sets of a host with these versions; sets that are not named are not there. */
export function toRequirementSets(excelApi: string, excelApiOnline: string | undefined): RequirementSets {
  return new Map([
    ["excelapi", excelApi],
    ...(excelApiOnline === undefined ? [] : [["excelapionline", excelApiOnline] as const]),
    ["sharedruntime", "1.1"],
    ["ribbonapi", "1.1"],
    ["addincommands", "1.1"],
    ["settings", "1.1"],
    // Windows are the library's own affair: it opens them itself, and they answer it.
    ["dialogapi", "1.2"],
    ["dialogorigin", "1.1"],
    // Lets the client ask, request by request, to wait while a cell is edited.
    ["delayforcelledit", "1.1"],
  ]);
}

function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Whether the sets hold one: "1.9" means ExcelApi, any other is named as in "ExcelApiOnline 1.1". */
export function isSupported(sets: RequirementSets, since: string): boolean {
  const [name, version] = since.includes(" ") ? since.split(" ") : ["ExcelApi", since];
  const held = sets.get((name ?? "").toLowerCase());
  return held !== undefined && isAtLeast(held, version ?? "1.1");
}
