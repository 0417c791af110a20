import { type Budget, damaged } from "../../../workbook/xlsx/bounds.js";
import { XmlScanner, type XmlHandler, type XmlTag } from "../../../workbook/xlsx/xml-scanner.js";
import { eachAttribute } from "../../../workbook/xlsx/xml-attributes.js";
import { decodeText } from "../../../workbook/xlsx/xml-text.js";
import type { XmlNode } from "./node.js";

/** Makes trees of the elements it is told of; each counts as a cell of the reading's budget. */
export class TreeBuilder implements XmlHandler {
  /** Elements that stood in no other. */
  readonly roots: XmlNode[] = [];
  readonly #open: Growing[] = [];

  constructor(readonly budget: Budget) {}

  open(tag: XmlTag): void {
    this.budget.cell();
    const node: Growing = { name: tag.name, attributes: this.#attributes(tag), children: [], text: "" };
    const parent = this.#open.at(-1);
    (parent?.children ?? this.roots).push(node);
    this.#open.push(node);
  }

  close(): void {
    this.#open.pop();
  }

  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    const node = this.#open.at(-1);
    if (node === undefined) return;
    const text = decodeText(bytes, start, end, raw);
    // Line ends between tags are no text.
    if (!raw && text.trim() === "" && text.includes("\n")) return;
    this.budget.text(text.length);
    node.text += text;
  }

  #attributes(tag: XmlTag): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    eachAttribute(tag, (nameStart, localStart, nameEnd, valueStart, valueEnd) => {
      const prefix = decodeText(tag.bytes, nameStart, localStart);
      const name = decodeText(tag.bytes, localStart, nameEnd);
      if (prefix !== "xmlns:" && name !== "xmlns") found.set(name, decodeText(tag.bytes, valueStart, valueEnd));
    });
    return found;
  }
}

/** The root of a part's bytes as a tree. Throws WorkbookError. */
export function treeOf(bytes: Uint8Array, part: string, budget: Budget): XmlNode {
  const builder = new TreeBuilder(budget);
  new XmlScanner(part, builder).feed(bytes, true);
  const [root] = builder.roots;
  if (root === undefined) throw damaged(part);
  return root;
}

interface Growing extends XmlNode {
  readonly children: Growing[];
  text: string;
}
