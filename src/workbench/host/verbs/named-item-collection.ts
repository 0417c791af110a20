import { HostError, invalidArgument } from "../rich-api/host-error.js";
import { hosted, isHostObject, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import type { BookName } from "../book/name.js";
import type { BookSheet } from "../book/sheet.js";
import { rangeArgument, textArgument } from "./arguments.js";
import { chartReference } from "./chart-data.js";
import { namedItem, type NameIt } from "./named-item.js";
import { checkWritable, tellSheets, type ExcelState } from "./state.js";

/** The names of the workbook, or of one sheet. */
export interface NamesIt {
  readonly state: ExcelState;
  readonly names: BookName[];
  /** Absent for names of the whole workbook. */
  readonly sheet?: BookSheet;
}

export const namedItemCollection: ClassVerbs<NamesIt> = {
  name: "NamedItemCollection",
  items: {
    list: (it) => it.names.map((name) => hosted(namedItem, { ...it, name })),
    find,
  },
  methods: {
    add: { call: (it, [name, reference, comment]) => add(it, name, reference, comment) },
    addFormulaLocal: { call: (it, [name, formula, comment]) => add(it, name, formula, comment) },
    getCount: { call: (it) => ({ plain: it.names.length }) },
    getItemOrNullObject: { call: (it, [name]) => find(it, name) },
  },
};

function add(it: NamesIt, name: unknown, reference: unknown, comment: unknown): HostObject<NameIt> {
  checkWritable(it.state);
  const wanted = checkName(textArgument(name, "name"));
  const formula = isHostObject(reference)
    ? `=${chartReference(rangeArgument(reference))}`
    : checkFormula(textArgument(reference, "reference"));
  if (find(it, wanted) !== null) throw new HostError("ItemAlreadyExists", `The name ${wanted} exists.`);
  const made: BookName = {
    name: wanted,
    formula,
    comment: typeof comment === "string" ? comment : "",
    visible: true,
  };
  it.names.push(made);
  tellSheets(it.state);
  return hosted(namedItem, { ...it, name: made });
}

/** As the Name Manager has it: a letter or underscore, then letters, digits, dots, underscores; nothing that reads as an address. */
function checkName(name: string): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255 || /^[A-Z]{1,3}\d+$/i.test(name))
    throw invalidArgument(`"${name}" is not a name.`);
  return name;
}

function checkFormula(formula: string): string {
  if (!formula.startsWith("=")) throw invalidArgument("A name's formula begins with =.");
  if (/"(?:[^"]|""){256,}"/.test(formula)) throw invalidArgument("A text in a formula has at most 255 characters.");
  return formula;
}

function find(it: NamesIt, key: unknown): HostObject<NameIt> | null {
  const wanted = textArgument(key, "name").toLowerCase();
  const name = it.names.find((one) => one.name.toLowerCase() === wanted);
  return name === undefined ? null : hosted(namedItem, { ...it, name });
}
