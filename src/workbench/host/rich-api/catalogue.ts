import type { ClassVerbs } from "./host-object.js";

/** A class of the host with the names of its members, as the library's declarations have them. */
export interface CatalogueClass {
  readonly name: string;
  readonly members: readonly string[];
}

/** Lists what classes declare, in order of their names; verbs that the library sends on its own account are not counted. */
export function catalogueOf(classes: readonly ClassVerbs<never>[]): CatalogueClass[] {
  return classes
    .filter((verbs) => verbs.internal !== true)
    .map((verbs) => ({ name: verbs.name, members: membersOf(verbs) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function membersOf(verbs: ClassVerbs<never>): string[] {
  const named = [verbs.scalars, verbs.links, verbs.methods, verbs.events].flatMap((group) => Object.keys(group ?? {}));
  const list = verbs.items === undefined ? [] : ["items"];
  const item = verbs.items?.find === undefined ? [] : ["getItem"];
  return [...new Set([...named, ...list, ...item])].filter((name) => !name.startsWith("_")).sort();
}
