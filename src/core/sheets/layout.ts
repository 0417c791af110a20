import type { Area, Cell } from "../values/address.js";
import type { Blueprint, BlueprintCell } from "./blueprint.js";
import type { Expression } from "./expression.js";
import { expressionValue } from "./expression-value.js";
import { formulaText } from "./formula-text.js";
import type { PageCell, SheetPage } from "./page.js";
import { styles } from "./style.js";
import { linesOf } from "./text-width.js";

/** A finished page, and where the blueprint's keys came to stand. */
export interface Laid {
  readonly page: SheetPage;
  readonly at: (key: string) => Cell;
  readonly valueAt: (key: string) => string | number | null;
}

/** Gives every cell of a blueprint its place, and every formula its addresses and computed value. */
export function layout(blueprint: Blueprint): Laid {
  const placed = placeCells(blueprint);
  const keys = new Map<string, Placed>();
  for (const one of placed) {
    if (one.cell.key === null) continue;
    if (keys.has(one.cell.key)) throw new Error(`two cells have the key ${one.cell.key}`);
    keys.set(one.cell.key, one);
  }
  const find = (key: string): Placed => {
    const found = keys.get(key);
    if (found === undefined) throw new Error(`no cell has the key ${key}`);
    return found;
  };
  const valueAt = valuesOf(find);
  const page = pour(blueprint, placed, find, valueAt);
  return { page, at: find, valueAt };
}

interface Placed extends Cell {
  readonly cell: BlueprintCell;
}

function placeCells({ blocks }: Blueprint): Placed[] {
  return blocks.flatMap((block) =>
    block.rows.flatMap(({ cells }, index) => {
      let column = block.left;
      return cells.map((cell) => {
        const placed = { cell, row: block.top + index, column };
        column += cell.span;
        return placed;
      });
    }),
  );
}

/** Values by key, each computed once; a formula that leads back to itself is an error of ours. */
function valuesOf(find: (key: string) => Placed): (key: string) => string | number | null {
  const known = new Map<string, string | number | null>();
  const open = new Set<string>();
  const valueAt = (key: string): string | number | null => {
    const done = known.get(key);
    if (done !== undefined) return done;
    if (open.has(key)) throw new Error(`the formula of ${key} needs itself`);
    open.add(key);
    const { content } = find(key).cell;
    const value = isExpression(content) ? expressionValue(content, valueAt) : content;
    known.set(key, value);
    return value;
  };
  return valueAt;
}

function pour(
  blueprint: Blueprint,
  placed: readonly Placed[],
  find: (key: string) => Cell,
  valueAt: (key: string) => string | number | null,
): SheetPage {
  const height = Math.max(...blueprint.blocks.map((block) => block.top + block.rows.length));
  const rows = Array.from({ length: height }, () => new Array<PageCell | null>(blueprint.widths.length).fill(null));
  const merges: Area[] = [];
  for (const { cell, row, column } of placed) {
    const cells = rows[row] ?? [];
    cells[column] = pageCell(cell, find, valueAt);
    for (let extra = 1; extra < cell.span; extra += 1) cells[column + extra] = { value: null, role: cell.role };
    if (cell.span > 1) merges.push({ top: row, left: column, bottom: row, right: column + cell.span - 1 });
  }
  const { print } = blueprint;
  const printed = blueprint.blocks[0];
  const bottom = printed === undefined ? 0 : printed.top + printed.rows.length - 1;
  return {
    name: blueprint.name,
    mark: blueprint.mark,
    rows,
    columns: blueprint.widths.map((width) => ({ width })),
    heights: heightsOf(blueprint, valueAt),
    merges,
    freeze: { rows: blueprint.freezeRows, columns: 0 },
    print: {
      orientation: print.orientation,
      area: { top: 0, left: 0, bottom, right: print.columns - 1 },
      titleRows: print.titleRows,
      onePage: false,
      breaks: [],
    },
    tables: [],
    validations: [],
    tabColor: blueprint.tabColor,
    links: [],
    ...outlineOf(blueprint),
  };
}

/** Rows side by side fold together, at the level of the first block that says one. */
function outlineOf({ blocks }: Blueprint): Pick<SheetPage, "outline"> {
  const outline = new Map<number, number>();
  for (const { top, rows } of blocks) {
    rows.forEach(({ level }, index) => {
      if (level !== undefined && !outline.has(top + index)) outline.set(top + index, level);
    });
  }
  return outline.size === 0 ? {} : { outline };
}

function pageCell(
  cell: BlueprintCell,
  find: (key: string) => Cell,
  valueAt: (key: string) => string | number | null,
): PageCell {
  const { content, role } = cell;
  if (!isExpression(content)) return { value: content, role };
  const value = cell.key === null ? expressionValue(content, valueAt) : valueAt(cell.key);
  return { value, role, formula: formulaText(content, find) };
}

/** Stated heights, and what wrapped texts need: programs do not fit the height of merged cells themselves. */
function heightsOf(
  { blocks, widths }: Blueprint,
  valueAt: (key: string) => string | number | null,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const block of blocks) {
    block.rows.forEach(({ cells, height }, index) => {
      let column = block.left;
      let needed = height ?? 0;
      for (const { content, role, span } of cells) {
        const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
        column += span;
        const { wrap, font } = styles[role];
        const text = isExpression(content) && content.kind === "text" ? expressionValue(content, valueAt) : content;
        if (wrap !== true || typeof text !== "string") continue;
        const lines = linesOf(text, (width * 10.5) / font.size);
        if (lines > 1 || height === null) needed = Math.max(needed, lines * font.size * 1.4 + 4);
      }
      if (needed > 0) heights.set(block.top + index, Math.max(needed, heights.get(block.top + index) ?? 0));
    });
  }
  return heights;
}

function isExpression(content: BlueprintCell["content"]): content is Expression {
  return typeof content === "object" && content !== null;
}
