import { catalog } from "./catalog.js";
import type { RuleFinding } from "./findings.js";
import type { Books } from "./rule.js";

/** What every rule of the catalogue finds in the books, in the catalogue's order. */
export function runRules(books: Books): RuleFinding[] {
  return catalog.flatMap((rule) => [...rule.check(books)]);
}
