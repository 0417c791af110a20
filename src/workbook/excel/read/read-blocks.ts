import type { Area } from "../../../core/values/address.js";
import { excelCode } from "../excel-errors.js";

/** An area to read. */
export interface Wanted {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** Absent: values. */
  readonly what?: "formulasR1C1";
}

export interface BlockGrid {
  /** Values, or formulas where these were asked for. */
  readonly values: unknown[][];
  /** Number formats, where they were asked for. */
  readonly formats: unknown[][] | null;
}

/** Bytes of values that one sync asks for; Excel on the web refuses to answer with more than 5 MB. */
const responseBytes = 4_000_000;
/** What a cell takes in a response, generously: books are mostly numbers, short names and blanks. */
const bytesPerCell = 32;
const bytesPerFormula = 64;

/**
 * Values (or formulas) of areas, in their order. The number of syncs is the bytes estimated by the areas' sizes over the bytes of one answer;
 * an answer that turns out too large is asked for again in halves.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  options: { readonly formats: boolean },
): Promise<BlockGrid[]> {
  const hasFormats = (one: Wanted) => options.formats && one.what === undefined;
  const grids: BlockGrid[] = wanted.map((one) => ({ values: [], formats: hasFormats(one) ? [] : null }));
  const bytes = (one: Wanted) => (one.what !== undefined ? bytesPerFormula : bytesPerCell * (options.formats ? 2 : 1));
  const queue = batches(wanted, bytes);
  for (const blocks of queue) await readBatch(context, blocks, grids);
  return grids;
}

interface Block extends Wanted {
  /** Which of the areas asked for it is part of. */
  readonly index: number;
}

/** Blocks are read in order, so that rows can be appended as they come. */
async function readBatch(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  grids: readonly BlockGrid[],
): Promise<void> {
  const ranges = blocks.map((block) => ({ block, range: rangeOf(block, grids[block.index]?.formats !== null) }));
  try {
    await context.sync();
  } catch (error) {
    const halves = excelCode(error) === "ResponsePayloadSizeLimitExceeded" ? halved(blocks) : null;
    if (halves === null) throw error;
    await readBatch(context, halves[0], grids);
    await readBatch(context, halves[1], grids);
    return;
  }
  for (const { block, range } of ranges) {
    const grid = grids[block.index];
    const rows = block.what === undefined ? range.values : range.formulasR1C1;
    for (const row of rows) grid?.values.push(row as unknown[]);
    if (grid?.formats != null) for (const row of range.numberFormat) grid.formats.push(row as unknown[]);
    range.untrack();
  }
}

function rangeOf({ sheet, area, what }: Wanted, formats: boolean): Excel.Range {
  const range = sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  if (what !== undefined) range.load("formulasR1C1");
  else if (formats) range.load("values,numberFormat");
  else range.load("values");
  return range;
}

/** Packs areas into batches of at most `responseBytes`, cutting areas by rows. */
function batches(wanted: readonly Wanted[], bytes: (one: Wanted) => number): Block[][] {
  const made: Block[][] = [];
  let current: Block[] = [];
  let room = responseBytes;
  wanted.forEach((one, index) => {
    const { area } = one;
    const rowBytes = (area.right - area.left + 1) * bytes(one);
    let top = area.top;
    while (top <= area.bottom) {
      if (room < rowBytes && current.length > 0) {
        made.push(current);
        current = [];
        room = responseBytes;
      }
      const rows = Math.min(area.bottom - top + 1, Math.max(1, Math.floor(room / rowBytes)));
      current.push({ ...one, index, area: { ...area, top, bottom: top + rows - 1 } });
      room -= rows * rowBytes;
      top += rows;
    }
  });
  if (current.length > 0) made.push(current);
  return made;
}

/** Two batches of about half the rows each, or null when a single row is left. */
function halved(blocks: readonly Block[]): [Block[], Block[]] | null {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [block] = blocks;
  if (block === undefined || block.area.top === block.area.bottom) return null;
  const middle = Math.floor((block.area.top + block.area.bottom) / 2);
  return [
    [{ ...block, area: { ...block.area, bottom: middle } }],
    [{ ...block, area: { ...block.area, top: middle + 1 } }],
  ];
}
