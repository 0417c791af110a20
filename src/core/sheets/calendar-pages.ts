import { dayWidth, emptyStrip, stripsHeight, weekColumns, type Strip } from "./calendar-strip.js";

export interface Paged {
  readonly strips: readonly Strip[];
  /** 0-based rows before which a page begins. */
  readonly breaks: readonly number[];
}

/** Room on a landscape A4 sheet inside ordinary margins, in points. */
const paper = { width: 760, height: 506 };
/** A column's width in points: 7 pixels a digit and 5 of padding, at 96 pixels an inch; wider digits only leave more room in height. */
const sheetWidth = (weekColumns * (dayWidth * 7 + 5) * 72) / 96;
const room = paper.height / Math.min(1, paper.width / sheetWidth);
const gap = 10;
/** What a week's row may gain at most when a page has room to spare. */
const mostGrowth = 40;

/**
 * Puts the blocks on pages: two months share one where both fit whole, and what follows the months begins on a page of its own. A page's
 * weeks share the room that is left. The first row of `head` is repeated on every page.
 */
export function paged(
  head: readonly Strip[],
  months: readonly (readonly Strip[])[],
  rest: readonly (readonly Strip[])[],
): Paged {
  const strips: Strip[] = [...head];
  const breaks: number[] = [];
  const add = (blocks: readonly (readonly Strip[])[], spare: number): void => {
    if (strips.length > head.length) {
      strips.push(emptyStrip(gap));
      breaks.push(strips.length);
    }
    strips.push(...grown(joined(blocks), spare));
  };
  for (let index = 0; index < months.length; index += 2) {
    const pair = months.slice(index, index + 2);
    const top = index === 0 ? stripsHeight(head) : (head[0]?.height ?? 0);
    const spare = room - top - stripsHeight(joined(pair));
    if (spare >= 0) add(pair, spare);
    else for (const block of pair) add([block], room - top - stripsHeight(block));
  }
  for (const block of rest) if (block.length > 0) add([block], 0);
  return { strips, breaks };
}

function joined(blocks: readonly (readonly Strip[])[]): readonly Strip[] {
  return blocks.flatMap((block, index) => (index === 0 ? block : [emptyStrip(gap), ...block]));
}

/** The strips with the spare height shared among those that may grow. */
function grown(strips: readonly Strip[], spare: number): readonly Strip[] {
  const growing = strips.filter(({ grows }) => grows).length;
  const growth = growing === 0 ? 0 : Math.min(mostGrowth, Math.floor(Math.max(0, spare) / growing));
  return strips.map((strip) => (strip.grows ? { ...strip, height: Math.min(409, strip.height + growth) } : strip));
}
