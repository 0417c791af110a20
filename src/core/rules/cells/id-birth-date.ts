import { faultyIdCells } from "./id-cells.js";
import type { Rule } from "../rule.js";
import { maskIdNumber } from "../../values/id-number.js";

/** Digits 7 to 14 of an ID number are a day that exists and is past. */
export const idBirthDate: Rule = {
  code: "id-birth-date",
  source: "GB 11643-1999 §3.1.2",
  check: (books) =>
    faultyIdCells(books)
      .filter(({ fault }) => fault === "birth-date")
      .map(({ text, at }) => ({ code: "id-birth-date", severity: "error", at, args: { text: maskIdNumber(text) } })),
};
