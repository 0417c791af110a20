import { invalidArgument } from "../rich-api/host-error.js";
import type { ClassVerbs } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import { checkWritable, tellSheets, type ExcelState } from "./state.js";

export interface XmlPartIt {
  readonly state: ExcelState;
  readonly id: string;
}

export const customXmlPart: ClassVerbs<XmlPartIt> = {
  name: "CustomXmlPart",
  id: { of: (it) => it.id },
  scalars: { id: { get: (it) => it.id }, namespaceUri: { get: (it) => namespaceOf(xmlOf(it)) } },
  methods: {
    delete: {
      call(it) {
        checkWritable(it.state);
        it.state.book.xmlParts.delete(it.id);
        tellSheets(it.state);
        return undefined;
      },
    },
    getXml: { call: (it) => ({ plain: xmlOf(it) }) },
    setXml: {
      call(it, [xml]) {
        checkWritable(it.state);
        it.state.book.xmlParts.set(it.id, xmlArgument(xml));
        tellSheets(it.state);
        return undefined;
      },
    },
  },
};

function xmlOf(it: XmlPartIt): string {
  return it.state.book.xmlParts.get(it.id) ?? "";
}

/** The root element's name and attributes, behind declarations and comments. */
const rootPattern = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<([^\s/<>!?]+)([^<>]*)>/;

/** The namespace of the root element, empty for none. */
export function namespaceOf(xml: string): string {
  const [, name = "", attributes = ""] = rootPattern.exec(xml) ?? [];
  const prefix = name.includes(":") ? `xmlns:${name.slice(0, name.indexOf(":"))}` : "xmlns";
  const declared = [...attributes.matchAll(/([^\s=]+)\s*=\s*["']([^"']*)["']/g)];
  return declared.find(([, attribute]) => attribute === prefix)?.[2] ?? "";
}

/** A text that has a root element closed at its end; the rest of XML's rules are not checked. Throws HostError. */
export function xmlArgument(value: unknown): string {
  const xml = textArgument(value, "xml");
  const [, name, attributes = ""] = rootPattern.exec(xml) ?? [];
  const closed = attributes.endsWith("/") || (name !== undefined && xml.trimEnd().endsWith(`</${name}>`));
  if (!closed) throw invalidArgument("The text is not an XML document.");
  return xml;
}
