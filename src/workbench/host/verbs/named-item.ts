import type { ClassVerbs } from "../rich-api/host-object.js";
import { quotedText, type BookName } from "../book/name.js";
import { booleanArgument, textArgument } from "./arguments.js";
import { checkWritable, type ExcelState } from "./state.js";

export interface NameIt {
  readonly state: ExcelState;
  readonly names: BookName[];
  readonly name: BookName;
}

export const namedItem: ClassVerbs<NameIt> = {
  name: "NamedItem",
  id: { of: (it) => it.name.name },
  scalars: {
    name: { get: (it) => it.name.name },
    comment: { get: (it) => it.name.comment },
    value: { get: (it) => quotedText(it.name.formula) ?? it.name.formula.slice(1) },
    type: { get: (it) => (quotedText(it.name.formula) === null ? "Range" : "String") },
    formula: {
      get: (it) => it.name.formula,
      set: (it, value) => {
        checkWritable(it.state);
        it.name.formula = textArgument(value, "formula");
      },
    },
    visible: {
      get: (it) => it.name.visible,
      set: (it, value) => {
        checkWritable(it.state);
        it.name.visible = booleanArgument(value, "visible");
      },
    },
  },
  methods: {
    delete: {
      call(it) {
        checkWritable(it.state);
        it.names.splice(it.names.indexOf(it.name), 1);
        return undefined;
      },
    },
  },
};
