import assert from "node:assert/strict";
import fc from "fast-check";
import { keepBooks, type KeptBooks } from "../../src/app/keep-books.js";
import { sayFindings } from "../../src/app/said-finding.js";
import type { Row, TabReading } from "../../src/core/reading/reading.js";
import type { SheetSnapshot, Snapshot } from "../../src/core/reading/snapshot.js";
import { isBlank, type CellValue } from "../../src/core/values/cell.js";
import { dayOf } from "../../src/core/values/day.js";
import { WorkbookError } from "../../src/workbook/errors.js";

const today = dayOf(2026, 11, 21) ?? 0;

type Rows = readonly (readonly CellValue[])[];

/** Sound books: what is damaged below. */
const sound: Readonly<Record<string, Rows>> = {
  会员: [
    ["序号", "会员号", "姓名", "性别", "身份证号", "部门", "入会时间", "会籍状态", "月工资"],
    [1, "0001", "王芳", "女", "11010519491231002X", "语文组", "2010-09-01", "在职", 5200],
    [2, "0002", "李强", "男", "440524188001010014", "数学组", "2012-09-01", "在职", 5300],
    [3, "0003", "赵敏", "女", null, "英语组", "2015-03-01", "在职", 4980.5],
    [4, "0004", "陈明", "男", null, "后勤", "2001-09-01", "退休", null],
  ],
  会费: [
    ["某某学校工会会费收缴登记表"],
    ["会员号", "姓名", "应缴", "1月", "2月", "3月", "4月", "合计"],
    ["0001", "王芳", 26, 26, 26, 26, 26, 104],
    ["0002", "李强", 26.5, 26.5, 26.5, null, null, 53],
    ["0003", "赵敏", 24.9, 24.9, 24.9, 24.9, 24.9, 99.6],
    ["合计", null, null, 77.4, 77.4, 50.9, 50.9, 256.6],
  ],
  支出: [
    ["日期", "凭证号", "摘要", "科目", "明细科目", "金额", "收款人", "经手人", "证明人", "审批人", "活动名称", "人数"],
    ["2026-01-20", "记-001", "春节慰问", "职工活动支出", "会员活动", 1200, "某某超市", "李红", "周", "陈主席", null, 4],
    [
      "2026-03-06",
      "记-002",
      "插花材料",
      "职工活动支出",
      "文体活动",
      480.5,
      "花店",
      "李红",
      "周",
      "陈主席",
      "三八活动",
      3,
    ],
    [null, null, "一季度小计", null, null, 1680.5, null, null, null, null, null, null],
    ["2026-04-10", "记-003", "慰问住院职工", "维权支出", "送温暖", 500, "赵敏", "李红", "周", "陈主席", null, null],
    ["2026-05-01", "记-004", "培训费", "业务支出", "培训", 360, "培训中心", "李红", "周", "陈主席", null, null],
    [null, null, "合计", null, null, 2540.5, null, null, null, null, null, null],
  ],
  收入: [
    ["日期", "凭证号", "摘要", "科目", "金额", "缴款单位"],
    ["2026-01-15", "收-001", "一季度拨缴", "拨缴经费收入", 9000, "学校"],
    ["2026-06-15", "收-002", "会费", "会费收入", 256.6, "会员"],
  ],
  预算: [
    ["科目", "预算数"],
    ["拨缴经费收入", 36000],
    ["职工活动支出", 20000],
    ["维权支出", 3000],
    ["业务支出", 2000],
  ],
  活动: [
    ["活动日期", "活动名称", "参加人数", "预算金额"],
    ["2026-03-06", "三八活动", 3, 600],
    ["9月上旬", "教师节座谈", 4, null],
  ],
  设置: [
    ["项目", "值"],
    ["单位名称", "某某学校工会委员会"],
    ["年度", 2026],
    ["上年结余", 15000],
    ["省份", "安徽"],
    ["会费截止月", "2026-04"],
  ],
};

const junk: readonly CellValue[] = [
  null,
  "",
  " ",
  "　",
  0,
  -1,
  -350.5,
  1e15,
  0.005,
  440524188001010000,
  45000,
  2026,
  true,
  "2026.2.30",
  "2026年3月5日",
  "3月",
  "5月6日",
  "12/13/14",
  "１，２００．５０",
  "1.234,50",
  "293,549,90",
  "（500）",
  "￥1,000元",
  "壹佰元整",
  "√",
  "—",
  "免",
  "同上",
  "合计",
  "小计",
  "退修",
  "王 芳",
  "\u200b王芳",
  "不存在的人",
  "记-001",
  "12",
  "职工活动",
  "上年结转",
  "捐款",
  "=1+1",
  "#REF!",
  { error: "#REF!" },
  { error: "#N/A" },
  "x".repeat(3000),
  "\ud800",
  "🎉",
];

type Damage =
  | { kind: "cell"; sheet: number; row: number; column: number; value: CellValue }
  | { kind: "copy" | "drop" | "blank" | "swap"; sheet: number; row: number }
  | { kind: "dropColumn" | "copyColumn"; sheet: number; column: number }
  | { kind: "dropSheet" | "copySheet"; sheet: number };

const where = { sheet: fc.nat(6), row: fc.nat(8), column: fc.nat(12) };
const damage: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant("cell" as const), ...where, value: fc.constantFrom(...junk) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("copy" as const, "drop" as const, "blank" as const, "swap" as const),
      sheet: where.sheet,
      row: where.row,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("dropColumn" as const, "copyColumn" as const),
      sheet: where.sheet,
      column: where.column,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom("dropSheet" as const, "copySheet" as const), sheet: where.sheet }),
  },
);

function damaged(damages: readonly Damage[]): Snapshot {
  const sheets = Object.entries(sound).map(([name, rows]) => ({ name, rows: rows.map((cells) => [...cells]) }));
  for (const one of damages) {
    const index = one.sheet % Math.max(1, sheets.length);
    const sheet = sheets[index];
    if (sheet === undefined) continue;
    const { rows } = sheet;
    switch (one.kind) {
      case "dropSheet":
        sheets.splice(index, 1);
        break;
      case "copySheet":
        sheets.push({ name: `${sheet.name}${sheets.length}`, rows: rows.map((cells) => [...cells]) });
        break;
      case "dropColumn":
        for (const cells of rows) cells.splice(one.column, 1);
        break;
      case "copyColumn":
        for (const cells of rows) cells.push(cells[one.column] ?? null);
        break;
      case "cell": {
        const cells = rows[one.row];
        while (cells !== undefined && cells.length <= one.column) cells.push(null);
        if (cells !== undefined) cells[one.column] = one.value;
        break;
      }
      case "copy":
        rows.splice(one.row, 0, [...(rows[one.row] ?? [])]);
        break;
      case "drop":
        rows.splice(one.row, 1);
        break;
      case "blank":
        rows.splice(one.row, 0, []);
        break;
      case "swap":
        rows.splice(one.row, 2, ...rows.slice(one.row, one.row + 2).reverse());
        break;
    }
  }
  return { date1904: false, sheets: sheets.map(({ name, rows }) => sheetOf(name, rows)) };
}

function sheetOf(name: string, values: Rows): SheetSnapshot {
  return { name, visible: true, mark: null, values, merges: [], tables: [], hiddenRows: [], hiddenColumns: [] };
}

/** The books, or null where there is nothing to read: that is said as an error of its own. */
function kept(snapshot: Snapshot): KeptBooks | null {
  try {
    return keepBooks(snapshot, { language: "zh-CN", today, year: null });
  } catch (error) {
    if (error instanceof WorkbookError && (error.code === "no-tab" || error.code === "no-rows")) return null;
    throw error;
  }
}

/** `DAMAGED_RUNS=20000 npx mocha test/app/damaged-books.test.ts` tries more. */
const runs = Number(process.env.DAMAGED_RUNS ?? 2000);

describe("books damaged at random", function () {
  this.timeout(Math.max(300_000, runs * 60));

  it("are sound before they are damaged", () => {
    const books = kept(damaged([]));
    const graver = books?.findings.filter(({ severity }) => severity !== "info");
    assert.deepEqual(graver, []);
  });

  it("crash nothing, lose no row, count nothing twice, and are said at cells that hold what is said", () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 12 }), (damages) => {
        const books = kept(damaged(damages));
        if (books === null) return;
        speakInWholeSentences(books);
        holdWhatIsSaid(books);
        loseNoRow(books);
        countEachPaymentOnce(books);
      }),
      { numRuns: runs },
    );
  });
});

function speakInWholeSentences(books: KeptBooks): void {
  const size = new Map(books.snapshot.sheets.map(({ name, values }) => [name, values]));
  for (const language of ["zh-CN", "en"] as const) {
    for (const { sheet, row, column, message, code } of sayFindings(books.findings, books, language)) {
      assert.doesNotMatch(message, /undefined|NaN|\[object|Infinity/, code);
      if (sheet === null) continue;
      const values = size.get(sheet);
      assert.ok(values !== undefined, `${code} names a sheet that is not there: ${sheet}`);
      const widest = Math.max(...values.map((cells) => cells?.length ?? 0));
      assert.ok(row === null || row < values.length, `${code} at row ${row} of ${values.length}`);
      assert.ok(column === null || column < widest, `${code} at column ${column} of ${widest}`);
    }
  }
}

function holdWhatIsSaid({ findings, snapshot }: KeptBooks): void {
  for (const { code, at, args } of findings) {
    if (!speaksOfCell.has(code) || at?.row == null || at.column === null || typeof args.text !== "string") continue;
    const held = snapshot.sheets.find(({ name }) => name === at.sheet)?.values[at.row]?.[at.column] ?? null;
    const text = typeof held === "object" && held !== null ? held.error : String(held);
    assert.equal(squeezed(args.text), squeezed(text), `${code} at ${at.row},${at.column}`);
  }
}

/** Each row under a header is a record, a sum, an aside or put aside as none, or something is said of it. */
function loseNoRow({ reading, findings, snapshot }: KeptBooks): void {
  const said = new Set(findings.flatMap(({ at }) => (at?.row == null ? [] : [`${at.row}|${at.sheet}`])));
  for (const tab of Object.values(reading.tabs)) {
    const rows = rowsOfSheet(reading, tab).flatMap((one) => [...one]);
    const read = new Set([...rows.map(({ row }) => row), ...tab.totals, ...tab.asides, ...tab.passed]);
    const values = snapshot.sheets.find(({ name }) => name === tab.sheet)?.values ?? [];
    const columns = new Set([
      ...[tab.columns, ...rows.map((row) => row.columns ?? {})].flatMap((one) =>
        Object.values<number | undefined>(one),
      ),
      ...tab.monthColumns.map(({ column }) => column),
    ]);
    for (let row = tab.headerRow + 1; row < values.length; row += 1) {
      if (![...columns].some((column) => column !== undefined && !isBlank(values[row]?.[column]))) continue;
      assert.ok(read.has(row) || said.has(`${row}|${tab.sheet}`), `${tab.sheet} row ${row + 1} of ${tab.tab}`);
    }
  }
}

/** The records of a tab; of a journal, those of both its tabs. */
function rowsOfSheet({ tabs }: KeptBooks["reading"], tab: TabReading): readonly (readonly Row[])[] {
  if (tab.tab !== "income" && tab.tab !== "disbursements") return [tab.rows];
  return [tabs.income, tabs.disbursements].flatMap((one) => (one?.sheet === tab.sheet ? [one.rows] : []));
}

/** Each payment that was read enters its fund's figures once, or is excluded with a reason. */
function countEachPaymentOnce({ reading, ledger }: KeptBooks): void {
  for (const key of ["disbursements", "income"] as const) {
    const tab = reading.tabs[key];
    if (tab === undefined) continue;
    const counted = new Map<number, number>();
    const sources = [
      ...ledger.funds.flatMap((fund) => [...fund.openingSources, ...fund.incomeSources, ...fund.spendingSources]),
      ...ledger.tail.flatMap((line) => line.sources),
    ];
    for (const { tab: of, row } of sources) if (of === key) counted.set(row, (counted.get(row) ?? 0) + 1);
    const excluded = new Set(
      [...reading.excluded, ...ledger.excluded].filter(({ sheet }) => sheet === tab.sheet).map(({ row }) => row),
    );
    for (const { row, values } of tab.rows) {
      const amount = values.amount ?? ("spending" in values ? values.spending : null);
      if (amount === null || amount === 0) continue;
      const times = counted.get(row) ?? 0;
      assert.ok(times <= 1, `${key} row ${row + 1} is counted ${times} times`);
      assert.ok(times === 1 || excluded.has(row), `${key} row ${row + 1} (${amount}) enters no figure`);
    }
  }
}

/** Codes whose `text` is what stands in the cell. */
const speaksOfCell = new Set([
  "cell-error",
  "date-unreadable",
  "date-impossible",
  "date-ambiguous",
  "date-year-missing",
  "month-unreadable",
  "number-unreadable",
  "choice-unknown",
  "amount-unreadable",
  "amount-wrong-decimal",
  "amount-too-large",
  "amount-rounded",
]);

function squeezed(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b]/g, "")
    .toLowerCase();
}
