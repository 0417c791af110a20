import { both, phrase } from "./pane-phrase.js";

/** The pane's words about what sheets can be asked for, and about the calendar file. */
export const paneYearMessages = {
  options: phrase(
    (chosen: number) => (chosen === 0 ? "选项" : `选项（已选 ${chosen} 项）`),
    (chosen: number) => (chosen === 0 ? "Options" : `Options (${chosen} chosen)`),
  ),
  lastYear: both("上年账本（.xlsx）", "Last year's workbook (.xlsx)"),
  lastYearHint: both(
    "决算表、经审底稿和工作总结的上年数从中取；只在本机读取，不改动它。",
    "For last year's figures in the report, the audit papers and the summary; read on this machine only and never changed.",
  ),
  withoutLastYear: both("不用上年账本", "Do without it"),
  period: both("经费收支情况表的期间", "Period of the period report"),
  periodOfBooks: both("最近有账的月份（自动）", "Last month with entries"),
  month: phrase(
    (month: number) => `${month} 月`,
    (month: number) => `Month ${month}`,
  ),
  quarter: phrase(
    (quarter: number) => `第 ${quarter} 季度`,
    (quarter: number) => `Quarter ${quarter}`,
  ),
  seed: both("抽样种子", "Seed of the samples"),
  seedHint: both(
    "留空由账本自动生成；填同一个数，抽出同样的凭证。",
    "Leave it empty for one made from the books; the same number draws the same vouchers.",
  ),
  seedWrong: both("应是 0 到 4294967295 的整数。", "A whole number from 0 to 4294967295."),
  area: both("参加范围（片区）", "For (area)"),
  category: both("活动类别", "Kind of activity"),
  allOfThem: both("全部，或按“设置”", "All, or as Settings say"),
  nothingToChoose: both(
    "账本的活动表里没有填写参加范围和类别。",
    "The book's activities say neither whom they are for nor of what kind they are.",
  ),

  fileTitle: both("导出日历（.ics）", "Calendar file (.ics)"),
  fileText: phrase(
    (activities: number) =>
      `含活动 ${activities} 项和放假、调休、节日，可导入手机、Outlook 等日历；账本改动后再导入一次即更新。`,
    (activities: number) =>
      `${activities} ${activities === 1 ? "activity" : "activities"} with days off and festivals, for a phone, Outlook or another calendar; import it again after changes.`,
  ),
  fileLeftOut: phrase(
    (activities: number) => `没有写明日期、不在其中的 ${activities} 项`,
    (activities: number) => `${activities} without a day, not in it`,
  ),
  fileName: phrase(
    (year: number) => `活动日历${year}.ics`,
    (year: number) => `activities-${year}.ics`,
  ),
  download: both("下载", "Download"),
  downloaded: both(
    "已交给浏览器下载。没有出现文件时（Mac 版 Excel 的面板不能下载），请用“复制”。",
    "Handed over for download. If no file appears (the pane cannot download in Excel for Mac), use Copy.",
  ),
  copy: both("复制", "Copy"),
  copied: both(
    "已复制。请粘贴到记事本或“文本编辑”的纯文本中，以 UTF-8 编码存为 .ics 文件，再打开它导入。",
    "Copied. Paste it into a plain text editor, save it as an .ics file in UTF-8, and open that file to import it.",
  ),
  notCopied: both(
    "没能复制：全文已选中，请按 Ctrl+C（Mac 按 ⌘C）。",
    "It could not be copied: all of it is selected, press Ctrl+C (⌘C on a Mac).",
  ),
  fileContent: both("日历文件的内容", "The file's text"),
} as const;
