import type { SheetSnapshot } from "../../reading/snapshot.js";
import { fenOfYuan, type Fen } from "../../values/fen.js";
import { readMoneyText } from "../../values/money-text.js";
import { squeezeText } from "../../values/text.js";
import { parseAccountText } from "../accounts/account-text.js";
import type { AccountConcept, Direction } from "../accounts/concept.js";
import { findAccount, findItem } from "../accounts/catalog.js";
import { meansOpening, tailOf } from "../accounts/other-words.js";
import { recognise, type Recognition } from "../accounts/recognise.js";
import { headsFigures } from "./own-figures.js";
import type { StatedLine } from "./to-scheme.js";

/** The figures of a final account. */
export interface FinalAccount {
  readonly lines: readonly StatedLine[];
  readonly opening: Fen | null;
  readonly closing: Fen | null;
}

/**
 * Reads the accounts and items of a sheet that is the final account of `year`: names in a column headed 科目 or 项目, figures in the one headed
 * 决算数 or 本年数 behind it, income and spending below each other or side by side. Null where there is no such table, where a name or an
 * amount cannot be read, or where the accounts are not what the sheet's own totals say: half an account would be worse than none.
 */
export function readFinalAccount(sheet: SheetSnapshot, year: number): FinalAccount | null {
  const table = findTable(sheet, year);
  if (table === null) return null;
  const found: Found = {
    lines: [],
    totals: { income: null, spending: null },
    doubtful: new Set(),
    opening: null,
    closing: null,
  };
  for (const columns of table.columns) {
    const state: State = { side: columns.side, account: null };
    for (let row = table.row + 1; row < sheet.values.length; row += 1) {
      const cells = sheet.values[row] ?? [];
      const label = cells[columns.name] ?? cells[columns.code];
      if (typeof label !== "string" || label.trim() === "") continue;
      const cell = { sheet: sheet.name, row, column: columns.actual };
      const read = readRow(officialName(label), cells[columns.actual], cell, state, found);
      if (read === "unreadable") return null;
      if (read === "end") break;
    }
  }
  const isWhole = (["income", "spending"] as const).every((side) => {
    const total = found.totals[side];
    return total === null ? !found.doubtful.has(side) : total === sumOfSide(found.lines, side);
  });
  return found.lines.length === 0 || !isWhole ? null : found;
}

interface Found {
  readonly lines: StatedLine[];
  readonly totals: Record<Direction, Fen | null>;
  /** Sides with a name that no scheme knows: only a total can tell whether it is an item of the account above. */
  readonly doubtful: Set<Direction>;
  opening: Fen | null;
  closing: Fen | null;
}

interface State {
  side: Direction | null;
  account: AccountConcept | null;
}

interface Columns {
  /** A heading may stand at the left of the names, in the column of codes. */
  readonly code: number;
  readonly name: number;
  readonly actual: number;
  readonly side: Direction | null;
}

function findTable(sheet: SheetSnapshot, year: number): { row: number; columns: Columns[] } | null {
  for (let row = 0; row < Math.min(headerRows, sheet.values.length); row += 1) {
    const heads = (sheet.values[row] ?? []).map((cell) => (typeof cell === "string" ? squeezeText(cell) : ""));
    const names = heads.flatMap((head, column) => (nameHead.test(head) ? [column] : []));
    const columns = names.flatMap((name, index): Columns[] => {
      const end = names[index + 1] ?? heads.length;
      const actual = heads.findIndex((head, column) => column > name && column < end && headsFigures(head, year));
      const head = heads[name] ?? "";
      const side = head.includes("收入") ? "income" : head.includes("支出") ? "spending" : null;
      const start = names[index - 1];
      return actual < 0 ? [] : [{ code: start === undefined ? 0 : name, name, actual, side }];
    });
    if (columns.length > 0) return { row, columns };
  }
  return null;
}

const headerRows = 15;
const nameHead =
  /^(?:收入|支出|收支)?(?:预算|会计)?(?:科目|项目|科目名称|项目名称)$|^(?:收入|支出)$|^(?:account|item)$/i;
const heading = /^(?:本年(?:度)?|年度)?(?:经费)?(收入|支出)(?:部分|类|项目|情况|科目)?$|^(income|spending)$/i;
const total = /^(?:本年(?:度)?|年度|当年)?(?:经费)?(收入|支出)(?:合计|总计|总额)$|^total(income|spending)oftheyear$/i;
const closing = /^(?:期末|年末|本年末?)?滚存结余$|^(?:期末|年末)结余$|^balancecarriedforward$/i;
const end = /^(?:各项基金|附注|工会主席|制表|核对|funds|chair)/i;
const passed =
  /^(?:本年|当年|年度)?(?:收支)?(?:结余|差额)$|^(?:合计|总计|小计)$|^surplusoftheyear$|^(?:investments(?:recovered)?|transfertoreserve)$/i;
const forward = /^balancebroughtforward$/i;

/** Of a name in both languages the Chinese one. */
function officialName(label: string): string {
  return label.replace(/(?<=\p{Script=Han})\s+[A-Za-z].*$/u, "");
}

type Read = "taken" | "end" | "unreadable";

/** Takes a row as far as it states something. */
function readRow(label: string, value: unknown, cell: StatedLine["cell"], state: State, found: Found): Read {
  const bare = parseAccountText(label)
    .parts.join("")
    .replace(/^(?:plus|less|i{1,3}\.)[:]?/i, "");
  const fen = fenIn(value);
  const isBlank = value === null || value === undefined || (typeof value === "string" && /^[\s—–-]*$/.test(value));
  if (end.test(bare)) return "end";
  const section = heading.exec(bare);
  if (section !== null) {
    Object.assign(state, { side: sideOf(section[1] ?? section[2]), account: null });
    return "taken";
  }
  const summed = total.exec(bare);
  if (summed !== null) {
    const side = sideOf(summed[1] ?? summed[2]);
    if (fen !== null) found.totals[side] = fen;
    state.account = null;
    return "taken";
  }
  if (closing.test(bare)) {
    if (fen !== null) found.closing = fen;
    return "taken";
  }
  if (meansOpening(label) || forward.test(bare)) {
    if (fen !== null) found.opening = fen;
    return "taken";
  }
  if (passed.test(bare) || bare === "" || isTail(label)) return "taken";
  if (isBlank) {
    const account = accountNamed(label, state);
    if (account?.kind === "account") state.account = account.account;
    return "taken";
  }
  const named = accountNamed(label, state);
  if (fen === null || named?.kind !== "account") return "unreadable";
  if (named.extra === label.trim() && state.account === named.account) found.doubtful.add(named.account.direction);
  state.account = named.account;
  // A number typed as text is no number for a formula.
  found.lines.push({ named, fen, cell: typeof value === "number" ? cell : null });
  return "taken";
}

/** The amount in a cell, a number or one typed as text (1,234.50); null where there is none. */
function fenIn(value: unknown): Fen | null {
  if (typeof value === "number") return fenOfYuan(value);
  if (typeof value !== "string" || value.trim() === "") return null;
  const read = readMoneyText(value);
  return "fen" in read ? read.fen : null;
}

function sideOf(word: string | undefined): Direction {
  return word === "收入" || word?.toLowerCase() === "income" ? "income" : "spending";
}

function isTail(label: string): boolean {
  return tailOf("income", label) !== null || tailOf("spending", label) !== null;
}

/** An item of the account above, else an account, else an item that no scheme lists. */
function accountNamed(label: string, { side, account }: State): Recognition | null {
  const name = parseAccountText(label).parts[0];
  if (name === undefined) return null;
  const isAccount = account !== null && findAccount(account.direction, name) !== null;
  const item = account === null ? null : findItem(account, name);
  if (account !== null && item !== null && (!isAccount || name === "其他")) {
    return { kind: "account", account, item: item.concept, extra: null, code: null, evidence: [] };
  }
  const sides: readonly Direction[] = side === null ? ["income", "spending"] : [side];
  for (const direction of sides) {
    const result = recognise(direction, label, null);
    if (result.kind === "account") return result;
  }
  return account === null
    ? null
    : { kind: "account", account, item: null, extra: label.trim(), code: null, evidence: [] };
}

/** What the accounts of a side add up to: their own lines, and the items of those that have none. */
function sumOfSide(lines: readonly StatedLine[], side: Direction): Fen {
  const own = new Set(
    lines.flatMap(({ named }) => (named.item === null && named.extra === null ? [named.account] : [])),
  );
  return lines.reduce((sum, { named, fen }) => {
    if (named.account.direction !== side) return sum;
    const isItem = named.item !== null || named.extra !== null;
    return isItem && own.has(named.account) ? sum : sum + fen;
  }, 0);
}
