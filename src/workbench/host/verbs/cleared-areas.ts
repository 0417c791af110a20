import type { Area } from "../../../core/values/address.js";
import { overlap } from "../book/addresses.js";

/** What is left of areas when the cells of another area are taken out of them. */
export function cleared(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => outside(area, hole));
}

/** The parts of an area above, below, left and right of another. */
function outside(area: Area, hole: Area): Area[] {
  if (!overlap(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { top, bottom, left: area.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
