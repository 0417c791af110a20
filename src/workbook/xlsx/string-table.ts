import { type Budget, bounds } from "./bounds.js";
import type { Package } from "./package.js";
import { readSharedStrings } from "./shared-strings.js";
import { append, edited, elementsOf, setAttribute } from "./xml-elements.js";
import { attribute } from "./xml-attributes.js";
import { escapeString } from "./xml-text.js";

/**
 * A shared-string part that can be added to; what is there keeps its number. Texts are shared rather than written
 * into their cells because some previews on phones show nothing for the latter.
 */
export class StringTable {
  readonly #index = new Map<string, number>();
  readonly #added: string[] = [];
  readonly #known: number;
  #uses = 0;

  constructor(
    readonly parts: Package,
    readonly part: string,
    readonly budget: Budget,
  ) {
    const { texts, rich } = readSharedStrings(parts, part, budget);
    this.#known = texts.length;
    texts.forEach((text, index) => {
      if (!rich.has(index) && !this.#index.has(text)) this.#index.set(text, index);
    });
  }

  /** Index of a text, added when it is new. */
  index(text: string): number {
    this.#uses++;
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    const index = this.#known + this.#added.push(text) - 1;
    this.#index.set(text, index);
    return index;
  }

  /** Puts the part back with what was added. */
  save(): void {
    if (this.#added.length === 0) return;
    const bytes = this.parts.xml(this.part, this.budget, bounds.patchedSheet);
    // The root alone: a part with a million texts is not worth a million elements.
    const root = elementsOf(bytes, this.part, 1)[0];
    if (root === undefined) return;
    const p = root.prefix;
    const xml = this.#added.map((text) => {
      const space = /^\s|\s$|\n|\s{2}/.test(text) ? ' xml:space="preserve"' : "";
      return `<${p}si><${p}t${space}>${escapeString(text)}</${p}t></${p}si>`;
    });
    const total = Number(attribute(root, "count") ?? this.#known);
    const counts = [
      setAttribute(root, "count", String((Number.isFinite(total) ? total : this.#known) + this.#uses)),
      setAttribute(root, "uniqueCount", String(this.#known + this.#added.length)),
    ];
    this.parts.put(this.part, edited(bytes, [...counts, ...append(root, xml.join(""))]));
  }
}
