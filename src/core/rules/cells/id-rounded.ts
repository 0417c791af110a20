import { faultyIdCells } from "./id-cells.js";
import type { Rule } from "../rule.js";
import { maskIdNumber } from "../../values/id-number.js";

/** An ID number typed as a number has lost its last three digits, and only the card can give them back. */
export const idRounded: Rule = {
  code: "id-rounded",
  source: "Excel keeps 15 digits of a number",
  check: (books) =>
    faultyIdCells(books)
      .filter(({ fault }) => fault === "rounded")
      .map(({ text, at }) => ({ code: "id-rounded", severity: "error", at, args: { text: maskIdNumber(text) } })),
};
