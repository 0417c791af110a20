import { quoteSheet } from "../../../../core/values/address.js";

/** A sheet's name as Excel writes it before `!`: quoted only where it could be misread. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const like = /^(?:[A-Za-z]{1,3}\d+|[RrCc]\d*|[Rr]\d*[Cc]\d*|true|false)$/i.test(name);
  return `${plain && !like ? name : quoteSheet(name)}!`;
}

/** The prefix of a reference through several sheets: `一月:三月!`. */
export function sheetsPrefix(first: string, last: string): string {
  const plain = [first, last].every((name) => !sheetPrefix(name).startsWith("'"));
  return plain ? `${first}:${last}!` : `${quoteSheet(`${first}:${last}`)}!`;
}
