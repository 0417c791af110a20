import { isBlank, type CellValue } from "../values/cell.js";
import { readDateNumber, readDateText } from "../values/date-text.js";
import { dayOf, daysInMonth, numberOfMonth, yearOfMonth, type Day } from "../values/day.js";
import type { Fen } from "../values/fen.js";
import { readMoneyText, toFen } from "../values/money-text.js";
import { simplified } from "../values/simplified.js";
import { cleanText } from "../values/text.js";
import type { Region } from "./regions.js";
import type { Stated, StatementHead } from "./statement.js";

/** Reads the lines above (and the sums below) a statement's rows: whose account it is, for which time, and the balances it begins and ends with. */
export function statementHead({ sheet, top, lastRow }: Region): StatementHead {
  const said = new Map<Label, Stated<CellValue>>();
  for (let row = Math.max(0, top - searchedAbove); row < top; row += 1) collect(sheet.values[row], row, said);
  for (let row = Math.max(top + 1, lastRow - searchedBelow); row <= lastRow; row += 1) {
    const cells = sheet.values[row] ?? [];
    if (cells.filter((value) => !isBlank(value)).length <= 6) collect(cells, row, said);
  }
  return {
    holder: textIn(said.get("holder")),
    account: textIn(said.get("account")),
    period: periodIn(said),
    opening: moneyIn(said.get("opening")),
    closing: moneyIn(said.get("closing")),
  };
}

/** True for a line above a statement that says whose account it is, for which time, or the like: it holds a label with its value. */
export function tellsOfAccount(cells: readonly CellValue[] | undefined): boolean {
  return (cells ?? []).some((value) => {
    const text = typeof value === "string" ? cleanText(value) : "";
    return text.search(labelPattern) >= 0 || wholeLabel.test(text.replace(/\s/g, ""));
  });
}

/** Rows looked at above the header and at the end of the statement. */
const searchedAbove = 15;
const searchedBelow = 8;

type Label = "holder" | "account" | "period" | "from" | "to" | "opening" | "closing" | "other";

/** Longer words first: 账户名称 is not 账户. */
const labels: readonly (readonly [Label, string])[] = [
  ["holder", "账户名称|帐户名称|客户名称|单位名称|户名|accountname|accountholder|customername"],
  [
    "other",
    "币种|开户行|开户机构|开户银行|开户网点|网点|货币|打印日期|打印时间|查询时间|制表日期|页码|currency|branch|printedon",
  ],
  ["account", "账户号码|账号/卡号|银行账号|账号|帐号|卡号|账户|帐户|accountnumber|accountno\\.?|account"],
  ["from", "起始日期|开始日期|起始日|开始日|查询起始日期|from"],
  ["to", "截止日期|终止日期|结束日期|截止日|结束日|查询截止日期|to"],
  [
    "period",
    "起止日期|查询日期范围|日期范围|交易日期范围|查询期间|对账期间|对账单期间|账单期间|账单周期|查询日期|期间|statementperiod|period",
  ],
  ["opening", "期初余额|上期余额|承前余额|上页余额|上年结转|月初余额|起始余额|openingbalance|balancebroughtforward"],
  ["closing", "期末余额|本期余额|月末余额|结束余额|截止余额|closingbalance|balancecarriedforward"],
];

const labelPattern = new RegExp(`(${labels.map(([, words]) => words).join("|")})\\s*[:：]`, "gi");
const wholeLabel = new RegExp(`^(${labels.map(([, words]) => words).join("|")})[:：]?$`, "i");

function labelOf(word: string): Label {
  const bare = word.toLowerCase().replace(/\s/g, "");
  return labels.find(([, words]) => new RegExp(`^(?:${words})$`, "i").test(bare))?.[0] ?? "other";
}

/** Labels with their values, in one cell (账号：123 户名：某某) or in two beside each other; the first of a kind holds. */
function collect(cells: readonly CellValue[] | undefined, row: number, said: Map<Label, Stated<CellValue>>): void {
  const put = (word: string, is: CellValue, column: number): void => {
    const label = labelOf(word);
    if (!said.has(label)) said.set(label, { is, row, column });
  };
  (cells ?? []).forEach((value, column) => {
    if (typeof value !== "string" || value.length > 200) return;
    const text = simplified(cleanText(value));
    const alone = wholeLabel.exec(text.replace(/\s/g, ""))?.[1];
    if (alone !== undefined) {
      const beside = nextFilled(cells ?? [], column);
      if (beside !== null) put(alone, beside.is, beside.column);
      return;
    }
    const found = [...text.matchAll(labelPattern)];
    found.forEach((match, index) => {
      const from = match.index + match[0].length;
      const own = text.slice(from, found[index + 1]?.index).trim();
      if (own !== "") put(match[1] ?? "", own, column);
    });
  });
}

function nextFilled(cells: readonly CellValue[], column: number): { is: CellValue; column: number } | null {
  for (let next = column + 1; next <= column + 4; next += 1) {
    const value = cells[next] ?? null;
    if (!isBlank(value)) {
      const isLabel = typeof value === "string" && wholeLabel.test(cleanText(value).replace(/\s/g, ""));
      return isLabel ? null : { is: value, column: next };
    }
  }
  return null;
}

function textIn(stated: Stated<CellValue> | undefined): Stated<string> | null {
  if (stated === undefined || (typeof stated.is !== "string" && typeof stated.is !== "number")) return null;
  return { ...stated, is: cleanText(String(stated.is)) };
}

function moneyIn(stated: Stated<CellValue> | undefined): Stated<Fen> | null {
  if (stated === undefined) return null;
  const { is, row, column } = stated;
  const read = typeof is === "number" ? toFen(is, 1) : typeof is === "string" ? readMoneyText(is, 1) : null;
  return read !== null && "fen" in read ? { is: read.fen, row, column } : null;
}

function periodIn(said: ReadonlyMap<Label, Stated<CellValue>>): StatementHead["period"] {
  const [from, to, period] = [said.get("from"), said.get("to"), said.get("period")];
  const first = from === undefined ? null : daysIn(from.is)?.first;
  const last = to === undefined ? null : daysIn(to.is)?.last;
  if (from !== undefined && first != null && last != null && first <= last) return { ...from, is: { first, last } };
  const days = period === undefined ? null : daysIn(period.is);
  return period === undefined || days === null ? null : { ...period, is: days };
}

/** First and last day of a range, a month or a day; null when the cell says none. */
function daysIn(value: CellValue): { readonly first: Day; readonly last: Day } | null {
  if (typeof value === "number") return asDays(readDateNumber(value, null));
  if (typeof value !== "string") return null;
  const parts = /^(.*?\d日?)\s*(?:[-—–−~～至到]+|to)\s*((?:19|20)\d{2}.*)$/i.exec(value.trim());
  if (parts?.[1] === undefined || parts[2] === undefined) return asDays(readDateText(value, null));
  const first = asDays(readDateText(parts[1], null))?.first;
  const last = asDays(readDateText(parts[2], null))?.last;
  return first === undefined || last === undefined || last < first ? null : { first, last };
}

function asDays(read: ReturnType<typeof readDateText>): { readonly first: Day; readonly last: Day } | null {
  if ("day" in read) return { first: read.day, last: read.until ?? read.day };
  if (!("month" in read)) return null;
  const [year, month] = [yearOfMonth(read.month), numberOfMonth(read.month)];
  const [first, last] = [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))];
  return first === null || last === null ? null : { first, last };
}
