import type { ClassVerbs } from "../rich-api/host-object.js";
import { plainValue } from "./custom-property-collection.js";
import { checkWritable, tellSheets, type ExcelState } from "./state.js";

export interface PropertyIt {
  readonly state: ExcelState;
  readonly key: string;
}

export const customProperty: ClassVerbs<PropertyIt> = {
  name: "CustomProperty",
  id: { of: (it) => it.key },
  scalars: {
    key: { get: (it) => it.key },
    value: {
      get: (it) => it.state.book.properties.get(it.key) ?? null,
      set: (it, value) => {
        checkWritable(it.state);
        it.state.book.properties.set(it.key, plainValue(value));
        tellSheets(it.state);
      },
    },
    type: {
      get: (it) =>
        ({ string: "String", number: "Number", boolean: "Boolean" })[
          typeof it.state.book.properties.get(it.key) as "string" | "number" | "boolean"
        ],
    },
  },
  methods: {
    delete: {
      call(it) {
        checkWritable(it.state);
        it.state.book.properties.delete(it.key);
        tellSheets(it.state);
        return undefined;
      },
    },
  },
};
