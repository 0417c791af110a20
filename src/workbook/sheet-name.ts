import { WorkbookError } from "./errors.js";

/** Throws WorkbookError `name-invalid` unless Excel takes the name for a sheet beside `others`. */
export function requireSheetName(name: string, others: readonly string[]): void {
  const why = wrongWith(name, others);
  if (why !== null) throw new WorkbookError("name-invalid", { name, why });
}

function wrongWith(name: string, others: readonly string[]): string | null {
  if (name.trim() === "") return "blank";
  if (name.length > 31) return "long";
  if (/[[\]:*?/\\\u0000-\u001f]/.test(name)) return "character";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  if (name.toLowerCase() === "history") return "reserved";
  return others.some((other) => other.toLowerCase() === name.toLowerCase()) ? "taken" : null;
}
