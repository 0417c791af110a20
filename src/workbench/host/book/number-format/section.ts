import { tokensOf, type Token } from "./tokens.js";

/** One of the up to four parts of a number format, between its semicolons. */
export interface Section {
  readonly tokens: readonly Token[];
  /** `#RRGGBB` that the section writes in, or null for the cell's own colour. */
  readonly color: string | null;
  readonly condition: Condition | null;
  /** True when it names months and weekdays in Chinese. */
  readonly chinese: boolean;
}

interface Condition {
  readonly operator: string;
  readonly limit: number;
}

/** A section for a number, and whether it stands for the sign itself, so that no minus is added. */
export interface NumberSection {
  readonly section: Section;
  readonly signed: boolean;
}

const colors: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
  黑色: "#000000",
  蓝色: "#0000FF",
  蓝绿色: "#00FFFF",
  绿色: "#00FF00",
  洋红色: "#FF00FF",
  红色: "#FF0000",
  白色: "#FFFFFF",
  黄色: "#FFFF00",
};

/** The parts of a format in order. */
export function sectionsOf(format: string): Section[] {
  const parts = format.match(/(?:"[^"]*"?|[\\!].|\[[^\]]*\]|[^;])*(?:;|$)/gs) ?? [""];
  // The pattern ends with an empty match unless the format ended with its last part.
  if (parts.length > 1 && parts.at(-1) === "" && parts.at(-2)?.endsWith(";") !== true) parts.pop();
  return parts.map((part) => sectionOf(part.endsWith(";") ? part.slice(0, -1) : part));
}

/** The section that shows a number. */
export function sectionForNumber(sections: readonly Section[], value: number): NumberSection {
  const numeric = sections.filter((section, index) => index < 3 && !isTextOnly(section, index, sections.length));
  const [first, second, third] = numeric;
  if (first === undefined) return { section: empty, signed: true };
  if (numeric.some((section) => section.condition !== null)) return conditional(numeric, value);
  if (value < 0 && second !== undefined) return { section: second, signed: true };
  if (value === 0 && third !== undefined) return { section: third, signed: true };
  return { section: first, signed: false };
}

/** The section that shows a text, or null when texts stand as they are. */
export function sectionForText(sections: readonly Section[]): Section | null {
  const fourth = sections[3];
  if (fourth !== undefined) return fourth;
  const last = sections.at(-1);
  return last?.tokens.some((token) => token.kind === "text") === true ? last : null;
}

const empty: Section = { tokens: [], color: null, condition: null, chinese: false };

/** The last of several sections shows texts when it holds `@`; a lone `@` shows numbers too. */
function isTextOnly(section: Section, index: number, count: number): boolean {
  return count > 1 && index === count - 1 && section.tokens.some((token) => token.kind === "text");
}

function conditional(numeric: readonly Section[], value: number): NumberSection {
  const held = numeric.find(({ condition }) => condition !== null && holds(condition, value));
  const section = held ?? numeric.filter(({ condition }) => condition === null).at(-1) ?? empty;
  const { operator = "", limit = 0 } = section.condition ?? {};
  // A section that shows negatives only stands for their sign.
  return { section, signed: operator.startsWith("<") && limit <= 0 };
}

function holds({ operator, limit }: Condition, value: number): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "<>":
      return value !== limit;
    default:
      return value === limit;
  }
}

function sectionOf(text: string): Section {
  let [color, condition]: [string | null, Condition | null] = [null, null];
  let chinese = false;
  const bare = text.replace(/"[^"]*"?|[\\!].|\[([^\]]*)\]/gs, (whole: string, inside?: string) => {
    if (inside === undefined || /^(h+|m+|s+)$/i.test(inside)) return whole;
    const named = colors[inside.toLowerCase()];
    const limit = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(inside);
    const currency = /^\$([^-]*)(?:-(.*))?$/.exec(inside);
    if (named !== undefined) color = named;
    else if (limit !== null) condition = { operator: limit[1] ?? "=", limit: Number(limit[2]) };
    else if (currency !== null) {
      chinese ||= /^(zh|.*804$)/i.test(currency[2] ?? "");
      return currency[1] === "" ? "" : `"${currency[1] ?? ""}"`;
    }
    return "";
  });
  return { tokens: tokensOf(bare), color, condition, chinese };
}
