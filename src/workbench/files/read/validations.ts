import { areaOf } from "../../../workbook/xlsx/area.js";
import type { BookValidation } from "../../host/book/sheet.js";
import { alertStyles, comparisonKinds, fileOperators, operators } from "../validation-words.js";
import { attr, child, childrenOf, flag, type XmlNode } from "../xml/node.js";
import { shownFormula } from "../formulas.js";

/** The data validations of a sheet; one that holds for several areas becomes one for each. */
export function readValidations(section: XmlNode | undefined): BookValidation[] {
  return childrenOf(section, "dataValidation").flatMap((node) => {
    const rule = ruleOf(node);
    if (rule === null) return [];
    const prompt = promptOf(node);
    return areasOf(attr(node, "sqref")).map((area) => ({
      area,
      rule,
      alert: alertOf(node),
      ...(prompt === null ? {} : { prompt }),
      ...(flag(node, "allowBlank") ? {} : { ignoreBlanks: false }),
    }));
  });
}

/** `A1:B2 D4` as areas. */
export function areasOf(reference: string | undefined): { top: number; left: number; bottom: number; right: number }[] {
  return (reference ?? "").split(/\s+/).flatMap((part) => areaOf(part) ?? []);
}

function ruleOf(node: XmlNode): unknown {
  const type = attr(node, "type") ?? "none";
  const first = child(node, "formula1")?.text ?? "";
  const second = child(node, "formula2")?.text;
  if (type === "list") return { list: { inCellDropDown: !flag(node, "showDropDown"), source: listSource(first) } };
  if (type === "custom") return { custom: { formula: shownFormula(first) } };
  const kind = comparisonKinds[type];
  if (kind === undefined) return null;
  const position = fileOperators.findIndex((word) => word === (attr(node, "operator") ?? "between"));
  return {
    [kind]: {
      formula1: operand(first),
      ...(second === undefined ? {} : { formula2: operand(second) }),
      operator: operators[Math.max(0, position)],
    },
  };
}

/** A list in quotes stands for itself; anything else is a formula. */
function listSource(formula: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
  return quoted?.[1] === undefined ? shownFormula(formula) : quoted[1].replaceAll('""', '"');
}

function operand(formula: string): string | number {
  const number = Number(formula);
  return formula.trim() !== "" && Number.isFinite(number) ? number : shownFormula(formula);
}

/** Null for what Excel does by itself: it stops, with its own words. */
function alertOf(node: XmlNode): unknown {
  const style = alertStyles.find(([file]) => file === (attr(node, "errorStyle") ?? "stop"))?.[1] ?? "Stop";
  const title = attr(node, "errorTitle") ?? "";
  const message = attr(node, "error") ?? "";
  const showAlert = flag(node, "showErrorMessage");
  return showAlert && style === "Stop" && title === "" && message === "" ? null : { showAlert, style, title, message };
}

function promptOf(node: XmlNode): unknown {
  const title = attr(node, "promptTitle") ?? "";
  const message = attr(node, "prompt") ?? "";
  return title === "" && message === "" ? null : { showPrompt: flag(node, "showInputMessage"), title, message };
}
