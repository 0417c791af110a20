/** What a cell is; `styles` says how that looks. */
export type Role =
  | "title"
  | "subtitle"
  | "head"
  | "label"
  | "section"
  | "account"
  | "item"
  | "money"
  | "moneyItem"
  | "moneyTotal"
  | "percent"
  | "percentItem"
  | "percentTotal"
  | "total"
  | "note"
  | "userNote"
  | "signature"
  | "check"
  | "input"
  | "inputMoney"
  | "inputDay"
  | "inputRate"
  | "inputText"
  | "exampleText"
  | "exampleMoney"
  | "exampleDay"
  | "monthHead"
  | "weekHead"
  | "dayNumber"
  | "dayOff"
  | "dayWork"
  | "dayOther"
  | "event"
  | "eventOff"
  | "planMonth"
  | "planText"
  | "planDate";

export interface Style {
  readonly font: {
    readonly size: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    /** RRGGBB */ readonly color?: string;
  };
  /** RRGGBB */
  readonly fill?: string;
  readonly border?: "thin" | "none" | "bottom";
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
const dayFormat = "yyyy-mm-dd";

/** The one place that says how roles look. */
export const styles: Readonly<Record<Role, Style>> = {
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
  section: { font: { size: 11, bold: true }, fill: "DDEBF7", border: "thin", vertical: "center" },
  account: { font: { ...base, bold: true }, border: "thin", vertical: "center" },
  item: { font: base, border: "thin", vertical: "center", indent: 2 },
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
  total: { font: { ...base, bold: true }, fill: "F2F2F2", border: "thin", vertical: "center" },
  note: { font: { size: 9, color: "595959" }, vertical: "top", wrap: true },
  userNote: { font: base, border: "thin", vertical: "center", wrap: true },
  signature: { font: base, vertical: "bottom" },
  check: { font: { size: 9, color: "595959" }, align: "right", format: moneyFormat },
  input: { font: base, border: "thin" },
  inputMoney: { font: base, format: moneyFormat },
  inputDay: { font: base, format: dayFormat },
  inputRate: { font: base, format: "0.00%" },
  inputText: { font: base, format: "@" },
  exampleText: { font: { ...base, italic: true, color: "7F7F7F" }, format: "@" },
  exampleMoney: { font: { ...base, italic: true, color: "7F7F7F" }, format: moneyFormat },
  exampleDay: { font: { ...base, italic: true, color: "7F7F7F" }, format: dayFormat },
  monthHead: { font: { size: 14, bold: true, color: "FFFFFF" }, fill: "1F4E79", align: "center", vertical: "center" },
  weekHead: { font: { ...base, bold: true }, fill: "DDEBF7", border: "thin", align: "center", vertical: "center" },
  dayNumber: { font: { size: 11, bold: true }, border: "thin", vertical: "top" },
  dayOff: { font: { size: 11, bold: true, color: "C00000" }, fill: "FDE9E7", border: "thin", vertical: "top" },
  dayWork: { font: { size: 11, bold: true }, fill: "EDEDED", border: "thin", vertical: "top" },
  dayOther: { font: { size: 11, color: "BFBFBF" }, border: "thin", vertical: "top" },
  event: { font: { size: 9.5 }, border: "thin", vertical: "top", wrap: true },
  eventOff: { font: { size: 9.5, color: "C00000" }, fill: "FDE9E7", border: "thin", vertical: "top", wrap: true },
  planMonth: { font: { size: 12, bold: true }, fill: "DDEBF7", border: "thin", align: "center", vertical: "center" },
  planText: { font: base, border: "thin", vertical: "center", wrap: true },
  planDate: { font: base, border: "thin", align: "center", vertical: "center" },
};
