import { parseA1 } from "../../../core/values/address.js";
import { type Budget, damaged } from "../../../workbook/xlsx/bounds.js";
import { attribute, eachAttribute, isOn } from "../../../workbook/xlsx/xml-attributes.js";
import type { XmlTag } from "../../../workbook/xlsx/xml-scanner.js";
import { decodeText } from "../../../workbook/xlsx/xml-text.js";
import { emptyFormat } from "../../host/book/cell.js";
import { lastColumn, lastRow } from "../../host/book/limits.js";
import type { BookSheet } from "../../host/book/sheet.js";
import type { LeftList } from "../left.js";
import { CellFormulas, type FormulaTag } from "./cell-formulas.js";
import { valueOf } from "./cell-values.js";
import { noteIncomplete, type Styles } from "./styles.js";

/** What cells refer to outside their sheet. */
export interface CellSource {
  readonly part: string;
  readonly strings: readonly string[];
  readonly richStrings: ReadonlySet<number>;
  readonly styles: Styles;
}

/** Puts the cells of a sheet's `<sheetData>` into a sheet, as the scanner comes by them. Throws WorkbookError. */
export class CellReader {
  #row = -1;
  #column = -1;
  #address = "";
  #type = "n";
  #style = 0;
  #value: string | null = null;
  #inline: string | null = null;
  #formula: FormulaTag | null = null;
  #into: "value" | "inline" | "formula" | null = null;
  #phoneticDepth = 0;
  #bytes: Uint8Array = new Uint8Array();
  readonly #formulas: CellFormulas;

  constructor(
    readonly sheet: BookSheet,
    readonly source: CellSource,
    readonly budget: Budget,
    readonly left: LeftList,
  ) {
    this.#formulas = new CellFormulas(source.part, sheet.name, left);
  }

  open(tag: XmlTag): void {
    const { name } = tag;
    if (name === "row") this.#openRow(tag);
    else if (name === "c") this.#openCell(tag);
    else if (name === "v") this.#into = "value";
    else if (name === "f") {
      const type = attribute(tag, "t") ?? "normal";
      this.#formula = { type, ref: attribute(tag, "ref"), si: attribute(tag, "si"), text: "" };
      this.#into = "formula";
    } else if (name === "rPh") this.#phoneticDepth = tag.depth;
    else if (name === "t" && this.#phoneticDepth === 0) {
      this.#inline ??= "";
      this.#into = "inline";
    } else if (name === "r" && this.#phoneticDepth === 0) this.left.add("rich-text", this.sheet.name);
  }

  close(tag: XmlTag): void {
    if (tag.name === "c") this.#closeCell();
    else if (tag.depth === this.#phoneticDepth) this.#phoneticDepth = 0;
    this.#into = null;
  }

  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    if (this.#into === null) return;
    const text = decodeText(bytes, start, end, raw);
    this.budget.text(text.length);
    if (this.#into === "value") this.#value = (this.#value ?? "") + text;
    else if (this.#into === "inline") this.#inline = (this.#inline ?? "") + text;
    else if (this.#formula !== null) this.#formula.text += text;
  }

  #openRow(tag: XmlTag): void {
    const number = attribute(tag, "r");
    this.#row = number === null ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row > lastRow) throw damaged(this.source.part);
    this.#formulas.openRow(this.#row);
    const height = Number(attribute(tag, "ht") ?? NaN);
    if (height >= 0 && height <= 409.5) this.sheet.rowHeights.set(this.#row, height);
    if (isOn(attribute(tag, "hidden"))) this.sheet.hiddenRows.add(this.#row);
    if (isOn(attribute(tag, "customFormat"))) this.left.add("line-formats", this.sheet.name);
    const level = Number(attribute(tag, "outlineLevel") ?? 0);
    if (level >= 1 && level <= 7) this.sheet.rowLevels.set(this.#row, Math.trunc(level));
  }

  #openCell(tag: XmlTag): void {
    this.#address = "";
    this.#type = "n";
    this.#style = 0;
    this.#value = null;
    this.#inline = null;
    this.#formula = null;
    this.#bytes = tag.bytes;
    eachAttribute(tag, this.#takeAttribute);
    const place = this.#address === "" ? { row: this.#row, column: this.#column + 1 } : parseA1(this.#address);
    if (place === null || place.row < 0 || place.column > lastColumn) throw damaged(this.source.part);
    this.#row = place.row;
    this.#column = place.column;
  }

  /** Attributes that matter are named by one letter. */
  readonly #takeAttribute = (name: number, _local: number, nameEnd: number, start: number, end: number): void => {
    if (nameEnd - name !== 1) return;
    const letter = this.#bytes[name];
    if (letter === letterR) this.#address = decodeText(this.#bytes, start, end);
    else if (letter === letterT) this.#type = decodeText(this.#bytes, start, end);
    else if (letter === letterS) this.#style = Number(decodeText(this.#bytes, start, end));
  };

  #closeCell(): void {
    const { sheet, source } = this;
    const format = source.styles.cells[this.#style] ?? emptyFormat;
    const formula = this.#formulas.of(this.#formula, this.#row, this.#column);
    const told = { type: this.#type, value: this.#value, inline: this.#inline };
    const isFilled = formula === undefined && this.#formulas.isFilled(this.#row, this.#column);
    const value = isFilled ? null : valueOf(told, formula !== undefined, source);
    if (value === null && formula === undefined && Object.keys(format).length === 0) return;
    this.budget.cell();
    noteIncomplete(source.styles, this.#style, this.left, sheet.name);
    if (this.#type === "s" && source.richStrings.has(Number(this.#value))) this.left.add("rich-text", sheet.name);
    sheet.put(this.#row, this.#column, { value, format, ...(formula === undefined ? {} : { formula }) });
  }
}

const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
