import { areaOf } from "../../../workbook/xlsx/area.js";
import type { Book } from "../../host/book/book.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { shownFormula } from "../formulas.js";
import type { LeftList } from "../left.js";
import { attr, flag, numeric, type XmlNode } from "../xml/node.js";

/** Reads the defined names; those that Excel keeps print areas and titles in become part of the print set-up. */
export function readNames(
  nodes: readonly XmlNode[],
  book: Book,
  sheetAt: readonly (BookSheet | null)[],
  left: LeftList,
): void {
  for (const node of nodes) {
    const name = attr(node, "name") ?? "";
    const position = numeric(node, "localSheetId");
    const sheet = position === undefined ? null : (sheetAt[position] ?? null);
    if (name.startsWith("_xlnm.")) readBuiltIn(name, node.text, sheet, left);
    else if (flag(node, "function") || flag(node, "vbProcedure") || flag(node, "xlm")) left.add("names");
    else if (position === undefined || sheet !== null)
      (sheet ?? book).names.push({
        name,
        formula: shownFormula(node.text),
        comment: attr(node, "comment") ?? "",
        visible: !flag(node, "hidden"),
      });
  }
}

function readBuiltIn(name: string, text: string, sheet: BookSheet | null, left: LeftList): void {
  const local = localAreas(text);
  if (name === "_xlnm._FilterDatabase") left.add("filters", sheet?.name ?? null);
  else if (sheet === null || local.length === 0) return;
  else if (name === "_xlnm.Print_Area") sheet.page = { ...sheet.page, printArea: local.map(singleCell).join(",") };
  else if (name === "_xlnm.Print_Titles") {
    const rows = local.find((area) => /^\d+:\d+$/.test(area));
    const columns = local.find((area) => /^[A-Z]+:[A-Z]+$/.test(area));
    sheet.page = {
      ...sheet.page,
      titleRows: rows ?? null,
      ...(columns === undefined ? {} : { titleColumns: columns }),
    };
  }
}

/** `'表,一'!$A$1:$C$9,'表,一'!$1:$2` → `A1:C9`, `1:2`. */
function localAreas(text: string): string[] {
  const bare = text.replace(/'(?:[^']|'')*'!|[^\s,!']+!/g, "").replaceAll("$", "");
  return bare.split(",").filter((part) => /^[A-Z]*\d*(?::[A-Z]*\d*)?$/.test(part) && part !== "");
}

/** `A1:A1` → `A1`, as the API spells it. */
function singleCell(area: string): string {
  const [first, last] = area.split(":");
  return first === last && areaOf(area) !== null ? (first ?? area) : area;
}
