// Answering a load: the values that were asked for, nested as they were asked for.
import { officeClasses } from "../facades/officeClasses";
import type { ClassName, HostObject } from "../facades/targets";
import type { BatchRequest } from "./BatchRequest";
import type { Call } from "./Call";
import { findMember } from "./members";
import type { OfficeClass } from "./OfficeClass";
import { isSupported } from "./requirementSets";

type QueryInfo = NonNullable<BatchRequest["Actions"][number]["QueryInfo"]>;
type Loaded = Record<string, unknown>;

interface Selection {
  /** Wire names of values; all of them where `all` is set. */
  readonly all: boolean;
  readonly names: readonly string[];
  /** What to load of the objects that belong to this one, by wire name. */
  readonly nested: ReadonlyMap<string, readonly string[]>;
}

const toWireName = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Parts "format/fill/color" at the first slash; an object named without more means all of its values. */
function toSelection(paths: readonly string[], isObject: (wireName: string) => boolean): Selection {
  const names: string[] = [];
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split(/[/.]/);
    const name = toWireName(head);
    if (rest.length > 0 || isObject(name)) nested.set(name, [...(nested.get(name) ?? []), rest.join("/") || "*"]);
    else names.push(name);
  }
  const values = names.filter((name) => name !== "*");
  return { all: names.length > values.length || paths.length === 0, names: values, nested };
}

function toNamesToLoad<K extends ClassName>(
  office: OfficeClass<K>,
  selection: Selection,
  call: Call,
): readonly string[] {
  if (!selection.all) return selection.names;
  const held = Object.entries(office.properties ?? {})
    .filter(([, { since }]) => !since || isSupported(call.host.sets, since))
    .map(([name]) => name);
  return [...new Set([...held, ...selection.names])];
}

function loadNested<K extends ClassName>(object: HostObject<K>, selection: Selection, call: Call): Loaded {
  const { className, target } = object;
  const loaded: Loaded = {};
  for (const [wireName, paths] of selection.nested) {
    const nested = findMember(officeClasses[className].navigations, { className, wireName }, call).to(target, call);
    loaded[wireName] = nested && loadObject(nested, { Select: [...paths] }, call);
  }
  return loaded;
}

function loadItems(items: readonly HostObject[], query: QueryInfo, call: Call): Loaded {
  const first = query.Skip ?? 0;
  const wanted = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  return {
    _Items: wanted.map((item, index) => ({
      _Index: first + index,
      ...loadObject(item, { Select: query.Select ?? [] }, call),
    })),
  };
}

function loadCollection<K extends ClassName>(object: HostObject<K>, query: QueryInfo, call: Call): Loaded {
  const { className, target } = object;
  const office: OfficeClass<K> = officeClasses[className];
  const select = query.Select ?? [];
  const isOwn = (path: string): boolean => Object.hasOwn(office.properties ?? {}, toWireName(path));
  const own = select.length === 0 || select.includes("*") ? [] : select.filter(isOwn);
  const loaded: Loaded = {};
  for (const path of own) loaded[toWireName(path)] = loadValue(object, toWireName(path), call);
  const ofItems = select.filter((path) => !isOwn(path));
  if (ofItems.length === 0 && own.length > 0) return loaded;
  return { ...loaded, ...loadItems(office.items?.(target, call) ?? [], { ...query, Select: ofItems }, call) };
}

function loadValue<K extends ClassName>({ className, target }: HostObject<K>, wireName: string, call: Call): unknown {
  return findMember(officeClasses[className].properties, { className, wireName }, call).get(target, call);
}

/** The identity of an object: what the client keeps of it to address it again; `{}` where it has none. */
export function toIdentity<K extends ClassName>({ className, target }: HostObject<K>, call: Call): Loaded {
  const office: OfficeClass<K> = officeClasses[className];
  return { ...office.identity?.(target, call) };
}

/**
 * What a load of an object answers: names as the wire has them, collections as `{_Items}`. Throws NotImplemented by
 * name for a value or object that the host does not have.
 */
export function loadObject<K extends ClassName>(object: HostObject<K>, query: QueryInfo, call: Call): Loaded {
  const office: OfficeClass<K> = officeClasses[object.className];
  const expanded = (query.Expand ?? []).map((path) => `${path}/*`);
  const paths = [...(query.Select ?? []), ...expanded];
  if (office.items) return loadCollection(object, { ...query, Select: paths, Expand: [] }, call);
  const selection = toSelection(paths, (name) => Object.hasOwn(office.navigations ?? {}, name));
  const loaded: Loaded = toIdentity(object, call);
  for (const wireName of toNamesToLoad(office, selection, call)) loaded[wireName] = loadValue(object, wireName, call);
  return { ...loaded, ...loadNested(object, selection, call) };
}
