import { invalidArgument } from "../rich-api/host-error.js";

/** Excel's rules for the name of a sheet. Throws HostError. */
export function checkSheetName(name: string): void {
  const why = wrongWith(name);
  if (why !== null) throw invalidArgument(`The sheet name "${name}" ${why}.`);
}

function wrongWith(name: string): string | null {
  if (name.length === 0) return "is empty";
  if (name.length > 31) return "is longer than 31 characters";
  if (/[:\\/?*[\]]/.test(name)) return "holds one of : \\ / ? * [ ]";
  if (name.startsWith("'") || name.endsWith("'")) return "begins or ends with an apostrophe";
  if (name.toLowerCase() === "history") return "is reserved";
  return null;
}
