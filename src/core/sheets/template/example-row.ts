import type { Column, Kind } from "../../tabs/column.js";
import { dayOfIso } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import type { PageCell } from "../page.js";
import type { Role } from "../style.js";

/** The example row of a tab; one of its texts begins with 示例 or Example, by which reading knows not to count it. */
export function exampleRow(columns: readonly Column[], language: Language): PageCell[] {
  const marked = columns.some((column) => isMarked(column.example[language], language));
  const first = columns.findIndex((column) => column.kind === "text");
  return columns.map((column, index) => {
    const example = column.example[language];
    const text = !marked && index === first ? `${markers[language]}${example}` : example;
    return exampleCell(text, column.kind);
  });
}

/** How the cells below the example are formatted: codes and months as text, so that nothing typed is changed. */
export function inputRole(column: Column): Role {
  return inputRoles[column.kind];
}

const markers: Readonly<Record<Language, string>> = { "zh-CN": "示例：", en: "Example: " };

const inputRoles: Readonly<Record<Kind, Role>> = {
  text: "inputWords",
  choice: "inputWords",
  code: "inputText",
  month: "inputText",
  money: "inputMoney",
  day: "inputDay",
  when: "inputDay",
  rate: "inputRate",
  number: "inputNumber",
};

function isMarked(example: string | number, language: Language): boolean {
  return typeof example === "string" && example.startsWith(markers[language].trim());
}

function exampleCell(example: string | number, kind: Kind): PageCell {
  if (example === "") return { value: null, role: kind === "money" ? "exampleMoney" : "exampleText" };
  if (typeof example === "number") return { value: example, role: kind === "money" ? "exampleMoney" : "exampleNumber" };
  const day = kind === "day" || kind === "when" ? dayOfIso(example) : null;
  return day === null ? { value: example, role: "exampleText" } : { value: day, role: "exampleDay" };
}
