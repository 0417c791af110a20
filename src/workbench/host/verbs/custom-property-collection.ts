import { invalidArgument } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import { customProperty, type PropertyIt } from "./custom-property.js";
import { checkWritable, tellSheets, type ExcelState } from "./state.js";

export const customPropertyCollection: ClassVerbs<ExcelState> = {
  name: "CustomPropertyCollection",
  items: {
    list: (state) => [...state.book.properties.keys()].map((key) => hosted(customProperty, { state, key })),
    find,
  },
  methods: {
    add: {
      call(state, [key, value]) {
        checkWritable(state);
        const name = textArgument(key, "key");
        if (name === "" || name.length > 255) throw invalidArgument("A key has 1 to 255 characters.");
        // A key of the same name takes the new value.
        const known = find(state, name)?.it.key ?? name;
        state.book.properties.set(known, plainValue(value));
        tellSheets(state);
        return hosted(customProperty, { state, key: known });
      },
    },
    deleteAll: {
      call(state) {
        checkWritable(state);
        state.book.properties.clear();
        tellSheets(state);
        return undefined;
      },
    },
    getCount: { call: (state) => ({ plain: state.book.properties.size }) },
    getItemOrNullObject: { call: (state, [key]) => find(state, key) },
  },
};

function find(state: ExcelState, key: unknown): HostObject<PropertyIt> | null {
  const wanted = textArgument(key, "key").toLowerCase();
  const known = [...state.book.properties.keys()].find((one) => one.toLowerCase() === wanted);
  return known === undefined ? null : hosted(customProperty, { state, key: known });
}

/** Excel keeps texts, numbers and truth values. Throws HostError. */
export function plainValue(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument("A property is a text, a number or a truth value.");
}
