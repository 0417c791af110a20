import { columnCount, columnWidth, emptyStrip, stripsHeight, type Strip } from "./strip.js";

export interface Paged {
  readonly strips: readonly Strip[];
  /** 0-based rows before which a page begins. */
  readonly breaks: readonly number[];
}

/** Room on a landscape A4 sheet inside ordinary margins, in points. */
const paper = { width: 769, height: 504 };
/** A column's width in points: 7 pixels a digit and 5 of padding, at 96 pixels an inch; wider digits only leave more room in height. */
const sheetWidth = (columnCount * Math.trunc(columnWidth * 7 + 5) * 72) / 96;
const room = paper.height / Math.min(1, paper.width / sheetWidth);
const gap = 10;
/** How high a week's row may become when a page has room to spare: a month alone on its page stays a calendar. */
const highest = 66;

/**
 * Puts the blocks on pages: the year first on a page of its own, then two months a page where both fit whole, and what follows the months
 * begins on a page of its own. A page's weeks share the room that is left. The first row of `head` is repeated on every page.
 */
export function paged(
  head: readonly Strip[],
  year: readonly Strip[],
  months: readonly (readonly Strip[])[],
  rest: readonly (readonly Strip[])[],
): Paged {
  const strips: Strip[] = [...head, ...grown(year, room - stripsHeight(head) - stripsHeight(year) - gap)];
  const breaks: number[] = [];
  const top = head[0]?.height ?? 0;
  const add = (blocks: readonly (readonly Strip[])[], spare: number): void => {
    strips.push(emptyStrip(gap));
    breaks.push(strips.length);
    strips.push(...grown(joined(blocks), spare));
  };
  for (let index = 0; index < months.length; index += 2) {
    const pair = months.slice(index, index + 2);
    const spare = room - top - stripsHeight(joined(pair));
    if (spare >= 0) add(pair, spare - gap);
    else for (const block of pair) add([block], room - top - gap - stripsHeight(block));
  }
  for (const block of rest) if (block.length > 0) add([block], 0);
  return { strips, breaks };
}

function joined(blocks: readonly (readonly Strip[])[]): readonly Strip[] {
  return blocks.flatMap((block, index) => (index === 0 ? block : [emptyStrip(gap), ...block]));
}

/** The strips with the spare height shared among those that may grow, the lowest first, so that weeks become equal. */
function grown(strips: readonly Strip[], spare: number): readonly Strip[] {
  const heights = strips.flatMap(({ grows, height }) => (grows ? [height] : [])).sort((a, b) => a - b);
  const level = Math.min(highest, levelOf(heights, Math.max(0, spare)));
  return strips.map((strip) => (strip.grows ? { ...strip, height: Math.max(strip.height, level) } : strip));
}

/** The height to which the lowest of the heights (ascending) rise when so much is poured over them, in whole points. */
function levelOf(heights: readonly number[], spare: number): number {
  let sum = 0;
  let level = 0;
  for (const [index, height] of heights.entries()) {
    if (index > 0 && height >= level) break;
    sum += height;
    level = (sum + spare) / (index + 1);
  }
  return Math.floor(level);
}
