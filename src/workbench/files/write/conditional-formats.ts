import { a1, a1Area } from "../../../core/values/address.js";
import { escapeXml } from "../../../workbook/xlsx/xml-text.js";
import type { BookConditionalFormat, ConditionalRule } from "../../host/book/conditional-format.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { conditionOperators, textOperators } from "../condition-words.js";
import { filedFormula } from "../formulas.js";
import { element } from "../xml/element.js";
import { argb } from "./style-xml.js";
import type { Styles } from "./styles.js";

/** The conditional formats of a sheet; the first has the highest priority. */
export function conditionalFormatsXml(sheet: BookSheet, styles: Styles): string {
  return sheet.conditionalFormats
    .map((format, index) => {
      const rule = ruleXml(format, index + 1, styles);
      return element("conditionalFormatting", { sqref: format.areas.map(a1Area).join(" ") }, rule);
    })
    .join("");
}

function ruleXml({ areas, rule, stopIfTrue }: BookConditionalFormat, priority: number, styles: Styles): string {
  const [first] = areas;
  const corner = first === undefined ? "A1" : a1(first.top, first.left);
  const dxfId = "look" in rule ? styles.ofLook(rule.look) : undefined;
  const { attributes, content } = kindXml(rule, corner);
  return element("cfRule", { ...attributes, dxfId, priority, stopIfTrue: stopIfTrue ? true : undefined }, content);
}

interface Kind {
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

function kindXml(rule: ConditionalRule, corner: string): Kind {
  switch (rule.kind) {
    case "custom":
      return { attributes: { type: "expression" }, content: formulaXml(rule.formula) };
    case "cellValue": {
      const operator = conditionOperators.find(([, api]) => api === rule.operator)?.[0] ?? "between";
      const second = rule.formula2 === null ? "" : formulaXml(rule.formula2);
      return { attributes: { type: "cellIs", operator }, content: formulaXml(rule.formula1) + second };
    }
    case "containsText": {
      const [type, , operator] = textOperators.find(([, api]) => api === rule.operator) ??
        textOperators[0] ?? ["", "", ""];
      return {
        attributes: { type, operator, text: rule.text },
        content: formulaXml(textFormula(type, rule.text, corner)),
      };
    }
    case "dataBar":
      return { attributes: { type: "dataBar" }, content: element("dataBar", {}, scaleXml(2, [rule.color])) };
    case "colorScale":
      return {
        attributes: { type: "colorScale" },
        content: element("colorScale", {}, scaleXml(rule.colors.length, rule.colors)),
      };
  }
}

/** The formula that stands for a condition on a text, which other programs read instead of the condition. */
function textFormula(type: string, text: string, corner: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (type === "beginsWith") return `LEFT(${corner},LEN(${quoted}))=${quoted}`;
  if (type === "endsWith") return `RIGHT(${corner},LEN(${quoted}))=${quoted}`;
  const missing = `ISERROR(SEARCH(${quoted},${corner}))`;
  return type === "notContainsText" ? missing : `NOT(${missing})`;
}

function scaleXml(points: number, colors: readonly string[]): string {
  const middle = points > 2 ? element("cfvo", { type: "percentile", val: 50 }) : "";
  const ends = [element("cfvo", { type: "min" }), element("cfvo", { type: "max" })];
  return ends.join(middle) + colors.map((color) => element("color", { rgb: argb(color) })).join("");
}

function formulaXml(formula: string): string {
  return `<formula>${escapeXml(filedFormula(formula, undefined))}</formula>`;
}
