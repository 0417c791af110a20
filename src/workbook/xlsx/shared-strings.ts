import type { Budget } from "./bounds.js";
import type { Package } from "./package.js";
import { Utf8Pieces } from "./part-encoding.js";
import { unpack } from "./unpack.js";
import { type XmlHandler, XmlScanner, type XmlTag } from "./xml-scanner.js";
import { decodeText, unescapeString } from "./xml-text.js";

export interface ReadStrings {
  /** By index; runs of rich text are joined, phonetic guides left out. */
  readonly texts: readonly string[];
  /** Indexes of texts that carry formatting of their own. */
  readonly rich: ReadonlySet<number>;
}

/** The workbook's texts. Throws WorkbookError. */
export function readSharedStrings(parts: Package, part: string, budget: Budget): ReadStrings {
  const reader = new SharedStrings(budget);
  scanPart(parts, part, reader, budget);
  return reader;
}

/** Scans a part of any size piece by piece. Throws WorkbookError. */
export function scanPart(parts: Package, part: string, handler: XmlHandler, budget: Budget): void {
  const scanner = new XmlScanner(part, handler);
  const pieces = new Utf8Pieces(part, (piece, last) => {
    scanner.feed(piece, last);
  });
  unpack(parts.entry(part), budget, (piece, last) => {
    pieces.feed(piece, last);
  });
}

class SharedStrings implements XmlHandler {
  readonly texts: string[] = [];
  readonly rich = new Set<number>();
  #text = "";
  #collecting = false;
  #phoneticDepth = 0;

  constructor(readonly budget: Budget) {}

  open(tag: XmlTag): void {
    if (tag.depth === 2 && tag.name === "si") this.#text = "";
    else if (tag.name === "rPh" && this.#phoneticDepth === 0) this.#phoneticDepth = tag.depth;
    else if (tag.name === "r") this.rich.add(this.texts.length);
    else if (tag.name === "t" && this.#phoneticDepth === 0) this.#collecting = true;
  }

  close(tag: XmlTag): void {
    if (tag.name === "t") this.#collecting = false;
    else if (tag.depth === this.#phoneticDepth) this.#phoneticDepth = 0;
    else if (tag.depth === 2 && tag.name === "si") {
      this.budget.text(this.#text.length + stringCost);
      this.texts.push(unescapeString(this.#text));
    }
  }

  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    if (!this.#collecting) return;
    const text = decodeText(bytes, start, end, raw);
    this.#text = this.#text === "" ? text : this.#text + text;
  }
}

/** What a text costs beyond its characters, so that millions of empty ones are bounded too. */
const stringCost = 10;
