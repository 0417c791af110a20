import { faultyIdCells } from "./id-cells.js";
import type { Rule } from "../rule.js";
import { bareIdNumber, maskIdNumber } from "../../values/id-number.js";

/** An ID number has 18 characters, an old one 15. */
export const idForm: Rule = {
  code: "id-form",
  source: "GB 11643-1999 §3",
  check: (books) =>
    faultyIdCells(books)
      .filter(({ fault }) => fault === "form")
      .map(({ text, at }) => ({
        code: "id-form",
        severity: "error",
        at,
        args: { text: maskIdNumber(text), length: bareIdNumber(text).length },
      })),
};
