/** Names of functions, and how many arguments they want: at least, at most. */
const wanted: readonly (readonly [names: string, least: number, most: number])[] = [
  ["NOW PI RAND TODAY NA TRUE FALSE", 0, 0],
  ["ABS CHAR CODE COLUMNS COUNTBLANK DAY HOUR INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LEN LOWER MINUTE MONTH", 1, 1],
  ["N NOT ROWS SECOND SQRT T TRIM UPPER VALUE YEAR", 1, 1],
  ["LEFT RIGHT INDIRECT WEEKDAY", 1, 2],
  ["AND AVERAGE CONCAT COUNT COUNTA MAX MIN OR PRODUCT SUM SUMPRODUCT XOR", 1, 255],
  ["COUNTIF EDATE EOMONTH IFERROR IFNA MOD POWER ROUND ROUNDDOWN ROUNDUP TEXT", 2, 2],
  ["AVERAGEIF FIND IF MATCH SEARCH SUMIF", 2, 3],
  ["INDEX", 2, 4],
  ["COUNTIFS", 2, 254],
  ["DATE DATEDIF MID", 3, 3],
  ["HLOOKUP SUBSTITUTE VLOOKUP", 3, 4],
  ["OFFSET", 3, 5],
  ["XLOOKUP", 3, 6],
  ["SUMIFS", 3, 255],
];

/** How many arguments Excel wants of the functions used most, by their names in capitals: at least, at most. */
export const argumentCounts: ReadonlyMap<string, readonly [least: number, most: number]> = new Map(
  wanted.flatMap(([names, least, most]) => names.split(" ").map((name) => [name, [least, most]] as const)),
);
