import type { ConditionalLook } from "../../host/book/conditional-format.js";

/** What conditional formats put over a cell: a look, and a bar of a share (0–1) of the cell's width. */
export interface ConditionalPicture {
  readonly look: ConditionalLook | null;
  readonly bar: { readonly share: number; readonly color: string } | null;
}

export const unconditional: ConditionalPicture = { look: null, bar: null };
