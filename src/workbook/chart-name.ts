/** Name of the n-th chart (from 1) that this program puts on a sheet; by it the chart is known again and replaced. */
export function chartName(number: number): string {
  return `${prefix}${number}`;
}

/** The number in the name of a chart of ours, or null for the user's own charts, which are never touched. */
export function chartNumber(name: string): number | null {
  const digits = name.startsWith(prefix) ? name.slice(prefix.length) : "";
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : null;
}

const prefix = "UnionBooks.Chart";
