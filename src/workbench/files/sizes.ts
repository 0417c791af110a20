/** Widest digit of the default font in pixels, for which widths in characters are reckoned: 11 point Calibri and its like. */
const digit = 7;
/** Pixels are 1/96 inch, points 1/72. */
const pointsPerPixel = 0.75;

/** A column's width in points from its width in a file, in characters with padding; whole pixels, as Excel rounds. */
export function pointsOfCharacters(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) * pointsPerPixel;
}

/** A column's width for a file, in characters with padding, that comes back as these points. */
export function charactersOfPoints(points: number): number {
  return Math.round((points / pointsPerPixel / digit) * 256) / 256;
}

/** English metric units, in which drawings are measured, in one point. */
export const unitsPerPoint = 12700;
