import { accountSide, isAccountLine, isAccountName, splitNumbering } from "./account-names.js";
import { bareWord } from "./header-text.js";
import type { BlockRows, RawRow } from "./raw-rows.js";
import type { Region } from "./regions.js";
import { isBalance, isOpening } from "./row-words.js";
import { splitAccount } from "./settle-payments.js";
import { filledBesides, sayIncomplete, slotOf, type Settling } from "./settle.js";

const amounts = ["budget", "initial", "adjusted", "adjustment", "lastYear"];

/** What the rows so far say about the next one. */
interface Level {
  side: "收入" | "支出" | null;
  account: string | null;
  /** How the last account was numbered, and how far it was indented. */
  style: string;
  indent: number;
  code: string;
  /** 收支类别 of the last account's own row. */
  direction: unknown;
}

/** Tells accounts from items, and income from spending, where one column holds them all: by names, numbering, indentation and headings. */
export function settleBudget(rows: BlockRows, region: Region, settling: Settling): RawRow[] {
  const account = slotOf(settling, "account") ?? slotOf(settling, "item");
  const header = account?.label ?? "";
  const level: Level = {
    side: sideIn(header) ?? sideOfGroup(region, account?.column),
    account: null,
    style: "",
    indent: 0,
    code: "",
    direction: null,
  };
  const stops = stopsOf(rows, region, account?.column);
  const kept: RawRow[] = [];
  for (const raw of rows.records) {
    while (stops[0] !== undefined && stops[0].row < raw.row) {
      const side = stops.shift()?.side ?? null;
      if (side !== null) Object.assign(level, { side, account: null });
    }
    if (settleRow(raw, region, settling, level)) kept.push(raw);
  }
  return kept;
}

function settleRow(raw: RawRow, region: Region, settling: Settling, level: Level): boolean {
  const { values } = raw;
  splitAccount(values);
  const account = typeof values.account === "string" ? values.account : null;
  const item = typeof values.item === "string" ? values.item : null;
  const hasAmount = amounts.some((key) => values[key] !== null) || raw.unread.length > 0;
  if (account === null && item === null) {
    if (hasAmount && values.code !== null) return true;
    if (hasAmount || filledBesides(raw, ["code", "direction"]) > 0) sayIncomplete(settling, raw);
    else settling.passed.push(raw.row);
    return false;
  }
  const named = splitNumbering(account ?? item ?? "");
  const section = sectionSide(named.name);
  if (section !== null && item === null) {
    Object.assign(level, { side: section, account: null, style: "" });
    settling.passed.push(raw.row);
    return false;
  }
  if (isBalanceLine(named.name)) {
    settling.passed.push(raw.row);
    return false;
  }
  if (item !== null) {
    values.item = itemText(splitNumbering(item));
    if (account === null) values.account = level.account;
    else Object.assign(level, { account: named.name, direction: values.direction });
    if (account !== null) values.account = named.name;
  } else {
    const indent = indentOf(raw, region, settling);
    const ownColumns = slotOf(settling, "account") !== undefined && slotOf(settling, "item") !== undefined;
    const isAccount = ownColumns && account !== null && named.style !== "其中" && indent <= level.indent;
    if (isAccount) takeAccount(raw, named, indent, level);
    else placeOneColumn(raw, named, indent, level);
  }
  const name = textOf(values.account) || textOf(values.item);
  const side = accountSide(name);
  values.direction ??= level.side ?? (side === null ? null : side === "income" ? "收入" : "支出");
  if (!hasAmount && named.style === "" && !isAccountName(name) && values.code === null && item === null) {
    if (values.account !== null && level.account !== null) return true;
    sayIncomplete(settling, raw);
    return false;
  }
  return true;
}

function takeAccount(
  { values }: RawRow,
  { name, style }: { readonly name: string; readonly style: string },
  indent: number,
  level: Level,
): void {
  values.account = name;
  Object.assign(level, { account: name, style, indent, code: textOf(values.code), direction: values.direction });
}

/** The one column holds both levels: is this an account, or an item of the account above? */
function placeOneColumn(
  raw: RawRow,
  named: { readonly name: string; readonly style: string },
  indent: number,
  level: Level,
): void {
  const { values } = raw;
  const code = textOf(values.code);
  const { name, style } = named;
  const underCode = code !== "" && level.code !== "" && code !== level.code && code.startsWith(level.code);
  const sameStyle = level.account !== null && style !== "" && style === level.style;
  const deeper =
    indent > level.indent || style === "其中" || (level.style !== "" && style !== "" && style !== level.style);
  const turned = values.direction !== null && level.direction !== null && values.direction !== level.direction;
  const known = isAccountLine(name) && style !== "其中" && !(underCode && deeper);
  const ownCode = code !== "" && level.code !== "" && code.length <= level.code.length;
  if (level.account === null || known || turned || sameStyle || (ownCode && !deeper)) {
    takeAccount(raw, named, indent, level);
    return;
  }
  values.account = level.account;
  values.item = itemText(named);
}

/** An item keeps its 其中, which says that it is only a part of the account. */
function itemText({ name, style }: { readonly name: string; readonly style: string }): string {
  return style === "其中" ? `其中：${name}` : name;
}

/** Headings and repeated headers that change the side, in order of rows. */
function stopsOf(rows: BlockRows, region: Region, column: number | undefined): { row: number; side: Level["side"] }[] {
  const stops: { row: number; side: Level["side"] }[] = [];
  for (const [row, text] of rows.headings) stops.push({ row, side: sectionSide(splitNumbering(text).name) });
  for (const { bottom, cells } of region.repeats) {
    const cell = cells.find((one) => one.column === column);
    stops.push({ row: bottom, side: sideIn(String(cell?.own ?? "")) });
  }
  return stops.sort((a, b) => a.row - b.row);
}

/** 一、收入, 本年支出, 收入预算 …: a heading over a side of the budget; its amount is that side's total. */
function sectionSide(text: string): Level["side"] {
  const word = bareWord(text);
  const match =
    /^(?:本年度?|年度|(?:19|20)\d{2}年度?|工会|基层工会|全年|当年)*(?:经费|预算)?(收入|支出)(?:预算|部分|类|项目|情况|科目|小计|预算数|总额|方|来源|总计|合计)*$/.exec(
      word,
    );
  if (match !== null) return match[1] === "收入" ? "收入" : "支出";
  if (/^(?:income|receipts|revenue)$/.test(word)) return "收入";
  return /^(?:spending|expenditure|expenses|payments)$/.test(word) ? "支出" : null;
}

function sideIn(text: string): Level["side"] {
  const income = text.includes("收入");
  return income === text.includes("支出") ? null : income ? "收入" : "支出";
}

function sideOfGroup(region: Region, column: number | undefined): Level["side"] {
  const cell = region.cells.find((one) => one.column === column);
  return sideIn(cell?.group ?? "") ?? sideIn(region.sheet.name) ?? sideIn(region.titles.join(" "));
}

function isBalanceLine(text: string): boolean {
  const word = bareWord(text).replace(/^[加减]/, "");
  return (
    isOpening(word) ||
    isBalance(word) ||
    /^(?:本年|当年|本期)?(?:收支)?(?:结余|结转|差额|滚存结余|滚存)$|滚存结余$/.test(word)
  );
}

function indentOf({ row }: RawRow, region: Region, settling: Settling): number {
  const slot = slotOf(settling, "account") ?? slotOf(settling, "item");
  const value = slot === undefined ? null : region.sheet.values[row]?.[slot.column];
  if (typeof value !== "string") return 0;
  return value.length - value.replace(/^[\s\u3000\u00a0]+/, "").length;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
