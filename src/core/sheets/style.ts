import { calendarStyles, type CalendarRole } from "./calendar/looks.js";

/** What a cell is; `styles` says how that looks. */
export type Role =
  | CalendarRole
  | "title"
  | "subtitle"
  | "head"
  | "label"
  | "labelRight"
  | "section"
  | "code"
  | "account"
  | "item"
  | "money"
  | "moneyItem"
  | "moneyTotal"
  | "moneyFixed"
  | "moneyItemFixed"
  | "moneyTotalFixed"
  | "moneyInput"
  | "percent"
  | "percentItem"
  | "percentTotal"
  | "total"
  | "note"
  | "userNote"
  | "remark"
  | "count"
  | "signature"
  | "check"
  | "checkHead"
  | "checkLabel"
  | "checkVerdict"
  | "checkLink"
  | "noteHead"
  | "tally"
  | "orphanLabel"
  | "input"
  | "inputMoney"
  | "inputDay"
  | "inputRate"
  | "inputText"
  | "inputWords"
  | "inputNumber"
  | "exampleText"
  | "exampleMoney"
  | "exampleDay"
  | "exampleNumber"
  | "monthHead"
  | "weekHead"
  | "monthNote"
  | "subtitleRight"
  | "eventOff"
  | "planMonth"
  | "planText"
  | "planDate"
  | "listDay"
  | "listNumber"
  | "listText"
  | "listCenter"
  | "listBasis"
  | "listLink"
  | "listLinkText"
  | "listInput"
  | "listError"
  | "listWarning"
  | "listInfo"
  | "listInputDay"
  | "listKey"
  | "listKeyNumber"
  | "listMoney"
  | "listMoneyFixed"
  | "listMoneyTotal"
  | "listPercent"
  | "listTotal"
  | "listCountTotal"
  | "listRate"
  | "summaryCount"
  | "summaryCountFixed"
  | "summaryCountTotal"
  | "duesMonth"
  | "duesMonthFixed"
  | "duesPart"
  | "duesPartFixed"
  | "duesUnpaid"
  | "duesNone";

export type Side = "left" | "right" | "top" | "bottom";

export interface Style {
  readonly font: {
    readonly size: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    /** RRGGBB */ readonly color?: string;
  };
  /** RRGGBB */
  readonly fill?: string;
  /** Thin lines: all around, below, or along the sides named. */
  readonly border?: "thin" | "none" | "bottom" | readonly Side[];
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Excel number format; `@` for text. */
  readonly format?: string;
}

/** Font of every generated cell; Excel and LibreOffice substitute it where it is missing. */
export const fontName = "Microsoft YaHei";

const base = { size: 10.5 };
const moneyFormat = "#,##0.00";
/** The mark says that the amount is a value and no formula, in print as well. */
const fixedFormat = '"※"#,##0.00;"※"-#,##0.00';
const dayFormat = "yyyy-mm-dd";

/** The one place that says how roles look. */
export const styles: Readonly<Record<Role, Style>> = {
  ...calendarStyles,
  title: { font: { size: 18, bold: true }, align: "center", vertical: "center" },
  subtitle: { font: base, vertical: "center" },
  head: {
    font: { ...base, bold: true, color: "FFFFFF" },
    fill: "1F4E79",
    border: "thin",
    align: "center",
    vertical: "center",
    wrap: true,
  },
  label: { font: base, vertical: "center" },
  labelRight: { font: base, align: "right", vertical: "center" },
  section: { font: { size: 11, bold: true }, fill: "DDEBF7", border: "thin", vertical: "center" },
  code: { font: base, border: "thin", align: "center", vertical: "center", format: "@" },
  account: { font: { ...base, bold: true }, border: "thin", vertical: "center", indent: 1 },
  item: { font: base, border: "thin", vertical: "center", indent: 3 },
  money: { font: { ...base, bold: true }, border: "thin", align: "right", vertical: "center", format: moneyFormat },
  moneyItem: { font: base, border: "thin", align: "right", vertical: "center", format: moneyFormat },
  moneyTotal: {
    font: { ...base, bold: true },
    fill: "F2F2F2",
    border: "thin",
    align: "right",
    vertical: "center",
    format: moneyFormat,
  },
  moneyFixed: {
    font: { ...base, bold: true },
    border: "thin",
    align: "right",
    vertical: "center",
    format: fixedFormat,
  },
  moneyItemFixed: { font: base, border: "thin", align: "right", vertical: "center", format: fixedFormat },
  moneyTotalFixed: {
    font: { ...base, bold: true },
    fill: "F2F2F2",
    border: "thin",
    align: "right",
    vertical: "center",
    format: fixedFormat,
  },
  moneyInput: {
    font: { ...base, bold: true },
    fill: "FFF9E5",
    border: "thin",
    align: "right",
    vertical: "center",
    format: moneyFormat,
  },
  percent: { font: { ...base, bold: true }, border: "thin", align: "right", vertical: "center", format: "0.0%" },
  percentItem: { font: base, border: "thin", align: "right", vertical: "center", format: "0.0%" },
  percentTotal: {
    font: { ...base, bold: true },
    fill: "F2F2F2",
    border: "thin",
    align: "right",
    vertical: "center",
    format: "0.0%",
  },
  total: { font: { ...base, bold: true }, fill: "F2F2F2", border: "thin", vertical: "center", indent: 1 },
  note: { font: { size: 9, color: "595959" }, vertical: "top", wrap: true },
  userNote: { font: base, border: "thin", vertical: "center", wrap: true },
  remark: { font: base, vertical: "center", wrap: true },
  count: { font: base, border: "thin", align: "right", vertical: "center", format: "0" },
  signature: { font: base, vertical: "bottom" },
  check: { font: { size: 9, color: "595959" }, align: "right", vertical: "center", format: moneyFormat },
  checkHead: { font: { size: 9, bold: true, color: "595959" }, border: "bottom", align: "center", vertical: "center" },
  checkLabel: { font: { size: 9, color: "595959" }, vertical: "center" },
  checkVerdict: { font: { size: 9, color: "595959" }, align: "center", vertical: "center" },
  checkLink: { font: { size: 9, color: "0563C1", underline: true }, align: "center", vertical: "center" },
  noteHead: { font: { size: 9, bold: true, color: "595959" }, vertical: "center" },
  tally: { font: { ...base, bold: true }, vertical: "center" },
  orphanLabel: { font: { size: 9, color: "595959" }, border: "thin", vertical: "center", wrap: true },
  input: { font: base, border: "thin" },
  inputMoney: { font: base, format: moneyFormat },
  inputDay: { font: base, format: dayFormat },
  inputRate: { font: base, format: "0.00%" },
  inputText: { font: base, format: "@" },
  inputWords: { font: base },
  inputNumber: { font: base, format: "General" },
  exampleText: { font: { ...base, italic: true, color: "7F7F7F" }, format: "@" },
  exampleMoney: { font: { ...base, italic: true, color: "7F7F7F" }, format: moneyFormat },
  exampleDay: { font: { ...base, italic: true, color: "7F7F7F" }, format: dayFormat },
  exampleNumber: { font: { ...base, italic: true, color: "7F7F7F" }, format: "General" },
  monthHead: { font: { size: 14, bold: true, color: "FFFFFF" }, fill: "1F4E79", align: "center", vertical: "center" },
  weekHead: { font: { ...base, bold: true }, fill: "DDEBF7", border: "thin", align: "center", vertical: "center" },
  monthNote: { font: { size: 10 }, fill: "FFF8E1", border: "thin", vertical: "center", wrap: true },
  subtitleRight: { font: base, align: "right", vertical: "center" },
  eventOff: { font: { size: 10, color: "C00000" }, fill: "FDE9E7", border: "thin", vertical: "top", wrap: true },
  planMonth: { font: { size: 12, bold: true }, fill: "DDEBF7", border: "thin", align: "center", vertical: "center" },
  planText: { font: base, border: "thin", vertical: "center", wrap: true },
  listDay: { font: base, border: "thin", align: "center", vertical: "center", format: dayFormat },
  listNumber: { font: base, border: "thin", align: "center", vertical: "center", format: "0" },
  listText: { font: base, border: "thin", vertical: "center", wrap: true },
  listCenter: { font: base, border: "thin", align: "center", vertical: "center" },
  listBasis: { font: { size: 9 }, border: "thin", align: "center", vertical: "center", wrap: true },
  listLink: {
    font: { ...base, color: "0563C1", underline: true },
    border: "thin",
    align: "center",
    vertical: "center",
  },
  listLinkText: { font: { ...base, color: "0563C1" }, border: "thin", vertical: "center", wrap: true },
  listInput: { font: base, fill: "FFF9E5", border: "thin", vertical: "center", wrap: true },
  listInputDay: {
    font: base,
    fill: "FFF9E5",
    border: "thin",
    align: "center",
    vertical: "center",
    format: dayFormat,
  },
  listMoney: { font: base, border: "thin", align: "right", vertical: "center", format: moneyFormat },
  listMoneyFixed: { font: base, border: "thin", align: "right", vertical: "center", format: fixedFormat },
  listMoneyTotal: {
    font: { ...base, bold: true },
    fill: "F2F2F2",
    border: "thin",
    align: "right",
    vertical: "center",
    format: moneyFormat,
  },
  listPercent: { font: base, border: "thin", align: "right", vertical: "center", format: "0.0%" },
  listTotal: { font: { ...base, bold: true }, fill: "F2F2F2", border: "thin", vertical: "center" },
  listCountTotal: {
    font: { ...base, bold: true },
    fill: "F2F2F2",
    border: "thin",
    align: "center",
    vertical: "center",
    format: "0",
  },
  listRate: { font: base, border: "thin", align: "right", vertical: "center", format: "0.00%" },
  summaryCount: { font: base, border: "thin", align: "right", vertical: "center", format: "#,##0" },
  summaryCountFixed: { font: base, border: "thin", align: "right", vertical: "center", format: '"※"#,##0' },
  summaryCountTotal: {
    font: { ...base, bold: true },
    fill: "F2F2F2",
    border: "thin",
    align: "right",
    vertical: "center",
    format: "#,##0",
  },
  duesMonth: { font: { size: 9 }, border: "thin", align: "right", vertical: "center", format: moneyFormat },
  duesMonthFixed: { font: { size: 9 }, border: "thin", align: "right", vertical: "center", format: fixedFormat },
  duesPart: {
    font: { size: 9, italic: true },
    fill: "FFE699",
    border: "thin",
    align: "right",
    vertical: "center",
    format: moneyFormat,
  },
  duesPartFixed: {
    font: { size: 9, italic: true },
    fill: "FFE699",
    border: "thin",
    align: "right",
    vertical: "center",
    format: fixedFormat,
  },
  duesUnpaid: { font: { size: 9, bold: true }, fill: "F4B183", border: "thin", align: "center", vertical: "center" },
  duesNone: { font: { size: 9, color: "7F7F7F" }, border: "thin", align: "center", vertical: "center" },
  listError: { font: { ...base, bold: true, color: "9C0006" }, border: "thin", align: "center", vertical: "center" },
  listWarning: { font: { ...base, bold: true, color: "7F6000" }, border: "thin", align: "center", vertical: "center" },
  listInfo: { font: { ...base, color: "1F4E79" }, border: "thin", align: "center", vertical: "center" },
  planDate: { font: base, border: "thin", align: "center", vertical: "center" },
  /** Stands in a hidden column: from the left, so that it never runs into the visible cell before it. */
  listKeyNumber: { font: { size: 8, color: "7F7F7F" }, align: "right", vertical: "center" },
  listKey: { font: { size: 8, color: "7F7F7F" }, align: "left", vertical: "center", format: "@" },
};
