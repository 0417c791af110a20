import type { Args } from "../values/finding.js";
import type { Sentence } from "../values/language.js";

/** Sentences of our own failures, by code of WorkbookError; none shows a library's text. */
export const errorMessages = {
  "not-a-workbook": {
    "zh-CN": () =>
      "这不是 Excel 工作簿（.xlsx）。请确认选对了文件；若是 CSV 或网页表格，请先用 Excel 打开并另存为“Excel 工作簿 (*.xlsx)”。",
    en: () =>
      "This is not an Excel workbook (.xlsx). Check that it is the right file; open a CSV or web table in Excel and save it as .xlsx first.",
  },
  "old-format": {
    "zh-CN": () => "这是旧格式的工作簿（.xls 或 .xlsb）。请用 Excel 或 WPS 打开，另存为“Excel 工作簿 (*.xlsx)”后再试。",
    en: () =>
      "This workbook is in an older or binary format (.xls or .xlsb). Open it in Excel, save it as .xlsx and try again.",
  },
  "open-document": {
    "zh-CN": () => "这是 OpenDocument 表格（.ods）。请打开它，另存为“Excel 工作簿 (*.xlsx)”后再试。",
    en: () => "This is an OpenDocument spreadsheet (.ods). Open it, save it as .xlsx and try again.",
  },
  encrypted: {
    "zh-CN": () => "工作簿设有打开密码，无法读取。请在 Excel 中取消打开密码（文件 → 信息 → 保护工作簿）后另存再试。",
    en: () =>
      "The workbook is encrypted with a password. Remove the password in Excel (File > Info > Protect Workbook), save and try again.",
  },
  damaged: {
    "zh-CN": () => "文件已损坏或不完整（可能没有下载完）。请重新获取，或用 Excel 打开并修复、另存后再试。",
    en: () =>
      "The file is damaged or incomplete, perhaps not fully downloaded. Get it again, or open it in Excel, repair it, save it and try again.",
  },
  "too-large": {
    "zh-CN": () =>
      "工作簿太大（解压后超过 1 GB，或单元格、文字过多），为避免内存不足已停止读取。请删去无关的工作表或多余的空行空列后再试。",
    en: () =>
      "The workbook is too large (over 1 GB unpacked, or too many cells or texts); reading was stopped to spare memory. Remove sheets, rows or columns that are not needed and try again.",
  },
  "unsafe-xml": {
    "zh-CN": () => "文件内含不安全的内容（XML 实体声明），已拒绝读取。请用 Excel 打开原文件并另存为新的工作簿后再试。",
    en: () =>
      "The file holds unsafe content (XML entity declarations) and was refused. Open the original in Excel, save it as a new workbook and try again.",
  },
  "no-tab": {
    "zh-CN": (args: Args) =>
      `没有找到会员、会费、支出、收入、预算、活动中的任何一种表${looked(args, "（已看：", "）")}。请检查各表的表头名称，或用模板新建账本。`,
    en: (args: Args) =>
      `No sheet of members, dues, disbursements, income, budget or activities was recognised${looked(args, " (looked at: ", ")")}. Check the column headers, or start from the template.`,
  },
  "no-rows": {
    "zh-CN": (args: Args) => `找到了表头（${args.sheets ?? ""}），但表中没有任何记录。请先录入数据再运行。`,
    en: (args: Args) =>
      `Headers were found (${args.sheets ?? ""}) but there is no record under them. Enter the data first.`,
  },
  "previous-other-union": {
    "zh-CN": (args: Args) =>
      `上年账本“${args.file ?? ""}”的单位名称是“${args.theirs ?? ""}”，与本账本的“${args.ours ?? ""}”不是同一工会，没有取用。请选本工会上一年的账本；若只是改了名，请把两本的“单位名称”写成一样。`,
    en: (args: Args) =>
      `The previous year's workbook "${args.file ?? ""}" is kept for "${args.theirs ?? ""}", this one for "${args.ours ?? ""}": it was not used. Choose your own union's workbook; after a change of name, write the same union name into both.`,
  },
  "previous-other-year": {
    "zh-CN": (args: Args) =>
      `“${args.file ?? ""}”是 ${args.found ?? ""} 年度的账本，上年数要取 ${args.year ?? ""} 年度的，没有取用。请选 ${args.year ?? ""} 年度的账本。`,
    en: (args: Args) =>
      `"${args.file ?? ""}" is kept for ${args.found ?? ""}, but last year's figures are those of ${args.year ?? ""}: it was not used. Choose the workbook of ${args.year ?? ""}.`,
  },
  "previous-without-figures": {
    "zh-CN": (args: Args) =>
      `“${args.file ?? ""}”中没有 ${args.year ?? ""} 年度可以计入的收入或支出，上年数无从取得。请确认选对了文件，且收入、支出各行写有日期。`,
    en: (args: Args) =>
      `"${args.file ?? ""}" holds no income or spending of ${args.year ?? ""} that can be counted. Check that it is the right file and that its rows are dated.`,
  },
  "previous-unreadable": {
    "zh-CN": (args: Args) =>
      `上年账本“${args.file ?? ""}”读不出来，没有取用。它须是没有打开密码的 Excel 工作簿 (*.xlsx)；请用 Excel 打开、另存后再选一次。`,
    en: (args: Args) =>
      `The previous year's workbook "${args.file ?? ""}" cannot be read and was not used. It has to be an Excel workbook (.xlsx) without a password: open it in Excel, save it and choose it again.`,
  },
  "seed-unclear": {
    "zh-CN": () => "抽样种子应是 0 到 4294967295 的整数。请在“选项”中改正，或留空由账本自动生成。",
    en: () =>
      "The seed is a whole number from 0 to 4294967295. Correct it under Options, or leave it empty for one made from the books.",
  },
  "period-other-year": {
    "zh-CN": (args: Args) =>
      `--period 是 ${args.asked ?? ""} 年的，而账本是 ${args.year ?? ""} 年度的，没有生成。请改用 ${args.year ?? ""} 年的月份或季度；账本确是 ${args.asked ?? ""} 年度的，请改正“设置”中的年度，或加 --year ${args.asked ?? ""}。`,
    en: (args: Args) =>
      `--period is of ${args.asked ?? ""}, but the book is kept for ${args.year ?? ""}: nothing was made. Ask for a month or quarter of ${args.year ?? ""}; if the book is of ${args.asked ?? ""}, correct the year in its settings or add --year ${args.asked ?? ""}.`,
  },
  "read-only": {
    "zh-CN": () => "工作簿是只读的（受保护的视图或只读打开），无法写入。请点“启用编辑”或另存一份后再试。",
    en: () =>
      "The workbook is read-only (Protected View or opened read-only). Choose Enable Editing or save a copy, then try again.",
  },
  protected: {
    "zh-CN": (args: Args) =>
      `工作簿结构或工作表受保护${named(args, "（", "）")}，无法写入。请在“审阅”中撤销保护后再试。`,
    en: (args: Args) =>
      `The workbook's structure or a sheet is protected${named(args, " (", ")")}. Unprotect it on the Review tab and try again.`,
  },
  busy: {
    "zh-CN": () => "Excel 正在编辑单元格或忙于其他操作。请按回车结束编辑后再试。",
    en: () => "Excel is busy or a cell is being edited. Press Enter to finish editing and try again.",
  },
  "name-invalid": {
    "zh-CN": (args: Args) =>
      `工作表名“${args.name ?? ""}”不合 Excel 的规则（最长 31 个字，不能含 : \\ / ? * [ ]，不能重名）。`,
    en: (args: Args) =>
      `The sheet name "${args.name ?? ""}" breaks Excel's rules (31 characters at most, none of : \\ / ? * [ ], no duplicates).`,
  },
  "sheet-hidden": {
    "zh-CN": (args: Args) => `工作表“${args.sheet ?? ""}”是隐藏的。请先取消隐藏，再跳转到该单元格。`,
    en: (args: Args) => `The sheet "${args.sheet ?? ""}" is hidden. Unhide it first, then go to the cell.`,
  },
  "sheet-missing": {
    "zh-CN": (args: Args) => `工作表“${args.sheet ?? ""}”已不存在，可能被改名或删除。请重新校验。`,
    en: (args: Args) => `The sheet "${args.sheet ?? ""}" is gone; it may have been renamed or deleted. Check again.`,
  },
  "out-is-input": {
    "zh-CN": () => "输出文件不能就是原工作簿，原文件不会被覆盖。请用 --out 指定另一个文件名。",
    en: () => "The output cannot be the input workbook, which is never overwritten. Name another file with --out.",
  },
  "out-kind": {
    "zh-CN": (args: Args) =>
      `输出文件名须以 ${args.extension ?? ".xlsx"} 结尾，与原工作簿的类型一致，否则 Excel 打不开。`,
    en: (args: Args) =>
      `The output's name must end in ${args.extension ?? ".xlsx"}, the kind of the input workbook, or Excel will not open it.`,
  },
  "ics-name": {
    "zh-CN": () => "日历文件名须以 .ics 结尾，且不能就是读入的工作簿。请用 --ics 另取一个文件名。",
    en: () =>
      "The calendar file's name must end in .ics, and it cannot be a workbook that is read. Name another file with --ics.",
  },
  "file-missing": {
    "zh-CN": (args: Args) => `找不到或无法读取文件 ${args.file ?? ""}。请检查路径和文件名。`,
    en: (args: Args) => `The file ${args.file ?? ""} was not found or cannot be read. Check its path and name.`,
  },
  "file-unwritable": {
    "zh-CN": (args: Args) => `无法写入 ${args.file ?? ""}。请检查文件夹是否存在、是否有写入权限、文件是否正被打开。`,
    en: (args: Args) =>
      `${args.file ?? "The file"} cannot be written. Check that its folder exists, that you may write there and that it is not open.`,
  },
  "excel-too-old": {
    "zh-CN": () => "此版本的 Excel 过旧，缺少所需的功能。请使用 Excel 2021、Microsoft 365 或网页版 Excel。",
    en: () => "This version of Excel lacks what the add-in needs. Use Excel 2021, Microsoft 365 or Excel on the web.",
  },
  "excel-failed": {
    "zh-CN": () => "Excel 没有完成这次操作，工作簿保持原样。请稍后再试；若仍失败，请保存并重新打开工作簿。",
    en: () =>
      "Excel did not complete the operation; the workbook is as it was. Try again; if it fails again, save and reopen the workbook.",
  },
  "changed-meanwhile": {
    "zh-CN": ({ sheet, cell }: Args) =>
      cell === undefined
        ? "程序读写期间，有人删除了工作表或改了它的名称，这次没有做完；程序自己没有留下改动。请再运行一次，按现在的工作簿重做。"
        : `工作表“${sheet ?? ""}”的 ${cell} 在校验之后已经改过，这次一处也没有写入。请重新校验，再按现在的内容处理。`,
    en: ({ sheet, cell }: Args) =>
      cell === undefined
        ? "While the program was at work somebody deleted or renamed a sheet, so it was not finished; the program itself left no change. Run it again: it then works on the workbook as it is now."
        : `${cell} of the sheet "${sheet ?? ""}" was changed after the check, so nothing was written. Check again and decide by what the cell holds now.`,
  },
  unsettled: {
    "zh-CN": () =>
      "写入中途 Excel 停止响应或不再接受修改，没有做完，也暂时无法撤回。请等 Excel 恢复后再运行一次（点“校验”也可以）：程序会先把没做完的部分复原或补完。",
    en: () =>
      "Excel stopped answering or taking changes before the writing was finished or could be taken back. When it works again, run the command again (Check will do): what was left half-done is put right first.",
  },
  "part-not-loaded": {
    "zh-CN": () => "没有取到程序的一部分，什么也没有写入。请检查网络，关闭面板重新打开后再试。",
    en: () =>
      "A part of the program could not be loaded, and nothing was written. Check the network, close the pane, open it again and retry.",
  },
  "not-shown": {
    "zh-CN": (args: Args) =>
      `Excel 没有跳转到工作表“${args.sheet ?? ""}”。请点窗口下方的工作表标签自行切换，或稍后再试。`,
    en: (args: Args) =>
      `Excel did not go to the sheet "${args.sheet ?? ""}". Click its tab at the bottom of the window, or try again later.`,
  },
  usage: {
    "zh-CN": (args: Args) => `命令不正确：${args.text ?? ""}。用法见 books --help。`,
    en: (args: Args) => `The command is not right: ${args.text ?? ""}. See books --help.`,
  },
  unexpected: {
    "zh-CN": () => "程序内部出错，没有写入任何内容。请把工作簿的表头（不含个人信息）和操作步骤反馈给我们。",
    en: () =>
      "The program failed and wrote nothing. Please report the steps and the workbook's headers, without personal data.",
  },
} as const satisfies Readonly<Record<string, Sentence<Args>>>;

/** The sheet that the error names, between two marks; nothing when it names none. */
function named({ sheet }: Args, before: string, after: string): string {
  return sheet === undefined ? "" : `${before}${sheet}${after}`;
}

/** The sheets that were looked at, between two marks; nothing when the workbook has none with data. */
function looked({ sheets }: Args, before: string, after: string): string {
  return sheets === undefined || sheets === "" ? "" : `${before}${sheets}${after}`;
}
