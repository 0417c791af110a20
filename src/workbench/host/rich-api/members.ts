import { levelNumber, memberKey, type ApiLevels } from "./api-levels.js";
import { HostError, notImitated } from "./host-error.js";
import type { ClassVerbs, Link, Method, Scalar } from "./host-object.js";

/** Finds declared members of classes, and refuses those that the played level does not have. */
export interface Members {
  scalar(verbs: ClassVerbs<unknown>, name: string): Scalar<unknown>;
  link(verbs: ClassVerbs<unknown>, name: string): Link<unknown>;
  method(verbs: ClassVerbs<unknown>, name: string): Method<unknown>;
  /** Throws HostError unless the class has the event of a registering verb, named by what follows `_Register` in it. */
  checkEvent(verbs: ClassVerbs<unknown>, verb: string): void;
  /** Throws HostError unless the played level has the collection's `getItem`. */
  checkItem(verbs: ClassVerbs<unknown>): void;
  /** The link or undefined; the level is checked only when there is one. */
  linkIfAny(verbs: ClassVerbs<unknown>, name: string): Link<unknown> | undefined;
  /** Names of all scalars of a class that the played level has and that load without being named. */
  scalarNames(verbs: ClassVerbs<unknown>): string[];
  /** `Class.member` of everything used so far. */
  readonly used: ReadonlySet<string>;
}

/** `level` is the requirement-set level played, such as `1.9`; `levels` come from the library's declarations, null plays every level. */
export function membersAt(level: string, levels: ApiLevels | null): Members {
  const ceiling = levelNumber(level) ?? Infinity;
  const used = new Set<string>();

  function tooNew(className: string, name: string): boolean {
    const needed = levels?.get(memberKey(className, name));
    return typeof needed === "number" && needed > ceiling;
  }
  function refuseNewer(className: string, name: string): void {
    if (tooNew(className, name)) {
      throw new HostError(
        "ApiNotFound",
        `The API you are trying to use could not be found: ${className}.${name} needs more than level ${level}.`,
      );
    }
  }
  function check(className: string, name: string): void {
    if (levels !== null && !levels.has(memberKey(className, name)))
      throw notImitated(className, `${name} (not in the declarations)`);
    refuseNewer(className, name);
    used.add(`${className}.${name}`);
  }
  function find<M>(
    verbs: ClassVerbs<unknown>,
    from: Readonly<Record<string, M>> | undefined,
    name: string,
  ): M | undefined {
    const wanted = name.toLowerCase();
    const entry = Object.entries(from ?? {}).find(([known]) => known.toLowerCase() === wanted);
    if (entry === undefined) return undefined;
    if (verbs.internal !== true && !entry[0].startsWith("_")) check(verbs.name, entry[0]);
    return entry[1];
  }
  function must<M>(verbs: ClassVerbs<unknown>, from: Readonly<Record<string, M>> | undefined, name: string): M {
    const member = find(verbs, from, name);
    if (member === undefined) {
      // Excel of this level would not know it either, whatever is imitated here.
      refuseNewer(verbs.name, name);
      throw notImitated(verbs.name, name);
    }
    return member;
  }
  return {
    scalar: (verbs, name) => must(verbs, verbs.scalars, ownName(verbs, name)),
    link: (verbs, name) => must(verbs, verbs.links, name),
    linkIfAny: (verbs, name) => find(verbs, verbs.links, name),
    method: (verbs, name) => must(verbs, verbs.methods, name),
    checkItem: (verbs) => {
      check(verbs.name, "getItem");
    },
    checkEvent: (verbs, verb) => {
      const event = Object.entries(verbs.events ?? {}).find(([, known]) => known === verb);
      if (event === undefined) throw notImitated(verbs.name, `_Register${verb}`);
      check(verbs.name, event[0]);
    },
    scalarNames: (verbs) =>
      Object.entries(verbs.scalars ?? {})
        .filter(([name, scalar]) => scalar.get !== undefined && scalar.onDemand !== true && !tooNew(verbs.name, name))
        .map(([name]) => name),
    used,
  };
}

/** The declared name of a scalar that the library may send under another. */
function ownName(verbs: ClassVerbs<unknown>, sent: string): string {
  return Object.entries(verbs.scalars ?? {}).find(([, { sentAs }]) => sentAs === sent)?.[0] ?? sent;
}
