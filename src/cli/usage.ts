import type { Bilingual } from "../core/values/language.js";

export const usage: Bilingual = {
  "zh-CN": `用法：npm run -s books -- <命令> [选项]

  check 账本.xlsx                    校验，列出问题；有错误时退出码为 1
  check 账本.xlsx --out 新文件.xlsx   另存一份，加入“校验结果”表并标出有问题的单元格
  report 账本.xlsx --out 新文件.xlsx  另存一份并加入经费收支决算表和活动日历；原文件不变
  audit 账本.xlsx --out 新文件.xlsx   另存一份并加入决算表、明细账、会费表、经审底稿等全套审计用表
  calendar 账本.xlsx --out 新文件.xlsx 另存一份并加入活动日历和活动开展、会员关怀、活动参与各表；
                                     加 --ics 活动.ics 另存一份可导入手机、Outlook 的日历
  summary 账本.xlsx --out 新文件.xlsx  另存一份并加入工作总结数据
  template --out 新文件.xlsx          新建一份空白账本

选项：
  --year 年度          报告年度（默认取“设置”中的年度）
  --previous 文件.xlsx 上年账本，用于上年数（report、audit、calendar、summary）
  --period 2026-03     经费收支情况表的月份，季度写 2026-Q1（audit）
  --seed 数字          抽样种子，同一种子抽出同样的凭证（audit）
  --ics 文件.ics       日历文件；没有写明日期的活动不在其中，另行列出（calendar）
  --area 片区          只取“参加范围”含有此词的活动（calendar、report）
  --category 类别      只取“活动类别”含有此词的活动（calendar、report）
  --today 2026-11-21   以哪一天为今天
  --lang zh-CN|en      语言（默认随系统）
  --json               以 JSON 输出

退出码：0 完成，1 完成但有错误级问题，2 未能完成。`,
  en: `Usage: npm run -s books -- <command> [options]

  check BOOK.xlsx                  list what is wrong; exit 1 when there are errors
  check BOOK.xlsx --out OUT.xlsx   a copy with the list of findings in it and the cells marked
  report BOOK.xlsx --out OUT.xlsx  a copy with the fund report and activity calendar in it
  audit BOOK.xlsx --out OUT.xlsx   a copy with everything an audit needs: report, account book, dues, working papers
  calendar BOOK.xlsx --out OUT.xlsx  a copy with the activity calendar and the sheets that go with it;
                                   with --ics FILE.ics also a calendar to import into a phone or Outlook
  summary BOOK.xlsx --out OUT.xlsx a copy with the figures for the year's work summary
  template --out FILE.xlsx         a blank workbook with the seven tabs

Options:
  --year YEAR          year of the report (default: the settings tab's)
  --previous FILE      last year's workbook, for last year's figures (report, audit, calendar, summary)
  --period 2026-03     month of the period report, or a quarter: 2026-Q1 (audit)
  --seed NUMBER        seed of the samples; the same seed draws the same vouchers (audit)
  --ics FILE.ics       the calendar file; activities without a day are not in it and are listed (calendar)
  --area WORD          only activities whose For column holds the word (calendar, report)
  --category WORD      only activities whose Kind column holds the word (calendar, report)
  --today YYYY-MM-DD   the day taken as today
  --lang zh-CN|en      language (default: the system's)
  --json               print JSON

Exit codes: 0 done, 1 done with findings of severity error, 2 not done.`,
};
