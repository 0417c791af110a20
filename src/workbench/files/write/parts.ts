import { namespaces } from "../../../workbook/xlsx/namespaces.js";
import { contentTypesPart } from "../../../workbook/xlsx/content-types.js";
import { Package } from "../../../workbook/xlsx/package.js";
import { relationshipsName, xmlHead } from "../../../workbook/xlsx/relationships.js";
import { element } from "../xml/element.js";

export const { main: mainNamespace, links: linkTypes } = namespaces(false);

/** The parts of a file that is being made, with what leads from one to another. */
export class Parts {
  readonly #package = new Package([]);
  readonly #types: string[] = [];
  readonly #links = new Map<string, string[]>();

  /** Adds a part of XML (its head is put before it) or of bytes; the type is its content type, or null for plain XML. */
  add(part: string, type: string | null, content: string | Uint8Array): void {
    this.#package.put(part, typeof content === "string" ? xmlHead + content : content);
    if (type !== null) this.#types.push(element("Override", { PartName: `/${part}`, ContentType: type }));
  }

  /** Leads from a part (empty name: the package) to another or, when `outside`, to an address; gives the relationship's id. */
  link(from: string, kind: string, target: string, outside = false): string {
    const links = this.#links.get(from) ?? [];
    this.#links.set(from, links);
    const id = `rId${links.length + 1}`;
    const type = kind.startsWith("http") ? kind : `${linkTypes}/${kind}`;
    const Target = outside ? target : `/${target}`;
    links.push(element("Relationship", { Id: id, Type: type, Target, TargetMode: outside ? "External" : undefined }));
    return id;
  }

  /** The whole file. */
  bytes(): Uint8Array<ArrayBuffer> {
    for (const [from, links] of this.#links) {
      const name = from === "" ? "_rels/.rels" : relationshipsName(from);
      this.#package.put(
        name,
        xmlHead + element("Relationships", { xmlns: `${packageNamespace}/relationships` }, links.join("")),
      );
    }
    const defaults = [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ];
    const all = [...defaults, ...this.#types].join("");
    this.#package.put(
      contentTypesPart,
      xmlHead + element("Types", { xmlns: `${packageNamespace}/content-types` }, all),
    );
    return this.#package.bytes();
  }
}

export const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
