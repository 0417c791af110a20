import { Budget } from "../../../workbook/xlsx/bounds.js";
import type { OpenedPackage } from "../../../workbook/xlsx/open-package.js";
import { partKey } from "../../../workbook/xlsx/package.js";
import { type Relationship, relationshipsName, relationshipsOf } from "../../../workbook/xlsx/relationships.js";
import { unpackWhole } from "../../../workbook/xlsx/unpack.js";
import { attr, type XmlNode } from "../xml/node.js";
import { treeOf } from "../xml/tree-builder.js";

/** One reading of a file: its parts, what it may cost, and which parts were looked at. Its methods throw WorkbookError. */
export class BookFile {
  readonly budget = new Budget();
  readonly #seen = new Set<string>();

  constructor(readonly opened: OpenedPackage) {}

  /** The root of a part. */
  tree(part: string): XmlNode {
    return treeOf(this.xml(part), part, this.budget);
  }

  /** A part's XML as UTF-8. */
  xml(part: string): Uint8Array {
    this.see(part);
    return this.opened.parts.xml(part, this.budget);
  }

  /** A part's bytes as they are. */
  bytes(part: string): Uint8Array {
    this.see(part);
    return unpackWhole(this.opened.parts.entry(part), this.budget);
  }

  see(part: string): void {
    this.#seen.add(partKey(part));
  }

  /** The parts of a kind that a part leads to and the file holds. */
  linked(part: string, kind: string): Relationship[] {
    return relationshipsOf(this.opened.parts, part, this.budget).filter(
      (link) => link.kind === kind && this.opened.parts.has(link.part),
    );
  }

  /** The root of the first part of a kind that a part leads to, or undefined. */
  linkedTree(part: string, kind: string): XmlNode | undefined {
    const [link] = this.linked(part, kind);
    return link === undefined ? undefined : this.tree(link.part);
  }

  /** Addresses outside the file that a part leads to, by relationship id. */
  outside(part: string): ReadonlyMap<string, string> {
    const name = relationshipsName(part);
    if (!this.opened.parts.has(name)) return new Map();
    return new Map(
      this.tree(name)
        .children.filter((node) => attr(node, "TargetMode")?.toLowerCase() === "external")
        .map((node) => [attr(node, "Id") ?? "", attr(node, "Target") ?? ""]),
    );
  }

  /** Names of the parts that nobody looked at. */
  unseen(): string[] {
    return this.opened.parts.names().filter((name) => !this.#seen.has(partKey(name)));
  }
}
