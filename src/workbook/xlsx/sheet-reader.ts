import type { Area } from "../../core/values/address.js";
import { type CellValue, UNCALCULATED } from "../../core/values/cell.js";
import { areaOf } from "./area.js";
import { type Budget, damaged } from "./bounds.js";
import { numberIn } from "./cell-number.js";
import { type CellContext, cellType, type CellType, cellValue, type RawCell } from "./cell-value.js";
import { attribute, eachAttribute, isOn } from "./xml-attributes.js";
import { SheetFormulas } from "./sheet-formulas.js";
import type { XmlHandler, XmlTag } from "./xml-scanner.js";
import { decodeText, unescapeString } from "./xml-text.js";

/** Takes a worksheet's cells, merges and hidden rows and columns out of its XML in one pass. */
export class SheetReader implements XmlHandler, RawCell {
  readonly values: CellValue[][] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  isWorksheet = false;
  /** Of the cell that is being read. */
  type: CellType = "n";
  style = 0;

  #section = "";
  #row = -1;
  #column = -1;
  #cells: CellValue[] | undefined;
  #cellsRow = -1;

  #bytes: Uint8Array = new Uint8Array();
  #formula = false;
  readonly #formulas: SheetFormulas | null;
  #value: CellValue = null;
  #inline = "";
  #collecting: "" | "v" | "t" | "f" = "";
  #phoneticDepth = 0;

  /** Formulas are kept where they are wanted: those of the user's own sheets. */
  constructor(
    readonly context: CellContext,
    readonly budget: Budget,
    options: { readonly formulas: boolean },
  ) {
    this.#formulas = options.formulas ? new SheetFormulas(budget) : null;
  }

  /** By row and column; empty also where they are not wanted. */
  get formulas(): ReadonlyMap<number, ReadonlyMap<number, string>> {
    return this.#formulas?.byRow ?? new Map();
  }

  open(tag: XmlTag): void {
    const { depth, name } = tag;
    if (depth === 1) this.isWorksheet = name === "worksheet";
    else if (depth === 2) this.#section = name;
    else if (depth === 3) this.#openEntry(tag);
    else if (this.#section !== "sheetData") return;
    else if (depth === 4) {
      if (name === "c") this.#openCell(tag);
    } else if (depth === 5) {
      if (name === "v") this.#collecting = "v";
      else if (name === "f") this.#openFormula(tag);
    } else if (name === "t") {
      if (this.#phoneticDepth === 0) this.#collecting = "t";
    } else if (name === "rPh") this.#phoneticDepth = depth;
  }

  close(tag: XmlTag): void {
    const { depth, name } = tag;
    if (depth >= 5) {
      this.#collecting = "";
      if (name === "rPh") this.#phoneticDepth = 0;
    } else if (depth === 4 && name === "c" && this.#section === "sheetData") this.#closeCell();
  }

  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    if (this.#collecting === "") return;
    if (this.#collecting === "t") {
      this.#inline += decodeText(bytes, start, end, raw);
      return;
    }
    if (this.#collecting === "f") {
      this.#formulas?.take(decodeText(bytes, start, end, raw));
      return;
    }
    const value = cellValue(this, bytes, start, end, raw);
    if (this.#value === null) this.#value = value;
    else if (typeof value === "string" && typeof this.#value === "string") this.#value += value;
    else throw damaged(this.context.part);
  }

  #openEntry(tag: XmlTag): void {
    if (this.#section === "sheetData") {
      if (tag.name === "row") this.#openRow(tag);
    } else if (this.#section === "mergeCells") {
      const area = areaOf(attribute(tag, "ref") ?? "");
      this.budget.cell();
      if (area !== null) this.merges.push(area);
    } else if (this.#section === "cols") this.#hideColumns(tag);
  }

  #openRow(tag: XmlTag): void {
    const number = attribute(tag, "r");
    this.#row = number === null ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row >= 1048576) throw damaged(this.context.part);
    if (isOn(attribute(tag, "hidden"))) {
      this.budget.cell();
      this.hiddenRows.push(this.#row);
    }
  }

  #hideColumns(tag: XmlTag): void {
    if (!isOn(attribute(tag, "hidden"))) return;
    const last = Math.min(Number(attribute(tag, "max")), 16384);
    this.budget.cell(Math.max(0, last));
    for (let column = Number(attribute(tag, "min")) - 1; column < last; column++) this.hiddenColumns.push(column);
  }

  #openCell(tag: XmlTag): void {
    this.type = "n";
    this.style = 0;
    this.#formula = false;
    this.#value = null;
    this.#inline = "";
    this.#column++;
    this.#bytes = tag.bytes;
    eachAttribute(tag, this.#takeAttribute);
    if (this.#row < 0 || this.#row >= 1048576 || this.#column >= 16384) throw damaged(this.context.part);
  }

  #openFormula(tag: XmlTag): void {
    this.#formula = true;
    if (this.#formulas === null) return;
    this.#formulas.begin(tag);
    this.#collecting = "f";
  }

  readonly #takeAttribute = (name: number, local: number, nameEnd: number, start: number, end: number): void => {
    if (nameEnd - name !== 1 || local !== name) return;
    const letter = this.#bytes[name];
    if (letter === letterR) this.#takeAddress(start, end);
    else if (letter === letterT) this.type = cellType(this.#bytes, start, end);
    else if (letter === letterS) this.style = numberIn(this.#bytes, start, end) ?? 0;
  };

  /** `B12`: a row that carries no number of its own takes it from its cells. */
  #takeAddress(start: number, end: number): void {
    let at = start;
    let column = 0;
    for (; at < end; at++) {
      const letter = (this.#bytes[at] ?? 0) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    const row = numberIn(this.#bytes, at, end);
    if (at === start || at - start > 3 || row === null) throw damaged(this.context.part);
    this.#column = column - 1;
    this.#row = row - 1;
  }

  #closeCell(): void {
    if (this.#formula) this.#formulas?.end(this.#row, this.#column);
    const value = this.#finished();
    if (value === null) return;
    this.budget.cell();
    if (this.#cellsRow !== this.#row || this.#cells === undefined) {
      this.#cellsRow = this.#row;
      this.#cells = this.values[this.#row] ??= [];
    }
    const cells = this.#cells;
    // A row with values far to the right stays sparse instead of being filled up.
    if (this.#column - cells.length <= 1024) while (cells.length < this.#column) cells.push(null);
    cells[this.#column] = value;
  }

  #finished(): CellValue {
    if (this.#inline !== "" && this.#value === null) {
      this.budget.text(this.#inline.length);
      return unescapeString(this.#inline);
    }
    if (!this.#formula) return this.#value === "" ? null : this.#value;
    if (this.#value !== null) return this.#value;
    return this.type === "str" ? "" : uncalculated;
  }
}

const uncalculated = Object.freeze({ error: UNCALCULATED });

const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
