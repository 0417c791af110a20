import { a1Area } from "../../../core/values/address.js";
import type { BookSheet, BookValidation } from "../../host/book/sheet.js";
import { filedFormula } from "../formulas.js";
import { alertStyles, comparisonKinds, fileOperators, operators } from "../validation-words.js";
import { counted, element } from "../xml/element.js";
import { escapeXml } from "../../../workbook/xlsx/xml-text.js";

/** The data validations of a sheet; a rule of no known kind is left out. */
export function validationsXml(sheet: BookSheet): string {
  return counted(
    "dataValidations",
    sheet.validations.flatMap((validation) => validationXml(validation) ?? []),
  );
}

function validationXml(validation: BookValidation): string | null {
  const rule = ruleXml(record(validation.rule));
  if (rule === null) return null;
  const alert = validation.alert === null ? undefined : record(validation.alert);
  const prompt = validation.prompt === undefined || validation.prompt === null ? undefined : record(validation.prompt);
  const style = alertStyles.find(([, api]) => api === text(alert?.style))?.[0] ?? "stop";
  const attributes = {
    ...rule.attributes,
    errorStyle: style === "stop" ? undefined : style,
    allowBlank: validation.ignoreBlanks === false ? undefined : true,
    showInputMessage: prompt?.showPrompt === false ? undefined : true,
    showErrorMessage: alert?.showAlert === false ? undefined : true,
    errorTitle: text(alert?.title) || undefined,
    error: text(alert?.message) || undefined,
    promptTitle: text(prompt?.title) || undefined,
    prompt: text(prompt?.message) || undefined,
    sqref: a1Area(validation.area),
  };
  return element("dataValidation", attributes, rule.formulas);
}

interface RuleXml {
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
  readonly formulas: string;
}

function ruleXml(rule: Readonly<Record<string, unknown>>): RuleXml | null {
  if (rule.list !== undefined) {
    const { source, inCellDropDown } = record(rule.list);
    const list = text(source);
    const formula = list.startsWith("=") ? filedFormula(list, undefined) : `"${list.replaceAll('"', '""')}"`;
    // The file's word means the opposite of what it says: it hides the drop-down.
    const hidden = inCellDropDown === false ? true : undefined;
    return {
      attributes: { type: "list", showDropDown: hidden },
      formulas: `<formula1>${escapeXml(formula)}</formula1>`,
    };
  }
  if (rule.custom !== undefined)
    return { attributes: { type: "custom" }, formulas: operandXml("formula1", record(rule.custom).formula) };
  const kind = Object.entries(comparisonKinds).find(([, api]) => api !== undefined && rule[api] !== undefined);
  if (kind?.[1] === undefined) return null;
  const { formula1, formula2, operator } = record(rule[kind[1]]);
  const position = operators.findIndex((word) => word === operator);
  const word = fileOperators[Math.max(0, position)];
  return {
    attributes: { type: kind[0], operator: word === "between" ? undefined : word },
    formulas:
      operandXml("formula1", formula1) +
      (formula2 === undefined || formula2 === null || formula2 === "" ? "" : operandXml("formula2", formula2)),
  };
}

function operandXml(name: string, value: unknown): string {
  const formula = typeof value === "number" ? String(value) : filedFormula(text(value), undefined);
  return `<${name}>${escapeXml(formula)}</${name}>`;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function text(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
