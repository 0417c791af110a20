import { overlap } from "../book/addresses.js";
import type { BookConditionalFormat, ConditionalRule } from "../book/conditional-format.js";
import { itemNotFound, notImitated } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { numberArgument, textArgument } from "./arguments.js";
import { clearedFormats } from "./conditional-areas.js";
import { conditionalFormat, type ConditionalIt } from "./conditional-format.js";
import type { AreasIt } from "./range-areas.js";
import { checkAllowed, tellLayout } from "./state.js";

/** The rules that touch a range or several, the one of highest priority first. */
export const conditionalFormatCollection: ClassVerbs<AreasIt> = {
  name: "ConditionalFormatCollection",
  items: { list: all, find },
  methods: {
    add: { call: add },
    clearAll: {
      call(it) {
        checkAllowed(it, "allowFormatCells");
        for (const area of it.areas) it.sheet.conditionalFormats = clearedFormats(it.sheet.conditionalFormats, area);
        tellLayout(it);
        return undefined;
      },
    },
    getCount: { call: (it) => ({ plain: all(it).length }) },
    getItemAt: {
      call(it, [index]) {
        const item = all(it)[numberArgument(index, "index")];
        if (item === undefined) throw itemNotFound("There are fewer conditional formats.");
        return item;
      },
    },
    getItemOrNullObject: { call: (it, [id]) => find(it, id) },
  },
};

function all(it: AreasIt): HostObject<ConditionalIt>[] {
  return it.sheet.conditionalFormats
    .filter((format) => format.areas.some((area) => it.areas.some((one) => overlap(area, one))))
    .map((format) => hosted(conditionalFormat, { state: it.state, sheet: it.sheet, format }));
}

function find(it: AreasIt, id: unknown): HostObject<ConditionalIt> | null {
  const wanted = textArgument(id, "id");
  return all(it).find((one) => one.it.format.id === wanted) ?? null;
}

/** What a rule is before anything of it has been set. */
const newRules: Readonly<Record<string, () => ConditionalRule>> = {
  Custom: () => ({ kind: "custom", formula: "=FALSE", look: {} }),
  CellValue: () => ({ kind: "cellValue", operator: "EqualTo", formula1: "=0", formula2: null, look: {} }),
  ContainsText: () => ({ kind: "containsText", operator: "Contains", text: "", look: {} }),
  DataBar: () => ({ kind: "dataBar", color: "#638EC6" }),
  ColorScale: () => ({ kind: "colorScale", colors: ["#F8696B", "#FFEB84", "#63BE7B"] }),
};

/** A new rule comes before the others. */
function add(it: AreasIt, [type]: readonly unknown[]): HostObject<ConditionalIt> {
  checkAllowed(it, "allowFormatCells");
  const rule = newRules[String(type)];
  if (rule === undefined) throw notImitated("ConditionalFormatCollection", `add(${String(type)})`);
  const format: BookConditionalFormat = {
    id: freeId(it),
    areas: [...it.areas],
    stopIfTrue: false,
    rule: rule(),
  };
  it.sheet.conditionalFormats = [format, ...it.sheet.conditionalFormats];
  tellLayout(it);
  return hosted(conditionalFormat, { state: it.state, sheet: it.sheet, format });
}

function freeId(it: AreasIt): string {
  const taken = new Set(it.sheet.conditionalFormats.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = `{00000000-0003-0000-0000-${String(number).padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}
