import { HostError } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import { customXmlPart, namespaceOf, type XmlPartIt } from "./custom-xml-part.js";
import type { ExcelState } from "./state.js";

/** The parts whose root element is of one namespace. */
export const customXmlPartScopedCollection: ClassVerbs<{ readonly state: ExcelState; readonly namespace: string }> = {
  name: "CustomXmlPartScopedCollection",
  items: { list: all, find },
  methods: {
    getCount: { call: (it) => ({ plain: all(it).length }) },
    getItemOrNullObject: { call: (it, [id]) => find(it, id) },
    getOnlyItem: { call: (it) => only(it) ?? refuse() },
    getOnlyItemOrNullObject: { call: only },
  },
};

interface ScopedIt {
  readonly state: ExcelState;
  readonly namespace: string;
}

function all({ state, namespace }: ScopedIt): HostObject<XmlPartIt>[] {
  return [...state.book.xmlParts]
    .filter(([, xml]) => namespaceOf(xml) === namespace)
    .map(([id]) => hosted(customXmlPart, { state, id }));
}

function find(it: ScopedIt, key: unknown): HostObject<XmlPartIt> | null {
  const id = textArgument(key, "id");
  return all(it).find((one) => one.it.id === id) ?? null;
}

function only(it: ScopedIt): HostObject<XmlPartIt> | null {
  const [first, ...more] = all(it);
  return first !== undefined && more.length === 0 ? first : null;
}

function refuse(): never {
  throw new HostError("InvalidOperation", "There is not exactly one part of the namespace.");
}
