import type { SentenceCode } from "./sentences.js";

/** Something that the page itself refuses or cannot do, with the code of its sentence. */
export class PageError extends Error {
  override readonly name = "PageError";
  constructor(
    readonly code: SentenceCode,
    readonly about = "",
    options: ErrorOptions = {},
  ) {
    super(`${code} ${about}`.trim(), options);
  }
}
