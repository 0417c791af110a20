import type { Bilingual, Language } from "../../core/values/language.js";

/** What the page says, both languages side by side. */
const words = {
  title: { "zh-CN": "工会账本 · 工作台", en: "Union Books · Workbench" },
  notice: {
    "zh-CN":
      "供开发和试用：这不是 Excel，而是模拟的 Excel；右侧是真正的加载项面板，运行未经改动的 office.js（来自 npm 包，按微软许可使用）。",
    en: "For developing and trying: this is not Excel but an emulation of it. The pane on the right is the real add-in on the unmodified office.js (from the npm package, under Microsoft's licence).",
  },
  open: { "zh-CN": "打开…", en: "Open…" },
  save: { "zh-CN": "另存为 .xlsx", en: "Save as .xlsx" },
  undo: { "zh-CN": "撤销", en: "Undo" },
  redo: { "zh-CN": "重做", en: "Redo" },
  language: { "zh-CN": "显示语言", en: "Display language" },
  level: { "zh-CN": "要求集", en: "Requirement set" },
  developer: { "zh-CN": "开发者", en: "Developer" },
  fault: { "zh-CN": "故障", en: "Fault" },
  faultAt: { "zh-CN": "在第几步", en: "At action" },
  playFault: { "zh-CN": "布置故障", en: "Set the fault" },
  reconnect: { "zh-CN": "恢复连接", en: "Reconnect" },
  counters: { "zh-CN": "计数", en: "Counters" },
  syncs: { "zh-CN": "同步", en: "syncs" },
  actions: { "zh-CN": "动作", en: "actions" },
  kilobytesIn: { "zh-CN": "KB 发出", en: "KB sent" },
  kilobytesOut: { "zh-CN": "KB 收到", en: "KB received" },
  cellsRead: { "zh-CN": "格读", en: "cells read" },
  cellsWritten: { "zh-CN": "格写", en: "cells written" },
  nameBox: { "zh-CN": "名称框：输入地址后回车", en: "Name box: type an address and press Enter" },
  formulaBar: { "zh-CN": "编辑栏", en: "Formula bar" },
  grid: { "zh-CN": "工作表", en: "Worksheet" },
  pane: { "zh-CN": "工会账本面板", en: "Union Books pane" },
  closePane: { "zh-CN": "关闭面板", en: "Close the pane" },
  commands: { "zh-CN": "功能区命令的页面", en: "Page of the ribbon's commands" },
  sheets: { "zh-CN": "工作表标签", en: "Sheet tabs" },
  addSheet: { "zh-CN": "新建工作表", en: "Add a sheet" },
  sheetMenu: { "zh-CN": "工作表菜单", en: "Sheet menu" },
  rename: { "zh-CN": "重命名", en: "Rename" },
  deleteSheet: { "zh-CN": "删除工作表", en: "Delete the sheet" },
  copySheet: { "zh-CN": "复制工作表", en: "Copy the sheet" },
  hideSheet: { "zh-CN": "隐藏工作表", en: "Hide the sheet" },
  newName: { "zh-CN": "新名称", en: "New name" },
  cellMenu: { "zh-CN": "单元格菜单", en: "Cell menu" },
  insertRows: { "zh-CN": "插入行", en: "Insert rows" },
  deleteRows: { "zh-CN": "删除行", en: "Delete rows" },
  insertColumns: { "zh-CN": "插入列", en: "Insert columns" },
  deleteColumns: { "zh-CN": "删除列", en: "Delete columns" },
  clear: { "zh-CN": "清除内容", en: "Clear contents" },
  list: { "zh-CN": "从列表中选择", en: "Choose from the list" },
  close: { "zh-CN": "关闭", en: "Close" },
  empty: { "zh-CN": "空", en: "empty" },
  runs: { "zh-CN": "正在运行…", en: "Running…" },
  chart: { "zh-CN": "图表", en: "Chart" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof words;

/** A word of the page in a language. */
export function say(word: Word, language: Language): string {
  return words[word][language];
}
