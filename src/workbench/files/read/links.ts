import { areaOf } from "../../../workbook/xlsx/area.js";
import { a1 } from "../../../core/values/address.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { attr, childrenOf, type XmlNode } from "../xml/node.js";

/** Cells of one link that are given it, at most. */
const mostCells = 10_000;

/** Reads the hyperlinks of a sheet, each cell of an area its own; `outside` has the addresses by relationship id. */
export function readLinks(section: XmlNode | undefined, outside: ReadonlyMap<string, string>, sheet: BookSheet): void {
  let cells = 0;
  for (const node of childrenOf(section, "hyperlink")) {
    const area = areaOf(attr(node, "ref") ?? "");
    const address = outside.get(attr(node, "id") ?? "");
    const screenTip = attr(node, "tooltip");
    if (area === null) continue;
    const link = {
      documentReference: attr(node, "location") ?? "",
      ...(address === undefined ? {} : { address }),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right && cells < mostCells; column++, cells++)
        sheet.links.set(a1(row, column), link);
    }
  }
}
