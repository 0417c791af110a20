import type { Language } from "../values/language.js";
import { paneFindingsMessages } from "./pane-findings-messages.js";
import { both, count, phrase } from "./pane-phrase.js";
import { paneTraceMessages } from "./pane-trace-messages.js";
import { paneWorkMessages } from "./pane-work-messages.js";
import { paneYearMessages } from "./pane-year-messages.js";

/** The words of the task pane and of the ribbon's notices, both languages side by side. */
const messages = {
  ...paneFindingsMessages,
  ...paneWorkMessages,
  ...paneTraceMessages,
  ...paneYearMessages,

  name: both("工会账本", "Union Books"),
  year: both("报告年度", "Report year"),
  yearOfBooks: both("按账本（自动）", "As in the books"),
  yearNumber: phrase(
    (year: number) => `${year} 年`,
    (year: number) => String(year),
  ),
  commands: both("操作", "Commands"),
  check: both("校验", "Check"),
  fundReport: both("生成决算表", "Fund report"),
  calendar: both("生成活动日历", "Calendar"),
  audit: both("经审底稿", "Audit papers"),
  workSummary: both("工作总结", "Work summary"),
  createTabs: both("创建空白工作表", "Create tabs"),
  createTabsHint: both(
    "没有账本？先在此工作簿中建好七张空白表。",
    "No books yet? Add the seven blank tabs to this workbook.",
  ),
  privacy: both(
    "所有计算都在本机完成，工作簿内容不会上传。",
    "Everything is computed on this machine; nothing in the workbook leaves it.",
  ),
  help: both("使用说明", "Help"),
  welcome: both("先校验，再出表", "Check first, then report"),
  welcomeText: both(
    "点“校验”核对会员、会费、收入、支出、预算和活动；校验不会改动任何数据。",
    "Check goes through members, dues, income, spending, budget and activities, and changes nothing.",
  ),

  stageRead: both("正在读取工作簿…", "Reading the workbook…"),
  stageCheck: both("正在核对账目…", "Checking the books…"),
  stageBuild: both("正在编制工作表…", "Building the sheet…"),
  waitingForExcel: both(
    "Excel 还没有回应。如果有单元格正在编辑，请按 Enter 结束编辑，随后会自动继续。",
    "Excel has not answered yet. If a cell is being edited, press Enter to finish; the work then goes on by itself.",
  ),
  stageWrite: both("正在写入工作簿…", "Writing to the workbook…"),
  doneCheck: phrase(
    (errors: number, warnings: number, infos: number) => `校验完成：错误 ${errors}，警告 ${warnings}，提示 ${infos}。`,
    (errors: number, warnings: number, infos: number) =>
      `Check finished: ${count(errors, "error")}, ${count(warnings, "warning")}, ${count(infos, "note")}.`,
  ),
  doneClear: both("校验完成，未发现问题。", "Check finished; nothing was found."),
  doneSheets: phrase(
    (names: string) => `已生成“${names}”。`,
    (names: string) => `"${names}" is ready.`,
  ),
  doneTabs: phrase(
    (created: number) => (created === 0 ? "没有需要新建的工作表。" : `已创建 ${created} 张工作表。`),
    (created: number) => (created === 0 ? "No tab had to be created." : `${count(created, "tab")} created.`),
  ),

  whatWasRead: both("读取情况", "What was read"),
  tabRows: phrase(
    (rows: number) => `${rows} 行`,
    (rows: number) => count(rows, "row"),
  ),
  yearRead: phrase(
    (year: number) => `报告年度：${year} 年`,
    (year: number) => `Report year: ${year}`,
  ),
  notFound: phrase(
    (names: string) => `未找到：${names}`,
    (names: string) => `Not found: ${names}`,
  ),
  separator: both("、", ", "),

  summary: both("收支总额", "Totals"),
  opening: both("上年结余", "Opening balance"),
  income: both("本年收入合计", "Income"),
  spending: both("本年支出合计", "Spending"),
  surplus: both("本年结余", "Surplus"),
  closing: both("期末滚存结余", "Closing balance"),
  unit: both("单位：元", "In yuan"),
  unknown: both("未填写", "Not stated"),
  openingMissing: both(
    "未填上年结余，因此算不出期末滚存结余。请在“设置”表填写“上年结余”。",
    "Without an opening balance there is no closing balance. Enter Opening balance on the Settings tab.",
  ),
  tieOutGood: phrase(
    (good: number, figures: number) => `核对：${good}/${figures} 个数相符`,
    (good: number, figures: number) => `Tie-out: ${good}/${figures} figures agree`,
  ),
  tieOutBad: both(
    "以下数字与账本复算不符，请先核实再签字：",
    "These figures differ from the books; verify before signing:",
  ),
  mismatch: phrase(
    (label: string, expected: string, found: string) => `${label}：账本为 ${expected}，表中为 ${found}`,
    (label: string, expected: string, found: string) => `${label}: ${expected} by the books, ${found} in the sheet`,
  ),
  noNumber: both("非数字", "no number"),
  excluded: phrase(
    (rows: number) => `有 ${rows} 行未能计入`,
    (rows: number) => `${count(rows, "row")} could not be counted`,
  ),
  openSheet: phrase(
    (name: string) => `打开“${name}”`,
    (name: string) => `Open "${name}"`,
  ),
  made: phrase(
    (name: string) => `已新建“${name}”`,
    (name: string) => `"${name}" was added`,
  ),
  notMade: phrase(
    (name: string, why: string) => `未生成“${name}”：${why}`,
    (name: string, why: string) => `"${name}" was not made: ${why}`,
  ),
  madeSheets: phrase(
    (sheets: number) => `已生成 ${sheets} 张工作表`,
    (sheets: number) => `${count(sheets, "sheet")} made`,
  ),
  refreshed: phrase(
    (name: string) => `已更新“${name}”`,
    (name: string) => `"${name}" was refreshed`,
  ),
  nameTaken: phrase(
    (wanted: string, name: string) => `您已有名为“${wanted}”的工作表，为不改动它，新表取名“${name}”。`,
    (wanted: string, name: string) =>
      `You have a sheet named "${wanted}" already. It was left alone; the new one is named "${name}".`,
  ),
  lost: phrase(
    (parts: string) => `以下内容未能保留：${parts}`,
    (parts: string) => `These parts could not be kept: ${parts}`,
  ),
  created: phrase(
    (names: string) => `已创建：${names}`,
    (names: string) => `Created: ${names}`,
  ),
  kept: phrase(
    (names: string) => `已有同名工作表，保持原样：${names}`,
    (names: string) => `Left as they are: ${names}`,
  ),
  createdNext: both("请照示例行填写，填好后点“校验”。", "Fill them in like the example rows, then choose Check."),

  questions: both("请确认", "Please confirm"),
  question: phrase(
    (tab: string) => `哪一张是“${tab}”表？`,
    (tab: string) => `Which sheet holds ${tab}?`,
  ),
  remember: both("记住并重新运行", "Remember and run again"),
  rememberText: both(
    "选择会记在“设置”表中，下次不再询问。",
    "The Settings tab remembers the choice; you will not be asked again.",
  ),

  failed: both("没有完成", "Not done"),
  failedCheck: both("校验没有完成", "The check was not finished"),
  failedFundReport: both("决算表没有生成", "The fund report was not made"),
  failedCalendar: both("活动日历没有生成", "The calendar was not made"),
  failedAudit: both("经审底稿没有生成", "The audit papers were not made"),
  failedWorkSummary: both("工作总结数据没有生成", "The figures for the summary were not made"),
  failedCreateTabs: both("工作表没有创建", "The tabs were not created"),
  unchanged: both("工作簿保持原样。", "The workbook is as it was."),
  retry: both("再试一次", "Try again"),
  close: both("关闭", "Close"),
} as const;

type Messages = typeof messages;

/** What each word or phrase is in one language. */
export type PaneWords = { readonly [Key in keyof Messages]: Messages[Key]["en"] };

/** The pane's words in a language. */
export function paneWords(language: Language): PaneWords {
  const chosen = Object.entries(messages).map(([key, message]) => [key, message[language]]);
  return Object.fromEntries(chosen) as PaneWords;
}
