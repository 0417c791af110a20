import type { BookConditionalFormat, ConditionalRule } from "../book/conditional-format.js";
import { HostError, invalidArgument } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject, type Link } from "../rich-api/host-object.js";
import { booleanArgument, numberArgument } from "./arguments.js";
import { cellValueConditionalFormat } from "./cell-value-conditional-format.js";
import { colorScaleConditionalFormat } from "./color-scale-conditional-format.js";
import { customConditionalFormat } from "./custom-conditional-format.js";
import { dataBarConditionalFormat } from "./data-bar-conditional-format.js";
import { rangeAreas } from "./range-areas.js";
import { range } from "./range.js";
import { checkAllowed, tellLayout, type SheetIt } from "./state.js";
import { textConditionalFormat } from "./text-conditional-format.js";

export interface ConditionalIt extends SheetIt {
  readonly format: BookConditionalFormat;
}

/** One kind of rule as its own class sees it. */
export interface RuleIt<Kind extends ConditionalRule["kind"]> extends ConditionalIt {
  readonly rule: Extract<ConditionalRule, { kind: Kind }>;
}

const types = {
  custom: "Custom",
  cellValue: "CellValue",
  containsText: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
} as const;

export const conditionalFormat: ClassVerbs<ConditionalIt> = {
  name: "ConditionalFormat",
  id: { of: (it) => it.format.id },
  scalars: {
    id: { get: (it) => it.format.id },
    type: { get: (it) => types[it.format.rule.kind] },
    stopIfTrue: {
      get: (it) => it.format.stopIfTrue,
      set: (it, value) => {
        checkAllowed(it, "allowFormatCells");
        it.format.stopIfTrue = booleanArgument(value, "stopIfTrue");
        tellLayout(it);
      },
    },
    priority: { get: (it) => it.sheet.conditionalFormats.indexOf(it.format), set: setPriority },
  },
  links: {
    ...both("custom", "custom", (it) => hosted(customConditionalFormat, it)),
    ...both("cellValue", "cellValue", (it) => hosted(cellValueConditionalFormat, it)),
    ...both("textComparison", "containsText", (it) => hosted(textConditionalFormat, it)),
    ...both("dataBar", "dataBar", (it) => hosted(dataBarConditionalFormat, it)),
    ...both("colorScale", "colorScale", (it) => hosted(colorScaleConditionalFormat, it)),
  },
  methods: {
    delete: {
      call(it) {
        checkAllowed(it, "allowFormatCells");
        it.sheet.conditionalFormats = it.sheet.conditionalFormats.filter((one) => one !== it.format);
        tellLayout(it);
        return undefined;
      },
    },
    getRange: {
      call(it) {
        const [area] = it.format.areas;
        if (area === undefined || it.format.areas.length > 1)
          throw new HostError("InvalidOperation", "The conditional format is of several ranges.");
        return hosted(range, { state: it.state, sheet: it.sheet, area });
      },
    },
    getRangeOrNullObject: {
      call(it) {
        const [area] = it.format.areas;
        const single = area !== undefined && it.format.areas.length === 1;
        return single ? hosted(range, { state: it.state, sheet: it.sheet, area }) : null;
      },
    },
    getRanges: { call: (it) => hosted(rangeAreas, { ...it, areas: it.format.areas }) },
  },
};

/** The link to a kind of rule and the one that is null for other kinds. */
function both<Kind extends ConditionalRule["kind"]>(
  name: string,
  kind: Kind,
  host: (it: RuleIt<Kind>) => HostObject,
): Readonly<Record<string, Link<ConditionalIt>>> {
  const get = (it: ConditionalIt): HostObject | null => {
    const { rule } = it.format;
    return isOf(rule, kind) ? host({ ...it, rule }) : null;
  };
  const must = (it: ConditionalIt): HostObject => {
    const object = get(it);
    if (object === null) throw new HostError("InvalidOperation", `The conditional format is not of type ${name}.`);
    return object;
  };
  return { [name]: { get: must }, [`${name}OrNullObject`]: { get } };
}

function isOf<Kind extends ConditionalRule["kind"]>(
  rule: ConditionalRule,
  kind: Kind,
): rule is Extract<ConditionalRule, { kind: Kind }> {
  return rule.kind === kind;
}

function setPriority(it: ConditionalIt, value: unknown): void {
  checkAllowed(it, "allowFormatCells");
  const wanted = numberArgument(value, "priority");
  if (!Number.isInteger(wanted)) throw invalidArgument("A priority is a whole number.");
  const others = it.sheet.conditionalFormats.filter((one) => one !== it.format);
  const place = wanted < 0 ? Math.max(0, others.length + 1 + wanted) : Math.min(wanted, others.length);
  it.sheet.conditionalFormats = [...others.slice(0, place), it.format, ...others.slice(place)];
  tellLayout(it);
}
