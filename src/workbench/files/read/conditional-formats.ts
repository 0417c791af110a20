import type { BookConditionalFormat, ConditionalLook, ConditionalRule } from "../../host/book/conditional-format.js";
import { shownFormula } from "../formulas.js";
import type { LeftList } from "../left.js";
import { conditionOperators, textOperators } from "../condition-words.js";
import { builtInFormats } from "../built-in-formats.js";
import { attr, child, childrenOf, flag, numeric, type XmlNode } from "../xml/node.js";
import { fontOf, type Styles } from "./styles.js";
import { areasOf } from "./validations.js";

/** The conditional formats of a sheet, the one of highest priority first. */
export function readConditionalFormats(
  sections: readonly XmlNode[],
  styles: Styles,
  sheet: string,
  left: LeftList,
): BookConditionalFormat[] {
  const found = sections.flatMap((section) => {
    const areas = areasOf(attr(section, "sqref"));
    return childrenOf(section, "cfRule").flatMap((node) => {
      const rule = areas.length === 0 ? null : ruleOf(node, styles);
      if (rule === null) {
        left.add("conditional-formats", sheet);
        return [];
      }
      return [{ areas, rule, stopIfTrue: flag(node, "stopIfTrue"), priority: numeric(node, "priority") ?? 0 }];
    });
  });
  return found
    .sort((one, other) => one.priority - other.priority)
    .map(({ areas, rule, stopIfTrue }, index) => ({ id: conditionId(index), areas, stopIfTrue, rule }));
}

/** The id that a conditional format of a loaded file has. */
function conditionId(index: number): string {
  return `{00000000-000C-0000-0000-${String(index + 1).padStart(12, "0")}}`;
}

function ruleOf(node: XmlNode, styles: Styles): ConditionalRule | null {
  const look = lookOf(styles.conditional[numeric(node, "dxfId") ?? -1], styles);
  const [first, second] = childrenOf(node, "formula").map(({ text }) => shownFormula(text));
  const type = attr(node, "type") ?? "";
  if (type === "expression") return first === undefined ? null : { kind: "custom", formula: first, look };
  if (type === "cellIs") {
    const operator = conditionOperators.find(([file]) => file === attr(node, "operator"))?.[1];
    if (operator === undefined || first === undefined) return null;
    return { kind: "cellValue", operator, formula1: first, formula2: second ?? null, look };
  }
  const operator = textOperators.find(([file]) => file === type)?.[1];
  const text = attr(node, "text");
  if (operator !== undefined && text !== undefined) return { kind: "containsText", operator, text, look };
  if (type === "dataBar")
    return { kind: "dataBar", color: styles.colors.of(child(child(node, "dataBar"), "color")) ?? "#638EC6" };
  if (type !== "colorScale") return null;
  const colors = childrenOf(child(node, "colorScale"), "color").map((color) => styles.colors.of(color) ?? "#FFFFFF");
  return { kind: "colorScale", colors };
}

/** A solid fill of a conditional format has its colour where others have their background. */
function lookOf(node: XmlNode | undefined, styles: Styles): ConditionalLook {
  const pattern = child(child(node, "fill"), "patternFill");
  const fill = styles.colors.of(child(pattern, "bgColor")) ?? styles.colors.of(child(pattern, "fgColor"));
  const { bold, italic, color } = fontOf(child(node, "font"), styles.colors);
  const format = child(node, "numFmt");
  const numberFormat = attr(format, "formatCode") ?? builtInFormats[numeric(format, "numFmtId") ?? -1];
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
