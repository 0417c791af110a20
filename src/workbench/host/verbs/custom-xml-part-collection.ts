import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import { customXmlPart, xmlArgument, type XmlPartIt } from "./custom-xml-part.js";
import { customXmlPartScopedCollection } from "./custom-xml-part-scoped-collection.js";
import { checkWritable, tellSheets, type ExcelState } from "./state.js";

export const customXmlPartCollection: ClassVerbs<ExcelState> = {
  name: "CustomXmlPartCollection",
  items: { list: (state) => xmlParts(state), find },
  methods: {
    add: {
      call(state, [xml]) {
        checkWritable(state);
        const id = freeId(state);
        state.book.xmlParts.set(id, xmlArgument(xml));
        tellSheets(state);
        return hosted(customXmlPart, { state, id });
      },
    },
    getByNamespace: {
      call: (state, [uri]) =>
        hosted(customXmlPartScopedCollection, { state, namespace: textArgument(uri, "namespaceUri") }),
    },
    getCount: { call: (state) => ({ plain: state.book.xmlParts.size }) },
    getItemOrNullObject: { call: (state, [id]) => find(state, id) },
  },
};

/** All parts of the workbook, in the order in which they were added. */
export function xmlParts(state: ExcelState): HostObject<XmlPartIt>[] {
  return [...state.book.xmlParts.keys()].map((id) => hosted(customXmlPart, { state, id }));
}

function find(state: ExcelState, key: unknown): HostObject<XmlPartIt> | null {
  const id = textArgument(key, "id");
  return state.book.xmlParts.has(id) ? hosted(customXmlPart, { state, id }) : null;
}

function freeId(state: ExcelState): string {
  for (let number = 1; ; number++) {
    const id = `{00000000-0005-0000-0000-${String(number).padStart(12, "0")}}`;
    if (!state.book.xmlParts.has(id)) return id;
  }
}
