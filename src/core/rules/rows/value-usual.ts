import type { Row, TabReading } from "../../reading/reading.js";
import { labeller } from "../cells/tab-columns.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";

/** Columns that belong to every record once a book keeps them; amounts, dates, accounts and names are said by reading and the ledger. */
const looked = [
  { tab: "members", keys: ["sex", "birthDate", "idNumber", "joinDate", "department"] },
  { tab: "disbursements", keys: ["voucherNo", "summary", "payee", "handler"] },
  { tab: "income", keys: ["voucherNo", "summary"] },
] as const;

type Key = (typeof looked)[number]["keys"][number];
type Values = Readonly<Partial<Record<Key, unknown>>>;

/** By name, because a look by a key that varies costs several times as much, and there are tens of thousands. */
const isEmpty: Readonly<Record<Key, (values: Values) => boolean>> = {
  sex: ({ sex }) => sex === null,
  birthDate: ({ birthDate }) => birthDate === null,
  idNumber: ({ idNumber }) => idNumber === null,
  joinDate: ({ joinDate }) => joinDate === null,
  department: ({ department }) => department === null,
  voucherNo: ({ voucherNo }) => voucherNo === null,
  summary: ({ summary }) => summary === null,
  payee: ({ payee }) => payee === null,
  handler: ({ handler }) => handler === null,
};

const fewest = 10;
/** At most one record in so many lacks it. */
const oneIn = 10;

/** An empty cell in a column that nearly every record fills in. */
export const valueUsual = defineRule<{ readonly column: string }>({
  code: "value-usual",
  family: "rows",
  severity: "info",
  title: { "zh-CN": "其他行都填了，这里空着", en: "Empty where the others are filled in" },
  why: {
    "zh-CN": "漏填的凭证号、摘要、身份信息，审计和核对时要一一补查。",
    en: "A missing voucher number, description or particular has to be found again at every audit.",
  },
  source: practice,
  expects: { "zh-CN": "与其他行一样填写", en: "a value, as in the other rows" },
  says: {
    "zh-CN": ({ column }) => `“${column}”几乎每行都填了，这里空着；请补上。`,
    en: ({ column }) => `"${column}" is filled in nearly everywhere but here; fill it in.`,
  },
  needs: [["members", "disbursements", "income"]],
  examples: {
    fails: [{ sheets: { 支出: journal(12) }, at: "支出!B12" }],
    passes: [{ sheets: { 支出: journal(null) } }],
  },
  check: ({ reading: { tabs }, snapshot }) =>
    looked.flatMap(({ tab: key, keys }) => {
      const tab = tabs[key] as TabReading | undefined;
      if (tab === undefined || tab.rows.length < fewest) return [];
      const label = labeller(tab, snapshot);
      return emptyByColumn(tab, keys).flatMap(({ one, column, empty }) => {
        if (empty.length * oneIn > tab.rows.length) return [];
        return empty.map(({ row, columns }) => ({
          at: { sheet: tab.sheet, row, column: columns?.[one] ?? column },
          args: { column: label(column) },
        }));
      });
    }),
});

interface Emptied {
  readonly one: Key;
  /** 0-based column of the sheet. */
  readonly column: number;
  /** The records whose cell is empty. */
  readonly empty: Row[];
}

/** The columns that the tab has, each with its empty cells: one pass over the records for all of them. */
function emptyByColumn(tab: TabReading, keys: readonly Key[]): readonly Emptied[] {
  const columns = keys.flatMap((one) => {
    const column = (tab.columns as Readonly<Partial<Record<Key, number>>>)[one];
    return column === undefined ? [] : [{ one, column, isEmpty: isEmpty[one], empty: new Array<Row>() }];
  });
  for (const row of tab.rows) {
    const values = row.values as Values;
    for (const { one, isEmpty, empty } of columns) {
      if (isEmpty(values) && !row.unread.includes(one) && !isBroughtForward(values)) empty.push(row);
    }
  }
  return columns;
}

/** A balance brought forward has neither voucher nor payee. */
function isBroughtForward(values: object): boolean {
  const texts = values as Readonly<Record<string, unknown>>;
  return ["summary", "account", "item"].some((key) => {
    const text = texts[key];
    return typeof text === "string" && /结转|结余|余额|承前|opening|brought/i.test(text);
  });
}

/** A register of twelve payments, one of them without a description; `without` is the row as Excel counts it. */
function journal(without: number | null): (string | number | null)[][] {
  const payments = Array.from({ length: 12 }, (_, index): (string | number | null)[] => [
    46086 + index,
    index + 2 === without ? null : "会议用茶",
    "业务支出",
    60 + index,
  ]);
  return [["日期", "摘要", "科目", "金额"], ...payments];
}
