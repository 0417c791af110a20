import { fontName, type Role, type Side, type Style, styles } from "../../core/sheets/style.js";
import { damaged } from "./bounds.js";
import { builtInFormats, builtInIds } from "./built-in-formats.js";
import { isQuoted, restyled } from "./cell-style-xml.js";
import { attribute, attributePlace } from "./xml-attributes.js";
import { append, type Edit, edited, elementsOf, setAttribute, type XmlElement } from "./xml-elements.js";
import { decodeText, escapeXml } from "./xml-text.js";

/**
 * A style part that can be added to. What is there keeps its number; a font, fill, border or cell style that is
 * already there in the same words is used again, so that writing a report every month does not make the file grow.
 */
export class StyleTable {
  readonly #root: XmlElement;
  readonly #elements: readonly XmlElement[];
  readonly #lists = new Map<ListName, List>();
  readonly #formats = new Map<string, number>();
  readonly #roles = new Map<string, number>();
  #nextFormat = 164;

  /** Throws WorkbookError when `bytes` are no style part. */
  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {
    this.#elements = elementsOf(bytes, part);
    const root = this.#elements[0];
    if (root?.name !== "styleSheet" || root.selfClosing) throw damaged(part);
    this.#root = root;
    for (const name of listNames) this.#lists.set(name, this.#readList(name));
    for (const element of this.#elements) if (element.parent?.name === "numFmts") this.#learnFormat(element);
  }

  /** Index of the cell style of a role; `quoted` marks a text that would otherwise be taken as a formula when edited. */
  ofRole(role: Role, quoted: boolean): number {
    const key = `${role}${quoted ? "'" : ""}`;
    let index = this.#roles.get(key);
    if (index === undefined) this.#roles.set(key, (index = this.#addStyle(styles[role], quoted)));
    return index;
  }

  /** Index of a cell style that is like another but for its number format (when one is given) and for marking a text that begins like a formula. */
  like(index: number, format: string | undefined, quoted: boolean): number {
    const xml = this.#list("cellXfs").items[index];
    if (xml === undefined)
      return this.#addStyle({ font: { size: 11 }, ...(format === undefined ? {} : { format }) }, quoted);
    if (format === undefined && isQuoted(xml) === quoted) return index;
    return this.#add(
      "cellXfs",
      restyled(xml, { quoted, ...(format === undefined ? {} : { format: this.#formatId(format) }) }),
    );
  }

  /** Code of the number format of a cell style; `General` for one that is not there. */
  formatOf(index: number): string {
    const id = Number(/^<[^>]*\snumFmtId\s*=\s*["'](\d+)["']/.exec(this.#list("cellXfs").items[index] ?? "")?.[1] ?? 0);
    const own = [...this.#formats].find(([, known]) => known === id);
    return own?.[0] ?? builtInFormats.get(id) ?? "General";
  }

  /** Index of what a conditional format of that fill (RRGGBB) puts over a cell. */
  conditionalFill(color: string): number {
    const p = this.#root.prefix;
    const fill = `<${p}patternFill><${p}bgColor rgb="FF${color}"/></${p}patternFill>`;
    return this.#add("dxfs", `<${p}dxf><${p}fill>${fill}</${p}fill></${p}dxf>`);
  }

  get changed(): boolean {
    return [...this.#lists.values()].some((list) => list.items.length > list.known);
  }

  /** The part with what was added. */
  toBytes(): Uint8Array {
    const edits: Edit[] = [];
    let behind = this.#root.contentStart;
    for (const name of listNames) {
      const list = this.#list(name);
      const xml = list.items.slice(list.known).join("");
      if (list.element === null) {
        const tag = `${this.#root.prefix}${name}`;
        const added = `<${tag} count="${list.items.length}">${xml}</${tag}>`;
        if (xml !== "") edits.push({ start: behind, end: behind, text: added });
        continue;
      }
      behind = list.element.end;
      if (name === "borders") behind = this.#find("cellStyleXfs")?.end ?? behind;
      if (name === "cellXfs") behind = this.#find("cellStyles")?.end ?? behind;
      if (xml === "") continue;
      edits.push(setAttribute(list.element, "count", String(list.items.length)), ...append(list.element, xml));
    }
    return edited(this.bytes, edits);
  }

  #addStyle(style: Style, quoted: boolean): number {
    const p = this.#root.prefix;
    const font = this.#add("fonts", fontXml(style, p));
    const fill = style.fill === undefined ? 0 : this.#add("fills", fillXml(style.fill, p));
    const border = style.border === undefined ? 0 : this.#add("borders", borderXml(style.border, p));
    const format = this.#formatId(style.format);
    const alignment = alignmentXml(style, p);
    const head =
      `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      `${quoted ? ' quotePrefix="1"' : ""} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
    const xml = alignment === "" ? `${head}/>` : `${head} applyAlignment="1">${alignment}</${p}xf>`;
    return this.#add("cellXfs", xml);
  }

  #formatId(code: string | undefined): number {
    if (code === undefined) return 0;
    const known = builtInIds.get(code) ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = this.#nextFormat++;
    this.#formats.set(code, id);
    this.#add("numFmts", `<${this.#root.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  #learnFormat(element: XmlElement): void {
    const id = Number(attribute(element, "numFmtId"));
    if (!Number.isInteger(id)) return;
    this.#nextFormat = Math.max(this.#nextFormat, id + 1);
    if (attributePlace(element, "formatCode") !== null) this.#formats.set(attribute(element, "formatCode") ?? "", id);
  }

  #add(name: ListName, xml: string): number {
    const list = this.#list(name);
    let index = list.index.get(xml);
    if (index === undefined) {
      index = list.items.push(xml) - 1;
      list.index.set(xml, index);
    }
    return index;
  }

  #list(name: ListName): List {
    return this.#lists.get(name) ?? this.#readList(name);
  }

  #readList(name: ListName): List {
    const element = this.#find(name);
    const children = this.#elements.filter((child) => child.parent === element && element !== null);
    const items = children.map((child) => decodeText(this.bytes, child.start, child.end, true));
    const first = element === null ? reserved(name, this.#root.prefix) : [];
    items.push(...first);
    const index = new Map<string, number>();
    items.forEach((xml, position) => {
      if (!index.has(xml)) index.set(xml, position);
    });
    return { element, items, index, known: items.length - first.length };
  }

  #find(name: string): XmlElement | null {
    return this.#elements.find((element) => element.parent === this.#root && element.name === name) ?? null;
  }
}

/** The lists that are added to, in the order in which they stand in the part. */
const listNames = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
type ListName = (typeof listNames)[number];

interface List {
  readonly element: XmlElement | null;
  readonly items: string[];
  readonly index: Map<string, number>;
  /** How many of `items` stand in the file. */
  readonly known: number;
}

/** What a list that the file lacks must begin with. */
function reserved(name: ListName, p: string): string[] {
  if (name === "fonts") return [fontXml({ font: { size: 10.5 } }, p)];
  if (name === "fills")
    return ["none", "gray125"].map((kind) => `<${p}fill><${p}patternFill patternType="${kind}"/></${p}fill>`);
  if (name === "borders") return [borderXml("none", p)];
  if (name === "cellXfs") return [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`];
  return [];
}

function fontXml({ font }: Style, p: string): string {
  const bold = font.bold === true ? `<${p}b/>` : "";
  const italic = font.italic === true ? `<${p}i/>` : "";
  const underline = font.underline === true ? `<${p}u/>` : "";
  const color = font.color === undefined ? "" : `<${p}color rgb="FF${font.color}"/>`;
  const name = `<${p}name val="${fontName}"/><${p}family val="2"/><${p}charset val="134"/>`;
  return `<${p}font>${bold}${italic}${underline}<${p}sz val="${font.size}"/>${color}${name}</${p}font>`;
}

function fillXml(color: string, p: string): string {
  const colors = `<${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

function borderXml(border: NonNullable<Style["border"]>, p: string): string {
  const line = (side: Side) => {
    const drawn = border === "thin" || border === side || (typeof border !== "string" && border.includes(side));
    return drawn ? `<${p}${side} style="thin"><${p}color rgb="FF808080"/></${p}${side}>` : `<${p}${side}/>`;
  };
  return `<${p}border>${(["left", "right", "top", "bottom"] as const).map(line).join("")}<${p}diagonal/></${p}border>`;
}

function alignmentXml(style: Style, p: string): string {
  const parts = [
    style.align === undefined && style.indent === undefined ? "" : ` horizontal="${style.align ?? "left"}"`,
    style.vertical === undefined ? "" : ` vertical="${style.vertical}"`,
    style.wrap === true ? ' wrapText="1"' : "",
    style.indent === undefined ? "" : ` indent="${style.indent}"`,
  ].join("");
  return parts === "" ? "" : `<${p}alignment${parts}/>`;
}
