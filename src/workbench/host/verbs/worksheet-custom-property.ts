import type { ClassVerbs } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import { checkWritable, tellLayout, type SheetIt } from "./state.js";

export interface SheetPropertyIt extends SheetIt {
  readonly key: string;
}

export const worksheetCustomProperty: ClassVerbs<SheetPropertyIt> = {
  name: "WorksheetCustomProperty",
  id: { of: (it) => it.key },
  scalars: {
    key: { get: (it) => it.key },
    value: {
      get: (it) => it.sheet.properties.get(it.key) ?? null,
      set: (it, value) => {
        checkWritable(it.state);
        it.sheet.properties.set(it.key, textArgument(value, "value"));
        tellLayout(it);
      },
    },
  },
  methods: {
    delete: {
      call(it) {
        checkWritable(it.state);
        it.sheet.properties.delete(it.key);
        tellLayout(it);
        return undefined;
      },
    },
  },
};
