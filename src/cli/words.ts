import type { CheckResult } from "../app/check-workbook.js";
import type { ListedResult } from "../app/list-findings.js";
import type { SheetsResult } from "../app/make-sheets.js";
import type { Counts } from "../app/said-finding.js";
import type { Coverage } from "../app/settle-findings.js";
import { sheetNames } from "../app/sheet-place.js";
import type { BookReading } from "../core/reading/reading.js";
import type { TreatedFinding } from "../core/sheets/check-results/listed.js";
import { lastYearSource, openingDiffers } from "../core/sheets/report/last-year-texts.js";
import { tabs } from "../core/tabs/index.js";
import { tabKeys } from "../core/tabs/tab.js";
import { yuanText, type Fen } from "../core/values/fen.js";
import type { Language } from "../core/values/language.js";

/** What `check` prints: the tabs read, every finding, how many there are of each kind, what was gone through, the counts. */
export function checkWords(result: CheckResult, language: Language): string {
  const { reading, findings, counts, coverage } = result;
  return [
    ...tabWords(reading, language),
    "",
    ...findings.map((one) => findingLine(one, language)),
    ...kindWords(findings, language),
    ...coverageWords(coverage, findings.length === 0, language),
    countWords(counts, language),
  ].join("\n");
}

/** How many findings there are of each kind, in the order of the list. */
function kindWords(findings: readonly TreatedFinding[], language: Language): string[] {
  const kinds = new Map<string, { title: string; count: number }>();
  for (const { code, title } of findings) {
    const kind = kinds.get(code) ?? { title, count: 0 };
    kinds.set(code, kind);
    kind.count += 1;
  }
  if (kinds.size === 0) return [];
  const lines = [...kinds].map(([code, { title, count }]) => `  ${count} × ${title} (${code})`);
  return ["", language === "en" ? "By kind:" : "按问题汇总：", ...lines, ""];
}

/** What was gone through, so that "nothing found" says of what, and what could not be checked. */
function coverageWords({ sheets, rows, ran, notRun }: Coverage, clear: boolean, language: Language): string[] {
  const zh = language === "zh-CN";
  const lines = [
    zh
      ? `${clear ? "未发现问题。" : ""}核对了 ${sheets} 张表、${rows} 行记录，运行规则 ${ran} 条。`
      : `${clear ? "Nothing was found. " : ""}${rows} rows in ${sheets} sheets were checked against ${ran} rules.`,
  ];
  if (notRun.length === 0) return lines;
  const byReason = new Map<string, string[]>();
  for (const { title, reason } of notRun) byReason.set(reason, [...(byReason.get(reason) ?? []), title]);
  lines.push(zh ? `有 ${notRun.length} 条规则没有运行：` : `${notRun.length} rules were not run:`);
  for (const [reason, titles] of byReason) lines.push(`  ${reason}${zh ? "：" : ": "}${titles.join(zh ? "、" : ", ")}`);
  return lines;
}

/** Where the list of findings is, and which sheets could not be marked. */
export function listWords({ sheet, nameTaken, unmarked, lost }: ListedResult, out: string, language: Language): string {
  const zh = language === "zh-CN";
  const lines = [zh ? `已生成“${sheet}”并标出单元格，保存在 ${out}` : `Made "${sheet}" and marked the cells in ${out}`];
  if (nameTaken !== null) lines.push(takenWords(nameTaken, sheet, language));
  for (const name of unmarked) {
    lines.push(
      zh ? `工作表“${name}”受保护，未能标出单元格` : `The sheet "${name}" is protected; its cells were not marked`,
    );
  }
  for (const part of lost) lines.push(lostWords(part, language));
  return lines.join("\n");
}

function takenWords(taken: string, name: string, language: Language): string {
  return language === "zh-CN"
    ? `已有您自己的工作表“${taken}”，未改动；生成的表命名为“${name}”。`
    : `Your own sheet "${taken}" was left as it is; the generated sheet is named "${name}".`;
}

function lostWords(part: string, language: Language): string {
  return language === "zh-CN" ? `未能保留的部分：${part}` : `Could not be kept: ${part}`;
}

/** What `report` prints: tabs, counts, totals, rows not counted, the tie-out, where the file is. */
export function reportWords(result: SheetsResult, out: string, language: Language): string {
  const zh = language === "zh-CN";
  const { totals, dues, funds, year } = result.ledger;
  const lines = [
    ...tabWords(result.reading, language),
    "",
    countWords(result.counts, language),
    "",
    zh ? `${year} 年度经费收支（单位：元）` : `Income and spending of ${year} (yuan)`,
    line(zh ? "上年结余" : "Opening", amount(totals.opening, language)),
    line(zh ? "本年收入" : "Income", amount(totals.income, language)),
    line(zh ? "本年支出" : "Spending", amount(totals.spending, language)),
    line(zh ? "本年结余" : "Surplus", amount(totals.surplus, language)),
    line(zh ? "期末滚存结余" : "Closing", amount(totals.closing, language)),
  ];
  for (const { fund, own, closing } of funds) {
    if (!own)
      lines.push(line(zh ? `${fund}（另行管理）结余` : `${fund} (kept apart), closing`, amount(closing, language)));
  }
  lines.push(
    zh
      ? `会费：应缴 ${dues.count} 人 ${yuanText(dues.expected)} 元，已缴 ${yuanText(dues.paid)} 元，欠缴 ${dues.members.filter((one) => one.arrears > 0).length} 人`
      : `Dues: ${dues.count} members owed ${yuanText(dues.expected)}, paid ${yuanText(dues.paid)}; ${dues.members.filter((one) => one.arrears > 0).length} in arrears`,
  );
  if (result.excluded.length > 0) {
    lines.push("", zh ? `未计入的行（${result.excluded.length}）：` : `Rows not counted (${result.excluded.length}):`);
    for (const { sheet, cell, reason } of result.excluded) lines.push(`  ${sheet}!${cell}  ${reason}`);
  }
  lines.push(...tieOutWords(result, language));
  lines.push(...lastYearWords(result, language));
  lines.push(...madeWords(result, out, language));
  return lines.join("\n");
}

/** How many figures of the sheets agree with the ledger, and which do not; nothing where none is compared. */
export function tieOutWords({ tieOut }: SheetsResult, language: Language): string[] {
  if (tieOut === null) return [];
  const { figures, mismatches } = tieOut;
  const good = figures - mismatches.length;
  return [
    "",
    language === "zh-CN"
      ? `核对：${figures} 项数字中 ${good} 项与台账一致`
      : `Tie-out: ${good} of ${figures} figures agree with the ledger`,
    ...mismatches.map(({ sheet, label }) => `  ${sheet}：${label}`),
  ];
}

/** Which sheets were made and where the file is; what bears another name than expected, could not be kept, or was not made. */
export function madeWords({ made, notMade, lost }: SheetsResult, out: string, language: Language): string[] {
  const zh = language === "zh-CN";
  const lines: string[] = [];
  for (const { name, nameTaken } of made) {
    if (nameTaken !== null) lines.push(takenWords(nameTaken, name, language));
  }
  for (const part of lost) lines.push(lostWords(part, language));
  for (const { kind, why } of notMade) {
    const name = sheetNames[kind][language];
    lines.push(zh ? `未生成“${name}”：${why}` : `"${name}" was not made: ${why}`);
  }
  const names = made.map(({ name }) => name).join(zh ? "、" : ", ");
  if (names === "") lines.push(zh ? `没有生成工作表，副本保存在 ${out}` : `No sheet was made; the copy is ${out}`);
  else lines.push(zh ? `已生成 ${names}，保存在 ${out}` : `Made ${names} in ${out}`);
  return lines;
}

/** What is to be looked into about last year's figures. */
function lastYearWords({ lastYear, ledger: { totals } }: SheetsResult, language: Language): string[] {
  if (lastYear === null) return [];
  const differs = openingDiffers(lastYear, totals.opening, language);
  return [
    ...(lastYear.unnamed === true ? [lastYearSource(lastYear, language)] : []),
    ...(differs === null ? [] : [differs]),
  ];
}

export function templateWords(out: string, sheets: readonly string[], language: Language): string {
  return language === "zh-CN"
    ? `空白账本已保存在 ${out}，含工作表：${sheets.join("、")}`
    : `Blank workbook saved in ${out} with the tabs ${sheets.join(", ")}`;
}

export function tabWords(reading: BookReading, language: Language): string[] {
  const zh = language === "zh-CN";
  return tabKeys.flatMap((key) => {
    const tab = reading.tabs[key];
    if (tab === undefined) return [];
    const name = tabs[key].name[language];
    const wide = tab.layout === "wide" ? (zh ? "，横向按月登记" : ", a column a month") : "";
    return [
      zh
        ? `${name}：工作表“${tab.sheet}”，表头在第 ${tab.headerRow + 1} 行，读入 ${tab.rows.length} 行${wide}`
        : `${name}: sheet "${tab.sheet}", header in row ${tab.headerRow + 1}, ${tab.rows.length} rows read${wide}`,
    ];
  });
}

export function countWords({ error, warning, info }: Counts, language: Language): string {
  return language === "zh-CN"
    ? `校验结果：错误 ${error} 项，警告 ${warning} 项，提示 ${info} 项`
    : `Findings: ${error} errors, ${warning} warnings, ${info} notes`;
}

const severityNames = {
  "zh-CN": { error: "错误", warning: "警告", info: "提示" },
  en: { error: "error", warning: "warning", info: "note" },
} as const;

function findingLine(
  { severity, sheet, cell, message, code, accepted, treatment }: TreatedFinding,
  language: Language,
): string {
  const place = sheet === null ? "" : cell === null ? `${sheet} ` : `${sheet}!${cell} `;
  const zh = language === "zh-CN";
  const by = accepted
    ? zh
      ? `；已由${treatment.by}接受：${treatment.reason}`
      : `; accepted by ${treatment.by}: ${treatment.reason}`
    : "";
  return `[${severityNames[language][severity]}] ${place}${message} (${code}${by})`;
}

function line(label: string, value: string): string {
  return `  ${label} ${value}`;
}

function amount(fen: Fen | null, language: Language): string {
  if (fen === null) return language === "zh-CN" ? "（账中未载）" : "(not in the books)";
  return yuanText(fen);
}
