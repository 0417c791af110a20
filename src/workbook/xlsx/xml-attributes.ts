import { damaged } from "./bounds.js";
import { decodeText } from "./xml-text.js";

/** Where a tag's attributes stand. */
export interface Attributed {
  readonly bytes: Uint8Array;
  readonly attributesStart: number;
  readonly attributesEnd: number;
}

/** The value of an attribute by its name without prefix, or null. Namespace declarations are not attributes. */
export function attribute(tag: Attributed, name: string): string | null {
  const place = attributePlace(tag, name);
  return place === null ? null : decodeText(tag.bytes, place.valueStart, place.valueEnd);
}

/** True for `1`, `true` and `on`, the ways in which files say yes. */
export function isOn(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}

export interface AttributePlace {
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

export function attributePlace(tag: Attributed, name: string): AttributePlace | null {
  let found: AttributePlace | null = null;
  eachAttribute(tag, (nameStart, localStart, nameEnd, valueStart, valueEnd) => {
    if (found !== null || nameEnd - localStart !== name.length) return;
    for (let index = 0; index < name.length; index++) {
      if (tag.bytes[localStart + index] !== name.charCodeAt(index)) return;
    }
    if (isNamespace(tag.bytes, nameStart)) return;
    found = { start: nameStart, valueStart, valueEnd };
  });
  return found;
}

type Visit = (nameStart: number, localStart: number, nameEnd: number, valueStart: number, valueEnd: number) => void;

/** Calls back with the place of each attribute: its whole name, its name behind the prefix, its value. */
export function eachAttribute(tag: Attributed, visit: Visit): void {
  const { bytes, attributesEnd: end } = tag;
  let at = tag.attributesStart;
  for (;;) {
    while (at < end && (bytes[at] ?? 0) <= 32) at++;
    if (at >= end) return;
    const nameStart = at;
    let localStart = at;
    while (at < end && bytes[at] !== equals && (bytes[at] ?? 0) > 32) {
      if (bytes[at] === colon) localStart = at + 1;
      at++;
    }
    const nameEnd = at;
    while (at < end && (bytes[at] ?? 0) <= 32) at++;
    if (bytes[at] !== equals) throw damaged("xml");
    at++;
    while (at < end && (bytes[at] ?? 0) <= 32) at++;
    const quote = bytes[at];
    if (quote !== doubleQuote && quote !== singleQuote) throw damaged("xml");
    const valueStart = ++at;
    while (at < end && bytes[at] !== quote) at++;
    if (at >= end) throw damaged("xml");
    visit(nameStart, localStart, nameEnd, valueStart, at);
    at++;
  }
}

const equals = 0x3d;
const colon = 0x3a;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/** `xmlns` or `xmlns:r` */
function isNamespace(bytes: Uint8Array, start: number): boolean {
  const after = bytes[start + 5];
  return (after === colon || after === equals) && String.fromCharCode(...bytes.subarray(start, start + 5)) === "xmlns";
}
