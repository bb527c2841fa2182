// What Microsoft's library offers to add-ins, read from the library itself: classes, members, requirement sets.
import { createHost } from "../../../../src/workbench/host/createHost";
import { openOfficeInJsdom } from "../../../../src/workbench/host/transports/jsdomTransport";
import { readScript } from "../../../../src/workbench/host/transports/officeScripts";

/** A member of a class of the library. */
export interface ClientMember {
  /** As documented: "values", "getRange", "onChanged". */
  readonly name: string;
  readonly kind: "property" | "object" | "method" | "event";
  /** The names of what it sends on the wire: properties and methods. */
  readonly wireNames: readonly string[];
  /** "1.9" of ExcelApi or another set by name; undefined where the library names none. */
  readonly since: string | undefined;
  readonly isWritable: boolean;
}

/** The library's public members by class. */
export type ClientCatalogue = ReadonlyMap<string, readonly ClientMember[]>;

/** What every class of the library has for itself; it never reaches a host. */
const clientOnly = new Set([
  "constructor",
  "ensureUnchanged",
  "load",
  "retrieve",
  "set",
  "setMockData",
  "toJSON",
  "track",
  "untrack",
  "update",
]);

type Prototype = Readonly<Record<string, unknown>>;

function readNames(prototype: object, name: string): readonly string[] {
  const read: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.get?.call({});
  return Array.isArray(read) ? read.map(String) : [];
}

function readFlags(prototype: object, name: string): readonly boolean[] {
  const read: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.get?.call({});
  return Array.isArray(read) ? read.map(Boolean) : [];
}

function toSince(set: string, version: string): string {
  return set === "_defaultApiSetName" ? version : `${set.replaceAll('"', "")} ${version}`;
}

/** The sets that the library's source names, by "Class.member". */
function readSets(source: string): ReadonlyMap<string, string> {
  const pattern = /_throwIfApiNotSupported\("(\w+\.\w+)", (\w+|"\w+"), "([\d.]+)"/g;
  const sets = [...source.matchAll(pattern)].map(([, member = "", set = "", version = ""]) => {
    return [member, toSince(set, version)] as const;
  });
  return new Map(sets);
}

/** The source of each class of the library. */
function readClassSources(source: string): ReadonlyMap<string, string> {
  const starts = [...source.matchAll(/^ {4}var (\w+) = \(function \(_super\) \{$/gm)];
  return new Map(
    starts.map((start, index) => [
      start[1] ?? "",
      source.slice(start.index, starts[index + 1]?.index ?? source.length),
    ]),
  );
}

/** The method with which the library registers for an event. */
function toRegisterMethod(classSource: string, event: string): readonly string[] {
  const at = classSource.indexOf(`"${event}", {`);
  const found = /registerFunc: function \(\) \{ return _this\.(\w+)\(\)/.exec(classSource.slice(at));
  return found?.[1] ? [found[1]] : [];
}

interface ClassSource {
  readonly name: string;
  readonly prototype: object;
  readonly source: string;
  readonly sets: ReadonlyMap<string, string>;
}

function readProperties({ name, prototype, sets }: ClassSource): readonly ClientMember[] {
  const wireNames = readNames(prototype, "_scalarPropertyOriginalNames");
  const writable = readFlags(prototype, "_scalarPropertyUpdateable");
  return readNames(prototype, "_scalarPropertyNames")
    .map((property, index): ClientMember => {
      const wireName = wireNames[index] ?? "";
      const isWritable = writable[index] ?? false;
      return {
        name: property,
        kind: "property",
        wireNames: [wireName],
        since: sets.get(`${name}.${property}`),
        isWritable,
      };
    })
    .filter((member) => !member.name.startsWith("_"));
}

const toWireName = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

function readObjects({ name, prototype, sets }: ClassSource): readonly ClientMember[] {
  return readNames(prototype, "_navigationPropertyNames")
    .filter((object) => !object.startsWith("_"))
    .map((object) => {
      const wireNames = [toWireName(object)];
      return { name: object, kind: "object", wireNames, since: sets.get(`${name}.${object}`), isWritable: false };
    });
}

function readMethodsAndEvents(from: ClassSource): readonly ClientMember[] {
  const { name, prototype, source, sets } = from;
  const members: ClientMember[] = [];
  for (const [member, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const since = sets.get(`${name}.${member}`);
    const isEvent = /^on[A-Z]/.test(member) && descriptor.get !== undefined;
    if (isEvent) {
      const wireNames = toRegisterMethod(source, member);
      members.push({ name: member, kind: "event", wireNames, since, isWritable: false });
    } else if (typeof descriptor.value === "function" && !member.startsWith("_") && !clientOnly.has(member)) {
      members.push({ name: member, kind: "method", wireNames: [toWireName(member)], since, isWritable: false });
    }
  }
  return members;
}

function isClass(value: unknown): value is { readonly prototype: Prototype } {
  return typeof value === "function" && typeof value.prototype === "object" && "_handleResult" in value.prototype;
}

/** Reads the catalogue from the debug build. */
export async function readClientCatalogue(): Promise<ClientCatalogue> {
  const text = readScript("excel-web-16.00.debug.js");
  const sources = readClassSources(text.slice(text.indexOf("_BeginExcel")));
  const sets = readSets(text);
  const opened = await openOfficeInJsdom({ host: createHost() });
  const classes = Object.entries(opened.Excel).flatMap(([name, value]: [string, unknown]) =>
    isClass(value) ? [{ name, prototype: value.prototype, source: sources.get(name) ?? "", sets }] : [],
  );
  const catalogue = new Map(
    classes.map((one) => [one.name, [...readProperties(one), ...readObjects(one), ...readMethodsAndEvents(one)]]),
  );
  opened.close();
  return catalogue;
}
