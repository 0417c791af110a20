import { type Budget, damaged } from "../../../workbook/xlsx/bounds.js";
import type { OpenedPackage } from "../../../workbook/xlsx/open-package.js";
import { scanPart } from "../../../workbook/xlsx/shared-strings.js";
import type { XmlHandler, XmlTag } from "../../../workbook/xlsx/xml-scanner.js";
import type { BookSheet } from "../../host/book/sheet.js";
import type { LeftList } from "../left.js";
import { child, type XmlNode } from "../xml/node.js";
import { TreeBuilder } from "../xml/tree-builder.js";
import { CellReader, type CellSource } from "./cells.js";

/** Reads a worksheet part: its cells into the sheet, and everything beside them as trees. Throws WorkbookError. */
export function scanSheet(
  opened: OpenedPackage,
  sheet: BookSheet,
  source: CellSource,
  budget: Budget,
  left: LeftList,
): SheetSections {
  const scan = new SheetScan(new CellReader(sheet, source, budget, left), new TreeBuilder(budget));
  scanPart(opened.parts, source.part, scan, budget);
  if (!scan.isWorksheet) throw damaged(source.part);
  return new SheetSections(scan.trees.roots);
}

/** What stands beside the cells of a worksheet part. */
export class SheetSections {
  constructor(readonly all: readonly XmlNode[]) {}

  /** The section of a name, or undefined. */
  get(name: string): XmlNode | undefined {
    return this.all.find((section) => section.name === name);
  }

  /** All sections of a name: conditional formats have one for each set of areas. */
  every(name: string): readonly XmlNode[] {
    return this.all.filter((section) => section.name === name);
  }

  /** The first sheet view. */
  view(): XmlNode | undefined {
    return child(this.get("sheetViews"), "sheetView");
  }
}

class SheetScan implements XmlHandler {
  isWorksheet = false;
  #inCells = false;

  constructor(
    readonly cells: CellReader,
    readonly trees: TreeBuilder,
  ) {}

  open(tag: XmlTag): void {
    if (tag.depth === 1) this.isWorksheet = tag.name === "worksheet";
    else if (tag.depth === 2 && tag.name === "sheetData") this.#inCells = true;
    else if (this.#inCells) this.cells.open(tag);
    else this.trees.open(tag);
  }

  close(tag: XmlTag): void {
    if (tag.depth === 1) return;
    if (tag.depth === 2 && this.#inCells) this.#inCells = false;
    else if (this.#inCells) this.cells.close(tag);
    else this.trees.close();
  }

  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    if (this.#inCells) this.cells.text(bytes, start, end, raw);
    else this.trees.text(bytes, start, end, raw);
  }
}
