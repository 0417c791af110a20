/** Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, quotes around texts that hold either. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((text) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join("\t"))
    .join("\n");
}

/** The cells of a text from the clipboard, row by row. A last line end ends the last row and begins none. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  const plain = text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  while (cell.lastIndex <= plain.length) {
    const match = cell.exec(plain);
    if (match === null) break;
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\n") rows.push([]);
    if (match[3] === "") break;
  }
  return rows;
}
