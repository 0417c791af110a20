import { headsFigures } from "../../ledger/last-year/own-figures.js";
import type { SheetSnapshot } from "../../reading/snapshot.js";
import { fenOfYuan, type Fen } from "../../values/fen.js";
import { squeezeText } from "../../values/text.js";

/** What an account carries forward, in fen: in the column headed 本年数 or 决算数; without such a column only where the row states one number. */
export function closingIn({ values }: SheetSnapshot, year: number): Fen | null {
  const numbers = new Set(
    values.flatMap((cells, row) => {
      const label = cells?.findIndex((cell) => typeof cell === "string" && isClosing(cell)) ?? -1;
      if (label < 0) return [];
      const behind = numbersBehind(cells ?? [], label);
      const headed = headedColumn(values.slice(0, row), label, year);
      const ofYear = behind.filter(({ column }) => column === headed);
      return (ofYear.length > 0 ? ofYear : behind).map(({ number }) => number);
    }),
  );
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? fenOfYuan(only) : null;
}

/** The first column behind the label that the nearest header above heads as the year's own; null where none does. */
function headedColumn(above: SheetSnapshot["values"], label: number, year: number): number | null {
  for (const cells of [...above].reverse()) {
    const found = cells?.findIndex(
      (cell, column) => column > label && typeof cell === "string" && headsFigures(squeezeText(cell), year),
    );
    if (found !== undefined && found >= 0) return found;
  }
  return null;
}

/** The numbers of a row up to the first gap of words behind its label: a report's tie-out stands to its right. */
function numbersBehind(
  row: SheetSnapshot["values"][number] & object,
  label: number,
): readonly { readonly number: number; readonly column: number }[] {
  const end = row.findIndex((cell, column) => column > label && typeof cell === "string" && cell !== "");
  return row.flatMap((cell, column) =>
    typeof cell === "number" && column > label && (end < 0 || column < end) ? [{ number: cell, column }] : [],
  );
}

function isClosing(text: string): boolean {
  return closingWords.test(squeezeText(text));
}

const closingWords = /^(?:[一二三四五六七八九十\d]+[、.])?(?:期末|年末)滚存结余$|^Balancecarriedforward$/i;
