/** Sizes of a sheet and of what Excel takes in. */
export const lastRow = 1048575;
export const lastColumn = 16383;
/** Characters of text that one cell holds. */
export const cellCharacters = 32767;
export const formulaCharacters = 8192;
/** From here on a typed number is too large for a cell and stays a text. */
export const beyondNumbers = 1e308;
/** Bytes of one request or response in Excel on the web. */
export const payloadBytes = 5 * 1024 * 1024;
/** Cells of one read in Excel on the web. */
export const readCells = 5_000_000;
/** Cells of one `setCellProperties`, as observed in OfficeDev/office-js#2564. */
export const propertyCells = 80_000;
/** Height of a row and width of a column that nobody has set, in points. */
export const standardHeight = 15;
export const standardWidth = 48;
