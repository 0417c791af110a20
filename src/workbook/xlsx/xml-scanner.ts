import { WorkbookError } from "../errors.js";
import { behind, isSpace, joined, spells } from "./bytes.js";
import { bounds, damaged, tooLarge } from "./bounds.js";

/** The tag the scanner stands on; one object is reused, so a handler copies what it keeps. */
export interface XmlTag {
  /** Without its namespace prefix: files differ in prefixes, not in names. */
  readonly name: string;
  /** 1 for the root. */
  readonly depth: number;
  readonly bytes: Uint8Array;
  /** Where the attributes stand in `bytes`. */
  readonly attributesStart: number;
  readonly attributesEnd: number;
  /** Where the tag stands in the part: offset of `<`, and behind `>`. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface XmlHandler {
  open(tag: XmlTag): void;
  /** Also called for a self-closing tag, right after `open`. */
  close(tag: XmlTag): void;
  /** A run of text between tags; `raw` (CDATA) text holds no entities. One text may come in several runs. */
  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void;
}

/**
 * Scans UTF-8 XML given in pieces, checking that tags nest. It knows no document types and no entities but the five
 * of XML and numeric ones: `<!DOCTYPE` throws WorkbookError `unsafe-xml`, broken nesting `damaged`.
 */
export class XmlScanner implements XmlTag {
  name = "";
  bytes: Uint8Array = new Uint8Array();
  attributesStart = 0;
  attributesEnd = 0;
  start = 0;
  end = 0;
  selfClosing = false;

  readonly #open: string[] = [];
  readonly #names = new Map<number, string[]>();
  /** Offset in the part of the first byte of `bytes`. */
  #base = 0;
  #rest: Uint8Array = new Uint8Array();
  #seenRoot = false;

  constructor(
    readonly part: string,
    readonly handler: XmlHandler,
  ) {}

  get depth(): number {
    return this.#open.length;
  }

  feed(piece: Uint8Array, last: boolean): void {
    this.bytes = this.#rest.length === 0 ? piece : joined(this.#rest, piece);
    const kept = this.#scan(last);
    this.#base += kept;
    this.#rest = this.bytes.slice(kept);
    if (this.#rest.length > bounds.token) throw tooLarge(bounds.token);
    if (last && (this.#rest.length > 0 || this.#open.length > 0 || !this.#seenRoot)) throw damaged(this.part);
  }

  /** Handles every whole token of `bytes`; gives where the first unfinished one starts. */
  #scan(last: boolean): number {
    const { bytes } = this;
    const length = bytes.length;
    let at = 0;
    for (;;) {
      let tag = at;
      while (tag < length && bytes[tag] !== lessThan) tag++;
      if (tag === length) {
        if (!last) return at;
        if (!isSpace(bytes, at, length)) throw damaged(this.part);
        return length;
      }
      const end = this.#tokenEnd(tag);
      if (end < 0) return at;
      if (tag > at && this.#open.length > 0) this.handler.text(bytes, at, tag, false);
      this.#token(tag, end);
      at = end;
    }
  }

  /** Behind the token that starts with the `<` at `tag`; -1 when it is unfinished. */
  #tokenEnd(tag: number): number {
    const { bytes } = this;
    const next = bytes[tag + 1];
    if (next === undefined) return -1;
    if (next === questionMark) return behind(bytes, tag + 2, "?>");
    if (next === exclamation) {
      if (bytes[tag + 2] === dash) return behind(bytes, tag + 4, "-->");
      if (bytes[tag + 2] === bracket) return behind(bytes, tag + 9, "]]>");
      if (bytes[tag + 2] === undefined) return -1;
      throw new WorkbookError("unsafe-xml", { part: this.part });
    }
    let quote = 0;
    for (let at = tag + 1; at < bytes.length; at++) {
      const byte = bytes[at];
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === greaterThan) return at + 1;
      else if (byte === doubleQuote || byte === singleQuote) quote = byte;
      else if (byte === lessThan) throw damaged(this.part);
    }
    return -1;
  }

  #token(tag: number, end: number): void {
    const next = this.bytes[tag + 1];
    if (next === questionMark) return;
    if (next === exclamation) {
      if (this.bytes[tag + 2] !== bracket) return;
      if (this.#open.length === 0) throw damaged(this.part);
      this.handler.text(this.bytes, tag + 9, end - 3, true);
    } else if (next === slash) this.#closeTag(tag, end);
    else this.#openTag(tag, end);
  }

  #openTag(tag: number, end: number): void {
    this.selfClosing = this.bytes[end - 2] === slash;
    const nameEnd = this.#readName(tag + 1, end - 1);
    this.attributesStart = nameEnd;
    this.attributesEnd = this.selfClosing ? end - 2 : end - 1;
    this.start = this.#base + tag;
    this.end = this.#base + end;
    if (this.#open.length === 0 && this.#seenRoot) throw damaged(this.part);
    if (this.#open.length >= bounds.depth) throw tooLarge(bounds.depth);
    this.#seenRoot = true;
    this.#open.push(this.name);
    this.handler.open(this);
    if (this.selfClosing) this.#leave();
  }

  #closeTag(tag: number, end: number): void {
    this.#readName(tag + 2, end - 1);
    if (this.#open[this.#open.length - 1] !== this.name) throw damaged(this.part);
    this.selfClosing = false;
    this.start = this.#base + tag;
    this.end = this.#base + end;
    this.#leave();
  }

  #leave(): void {
    this.handler.close(this);
    this.#open.pop();
  }

  /** Sets `name` from the name that starts at `start`, and gives where it ends. */
  #readName(start: number, limit: number): number {
    const { bytes } = this;
    const second = bytes[start + 1] ?? 0;
    if (second <= 32 || second === greaterThan || second === slash) {
      // Cells, values and formulas are named by one letter: nearly all tags of a large sheet.
      const letter = oneLetterNames[bytes[start] ?? 0];
      if (letter === undefined || start >= limit) throw damaged(this.part);
      this.name = letter;
      return start + 1;
    }
    let local = start;
    let at = start;
    let hash = 0;
    for (; at < limit; at++) {
      const byte = bytes[at] ?? 0;
      if (byte <= 32 || byte === slash) break;
      if (byte === colon) {
        local = at + 1;
        hash = 0;
      } else hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (local === at) throw damaged(this.part);
    const known = this.#names.get(hash);
    const found = known?.find((name) => spells(bytes, local, at, name));
    if (found !== undefined) this.name = found;
    else {
      if (at - local > 255) throw damaged(this.part);
      this.name = String.fromCharCode(...bytes.subarray(local, at));
      if (known === undefined) this.#names.set(hash, [this.name]);
      else known.push(this.name);
    }
    return at;
  }
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const questionMark = 0x3f;
const exclamation = 0x21;
const dash = 0x2d;
const bracket = 0x5b;
const colon = 0x3a;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/** By code; no name for what cannot be one. */
const oneLetterNames = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[A-Za-z_]/.test(letter) ? letter : undefined;
});
