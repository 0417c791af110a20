import { invalidArgument } from "../rich-api/host-error.js";
import { isHostObject } from "../rich-api/host-object.js";
import type { RangeIt } from "./state.js";

/** The argument as a text. Throws HostError. */
export function textArgument(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} must be a text.`);
  return value;
}

export function numberArgument(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`${what} must be a number.`);
  return value;
}

export function booleanArgument(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false.`);
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((option) => option === value);
  if (found === undefined)
    throw invalidArgument(`${what} is one of ${allowed.join(", ")}, not ${JSON.stringify(value)}.`);
  return found;
}

export function recordArgument(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument(`${what} must be an object.`);
  return value as Readonly<Record<string, unknown>>;
}

/** The argument as a range. Throws HostError. */
export function rangeArgument(value: unknown): RangeIt {
  if (!isHostObject(value) || value.verbs.name !== "Range") throw invalidArgument("A Range is wanted.");
  return value.it as RangeIt;
}

/** `#RRGGBB`, or a few of the colour names of HTML. Throws HostError. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value, "A colour");
  const named: Readonly<Record<string, string>> = {
    black: "#000000",
    white: "#FFFFFF",
    red: "#FF0000",
    yellow: "#FFFF00",
  };
  const color = named[text.toLowerCase()] ?? text;
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw invalidArgument(`"${text}" is not a colour.`);
  return color.toUpperCase();
}

/** A two-dimensional array of exactly the size, or one value for all cells. Throws HostError. */
export function matrixArgument(
  value: unknown,
  rows: number,
  columns: number,
): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const wrong = () =>
    new RangeError(
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${rows} × ${columns}).`,
    );
  const matrix = value as unknown[];
  if (matrix.length !== rows) throw invalidArgument(wrong().message);
  for (const cells of matrix) {
    if (!Array.isArray(cells) || cells.length !== columns) throw invalidArgument(wrong().message);
  }
  return (row, column) => (matrix as unknown[][])[row]?.[column];
}
