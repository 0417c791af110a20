import type { TracedFigure, TracedRow } from "../../ledger/trace/trace.js";
import { keyOf } from "../../ledger/dues/person-keys.js";
import type { BookReading, Row } from "../../reading/reading.js";

/** A line of a block: a row of the user's, or what one member paid by the dues register. */
export interface BlockLine {
  readonly cells: readonly TracedRow[];
  /** The row of the register that speaks of the payer; null for other lines. */
  readonly payer: Row<"dues"> | null;
}

/** No program takes more parts in one sum without trouble; a payer with more cells gets a further line. */
const mostCells = 60;

/** The lines of a figure's block: a row each, the cells of the dues register together by payer. */
export function blockLines({ rows }: TracedFigure, reading: BookReading): BlockLine[] {
  const register = rows.filter(({ tab }) => tab === "dues");
  const others = rows.filter(({ tab }) => tab !== "dues").map((row): BlockLine => ({ cells: [row], payer: null }));
  return register.length === 0 ? others : [...others, ...payerLines(register, reading)];
}

function payerLines(cells: readonly TracedRow[], { tabs: { dues } }: BookReading): BlockLine[] {
  const ofRow = new Map<number, Row<"dues">>();
  for (const row of dues?.rows ?? []) ofRow.set(row.row, row);
  const payers = new Map<string, TracedRow[]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const key = payerKey(ofRow.get(cell.row), cell.row);
    const known = payers.get(key);
    if (known === undefined) payers.set(key, [cell]);
    else known.push(cell);
  }
  return [...payers.values()].flatMap((all) => {
    const payer = ofRow.get(all[0]?.row ?? -1) ?? null;
    return Array.from({ length: Math.ceil(all.length / mostCells) }, (_, index): BlockLine => {
      return { cells: all.slice(index * mostCells, (index + 1) * mostCells), payer };
    });
  });
}

/** By number and name together, so that a number that two people bear does not join them; a row without either stands alone. */
function payerKey(row: Row<"dues"> | undefined, at: number): string {
  const [number, name] = [keyOf(row?.values.memberNo), keyOf(row?.values.name)];
  if (number === null && name === null) return `row ${at}`;
  return `${number ?? ""} ${name ?? ""} ${number === null ? (keyOf(row?.values.department) ?? "") : ""}`;
}
