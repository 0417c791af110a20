import { notImitated } from "./host-error.js";
import type { HostObject } from "./host-object.js";
import type { Members } from "./members.js";
import type { WireQuery } from "./wire.js";

/** What a query asks of one object, as a tree: scalars by name, and what to load of linked objects. */
interface Wanted {
  readonly all: boolean;
  readonly children: ReadonlyMap<string, Wanted>;
}

/** Answers a query about an object; a collection answers with its items. */
export function answerQuery(members: Members, object: HostObject, query: WireQuery | undefined): unknown {
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? []).map((path) => `${path}/*`)];
  const wanted = treeOf(paths.length === 0 ? ["*"] : paths);
  return answer(members, object, wanted, query);
}

function answer(members: Members, object: HostObject, wanted: Wanted, window?: WireQuery): Record<string, unknown> {
  return object.verbs.items === undefined
    ? oneObject(members, object, wanted)
    : collection(members, object, wanted, window);
}

function collection(members: Members, object: HostObject, wanted: Wanted, window?: WireQuery): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  const forItems = new Map<string, Wanted>();
  for (const [name, below] of wanted.children) {
    // "items/name" and "name" mean the same on the wire; "count" is the collection's own.
    if (name.toLowerCase() === "items") for (const [inner, deeper] of below.children) forItems.set(inner, deeper);
    else if (Object.keys(object.verbs.scalars ?? {}).some((known) => known.toLowerCase() === name.toLowerCase()))
      load(members, object, name, own);
    else forItems.set(name, below);
  }
  const all = wanted.all || [...wanted.children].some(([name, below]) => name.toLowerCase() === "items" && below.all);
  const list = object.verbs.items?.list(object.it) ?? [];
  const from = window?.Skip ?? 0;
  const to = window?.Top === undefined ? list.length : from + window.Top;
  const items = list.slice(from, to).map((item, index) => ({
    ...answer(members, item, { all, children: forItems }),
    _Index: from + index,
  }));
  return { ...own, _Items: items };
}

function oneObject(members: Members, object: HostObject, wanted: Wanted): Record<string, unknown> {
  const values: Record<string, unknown> = identity(object);
  if (wanted.all) for (const name of members.scalarNames(object.verbs)) load(members, object, name, values);
  for (const [name, below] of wanted.children) {
    const link = members.linkIfAny(object.verbs, name);
    if (link === undefined) {
      load(members, object, name, values);
      continue;
    }
    const next = link.get(object.it);
    values[memberName(object.verbs.links, name)] = next === null ? null : answer(members, next, below);
  }
  return values;
}

function load(members: Members, object: HostObject, name: string, into: Record<string, unknown>): void {
  const scalar = members.scalar(object.verbs, name);
  if (scalar.get === undefined) throw notImitated(object.verbs.name, `${name} (reading)`);
  into[memberName(object.verbs.scalars, name)] = scalar.get(object.it);
}

/** The library reads values by their wire name, which begins with a capital. */
function memberName(from: Readonly<Record<string, unknown>> | undefined, name: string): string {
  const known = Object.keys(from ?? {}).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
  return known.charAt(0).toUpperCase() + known.slice(1);
}

/** What the library must know of an object to find it again, and its id, which it may read without having loaded it. */
export function identity(object: HostObject): Record<string, unknown> {
  const { verbs, it } = object;
  if (verbs.id === undefined) return {};
  return { _Id: verbs.id.of(it), ...(verbs.scalars?.id?.get === undefined ? {} : { Id: verbs.scalars.id.get(it) }) };
}

function treeOf(paths: readonly string[]): Wanted {
  const groups = new Map<string, string[]>();
  let all = false;
  for (const path of paths) {
    const [first = "", ...rest] = path.trim().split("/");
    if (first === "*" || first === "") {
      all = true;
      continue;
    }
    const group = groups.get(first) ?? [];
    group.push(rest.join("/"));
    groups.set(first, group);
  }
  return { all, children: new Map([...groups].map(([name, rests]) => [name, treeOf(rests)])) };
}
