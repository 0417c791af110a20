import type { PageCell } from "../../../core/sheets/page.js";
import { fontName, styles, type Role, type Side, type Style } from "../../../core/sheets/style.js";

const byRole = new Map<Role, Excel.SettableCellProperties>();

/** How a cell looks, for `setCellProperties`; empty for an unstyled cell, as null has crashed Excel (OfficeDev/office-js#593). */
export function cellFormat(cell: PageCell | null): Excel.SettableCellProperties {
  if (cell === null) return {};
  let made = byRole.get(cell.role);
  if (made === undefined) byRole.set(cell.role, (made = { format: format(styles[cell.role]) }));
  return made;
}

/**
 * How a cell looks that a merge covers: only the lines along the merge's outline, as the merge takes everything else from its first cell.
 * `outline` are the sides at which the cell touches the outline.
 */
export function coveredFormat(cell: PageCell | null, outline: readonly Side[]): Excel.SettableCellProperties {
  const drawn = cell === null ? [] : sidesOf(styles[cell.role].border);
  const kept = outline.filter((side) => drawn.includes(side));
  return kept.length === 0 ? {} : { format: { borders: borders(kept) } };
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function format(style: Style): Excel.CellPropertiesFormat {
  const sides = sidesOf(style.border);
  // An indent counts only for text that is aligned to a side.
  const align = style.align ?? (style.indent === undefined ? undefined : "left");
  return {
    font: {
      name: fontName,
      size: style.font.size,
      ...(style.font.bold === true ? { bold: true } : {}),
      ...(style.font.italic === true ? { italic: true } : {}),
      ...(style.font.underline === true ? { underline: "Single" as const } : {}),
      ...(style.font.color === undefined ? {} : { color: `#${style.font.color}` }),
    },
    ...(style.fill === undefined ? {} : { fill: { color: `#${style.fill}` } }),
    ...(sides.length === 0 ? {} : { borders: borders(sides) }),
    ...(align === undefined ? {} : { horizontalAlignment: horizontal[align] }),
    ...(style.vertical === undefined ? {} : { verticalAlignment: vertical[style.vertical] }),
    ...(style.wrap === true ? { wrapText: true } : {}),
    ...(style.indent === undefined ? {} : { indentLevel: style.indent }),
  };
}

const line = { style: "Continuous", color: "#808080" } as const;

function borders(sides: readonly Side[]): Excel.CellBorderCollection {
  return Object.fromEntries(sides.map((side) => [side, line]));
}

function sidesOf(border: Style["border"]): readonly Side[] {
  if (border === undefined || border === "none") return [];
  if (border === "thin") return ["top", "bottom", "left", "right"];
  return border === "bottom" ? [border] : border;
}
