import type { CellFormat } from "../../host/book/cell.js";
import type { ConditionalLook } from "../../host/book/conditional-format.js";
import { builtInNumber } from "../built-in-formats.js";
import { counted, element } from "../xml/element.js";
import { mainNamespace } from "./parts.js";
import { argb, borderXml, cellXml, fillXml, fontParts, fontXml } from "./style-xml.js";

/** The formats of a workbook's cells and conditions, each once, as the style part counts them. */
export class Styles {
  readonly #formats = new Map<string, number>();
  readonly #fonts = new Numbered([fontXml({})]);
  readonly #fills = new Numbered(
    ["none", "gray125"].map((kind) => element("fill", {}, element("patternFill", { patternType: kind }))),
  );
  readonly #borders = new Numbered([borderXml({})]);
  readonly #cells = new Numbered([cellXml({ numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }, {})]);
  readonly #looks = new Numbered([]);
  readonly #known = new Map<CellFormat, number>();

  /** The number of a cell's format. */
  of(format: CellFormat): number {
    let index = this.#known.get(format);
    if (index === undefined) this.#known.set(format, (index = this.#cells.of(this.#cell(format))));
    return index;
  }

  /** The number of a conditional format's look. */
  ofLook(look: ConditionalLook): number {
    const { fill, numberFormat } = look;
    const font = { ...(look.bold ? { bold: true } : {}), ...(look.italic ? { italic: true } : {}) };
    const colored = look.color === undefined ? font : { ...font, color: look.color };
    const parts = [
      Object.keys(colored).length === 0 ? "" : element("font", {}, fontParts(colored)),
      numberFormat === undefined
        ? ""
        : element("numFmt", { numFmtId: this.#format(numberFormat), formatCode: numberFormat }),
      fill === undefined
        ? ""
        : element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argb(fill) }))),
    ];
    return this.#looks.of(element("dxf", {}, parts.join("")));
  }

  toXml(): string {
    const formats = [...this.#formats].map(([code, id]) => element("numFmt", { numFmtId: id, formatCode: code }));
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    return element(
      "styleSheet",
      { xmlns: mainNamespace },
      [
        counted("numFmts", formats),
        counted("fonts", this.#fonts.items),
        counted("fills", this.#fills.items),
        counted("borders", this.#borders.items),
        counted("cellStyleXfs", [element("xf", plain)]),
        counted("cellXfs", this.#cells.items),
        counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        counted("dxfs", this.#looks.items),
      ].join(""),
    );
  }

  #cell(format: CellFormat): string {
    return cellXml(
      {
        numFmtId: this.#format(format.numberFormat ?? "General"),
        fontId: this.#fonts.of(fontXml(format.font ?? {})),
        fillId: format.fill === undefined || format.fill === "" ? 0 : this.#fills.of(fillXml(format.fill)),
        borderId: this.#borders.of(borderXml(format.borders ?? {})),
      },
      format,
    );
  }

  #format(code: string): number {
    const number = builtInNumber(code) ?? this.#formats.get(code) ?? 164 + this.#formats.size;
    if (builtInNumber(code) === undefined) this.#formats.set(code, number);
    return number;
  }
}

class Numbered {
  readonly #index = new Map<string, number>();
  readonly items: string[] = [];

  constructor(first: readonly string[]) {
    for (const item of first) this.of(item);
  }

  of(item: string): number {
    const index = this.#index.get(item) ?? this.items.push(item) - 1;
    this.#index.set(item, index);
    return index;
  }
}
