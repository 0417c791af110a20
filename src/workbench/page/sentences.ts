import type { Language } from "../../core/values/language.js";

type Sentence = Readonly<Record<Language, (about: string) => string>>;

/** Why something could not be done, by code of the emulated Excel's refusals and of the page's own. */
const sentences = {
  AccessDenied: {
    "zh-CN": () => "工作表或工作簿受保护或只读，没有改动。请先撤销保护。",
    en: () => "The sheet or workbook is protected or read-only; nothing was changed. Remove the protection first.",
  },
  InvalidArgument: {
    "zh-CN": () => "Excel 不接受这样的内容（公式有误、名称不合规或超出长度），没有改动。请改正后再试。",
    en: () =>
      "Excel does not take this (a mistake in the formula, a name against the rules, or too long); nothing was changed. Correct it and try again.",
  },
  InvalidOperation: {
    "zh-CN": () => "这里不能这样做（会切开合并单元格或表格，或只剩一张可见的工作表），没有改动。",
    en: () =>
      "That cannot be done here (it would cut a merged area or table, or leave no visible sheet); nothing was changed.",
  },
  ItemAlreadyExists: {
    "zh-CN": () => "已有同名的工作表或名称，请换一个名称。",
    en: () => "There is already a sheet or name of that name; choose another.",
  },
  DataValidation: {
    "zh-CN": () => "这个单元格只接受列表中的值，没有改动。请从下拉列表中选择。",
    en: () => "This cell takes values of its list only; nothing was changed. Choose one from the dropdown.",
  },
  "command-failed": {
    "zh-CN": () => "功能区命令没有运行：命令页面没有就绪。请重新加载页面后再试。",
    en: () => "The ribbon command did not run: its page is not ready. Reload the page and try again.",
  },
  "sample-missing": {
    "zh-CN": () => "没有取到示例账本，已打开空白工作簿；可以点“打开…”选择自己的 .xlsx。",
    en: () => "The sample book could not be fetched; a blank workbook is open. Choose a .xlsx of your own with Open….",
  },
  "not-carried": {
    "zh-CN": (parts) => `文件中有工作台不能载入的内容，另存时不会包含：${parts}。`,
    en: (parts) => `The workbench cannot carry some of this file; a saved copy will not have: ${parts}.`,
  },
  "address-unknown": {
    "zh-CN": (address) => `“${address}”不是单元格地址，也不是已有的名称。`,
    en: (address) => `"${address}" is neither a cell address nor a name in this workbook.`,
  },
  "paste-outside": {
    "zh-CN": () => "粘贴的内容会超出工作表的边缘，没有改动。请换一个起始单元格再粘贴。",
    en: () => "What is pasted would go past the edge of the sheet; nothing was changed. Paste it from another cell on.",
  },
  "fill-too-large": {
    "zh-CN": () => "选中的单元格太多，工作台不能一次填满，没有改动。请选小一些的区域。",
    en: () =>
      "Too many cells are selected for the workbench to fill at once; nothing was changed. Select a smaller area.",
  },
  "link-outside": {
    "zh-CN": (address) => `工作台不打开外部链接：${address}`,
    en: (address) => `The workbench does not follow links to the outside: ${address}`,
  },
  unexpected: {
    "zh-CN": (about) => `出现了意外的问题，工作簿没有改动（${about}）。`,
    en: (about) => `Something unexpected happened; the workbook was not changed (${about}).`,
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type SentenceCode = keyof typeof sentences;

/** A sentence of the page; `about` is what it is about, where it names something. */
export function sentence(code: SentenceCode, language: Language, about = ""): string {
  return sentences[code][language](about);
}

/** Whether there is a sentence for a code. */
export function hasSentence(code: string): code is SentenceCode {
  return Object.hasOwn(sentences, code);
}
