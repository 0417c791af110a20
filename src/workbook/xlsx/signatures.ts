import type { Budget } from "./bounds.js";
import { type Package, partKey } from "./package.js";
import { changeRelationships, relationshipsOf } from "./relationships.js";

/** Removes digital signatures, which no changed file can keep; gives the names of their parts. */
export function removeSignatures(parts: Package, budget: Budget): string[] {
  const origins = relationshipsOf(parts, "", budget).filter(
    ({ kind, part }) => kind === "origin" || partKey(part).startsWith(folder),
  );
  const found = parts.names().filter((name) => partKey(name).startsWith(folder));
  if (found.length === 0) return [];
  for (const name of found) parts.remove(name);
  const ids = origins.map(({ id }) => id);
  if (ids.length > 0) changeRelationships(parts, "", [], ids, budget);
  return found;
}

const folder = "_xmlsignatures/";
