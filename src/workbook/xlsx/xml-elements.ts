import { bounds, tooLarge } from "./bounds.js";
import { decodeText } from "./xml-text.js";
import { attributePlace, type Attributed } from "./xml-attributes.js";
import { XmlScanner } from "./xml-scanner.js";

/** An element of a part that is held as a whole: byte offsets into it, so that it can be edited where it stands. */
export interface XmlElement extends Attributed {
  readonly name: string;
  /** With its colon, or empty. */
  readonly prefix: string;
  /** 1 for the root. */
  readonly depth: number;
  readonly parent: XmlElement | null;
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
  readonly selfClosing: boolean;
}

/** The elements of a part in document order, down to a depth (1: the root alone). Throws WorkbookError. */
export function elementsOf(bytes: Uint8Array, part: string, deepest: number = bounds.depth): XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = [];
  const scanner = new XmlScanner(part, {
    open(tag) {
      if (tag.depth > deepest) return;
      if (found.length >= bounds.elements) throw tooLarge(bounds.elements);
      const element: XmlElement = {
        name: tag.name,
        prefix: decodeText(bytes, tag.start + 1, tag.attributesStart - tag.name.length),
        depth: tag.depth,
        parent: open[open.length - 1] ?? null,
        bytes,
        attributesStart: tag.attributesStart,
        attributesEnd: tag.attributesEnd,
        start: tag.start,
        contentStart: tag.end,
        contentEnd: tag.end,
        end: tag.end,
        selfClosing: tag.selfClosing,
      };
      found.push(element);
      open.push(element);
    },
    close(tag) {
      if (tag.depth > deepest) return;
      const element = open.pop();
      if (element === undefined || tag.selfClosing) return;
      element.contentEnd = tag.start;
      element.end = tag.end;
    },
    text: () => undefined,
  });
  scanner.feed(bytes, true);
  return found;
}

/** The text inside an element, without the text's own tags. */
export function textOf(element: XmlElement): string {
  const inner = decodeText(element.bytes, element.contentStart, element.contentEnd, true);
  if (!inner.includes("<")) return decodeText(element.bytes, element.contentStart, element.contentEnd);
  let text = "";
  const shell = new TextEncoder().encode(`<t>${inner}</t>`);
  new XmlScanner("xml", {
    open: () => undefined,
    close: () => undefined,
    text: (bytes, start, end, raw) => void (text += decodeText(bytes, start, end, raw)),
  }).feed(shell, true);
  return text;
}

/** Replaces bytes `start` to `end` of a part by a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part with all edits made; edits do not overlap, and those at one place keep their order. */
export function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    pieces.push(bytes.subarray(at, edit.start), encoder.encode(edit.text));
    at = edit.end;
  }
  pieces.push(bytes.subarray(at));
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let filled = 0;
  for (const piece of pieces) {
    whole.set(piece, filled);
    filled += piece.length;
  }
  return whole;
}

/** Sets an attribute; `value` is already escaped. */
export function setAttribute(element: XmlElement, name: string, value: string): Edit {
  const place = attributePlace(element, name);
  if (place !== null) return { start: place.valueStart, end: place.valueEnd, text: value };
  return { start: element.attributesEnd, end: element.attributesEnd, text: ` ${name}="${value}"` };
}

/** Adds XML as the last content of an element, opening it up when it is `<so/>`. */
export function append(element: XmlElement, xml: string): Edit[] {
  if (!element.selfClosing) return [{ start: element.contentEnd, end: element.contentEnd, text: xml }];
  const close = `>${xml}</${element.prefix}${element.name}>`;
  return [{ start: element.attributesEnd, end: element.end, text: close }];
}

export function remove(element: XmlElement): Edit {
  return { start: element.start, end: element.end, text: "" };
}
