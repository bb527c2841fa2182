// The places of the referral resource as the column table writes them: /team/0, /customerProfile/ids[profileType=Duns]/id.

/** One step of a path: into a property, an element of a list, or the element of a list with that property. */
type Step =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "where"; readonly property: string; readonly value: string };

/** A path in steps. */
export type WirePath = readonly Step[];

/** The steps of a path. */
export function parsePath(path: string): WirePath {
  return path
    .split("/")
    .filter((segment) => segment !== "")
    .flatMap(toSteps);
}

function toSteps(segment: string): Step[] {
  if (/^\d+$/u.test(segment)) return [{ kind: "index", index: Number(segment) }];
  const [, name = segment, property, value = ""] = /^(.+)\[(\w+)=(.*)\]$/u.exec(segment) ?? [];
  const step: Step = { kind: "name", name };
  return property === undefined ? [step] : [step, { kind: "where", property, value }];
}

/** What stands at a path; undefined where nothing does. A lone object stands for a list of one, and the other way round. */
export function readAt(value: unknown, path: WirePath): unknown {
  return path.reduce(readStep, value);
}

function readStep(value: unknown, step: Step): unknown {
  if (step.kind === "name") {
    const holder: unknown = Array.isArray(value) ? value[0] : value;
    return isRecord(holder) ? holder[step.name] : undefined;
  }
  const list = toList(value);
  return step.kind === "index"
    ? list[step.index]
    : list.find((element) => isRecord(element) && element[step.property] === step.value);
}

/** A list as it came; a lone object as a list of one, anything else as none. */
export function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) && Object.keys(value).length > 0 ? [value] : [];
}

/** Whether a value is an object with named properties. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same object with a value at a path; what is missing on the way is made. */
export function withAt(value: unknown, path: WirePath, wanted: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return wanted;
  if (step.kind === "name") {
    const record = isRecord(value) ? value : {};
    return { ...record, [step.name]: withAt(record[step.name], rest, wanted) };
  }
  const list = [...toList(value)];
  const found = step.kind === "index" ? step.index : list.findIndex((element) => isAt(element, step));
  const at = found === -1 ? list.length : found;
  const fresh = step.kind === "where" ? { [step.property]: step.value } : undefined;
  list[at] = withAt(list[at] ?? fresh, rest, wanted);
  return list;
}

function isAt(element: unknown, { property, value }: Step & { readonly kind: "where" }): boolean {
  return isRecord(element) && element[property] === value;
}
