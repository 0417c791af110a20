import { damaged } from "./bounds.js";

/**
 * Text of UTF-8 bytes: entities replaced (unless `raw`), line ends made `\n` as XML asks.
 * An unknown entity throws WorkbookError `damaged`.
 */
export function decodeText(bytes: Uint8Array, start: number, end: number, raw = false): string {
  if (end - start > scratch.length) return decodeLong(bytes, start, end, raw);
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === ampersand || byte === carriageReturn)
      return decodeLong(bytes, start, end, raw, length);
    scratch[length++] = byte;
  }
  return length === 0 ? "" : String.fromCharCode.apply(null, scratch.subarray(0, length) as unknown as number[]);
}

/** Text with the `_xHHHH_` escapes of spreadsheet strings replaced (`_x000D_`, `_x005F_`). */
export function unescapeString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Text as it stands between tags or in a double-quoted attribute of XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(unencodable, "\ufffd");
}

/** A cell's text as XML: characters that XML forbids, and what would be read as an escape, become `_xHHHH_`. */
export function escapeString(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(unencodable, hexEscape);
  return escapeXml(escaped.replaceAll("\r", "_x000D_")).replaceAll("&#10;", "\n").replaceAll("&#9;", "\t");
}

/** Control characters other than tab and line ends, lone surrogates, and the two non-characters: not allowed in XML. */
const unencodable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

const ampersand = 0x26;
const carriageReturn = 0x0d;
const scratch = new Uint16Array(4096);
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

function decodeLong(bytes: Uint8Array, start: number, end: number, raw: boolean, plain = 0): string {
  const text = end - start > 600 ? utf8.decode(bytes.subarray(start, end)) : decodeShort(bytes, start, end, plain);
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return raw || !lines.includes("&") ? lines : lines.replace(/&([^;&]*);?/g, entity);
}

/** UTF-8 by hand: for a name of three characters TextDecoder costs many times the decoding. */
function decodeShort(bytes: Uint8Array, start: number, end: number, plain: number): string {
  let length = plain;
  for (let at = start + plain; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) scratch[length++] = byte;
    else if (byte >= 0xe0 && byte < 0xf0 && at + 2 < end && isTail(bytes[at + 1]) && isTail(bytes[at + 2])) {
      scratch[length++] = ((byte & 0x0f) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
      at += 2;
    } else return utf8.decode(bytes.subarray(start, end));
  }
  return String.fromCharCode.apply(null, scratch.subarray(0, length) as unknown as number[]);
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function entity(whole: string, name: string): string {
  const character = Object.hasOwn(named, name) ? named[name] : undefined;
  if (character !== undefined && whole.endsWith(";")) return character;
  const code = /^#(?:x([0-9A-Fa-f]{1,8})|(\d{1,8}))$/.exec(name);
  const point = code?.[1] === undefined ? Number(code?.[2] ?? NaN) : parseInt(code[1], 16);
  if (!whole.endsWith(";") || !(point <= 0x10ffff)) throw damaged("xml");
  return String.fromCodePoint(point);
}
