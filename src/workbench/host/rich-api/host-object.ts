/** An object of the emulated host as a batch sees it: what it stands for, and the verbs of its class. */
export interface HostObject<T = unknown> {
  readonly verbs: ClassVerbs<T>;
  readonly it: T;
}

/**
 * One class of the host, declared: what its members read and do. Members carry their names as in the library's declarations.
 * A member that is not declared here fails loudly when a batch uses it.
 */
export interface ClassVerbs<T> {
  readonly name: string;
  /** True for a service that the library calls on its own account: not in the declarations, not counted. */
  readonly internal?: boolean;
  /** Plain values that a batch can load, and set where `set` is given. */
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that lead to another object. */
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Events that can be asked for: the member's name, and what follows `_Register` in the verb that the library sends for it. */
  readonly events?: Readonly<Record<string, string>>;
  /** Members of a collection, in order. */
  readonly items?: Items<T>;
  /** What the library needs to find the object again in a later batch; absent for objects that it reaches by path. */
  readonly id?: Id<T>;
}

export interface Scalar<T> {
  get?(it: T): unknown;
  set?(it: T, value: unknown): void;
  /** True when loading without naming properties leaves it out (large values). */
  readonly onDemand?: boolean;
  /** What the library calls it when it sets it, where that is not its name. */
  readonly sentAs?: string;
}

export interface Link<T> {
  get(it: T): HostObject | null;
}

export interface Method<T> {
  /** Gives another object (null: the null object), or a plain value wrapped by `plain`. Throws HostError. */
  call(it: T, args: readonly unknown[]): HostObject | Plain | null | undefined;
}

export interface Items<T> {
  list(it: T): readonly HostObject[];
  /** The member with a key (name, id or number), or null; absent for collections that have no `getItem`. */
  find?(it: T, key: unknown): HostObject | null;
}

export interface Id<T> {
  of(it: T): string | number;
}

/** A plain result of a method. */
export interface Plain {
  readonly plain: unknown;
}

/** Binds an object to the verbs of its class. */
export function hosted<T>(verbs: ClassVerbs<T>, it: T): HostObject<T> {
  return { verbs, it };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "verbs" in value && "it" in value;
}
