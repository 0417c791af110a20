import { both, count, phrase } from "./pane-phrase.js";

/** The pane's words about what is done with findings: the list in the workbook, accepting, correcting, and checking while typing. */
export const paneWorkMessages = {
  writeList: both("写入校验结果表", "Write the list"),
  writeListHint: both(
    "把结果写成工作簿中的一张表，没装加载项的人也能看。",
    "Puts the findings on a sheet of the workbook, for people without the add-in too.",
  ),
  markCells: both("标出单元格", "Mark the cells"),
  listed: phrase(
    (name: string) => `已写入“${name}”`,
    (name: string) => `The list is on "${name}"`,
  ),
  unmarked: phrase(
    (names: string) => `以下工作表受保护，未能标出单元格：${names}。撤销保护后再写入一次即可。`,
    (names: string) => `Protected, so their cells could not be marked: ${names}. Unprotect them and write again.`,
  ),
  marksOff: both("已去掉单元格上的标记，校验结果表保留。", "The marks were taken off the cells; the list stays."),

  accept: both("接受…", "Accept…"),
  acceptKind: phrase(
    (found: number) => `全部接受（${found}）…`,
    (found: number) => `Accept all ${found}…`,
  ),
  reason: both("接受理由", "Reason"),
  by: both("接受人", "Accepted by"),
  reasonMissing: both("请写明理由。", "Give a reason."),
  byMissing: both("请写明接受人的姓名。", "Give the name of who accepts it."),
  acceptNow: both("接受", "Accept"),
  acceptHint: both(
    "理由和姓名记在校验结果表中；该行改动后会重新列出。",
    "Reason and name are kept on the list in the workbook; the finding comes back when its row changes.",
  ),
  confirmKind: phrase(
    (found: number) => `确定接受这 ${found} 条？它们将不再计入待处理。`,
    (found: number) => `Accept all ${found}? They will no longer count as open.`,
  ),
  confirm: both("确定", "Yes, accept"),
  cancel: both("取消", "Cancel"),
  acceptedAs: phrase(
    (reason: string, by: string) => `${reason}（${by}）`,
    (reason: string, by: string) => `${reason} (${by})`,
  ),
  takeBack: both("撤回接受", "Take back"),
  acceptDone: phrase(
    (found: number) => `已接受 ${found} 条，记在校验结果表中。`,
    (found: number) => `${count(found, "finding")} accepted; it is kept on the list.`,
  ),
  takeBackDone: phrase(
    (found: number) => `已撤回 ${found} 条的接受。`,
    (found: number) => `${count(found, "acceptance")} taken back.`,
  ),

  fix: both("改正", "Correct"),
  fixKind: phrase(
    (found: number) => `可直接改正（${found}）…`,
    (found: number) => `Correct ${found}…`,
  ),
  fixAll: phrase(
    (found: number) => `改正这 ${found} 处`,
    (found: number) => `Correct ${count(found, "cell")}`,
  ),
  fixTo: phrase(
    (before: string, after: string) => `${before} → ${after}`,
    (before: string, after: string) => `${before} → ${after}`,
  ),
  furtherFixes: phrase(
    (cells: number) => `另有 ${cells} 处，一并改正。`,
    (cells: number) => `and ${count(cells, "more cell")}.`,
  ),
  fixSpaces: both("去掉多余空格", "remove spaces"),
  fixFullWidth: both("全角改为半角", "full width to half"),
  fixTextDate: both("文本改为日期", "text to date"),
  fixTextNumber: both("文本改为数字", "text to number"),
  fixIdCase: both("字母改为大写", "letter to capital"),
  fixDone: phrase(
    (cells: number) => `已改正 ${cells} 处，并重新校验。`,
    (cells: number) => `${count(cells, "cell")} corrected and checked again.`,
  ),
  undo: both("撤销改正", "Undo the correction"),
  undone: phrase(
    (cells: number) => `已撤销，${cells} 处恢复原样。`,
    (cells: number) => `Undone; ${count(cells, "cell")} as before.`,
  ),

  whileTyping: both("边录入边校验", "Check while typing"),
  whileTypingHint: both(
    "只核对刚改的行；跨表核对、汇总和上限仍以“校验”为准。",
    "Only the rows just edited; comparisons between tabs, totals and limits need Check.",
  ),
  typingNeedsCheck: both("先校验一次，然后边录入边核对。", "Check once; from then on edited rows are checked."),
  needsFullCheck: both(
    "行有增删，或表头、设置有改动：请重新校验，下面的位置可能已不准确。",
    "Rows were inserted or deleted, or a header or setting changed: check again. The places below may have moved.",
  ),
  rowsChecked: phrase(
    (rows: number, found: number) => `已核对刚改的 ${rows} 行：${found === 0 ? "没有问题" : `${found} 个问题`}。`,
    (rows: number, found: number) =>
      `${count(rows, "edited row")} checked: ${found === 0 ? "nothing found" : count(found, "finding")}.`,
  ),
} as const;
