import { HostError, invalidArgument, itemNotFound, notImitated } from "./host-error.js";
import { isHostObject, type HostObject } from "./host-object.js";
import type { Kept } from "./kept.js";
import type { Members } from "./members.js";
import { pathIdProperty, PathType, type PathIds, type WireArguments, type WirePath } from "./wire.js";

/** The objects that one batch reaches, each path evaluated once; null stands for the null object. */
export interface Objects {
  at(pathId: number): HostObject | null;
  /** The object if it has been reached already; undefined otherwise. */
  reached(pathId: number): HostObject | null | undefined;
  /** Arguments with object references replaced by their objects. */
  args(info: WireArguments | undefined): unknown[];
}

export function objectsOf(
  paths: Readonly<Record<string, WirePath>>,
  root: HostObject,
  members: Members,
  kept: Kept,
  services: ReadonlyMap<string, HostObject>,
  beforeCall: (what: string) => void,
): Objects {
  const found = new Map<number, HostObject | null>();
  const objects: Objects = { at, reached: (pathId) => found.get(pathId), args };
  return objects;

  function at(pathId: number): HostObject | null {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const path = paths[String(pathId)];
    if (path === undefined) throw invalidArgument(`No object path ${pathId}.`);
    const object = evaluate(path);
    found.set(pathId, object);
    return object;
  }

  function evaluate(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return root;
      case PathType.null:
        return null;
      case PathType.referenceId: {
        const object = kept.get(path.Name);
        if (object === undefined) throw new HostError("InvalidReference", `The reference ${path.Name} is gone.`);
        return object;
      }
      case PathType.newObject: {
        const service = services.get(path.Name);
        if (service === undefined) throw notImitated("new", path.Name);
        return service;
      }
      default:
    }
    const parent = at(path.ParentObjectPathId ?? 0);
    if (parent === null) return nullChild(path);
    if (path.ObjectPathType === PathType.property) return members.link(parent.verbs, path.Name).get(parent.it);
    if (path.ObjectPathType === PathType.indexer) return indexed(parent, path);
    if (path.ObjectPathType === PathType.method) return called(parent, path);
    throw notImitated(parent.verbs.name, `path type ${path.ObjectPathType}`);
  }

  function indexed(parent: HostObject, path: WirePath): HostObject {
    const key = path.ArgumentInfo?.Arguments?.[0];
    if (parent.verbs.items?.find === undefined) throw notImitated(parent.verbs.name, "getItem");
    members.checkItem(parent.verbs);
    const item = parent.verbs.items.find(parent.it, key);
    if (item === null) throw itemNotFound(`${parent.verbs.name} ${String(key)}.`);
    return item;
  }

  function called(parent: HostObject, path: WirePath): HostObject | null {
    const method = members.method(parent.verbs, path.Name);
    beforeCall(`${parent.verbs.name}.${path.Name}`);
    const result = method.call(parent.it, args(path.ArgumentInfo));
    if (result === null || isHostObject(result)) return result;
    throw notImitated(parent.verbs.name, `${path.Name} as an object`);
  }

  function args(info: WireArguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => resolved(argument, info?.ReferencedObjectPathIds?.[index]));
  }

  /** An argument with the objects in it, however deep they stand. */
  function resolved(value: unknown, pathIds: PathIds | undefined): unknown {
    if (typeof pathIds === "number" && pathIds > 0) return at(pathIds);
    if (Array.isArray(value)) {
      const ids = Array.isArray(pathIds) ? (pathIds as readonly PathIds[]) : [];
      // Most arrays are of plain cells, and large.
      return holdsObjects(value, ids) ? value.map((one, index) => resolved(one, ids[index])) : value;
    }
    if (typeof value !== "object" || value === null) return value;
    if (pathIdProperty in value) return at(Number(value[pathIdProperty]));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner, undefined)]));
  }
}

function holdsObjects(values: readonly unknown[], pathIds: readonly PathIds[]): boolean {
  return (
    pathIds.length > 0 || values.some((value) => typeof value === "object" && value !== null && !Array.isArray(value))
  );
}

/** What is asked of a null object stays null only where the asker allows for it. */
function nullChild(path: WirePath): null {
  if (/ornullobject$/i.test(path.Name)) return null;
  throw itemNotFound(`The object that ${path.Name || "getItem"} was asked of is a null object.`);
}
