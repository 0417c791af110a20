import type { ReadingFindingArgs } from "../reading/findings.js";
import { choiceName, settingName } from "../tabs/names.js";
import { amountMessages } from "./reading-amount-messages.js";
import { tabMessages } from "./reading-tab-messages.js";
import type { MessagesOf } from "./say.js";

export const readingMessages: MessagesOf<ReadingFindingArgs> = {
  ...amountMessages,
  ...tabMessages,
  "cell-error": {
    "zh-CN": ({ column, text }) => `“${column}”是错误值 ${text}，请改正公式或重新录入。`,
    en: ({ column, text }) => `"${column}" holds the error ${text}; correct the formula or type the value.`,
  },
  "not-calculated": {
    "zh-CN": ({ column }) => `“${column}”是尚未计算的公式，其值未知；请用 Excel 打开并保存后再检查。`,
    en: ({ column }) =>
      `"${column}" is a formula saved without a result, so its value is unknown; open the workbook in Excel and save it.`,
  },
  "date-unreadable": {
    "zh-CN": ({ column, text, suggestion }) =>
      `“${column}”中的“${text}”不能确定是哪一天，请按 2026-03-05 的样式填写${suggestion === "" ? "" : `（是否为 ${suggestion}？）`}。`,
    en: ({ column, text, suggestion }) =>
      `"${text}" in "${column}" is not a certain date; write it as 2026-03-05${suggestion === "" ? "" : ` (did you mean ${suggestion}?)`}.`,
  },
  "date-impossible": {
    "zh-CN": ({ column, text }) => `“${column}”中的“${text}”不是实际存在的日期，请核对后改正。`,
    en: ({ column, text }) => `"${text}" in "${column}" is no day of the calendar; check and correct it.`,
  },
  "date-ambiguous": {
    "zh-CN": ({ column, text, suggestion }) =>
      `“${column}”中的“${text}”可以有两种读法，请写全年、月、日${suggestion === "" ? "" : `（是否为 ${suggestion}？）`}。`,
    en: ({ column, text, suggestion }) =>
      `"${text}" in "${column}" can be read in two ways; write year, month and day in full${suggestion === "" ? "" : ` (did you mean ${suggestion}?)`}.`,
  },
  "date-year-missing": {
    "zh-CN": ({ column, text }) => `“${column}”中的“${text}”没有年份，请写全年、月、日。`,
    en: ({ column, text }) => `"${text}" in "${column}" has no year; write year, month and day.`,
  },
  "month-unreadable": {
    "zh-CN": ({ column, text }) => `“${column}”中的“${text}”看不出是哪个月，请按 2026-03 的样式填写。`,
    en: ({ column, text }) => `"${text}" in "${column}" names no month; write it as 2026-03.`,
  },
  "number-unreadable": {
    "zh-CN": ({ column, text }) => `“${column}”中的“${text}”不是数字，请只填数字。`,
    en: ({ column, text }) => `"${text}" in "${column}" is not a number; type only digits.`,
  },
  "digits-lost": {
    "zh-CN": ({ column, text }) =>
      `“${column}”按数字保存，超过 15 位的部分已变成 0（${text}）；请把单元格设为文本后重新录入。`,
    en: ({ column, text }) =>
      `"${column}" is stored as a number, so the digits after the 15th became 0 (${text}); format the cell as text and type it again.`,
  },
  "choice-unknown": {
    "zh-CN": ({ column, text, suggestion }) =>
      `“${column}”中的“${text}”不在可选值内，按原文保留${suggestion === "" ? "；请改用可选值" : `；是否为“${suggestion}”？请改用可选值`}。`,
    en: ({ column, text, suggestion, tab, of }) =>
      `"${text}" in "${column}" is not one of the values offered and is kept as typed; choose one of them${suggestion === "" ? "" : ` (did you mean "${choiceName(tab, of, suggestion, "en")}"?)`}.`,
  },
  "value-missing": {
    "zh-CN": ({ column }) => `此行缺“${column}”，未计入；请补填。`,
    en: ({ column }) => `The row has no "${column}" and is not counted; fill it in.`,
  },
  "row-incomplete": {
    "zh-CN": ({ text }) => `此行只有“${text}”，不成一条记录，未读取；若是记录请补全，若是说明可不理会。`,
    en: ({ text }) =>
      `The row holds only "${text}", which makes no record, so it is not read; complete it if it is one, or ignore this.`,
  },
  "side-unknown": {
    "zh-CN": ({ text }) =>
      `看不出“${text}”是收入还是支出，此行未计入；请填写收支方向，或使用以“收入”“支出”结尾的科目。`,
    en: ({ text }) =>
      `It is not clear whether "${text}" is income or spending, so the row is not counted; fill in the direction or use an account that says so.`,
  },
  "both-sides": {
    "zh-CN": ({ receipt, spending }) => `同一行既有收入 ${receipt} 又有支出 ${spending}，未计入；请分成两行。`,
    en: ({ receipt, spending }) =>
      `The row has both a receipt of ${receipt} and a payment of ${spending} and is not counted; put them in two rows.`,
  },
  "both-legs": {
    "zh-CN": ({ debit, credit }) => `同一行既有借方 ${debit} 又有贷方 ${credit}，未计入；请分成两行。`,
    en: ({ debit, credit }) =>
      `The row has both a debit of ${debit} and a credit of ${credit} and is not counted; put them in two rows.`,
  },
  "balance-legs": {
    "zh-CN": ({ text, rows }) =>
      `本表有 ${rows} 行是“${text}”等资产、负债、结余类科目，为收支分录的对方科目，不是收入或支出，不计入；无须处理。`,
    en: ({ text, rows }) =>
      `This sheet has ${rows} ${rows === 1 ? "row" : "rows"} on "${text}" and other accounts of assets, debts or balances: the other leg of a payment, neither income nor spending, so not counted. Nothing to do.`,
  },
  "closing-entries": {
    "zh-CN": ({ text, rows }) => `本表有 ${rows} 行是“${text}”一类的期末结转分录，不是收入或支出，不计入；无须处理。`,
    en: ({ text, rows }) =>
      `This sheet has ${rows} ${rows === 1 ? "row" : "rows"} such as "${text}" that ${rows === 1 ? "closes" : "close"} accounts into the balance: neither income nor spending, so not counted. Nothing to do.`,
  },
  "bank-sides-turned": {
    "zh-CN": ({ rows }) =>
      `对账单通常以借方为支出、贷方为收入，本表 ${rows} 行余额的增减表明正相反，已按借方为收入、贷方为支出读取；请核对。`,
    en: ({ rows }) =>
      `On a bank's statement a debit is what went out; here ${rows} running balances prove the contrary, so debits are read as receipts. Make sure that this is right.`,
  },
  "side-elsewhere": {
    "zh-CN": ({ text, sheet }) =>
      `此行属于“${text}”，而本表只记另一方，未计入；请移到${sheet === "" ? "相应的表" : `“${sheet}”`}。`,
    en: ({ text, sheet }) =>
      `The row belongs to "${text}", which this sheet does not hold, so it is not counted; move it to ${sheet === "" ? "the sheet for it" : `"${sheet}"`}.`,
  },
  "carried-down": {
    "zh-CN": ({ column, text }) => `“${column}”为空，按上一行的 ${text} 读取；若不对请填写。`,
    en: ({ column, text }) =>
      `"${column}" is blank and is read as ${text} from the row above; fill it in if that is wrong.`,
  },
  "rows-after-total": {
    "zh-CN": ({ first, last }) =>
      `合计行之后（第 ${first}${first === last ? "" : `–${last}`} 行）还有记录，已读取；请确认它们应当计入，合计是否包括它们。`,
    en: ({ first, last }) =>
      `There are records below the total (row${first === last ? ` ${first}` : `s ${first}–${last}`}), and they are read; make sure they belong and the total covers them.`,
  },
  "rows-above-header": {
    "zh-CN": ({ rows, header }) =>
      `表头（第 ${header} 行）上面有 ${rows} 行像是记录，没有读取也未计入；多半是连表头一起排了序，请把表头移回最上面。`,
    en: ({ rows, header }) =>
      `Above the header (row ${header}) ${rows === 1 ? "stands 1 row that looks like a record" : `stand ${rows} rows that look like records`}, not read and not counted. The list was probably sorted together with its header: move the header back to the top.`,
  },
  "rows-outside-table": {
    "zh-CN": ({ first, last, rows }) =>
      `第 ${first}${first === last ? "" : `–${last}`} 行在表格区域之外（与上面的表格隔开），其中 ${rows} 行像是记录，未计入；如应计入，请移到紧接表格最后一行之下。`,
    en: ({ first, last, rows }) =>
      `${first === last ? `Row ${first} stands` : `Rows ${first}–${last} stand`} outside the Excel table above, parted from it; ${rows === 1 ? "1 row that looks" : `${rows} rows that look`} like records ${rows === 1 ? "is" : "are"} not counted. Move them right below the table's last row if they should count.`,
  },
  "setting-unreadable": {
    "zh-CN": ({ name, text }) => `设置“${name}”的值“${text}”读不懂，已按默认值处理；请改正。`,
    en: ({ name, text }) =>
      `The value "${text}" of the setting "${settingName(name, "en")}" cannot be read, so its default is used; correct it.`,
  },
  "setting-doubtful": {
    "zh-CN": ({ name, text, suggestion }) =>
      `设置“${name}”的值“${text}”过大，已按默认值处理；是否应为 ${suggestion}？请带百分号填写。`,
    en: ({ name, text, suggestion }) =>
      `The value "${text}" of the setting "${settingName(name, "en")}" is too large, so its default is used; did you mean ${suggestion}? Write it with a percent sign.`,
  },
  "setting-unknown": {
    "zh-CN": ({ text, suggestion }) =>
      `没有名为“${text}”的设置，未使用${suggestion === "" ? "" : `；是否为“${suggestion}”？`}${suggestion === "" ? "。" : ""}`,
    en: ({ text, suggestion }) =>
      `There is no setting "${text}", so it is not used${suggestion === "" ? "." : `; did you mean "${suggestion}"?`}`,
  },
  "setting-duplicate": {
    "zh-CN": ({ name }) => `设置“${name}”填了两次，只用第一次的值；请删去一行。`,
    en: ({ name }) =>
      `The setting "${settingName(name, "en")}" is given twice and only the first value is used; delete one row.`,
  },
  "year-assumed": {
    "zh-CN": ({ year }) => `设置中没有年度，按账簿内容取 ${year} 年；如不对，请在设置表填写“年度”。`,
    en: ({ year }) =>
      `The settings state no year, so ${year} is taken from the books; if that is wrong, set "Year" in the settings.`,
  },
};
