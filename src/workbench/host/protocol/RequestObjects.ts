// The objects that one sync speaks of: each object path is followed once.
import { officeClasses } from "../facades/officeClasses";
import type { ClassName, HostObject } from "../facades/targets";
import { toObject } from "../facades/targets";
import type { ArgumentInfo, BatchRequest, ObjectPath } from "./BatchRequest";
import { pathTypes } from "./BatchRequest";
import type { Call } from "./Call";
import { HostError, itemNotFound, notImplemented } from "./HostError";
import { findMember } from "./members";
import { toService } from "./toService";

/** Throws ItemNotFound when what an object stands for is gone. */
function checkExists<K extends ClassName>(object: HostObject<K>): void {
  const { exists } = officeClasses[object.className];
  if (exists && !exists(object.target)) throw itemNotFound(`this ${object.className} has been deleted`);
}

function follow<K extends ClassName>(
  parent: HostObject<K>,
  path: ObjectPath,
  { args, call }: { readonly args: readonly unknown[]; readonly call: Call },
): HostObject | null {
  checkExists(parent);
  const { className, target } = parent;
  const office = officeClasses[className];
  const place = { className, wireName: path.Name ?? "" };
  switch (path.ObjectPathType) {
    case pathTypes.property:
      return findMember(office.navigations, place, call).to(target, call);
    case pathTypes.method:
      return findMember(office.objects, place, call).to(target, args, call);
    case pathTypes.indexer:
      call.location = `${className}.getItem`;
      if (!office.item) throw notImplemented(call.location);
      return office.item(target, args[0], call);
    default:
      throw notImplemented(`an object path of type ${path.ObjectPathType}`);
  }
}

/** The objects of one sync, by the ids of their paths. */
export class RequestObjects {
  readonly #made = new Map<number, HostObject | null>();

  constructor(
    readonly request: BatchRequest,
    readonly call: Call,
  ) {}

  /** The object of a path; null is a null object, and so is whatever is reached through one. */
  get(id: number): HostObject | null {
    const known = this.#made.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The request has no object path ${id}.`);
    const made = this.#make(path);
    this.#made.set(id, made);
    return made;
  }

  /** The object of a path; throws ItemNotFound for a null object and for one that is gone. */
  existing(id: number): HostObject {
    const object = this.get(id);
    if (object === null) throw itemNotFound("the object is a null object");
    checkExists(object);
    return object;
  }

  /** The arguments of a call, objects in the place of their ids. */
  arguments(given: ArgumentInfo | undefined): readonly unknown[] {
    return this.#resolve(given?.Arguments ?? [], given?.ReferencedObjectPathIds ?? []);
  }

  #make(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return toObject("Workbook", null);
      case pathTypes.newObject:
        return toService(path.Name ?? "");
      case pathTypes.nullObject:
        return null;
      case pathTypes.referenceId:
        return this.#kept(path.Name ?? "");
      default: {
        const parent = this.get(path.ParentObjectPathId ?? 0);
        return parent && follow(parent, path, { args: this.arguments(path.ArgumentInfo), call: this.call });
      }
    }
  }

  #kept(id: string): HostObject {
    const kept = this.call.runtime.references.get(id);
    if (!kept) throw new HostError("InvalidReference", `The host keeps no range under the id ${id}.`);
    return kept;
  }

  #resolve(values: readonly unknown[], ids: readonly unknown[]): readonly unknown[] {
    return values.map((value, index) => {
      const id = ids[index];
      if (typeof id === "number" && id > 0) return this.existing(id);
      if (Array.isArray(value) && Array.isArray(id)) return this.#resolve(value, id);
      return this.#withObjects(value);
    });
  }

  /** A plain object with the objects that its properties name by id; arrays of cells are passed as they are. */
  #withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.existing(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#withObjects(part)]));
  }
}
