import type { PageCell } from "../../../core/sheets/page.js";
import { fontName, styles, type Role, type Style } from "../../../core/sheets/style.js";

const byRole = new Map<Role, Excel.SettableCellProperties>();

/** How a cell looks, for `setCellProperties`; empty for an unstyled cell, as null has crashed Excel (OfficeDev/office-js#593). */
export function cellFormat(cell: PageCell | null): Excel.SettableCellProperties {
  if (cell === null) return {};
  let made = byRole.get(cell.role);
  if (made === undefined) byRole.set(cell.role, (made = { format: format(styles[cell.role]) }));
  return made;
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function format(style: Style): Excel.CellPropertiesFormat {
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
    ...(style.border === undefined || style.border === "none" ? {} : { borders: borders(style.border) }),
    ...(align === undefined ? {} : { horizontalAlignment: horizontal[align] }),
    ...(style.vertical === undefined ? {} : { verticalAlignment: vertical[style.vertical] }),
    ...(style.wrap === true ? { wrapText: true } : {}),
    ...(style.indent === undefined ? {} : { indentLevel: style.indent }),
  };
}

const line = { style: "Continuous", color: "#808080" } as const;

function borders(border: "thin" | "bottom"): Excel.CellBorderCollection {
  return border === "bottom" ? { bottom: line } : { top: line, bottom: line, left: line, right: line };
}
