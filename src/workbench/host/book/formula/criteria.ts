import type { BookValue } from "../cell.js";

/** A criterion of SUMIFS and the like as a test of values: `">=3"`, `"<>"`, `"春*"`, or a value to equal. */
export function matcher(criterion: string | number | boolean | null): (value: BookValue) => boolean {
  if (typeof criterion !== "string") return (value) => value === (criterion ?? 0);
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const wanted = rest.trim() === "" ? NaN : Number(rest);
  if (operator === "" || operator === "=") return equals(rest, wanted);
  if (operator === "<>") {
    const same = equals(rest, wanted);
    return (value) => !same(value);
  }
  return (value) => {
    if (!Number.isNaN(wanted)) return typeof value === "number" && compares(value, wanted, operator);
    return typeof value === "string" && compares(value.toLowerCase(), rest.toLowerCase(), operator);
  };
}

function equals(rest: string, wanted: number): (value: BookValue) => boolean {
  if (rest === "") return (value) => value === null || value === "";
  const pattern = wildcards(rest);
  return (value) => {
    if (typeof value === "number") return value === wanted;
    if (typeof value === "boolean") return String(value).toUpperCase() === rest.toUpperCase();
    // A number kept as text equals the number of the criterion.
    return (
      typeof value === "string" &&
      (pattern.test(value) || (!Number.isNaN(wanted) && value.trim() !== "" && Number(value) === wanted))
    );
  };
}

function wildcards(text: string): RegExp {
  const pattern = text.replace(/~([*?~])|[.*+?^${}()|[\]\\]/g, (found: string, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (found === "*") return ".*";
    return found === "?" ? "." : `\\${found}`;
  });
  return new RegExp(`^${pattern}$`, "isu");
}

function compares<T extends string | number>(a: T, b: T, operator: string): boolean {
  if (operator === "<") return a < b;
  if (operator === ">") return a > b;
  return operator === "<=" ? a <= b : a >= b;
}
