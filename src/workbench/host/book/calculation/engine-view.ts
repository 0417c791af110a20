import type { DefinedNameEntry, WorkbookLike } from "@cj-tech-master/excelts/formula";
import type { Area } from "../../../../core/values/address.js";
import { isWholeColumns, isWholeRows } from "../addresses.js";
import type { Book } from "../book.js";
import { rowsIn } from "../rows-in.js";
import type { BookSheet } from "../sheet.js";
import { EngineSheet } from "./engine-sheet.js";
import { engineFormula } from "./engine-formula.js";
import type { FormulaNode } from "./formula-graph.js";
import { SharedAreas } from "./shared-areas.js";
import { cellKey } from "./touched-cells.js";

/** Formulas in one view. The engine forgets how it has read one when it has read ten thousand others since, and then gives #NAME?. */
export const atOnce = 5000;

export interface EngineView {
  readonly workbook: WorkbookLike;
  readonly sheets: ReadonlyMap<BookSheet, EngineSheet>;
}

/**
 * The workbook as the engine is shown it: `formulas` are formulas, everything else that they read is a plain value, and what they
 * do not read is not there. Cells for which `absent` holds are left out: the engine will fill them anew.
 */
export function engineView(
  book: Book,
  formulas: ReadonlySet<FormulaNode>,
  absent: (sheet: BookSheet, key: number) => boolean,
): EngineView {
  const sheets = new Map(book.sheets.map((sheet, index) => [sheet, new EngineSheet(sheet, index + 1)]));
  const shared = new SharedAreas(book, formulas, sheets.size + 1);
  let everything = false;
  for (const node of formulas) {
    const formula = engineFormula(book, node.sheet, shared.taken(node));
    sheets.get(node.sheet)?.addFormula(node.row, node.column, formula);
    everything ||= node.reads.anywhere;
  }
  const shown = new Shown(sheets, absent);
  if (everything) for (const sheet of book.sheets) shown.addAll(sheet);
  else for (const node of formulas) for (const { sheet, area } of node.reads.areas) shown.add(sheet, area);
  const worksheets = [...sheets.values(), shared.sheet];
  const entries = definedNames(book);
  return {
    sheets,
    workbook: {
      worksheets,
      getWorksheet: (key) => worksheets.find(({ id, name }) => id === key || name === key),
      definedNames: { getAllEntries: () => entries, getAllNames: () => entries },
      userFunctions: shared.functions,
      properties: { date1904: book.date1904 },
    },
  };
}

/** Puts values into the view, each area once. */
class Shown {
  private readonly seen = new Set<string>();

  constructor(
    private readonly sheets: ReadonlyMap<BookSheet, EngineSheet>,
    private readonly absent: (sheet: BookSheet, key: number) => boolean,
  ) {}

  addAll(sheet: BookSheet): void {
    this.sheets.get(sheet)?.measure();
    for (const [row, cells] of sheet.rows) for (const column of cells.keys()) this.addCell(sheet, row, column);
  }

  add(sheet: BookSheet, area: Area): void {
    const key = `${sheet.id} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    if (isWholeColumns(area) || isWholeRows(area)) this.sheets.get(sheet)?.measure();
    for (const [row, cells] of rowsIn(sheet.rows, area.top, area.bottom)) {
      for (const column of cells.keys()) {
        if (column >= area.left && column <= area.right) this.addCell(sheet, row, column);
      }
    }
  }

  private addCell(sheet: BookSheet, row: number, column: number): void {
    const { value } = sheet.cell(row, column);
    if (value === null || this.absent(sheet, cellKey(row, column))) return;
    this.sheets.get(sheet)?.addValue(row, column, value);
  }
}

function definedNames(book: Book): DefinedNameEntry[] {
  const entry = (formula: string, own: BookSheet | undefined): string =>
    engineFormula(book, own ?? book.sheets[0] ?? null, formula);
  return [
    ...book.names.map(({ name, formula }) => ({ name, ranges: [entry(formula, undefined)] })),
    ...book.sheets.flatMap((sheet, localSheetId) =>
      sheet.names.map(({ name, formula }) => ({ name, ranges: [entry(formula, sheet)], localSheetId })),
    ),
  ];
}
