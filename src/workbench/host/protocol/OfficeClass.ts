// How a facade declares what its Office class has. Names are those of the wire: "Values", "GetRange".
import type { ClassName, HostObject, Targets } from "../facades/targets";
import type { Call } from "./Call";

/** Since when a member is there: "1.9" (of ExcelApi), or another set by name: "ExcelApiOnline 1.1". */
interface Since {
  readonly since?: string;
}

/** A value that can be loaded and, with `set`, written. */
export interface Property<T> extends Since {
  readonly get: (target: T, call: Call) => unknown;
  readonly set?: (target: T, value: unknown, call: Call) => void;
}

/** An object that belongs to this one; null is answered as a null object. */
interface Navigation<T> extends Since {
  readonly to: (target: T, call: Call) => HostObject | null;
}

/** A method that gives an object; null is answered as a null object. */
export interface ObjectMethod<T> extends Since {
  readonly to: (target: T, args: readonly unknown[], call: Call) => HostObject | null;
}

/** A method that gives a value, or nothing. */
export interface Method<T> extends Since {
  readonly run: (target: T, args: readonly unknown[], call: Call) => unknown;
}

type Members<M> = Readonly<Record<string, M>>;

/** All that an Office class answers; whatever is not declared is refused with NotImplemented by name. */
export interface OfficeClass<K extends ClassName> {
  /** Whether what the object stands for is still there; left out where it always is, or where members check. */
  readonly exists?: (target: Targets[K]) => boolean;
  /** What the client keeps of an object to address it again: its id. */
  readonly identity?: (target: Targets[K], call: Call) => Readonly<Record<string, unknown>>;
  readonly properties?: Members<Property<Targets[K]>>;
  readonly navigations?: Members<Navigation<Targets[K]>>;
  readonly objects?: Members<ObjectMethod<Targets[K]>>;
  readonly methods?: Members<Method<Targets[K]>>;
  /** Of a collection: the item of a key; throws ItemNotFound. */
  readonly item?: (target: Targets[K], key: unknown, call: Call) => HostObject;
  /** Of a collection: its items in order. */
  readonly items?: (target: Targets[K], call: Call) => readonly HostObject[];
}
