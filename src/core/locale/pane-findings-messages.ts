import { both, count, phrase } from "./pane-phrase.js";

/** The pane's words about what was found: the list, its filter, its keys, and what an all-clear rests on. */
export const paneFindingsMessages = {
  findings: both("校验结果", "Findings"),
  error: both("错误", "Errors"),
  warning: both("警告", "Warnings"),
  info: both("提示", "Notes"),
  accepted: both("已接受", "Accepted"),
  errorHint: both("影响数字，请先改正", "These change the figures; correct them first"),
  warningHint: both("可能有误，请核实", "These may be wrong; please verify"),
  infoHint: both("供参考", "For your information"),
  acceptedHint: both("有理由、有接受人，不计入上面的条数", "With a reason and a name; not counted above"),
  all: both("全部", "All"),
  filter: both("按严重程度筛选", "Filter by severity"),
  search: both("查找", "Search"),
  searchHint: both("姓名、内容、单元格…", "Name, text, cell…"),
  sheetFilter: both("工作表", "Sheet"),
  kindFilter: both("问题", "Kind"),
  everySheet: both("所有工作表", "All sheets"),
  everyKind: both("所有问题", "All kinds"),
  kindCount: phrase(
    (title: string, found: number) => `${title}（${found}）`,
    (title: string, found: number) => `${title} (${found})`,
  ),
  showAccepted: phrase(
    (accepted: number) => `显示已接受的 ${accepted} 条`,
    (accepted: number) => `Show the ${accepted} accepted`,
  ),
  noneLeft: both("没有符合筛选条件的结果。", "Nothing matches the filter."),
  clearFilter: both("清除筛选", "Clear the filter"),
  previous: both("上一条", "Previous"),
  next: both("下一条", "Next"),
  position: phrase(
    (at: number, of: number) => (at === 0 ? `共 ${of} 条` : `第 ${at} 条，共 ${of} 条`),
    (at: number, of: number) => (at === 0 ? `${of} in all` : `${at} of ${of}`),
  ),
  keys: both(
    "键盘：↓ ↑ 或 J K 逐条查看，Enter 跳到单元格，→ ← 展开或收起",
    "Keys: ↓ ↑ or J K move, Enter goes to the cell, → ← open and close",
  ),
  wholeBook: both("整个工作簿", "Whole workbook"),
  goTo: both("跳到单元格", "Go to the cell"),
  details: both("详情", "Details"),
  more: phrase(
    (rest: number) => `再显示 ${rest} 条`,
    (rest: number) => `Show ${rest} more`,
  ),
  earlier: phrase(
    (before: number) => `显示前面 ${before} 条`,
    (before: number) => `Show ${before} before`,
  ),
  value: both("内容", "Holds"),
  expected: both("应为", "Expected"),
  why: both("为什么", "Why"),
  source: both("依据", "Source"),
  note: both("处理说明", "Note"),
  rule: both("规则说明", "About this rule"),
  newWindow: both("（在新窗口打开）", " (opens in a new window)"),
  again: both("该行已改动，待重新校验", "Row edited; to be checked again"),

  allClear: both("未发现问题", "Nothing to correct"),
  allAccepted: both("没有待处理的问题", "Nothing left to deal with"),
  allClearText: phrase(
    (rows: number, sheets: number) => `已核对 ${sheets} 张表、${rows} 行记录。`,
    (rows: number, sheets: number) => `${count(rows, "row")} in ${count(sheets, "sheet")} were gone through.`,
  ),
  rulesRun: phrase(
    (ran: number) => `运行规则 ${ran} 条。`,
    (ran: number) => `${count(ran, "rule")} applied.`,
  ),
  rulesNotRun: phrase(
    (rules: number) => `未运行的规则 ${rules} 条`,
    (rules: number) => `${count(rules, "rule")} not run`,
  ),
} as const;
