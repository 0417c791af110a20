import type { FontFormat } from "../../host/book/cell.js";
import { pixelsPerPoint } from "./axis.js";

/** Families after the cell's own: those that a machine without Excel's fonts has. */
const families = `"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`;
const usualSize = 11;

/** A cell's font as CSS writes it. */
export function fontCss(font: FontFormat): string {
  const size = Math.round((font.size ?? usualSize) * pixelsPerPoint * 10) / 10;
  const own = font.name === undefined ? "" : `"${font.name.replaceAll(/["\\;{}]/g, "")}", `;
  return `${font.italic === true ? "italic " : ""}${font.bold === true ? "bold " : ""}${size}px ${own}${families}`;
}

const canvas = document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

/** How wide a text is in a font, in pixels. Texts surely shorter than `enough` are not measured. */
export function textWidth(text: string, font: FontFormat, enough = 0): number {
  const size = (font.size ?? usualSize) * pixelsPerPoint;
  let most = 0;
  for (const character of text) most += character > "\u2e80" ? size * 1.05 : size * 0.72;
  if (most < enough || canvas === null) return most;
  const css = fontCss(font);
  const key = `${css}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size > 20_000) widths.clear();
    canvas.font = css;
    widths.set(key, (width = canvas.measureText(text).width));
  }
  return width;
}
