import { damaged } from "./bounds.js";
import { WorkbookError } from "../errors.js";

/**
 * Gives a part's bytes on as UTF-8 without byte order mark, whatever its byte order mark or XML declaration says it
 * is in (UTF-16, GB18030 …). An encoding that the platform does not know throws WorkbookError `damaged`.
 */
export class Utf8Pieces {
  #waiting: Uint8Array = new Uint8Array();
  #decoder: TextDecoder | null = null;
  #started = false;

  constructor(
    readonly part: string,
    readonly take: (piece: Uint8Array, last: boolean) => void,
  ) {}

  feed(piece: Uint8Array, last: boolean): void {
    if (this.#started) {
      this.#pass(piece, last);
      return;
    }
    const waiting = new Uint8Array(this.#waiting.length + piece.length);
    waiting.set(this.#waiting);
    waiting.set(piece, this.#waiting.length);
    this.#waiting = waiting;
    if (waiting.length < declarationLength && !last) return;
    this.#started = true;
    this.#waiting = new Uint8Array();
    const encoding = encodingOf(waiting);
    if (encoding !== "utf-8") this.#decoder = decoderFor(encoding, this.part);
    this.#pass(hasUtf8Mark(waiting) ? waiting.subarray(3) : waiting, last);
  }

  #pass(piece: Uint8Array, last: boolean): void {
    if (this.#decoder === null) this.take(piece, last);
    else this.take(new TextEncoder().encode(this.#decoder.decode(piece, { stream: !last })), last);
  }
}

/** A whole part as UTF-8, its XML declaration (which may name another encoding) replaced. */
export function wholeAsUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (encodingOf(bytes) === "utf-8") return hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  const text = decoderFor(encodingOf(bytes), part).decode(bytes);
  return new TextEncoder().encode(
    text.replace(/^<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'),
  );
}

const declarationLength = 200;

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  if (hasUtf8Mark(bytes)) return "utf-8";
  const head = String.fromCharCode(...bytes.subarray(0, declarationLength));
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1]?.toLowerCase();
  return declared === undefined || declared === "us-ascii" || declared.startsWith("utf-16") ? "utf-8" : declared;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function decoderFor(encoding: string, part: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw damaged(part, error);
  }
}
