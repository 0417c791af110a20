import type { Books } from "./rule.js";

/** Something that several rules ask of the same books, found the first time it is asked for. */
export function oncePerBooks<Found>(find: (books: Books) => Found): (books: Books) => Found {
  const found = new WeakMap<Books, { readonly it: Found }>();
  return (books) => {
    let known = found.get(books);
    if (known === undefined) found.set(books, (known = { it: find(books) }));
    return known.it;
  };
}
