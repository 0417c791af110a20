/** Characters that are taken for one another at a glance. */
const alike = [
  "出岀",
  "账帐",
  "己已巳",
  "未末",
  "会曾",
  "要耍",
  "日曰",
  "入人",
  "拨拔",
  "籍藉",
  "贷货",
  "证征",
  "干千于",
];

const first = new Map(alike.flatMap((group) => Array.from(group, (sign) => [sign, group.charAt(0)] as const)));
const signs = new RegExp(`[${alike.join("")}]`, "g");

/** The text with one character for all that look like it, for comparing: 业务支岀 and 业务支出 give the same. */
export function foldLookAlikes(text: string): string {
  return text.replace(signs, (sign) => first.get(sign) ?? sign);
}
