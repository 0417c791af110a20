import { faultyIdCells } from "./id-cells.js";
import type { Rule } from "../rule.js";
import { maskIdNumber } from "../../values/id-number.js";

/** The last character of an ID number follows from the others. */
export const idChecksum: Rule = {
  code: "id-checksum",
  source: "GB 11643-1999 §3.1.4",
  check: (books) =>
    faultyIdCells(books)
      .filter(({ fault }) => fault === "checksum")
      .map(({ text, at }) => ({ code: "id-checksum", severity: "error", at, args: { text: maskIdNumber(text) } })),
};
