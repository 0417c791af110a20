/** The entries of a map whose keys lie between two, both included, by whichever way is shorter. */
export function* rowsIn<T>(rows: ReadonlyMap<number, T>, first: number, last: number): Generator<[number, T]> {
  if (last - first > rows.size) {
    for (const entry of rows) if (entry[0] >= first && entry[0] <= last) yield entry;
    return;
  }
  for (let row = first; row <= last; row++) {
    const cells = rows.get(row);
    if (cells !== undefined) yield [row, cells];
  }
}
