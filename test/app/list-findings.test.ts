import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook } from "../../src/app/check-workbook.js";
import { clearMarks, listFindings } from "../../src/app/list-findings.js";
import { keepBooks } from "../../src/app/keep-books.js";
import { settleFindings } from "../../src/app/settle-findings.js";
import { words, type Word } from "../../src/core/sheets/check-results/labels.js";
import { dayOf } from "../../src/core/values/day.js";
import type { CellValue } from "../../src/core/values/cell.js";
import type { Language } from "../../src/core/values/language.js";
import { openXlsx } from "../../src/workbook/xlsx/index.js";
import { bookBytes, type Book } from "../end-to-end/book.js";

const head = ["日期", "凭证号", "摘要", "科目", "金额", "经手人", "证明人", "审批人"];
const signedTwice = ["2025-03-08", "记-001", "插花", "职工活动支出", 300, "陈明", "周", "陈明"];
const good = ["2025-05-01", "记-002", "球赛", "职工活动支出", 200, "李", "周", "陈明"];
const alsoTwice = ["2025-06-01", "记-003", "读书会", "职工活动支出", 120, "李", "李", "陈明"];

function book(...rows: (string | number)[][]): Book {
  return {
    设置: [
      ["项目", "值"],
      ["年度", 2025],
      ["上年结余", 1000],
    ],
    支出: [head, ...rows],
  };
}

function options(day = 15, language: Language = "zh-CN") {
  return { language, today: dayOf(2026, 1, day) ?? 0, year: null, marks: true } as const;
}

type Open = ReturnType<typeof openXlsx>;

/** The list as it stands in the workbook: the cells under each header, of the open part and of the history. */
async function listed(workbook: Open, name = "校验结果", language: Language = "zh-CN") {
  const values = (await workbook.read()).sheets.find((sheet) => sheet.name === name)?.values ?? [];
  const blocks: { row: number; cells: Partial<Record<Word, CellValue>> }[][] = [];
  let heads: (Word | undefined)[] | null = null;
  values.forEach((cells, row) => {
    const key = words.key[language];
    if ((cells ?? []).includes(key)) {
      heads = (cells ?? []).map((cell) => (Object.keys(words) as Word[]).find((one) => words[one][language] === cell));
      blocks.push([]);
    } else if (heads !== null && typeof cells?.[heads.indexOf("key")] === "string") {
      const named = heads.map((word, column) => [word ?? "", cells[column] ?? null]);
      blocks.at(-1)?.push({ row, cells: Object.fromEntries(named) as Partial<Record<Word, CellValue>> });
    } else heads = null;
  });
  const columns = new Map<Word, number>();
  values
    .find((cells) => (cells ?? []).includes(words.key[language]))
    ?.forEach((cell, column) => {
      const word = (Object.keys(words) as Word[]).find((one) => words[one][language] === cell);
      if (word !== undefined) columns.set(word, column);
    });
  return { open: blocks[0] ?? [], history: blocks[1] ?? [], columns };
}

/** Types into the row of the finding at a cell of 支出, as an officer would. */
async function type(workbook: Open, cell: string, typed: Partial<Record<Word, string>>): Promise<Open> {
  const { open, columns } = await listed(workbook);
  const row = open.find((one) => one.cells.sheet === "支出" && one.cells.cell === cell)?.row;
  assert.ok(row !== undefined, `no finding at 支出!${cell}`);
  await workbook.write({
    pages: [],
    cells: Object.entries(typed).map(([word, value]) => {
      return { sheet: "校验结果", row, column: columns.get(word as Word) ?? -1, value };
    }),
  });
  return openXlsx(workbook.bytes());
}

/** The same list of findings in a book whose rows are others: what an officer does between two checks. */
async function withRows(workbook: Open, ...rows: (string | number)[][]): Promise<Open> {
  const next = openXlsx(workbook.bytes());
  const cells = [0, 1, 2, 3, 4].flatMap((row) =>
    head.map((_, column) => ({ sheet: "支出", row: row + 1, column, value: rows[row]?.[column] ?? null })),
  );
  await next.write({ pages: [], cells });
  return openXlsx(next.bytes());
}

/** The XML of all sheets, its signs as a formula has them. */
function formulas(workbook: Open): string {
  const sheets = Object.entries(unzipSync(workbook.bytes())).filter(([name]) => name.startsWith("xl/worksheets/"));
  return sheets.map(([, part]) => strFromU8(part).replaceAll("&quot;", '"').replaceAll("&apos;", "'")).join("");
}

function text(cell: CellValue | undefined): string {
  return typeof cell === "string" ? cell : "";
}

const twice = ({ code }: { code: string }): boolean => code === "signature-twice";

describe("the list of findings in the workbook", () => {
  it("has a row a finding with place, value, reason and source, and links to the cell", async () => {
    const workbook = openXlsx(bookBytes(book(signedTwice, good)));
    const { findings, sheet } = await listFindings(workbook, options());
    const { open } = await listed(openXlsx(workbook.bytes()), sheet);
    assert.equal(open.length, findings.length);
    const row = open.find(({ cells }) => cells.cell === "H2")?.cells;
    assert.deepEqual(
      [row?.severity, row?.kind, row?.sheet, row?.value, row?.expected, row?.state],
      ["警告", "同一人签两处", "支出", "陈明", "三个不同的人", "待处理"],
    );
    assert.match(text(row?.message), /“陈明”既是经手人又是审批人/);
    assert.match(text(row?.source), /经手、证明、审批/);
    const link = /HYPERLINK\("#'校验结果'!A(\d+)","同一人签两处"\)/.exec(formulas(workbook));
    const values = (await workbook.read()).sheets.find(({ name }) => name === sheet)?.values[Number(link?.[1]) - 1];
    assert.deepEqual(values?.slice(1, 3), ["警告", "同一人签两处"]);
    assert.match(text(values[5]), /互相监督/);
  });

  it("says what was gone through when nothing was found", async () => {
    const workbook = openXlsx(readFileSync(new URL("../../assets/samples/tidy.xlsx", import.meta.url)));
    const { findings, coverage } = await listFindings(workbook, options());
    assert.deepEqual(findings, []);
    const text = JSON.stringify((await workbook.read()).sheets.find(({ name }) => name === "校验结果")?.values);
    const said = `未发现问题。本次核对了 ${coverage.sheets} 张表、${coverage.rows} 行记录，运行规则 ${coverage.ran} 条`;
    assert.ok(text.includes(said), text);
    assert.ok(coverage.rows > 400 && coverage.ran > 80, JSON.stringify(coverage));
  });

  it("keeps a note while rows move, and in the other language", async () => {
    let workbook = openXlsx(bookBytes(book(signedTwice, good)));
    await listFindings(workbook, options());
    workbook = await type(workbook, "H2", { note: "已请财务说明" });
    workbook = await withRows(
      workbook,
      good,
      ["2025-02-01", "记-000", "茶话会", "职工活动支出", 90, "李", "周", "陈明"],
      signedTwice,
    );
    await listFindings(workbook, options(16, "en"));
    const { open } = await listed(openXlsx(workbook.bytes()), "校验结果", "en");
    const row = open.find(({ cells }) => cells.cell === "H4")?.cells;
    assert.deepEqual([row?.note, row?.since, row?.state], ["已请财务说明", dayOf(2026, 1, 15), "open"]);
  });

  it("takes reason and name for an acceptance, which is not counted and not marked, and comes back when the row changes", async () => {
    let workbook = openXlsx(bookBytes(book(signedTwice, good)));
    await listFindings(workbook, options());
    workbook = await type(workbook, "H2", { reason: "主席出差，事后补签", by: "王芳" });
    const accepted = await checkWorkbook(workbook, options());
    assert.deepEqual(
      accepted.findings.filter(twice).map((one) => one.accepted),
      [true],
    );
    assert.equal(accepted.counts.warning, accepted.findings.filter((one) => one.severity === "warning").length - 1);
    const { findings } = await listFindings(workbook, options());
    assert.ok(findings.find(twice)?.accepted);

    workbook = await withRows(
      workbook,
      ["2025-03-08", "记-001", "插花", "职工活动支出", 3000, "陈明", "周", "陈明"],
      good,
    );
    await listFindings(workbook, options(17));
    const { open, history } = await listed(openXlsx(workbook.bytes()));
    const row = open.find(({ cells }) => cells.cell === "H2")?.cells;
    assert.deepEqual([row?.state, row?.reason, row?.by], ["待处理", null, null]);
    assert.equal(row?.note, "该行已改动，原接受理由：主席出差，事后补签（王芳）");
    assert.deepEqual(history, []);
  });

  it("keeps notes and acceptances when a column is put in, a sheet is renamed, or a header is typed over an empty column", async () => {
    const rows = [signedTwice, good];
    const shapes: Readonly<Record<string, Book>> = {
      "a column before": { ...book(), 支出: [head, ...rows].map((cells, row) => [row === 0 ? "序号" : row, ...cells]) },
      "a column between": {
        ...book(),
        支出: [head, ...rows].map((cells, row) => [...cells.slice(0, 2), row === 0 ? "附件" : row, ...cells.slice(2)]),
      },
      "another name": { 设置: book()["设置"] ?? [], 支出明细: [head, ...rows] },
      "a column that is read": { ...book(), 支出: [[...head, "备注"], ...rows] },
    };
    for (const [shape, later] of Object.entries(shapes)) {
      let workbook = openXlsx(bookBytes(book(...rows)));
      await listFindings(workbook, options());
      workbook = await type(workbook, "H2", { note: "已问", reason: "主席出差", by: "王芳" });
      const list = (await workbook.read()).sheets.find(({ name }) => name === "校验结果");
      const changed = keepBooks(
        { date1904: false, sheets: [...(await openXlsx(bookBytes(later)).read()).sheets, list!] },
        options(),
      );
      const { findings, resolved } = settleFindings(changed, options());
      const found = findings.find(twice);
      assert.deepEqual([found?.treatment.note, found?.accepted, resolved], ["已问", true, []], shape);
    }
  });

  it("does not blame the row when something else has changed, and keeps the note", async () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `${month}月`);
    const dues = [
      ["姓名", "月工资", ...months],
      ["张三", 6000],
      ["李四", 6000, ...months.map(() => 30)],
    ];
    const workbook = openXlsx(bookBytes({ 会费: dues }));
    const july = { language: "zh-CN", today: dayOf(2026, 7, 15) ?? 0, year: 2026, marks: false } as const;
    const { findings } = await listFindings(workbook, july);
    const key = findings.find(({ code }) => code === "dues-long-unpaid")?.key.content ?? "";
    await listFindings(workbook, { ...july, accept: new Map([[key, { reason: "已谈话", by: "王芳" }]]) });
    const august = await checkWorkbook(workbook, { ...july, today: dayOf(2026, 8, 15) ?? 0 });
    const again = august.findings.find(({ code }) => code === "dues-long-unpaid");
    assert.deepEqual([again?.accepted, again?.treatment.note], [false, "情况有变化，原接受理由：已谈话（王芳）"]);
  });

  it("knows its own list by two of three headers that people may have changed", async () => {
    let workbook = openXlsx(bookBytes(book(signedTwice)));
    await listFindings(workbook, options());
    workbook = await type(workbook, "H2", { note: "已问" });
    const { columns } = await listed(workbook);
    const values = (await workbook.read()).sheets.find(({ name }) => name === "校验结果")?.values ?? [];
    const row = values.findIndex((cells) => (cells ?? []).includes("标识"));
    const column = columns.get("note") ?? 0;
    await workbook.write({ pages: [], cells: [{ sheet: "校验结果", row, column, value: "说明" }] });
    const { findings, nameTaken } = await listFindings(workbook, options());
    assert.deepEqual([findings.find(twice)?.treatment.note, nameTaken], ["已问", null]);
  });

  it("moves what is no longer found to the history with its note, and back when it returns", async () => {
    let workbook = openXlsx(bookBytes(book(signedTwice, alsoTwice)));
    await listFindings(workbook, options());
    workbook = await type(workbook, "H2", { note: "找主席补签" });
    workbook = await withRows(workbook, good, alsoTwice);
    await listFindings(workbook, options(20));
    const gone = await listed(openXlsx(workbook.bytes()));
    assert.deepEqual(
      gone.history.map(({ cells }) => [cells.cell, cells.note, cells.resolved]),
      [["H2", "找主席补签", dayOf(2026, 1, 20)]],
    );
    assert.deepEqual(gone.open.filter(({ cells }) => cells.kind === "同一人签两处").length, 1);

    workbook = await withRows(workbook, signedTwice, alsoTwice);
    await listFindings(workbook, options(25));
    const back = await listed(openXlsx(workbook.bytes()));
    assert.equal(back.open.find(({ cells }) => cells.cell === "H2")?.cells.note, "找主席补签");
    assert.deepEqual(back.history, []);
  });

  it("accepts from the pane, for this finding alone, and takes it back", async () => {
    const workbook = openXlsx(bookBytes(book(signedTwice, alsoTwice)));
    const { findings } = await checkWorkbook(workbook, options());
    const key = findings.find(twice)?.key.content ?? "";
    const accept = new Map([[key, { reason: "已补签", by: "王芳" }]]);
    await listFindings(workbook, { ...options(), accept });
    const kept = await checkWorkbook(openXlsx(workbook.bytes()), options());
    assert.deepEqual(
      kept.findings.filter(twice).map((one) => one.accepted),
      [true, false],
    );
    await listFindings(workbook, { ...options(), accept: new Map([[key, null]]) });
    const again = await checkWorkbook(workbook, options());
    assert.deepEqual(
      again.findings.filter(twice).map((one) => one.accepted),
      [false, false],
    );
  });

  it("leaves a list that cannot be made out any more, and writes beside it", async () => {
    const workbook = openXlsx(bookBytes(book(signedTwice)));
    await listFindings(workbook, options());
    const { columns } = await listed(workbook);
    const values = (await workbook.read()).sheets.find(({ name }) => name === "校验结果")?.values ?? [];
    const row = values.findIndex((cells) => (cells ?? []).includes("标识"));
    await workbook.write({
      pages: [],
      cells: [{ sheet: "校验结果", row, column: columns.get("key") ?? 0, value: "别的" }],
    });
    const { sheet, nameTaken } = await listFindings(workbook, options());
    assert.deepEqual([sheet, nameTaken], ["校验结果 (2)", "校验结果"]);
    const names = (await workbook.read()).sheets.map(({ name }) => name);
    assert.ok(names.includes("校验结果") && names.includes("校验结果 (2)"));
  });

  it("marks the cells and takes the marks off again, leaving the package's sheets as they were", async () => {
    const workbook = openXlsx(bookBytes(book(signedTwice, good)));
    await listFindings(workbook, { ...options(), marks: false });
    const plain = openXlsx(workbook.bytes());
    await listFindings(workbook, options());
    assert.notDeepEqual(workbook.bytes(), plain.bytes());
    await clearMarks(workbook);
    assert.deepEqual((await workbook.read()).sheets, (await plain.read()).sheets);
  });
});
