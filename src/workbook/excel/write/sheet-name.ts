/** True when Excel would refuse the name for a sheet. */
export function sheetNameFault(name: string): boolean {
  return (
    name.trim() === "" ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history"
  );
}
