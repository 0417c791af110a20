/** Groups of neighbouring columns behind the first two that each have room for an amount; `widths` are those of the form. */
export function moneySpans(widths: readonly number[], groups: number): number[] {
  const spans: number[] = [];
  let open = { width: 0, columns: 0 };
  for (const width of widths.slice(2)) {
    open = { width: open.width + width, columns: open.columns + 1 };
    if (open.width < roomForMoney) continue;
    spans.push(open.columns);
    open = { width: 0, columns: 0 };
  }
  return spans.slice(0, groups);
}

/** Characters that 1,234,567.89 takes. */
const roomForMoney = 12;

/** Parts of a width in columns that are as equal as can be, the first ones larger. */
export function equalSpans(columns: number, parts: number): number[] {
  const least = Math.floor(columns / parts);
  return Array.from({ length: parts }, (_, index) => least + (index < columns % parts ? 1 : 0));
}
