import { a1Area } from "../../../core/values/address.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { counted, element } from "../xml/element.js";
import { cellsXml, type IsFilled } from "./cells.js";
import { chartXml } from "./charts.js";
import { conditionalFormatsXml } from "./conditional-formats.js";
import { drawingXml } from "./drawings.js";
import { columnsXml, mergesXml, sheetPropertiesXml as propertiesXml, viewXml } from "./layout.js";
import { linksXml } from "./links.js";
import { pageSetupXml } from "./page-setup.js";
import { linkTypes, mainNamespace, type Parts } from "./parts.js";
import { sheetPropertiesXml } from "./properties.js";
import { protectionXml } from "./protection.js";
import type { Strings } from "./strings.js";
import type { Styles } from "./styles.js";
import { tableXml } from "./tables.js";
import { validationsXml } from "./validations.js";

/** What the sheets of a file have in common while they are written. */
export interface Writing {
  readonly parts: Parts;
  readonly styles: Styles;
  readonly strings: Strings;
  readonly isFilled: IsFilled;
  /** The next free number of a kind of part. */
  readonly next: (kind: "table" | "chart" | "drawing" | "property") => number;
}

/** Adds a sheet's part and the parts it leads to; its elements stand in the order that the schema asks for. */
export function addSheet(writing: Writing, part: string, sheet: BookSheet, selected: boolean): void {
  const { parts, styles, strings, next } = writing;
  const used = sheet.usedArea(false);
  const xml = [
    propertiesXml(sheet),
    element("dimension", { ref: used === null ? "A1" : a1Area(used) }),
    viewXml(sheet, selected),
    element("sheetFormatPr", { defaultRowHeight: 15, outlineLevelRow: deepestLevel(sheet) }),
    columnsXml(sheet),
    cellsXml(sheet, styles, strings, writing.isFilled),
    protectionXml(sheet),
    mergesXml(sheet),
    conditionalFormatsXml(sheet, styles),
    validationsXml(sheet),
    linksXml(sheet, (address) => parts.link(part, "hyperlink", address, true)),
    pageSetupXml(sheet.page),
    sheetPropertiesXml(parts, part, sheet, () => next("property")),
    drawing(writing, part, sheet),
    tables(writing, part, sheet),
  ];
  const spaces = { xmlns: mainNamespace, "xmlns:r": linkTypes };
  parts.add(part, `${family}.spreadsheetml.worksheet+xml`, element("worksheet", spaces, xml.join("")));
}

const family = "application/vnd.openxmlformats-officedocument";

/** Undefined when no row is grouped. */
function deepestLevel({ rowLevels }: BookSheet): number | undefined {
  return rowLevels.size === 0 ? undefined : [...rowLevels.values()].reduce((most, level) => Math.max(most, level));
}

function drawing({ parts, next }: Writing, sheetPart: string, sheet: BookSheet): string {
  if (sheet.charts.length === 0) return "";
  const part = `xl/drawings/drawing${next("drawing")}.xml`;
  const ids = sheet.charts.map((chart) => {
    const chartPart = `xl/charts/chart${next("chart")}.xml`;
    parts.add(chartPart, `${family}.drawingml.chart+xml`, chartXml(chart));
    return parts.link(part, "chart", chartPart);
  });
  parts.add(part, `${family}.drawing+xml`, drawingXml(sheet, ids));
  return element("drawing", { "r:id": parts.link(sheetPart, "drawing", part) });
}

function tables({ parts, next }: Writing, sheetPart: string, sheet: BookSheet): string {
  const references = sheet.tables.map((table) => {
    const number = next("table");
    const part = `xl/tables/table${number}.xml`;
    parts.add(part, `${family}.spreadsheetml.table+xml`, tableXml(sheet, table, number));
    return element("tablePart", { "r:id": parts.link(sheetPart, "table", part) });
  });
  return counted("tableParts", references);
}
