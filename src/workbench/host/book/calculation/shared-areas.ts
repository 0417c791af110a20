import type { WorkbookLike } from "@cj-tech-master/excelts/formula";
import { columnsOf, localAddress, rowsOf } from "../addresses.js";
import type { Book } from "../book.js";
import { sheetPrefix } from "../formula/sheet-prefix.js";
import { BookSheet } from "../sheet.js";
import { directAreas } from "./direct-areas.js";
import { EngineSheet } from "./engine-sheet.js";
import type { FormulaNode } from "./formula-graph.js";
import type { ReadArea } from "./reads.js";

/** Areas of fewer cells are not worth sharing. */
const least = 32;

/** A name no sheet can have. */
const ownSheet = "?";

type Functions = NonNullable<WorkbookLike["userFunctions"]>;

/**
 * The engine reads an area cell by cell for every formula anew, which is most of its work when many formulas add up the same
 * columns. Here each such area is read by one cell of a sheet of our own, whose function keeps what it was given as it was given; the
 * formulas take it from there. What kind of thing the engine hands about stays its own affair.
 */
export class SharedAreas {
  readonly sheet: EngineSheet;
  readonly functions: Functions;
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly book: Book,
    nodes: ReadonlySet<FormulaNode>,
    id: number,
  ) {
    this.sheet = new EngineSheet(new BookSheet("{engine}", ownSheet), id);
    const functions = new Map<string, Functions extends ReadonlyMap<string, infer F> ? F : never>();
    for (const [key, read] of repeated(book, nodes)) {
      const number = this.numbers.size;
      this.numbers.set(key, number);
      let kept: unknown;
      functions.set(`KEEP${number}`, { minArity: 1, maxArity: 1, invoke: ([given]) => (kept = given) });
      functions.set(`KEPT${number}`, { minArity: 1, maxArity: 1, invoke: () => kept });
      const area = `${sheetPrefix(read.sheet.name)}${localAddress(read.area)}`;
      this.sheet.addFormula(number, 0, `KEEP${number}(${area})`);
    }
    this.functions = functions;
  }

  /** The formula of a cell (with its `=`) with the shared areas taken from where they are kept. */
  taken({ sheet, formula }: FormulaNode): string {
    if (this.numbers.size === 0) return formula;
    return directAreas(this.book, sheet, formula)
      .map(({ piece, read }) => {
        const number = read === null ? undefined : this.numbers.get(keyOf(read));
        return number === undefined ? piece.text : `KEPT${number}('${ownSheet}'!A${number + 1})`;
      })
      .join("");
  }
}

function repeated(book: Book, nodes: ReadonlySet<FormulaNode>): ReadonlyMap<string, ReadArea> {
  const seen = new Map<string, ReadArea>();
  const again = new Map<string, ReadArea>();
  for (const { sheet, formula } of nodes) {
    for (const { read } of directAreas(book, sheet, formula)) {
      if (read === null || rowsOf(read.area) * columnsOf(read.area) < least) continue;
      const key = keyOf(read);
      if (seen.has(key)) again.set(key, read);
      else seen.set(key, read);
    }
  }
  return again;
}

function keyOf({ sheet, area }: ReadArea): string {
  return `${sheet.id} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
}
