import { HostError } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { parseAddress } from "../book/addresses.js";
import { quotedText, type BookName } from "../book/name.js";
import { booleanArgument, textArgument } from "./arguments.js";
import type { NamesIt } from "./named-item-collection.js";
import { range } from "./range.js";
import { checkWritable, tellSheets, type RangeIt, type SheetIt } from "./state.js";
import { worksheet } from "./worksheet.js";

export interface NameIt extends NamesIt {
  readonly name: BookName;
}

export const namedItem: ClassVerbs<NameIt> = {
  name: "NamedItem",
  id: { of: (it) => it.name.name },
  scalars: {
    name: { get: (it) => it.name.name },
    comment: {
      get: (it) => it.name.comment,
      set: (it, value) => {
        change(it, { comment: textArgument(value, "comment") });
      },
    },
    scope: { get: (it) => (it.sheet === undefined ? "Workbook" : "Worksheet") },
    value: { get: (it) => quotedText(it.name.formula) ?? it.name.formula.slice(1) },
    type: { get: (it) => (quotedText(it.name.formula) === null ? "Range" : "String") },
    formula: {
      get: (it) => it.name.formula,
      set: (it, value) => {
        change(it, { formula: textArgument(value, "formula") });
      },
    },
    visible: {
      get: (it) => it.name.visible,
      set: (it, value) => {
        change(it, { visible: booleanArgument(value, "visible") });
      },
    },
  },
  links: {
    worksheet: { get: (it) => sheetOf(it) ?? refuse("The name is of the whole workbook.") },
    worksheetOrNullObject: { get: sheetOf },
  },
  methods: {
    delete: {
      call(it) {
        checkWritable(it.state);
        it.names.splice(it.names.indexOf(it.name), 1);
        tellSheets(it.state);
        return undefined;
      },
    },
    getRange: { call: (it) => rangeOf(it) ?? refuse(`The name ${it.name.name} is not of a range.`) },
    getRangeOrNullObject: { call: rangeOf },
  },
};

function change(it: NameIt, part: Partial<BookName>): void {
  checkWritable(it.state);
  Object.assign(it.name, part);
  tellSheets(it.state);
}

function sheetOf({ state, sheet }: NameIt): HostObject<SheetIt> | null {
  return sheet === undefined ? null : hosted(worksheet, { state, sheet });
}

/** The range that the name stands for, or null when its formula is not one reference. */
function rangeOf({ state, name }: NameIt): HostObject<RangeIt> | null {
  const reference = /^=((?:'(?:[^']|'')*'|[^!'()+*/&,;:"<>=\s-]+)!\$?[A-Z$\d:]+)$/.exec(name.formula)?.[1];
  if (reference === undefined || reference.includes("#")) return null;
  const { sheet: sheetName, area } = parseAddress(reference);
  const sheet = sheetName === null ? null : state.book.findSheet(sheetName);
  return sheet === null ? null : hosted(range, { state, sheet, area });
}

function refuse(why: string): never {
  throw new HostError("ItemNotFound", why);
}
