import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../src/workbook/xlsx/open-xlsx.js";
import { bookBytes, type Book } from "../end-to-end/book.js";
import { shell } from "./shell.js";

const book: Book = {
  设置: [
    ["项目", "值"],
    ["年度", 2025],
    ["上年结余", 100],
  ],
  支出: [
    ["日期", "摘要", "科目", "金额"],
    ["2025-03-08", "三八节活动", "职工活动支出", 88.8],
  ],
};
const wrong: Book = { ...book, 支出: [...(book["支出"] ?? []), ["2025-03-09", "看不清", "职工活动支出", "约五百"]] };

describe("command line", () => {
  it("check: exit 0 without errors, 1 with one; the JSON is one object of the stated shape", () =>
    shell({ "good.xlsx": bookBytes(book), "bad.xlsx": bookBytes(wrong) }, async (books) => {
      const good = await books("check {good.xlsx} --json --today 2026-01-15 --lang en");
      assert.equal(good.code, 0, good.stdout);
      const said = JSON.parse(good.stdout) as Record<string, unknown>;
      assert.deepEqual(Object.keys(said), ["workbook", "tabs", "findings", "counts", "checked"]);
      assert.deepEqual(said.tabs, [
        { tab: "disbursements", sheet: "支出", headerRow: 1, rows: 1, layout: "long" },
        { tab: "settings", sheet: "设置", headerRow: 1, rows: 2, layout: "long" },
      ]);
      const bad = await books("check {bad.xlsx} --json --today 2026-01-15 --lang en");
      assert.equal(bad.code, 1);
      const { findings } = JSON.parse(bad.stdout) as { findings: Record<string, unknown>[] };
      const error = findings.find(({ severity }) => severity === "error");
      const more = ["value", "expected", "source", "accepted"];
      assert.deepEqual(Object.keys(error ?? {}), ["code", "severity", "sheet", "cell", "message", ...more]);
      assert.equal(error?.sheet, "支出");
      assert.equal(error.cell, "D3");
    }));

  it("check --out: lists the findings in a copy, the same as it prints, and leaves the input alone", () => {
    const bytes = bookBytes(wrong);
    return shell({ "in.xlsx": bytes }, async (books, path) => {
      const { code, stdout } = await books("check {in.xlsx} --out {out.xlsx} --json --today 2026-01-15 --lang zh-CN");
      assert.equal(code, 1);
      const said = JSON.parse(stdout) as { list: string; findings: { cell: string | null; message: string }[] };
      assert.equal(said.list, "校验结果");
      assert.deepEqual(readFileSync(path("in.xlsx")), Buffer.from(bytes));
      const { sheets } = await openXlsx(readFileSync(path("out.xlsx"))).read();
      const rows = sheets.find(({ name }) => name === "校验结果")?.values ?? [];
      const listed = rows.slice(5, 5 + said.findings.length).map((cells) => cells?.[6]);
      assert.deepEqual(
        listed,
        said.findings.map(({ message }) => message),
      );
      const same = await books("check {in.xlsx} --out {in.xlsx} --lang zh-CN");
      assert.equal(same.code, 2);
    });
  });

  it("report: makes the sheets in a copy, lists what it did not count, and leaves the input alone", () => {
    const bytes = bookBytes(wrong);
    return shell({ "in.xlsx": bytes }, async (books, path) => {
      const { code, stdout } = await books("report {in.xlsx} --out {out.xlsx} --json --today 2026-01-15 --lang zh-CN");
      assert.equal(code, 1);
      const made = JSON.parse(stdout) as Record<string, unknown>;
      assert.deepEqual(Object.keys(made), [
        ...["year", "out", "sheets", "income", "spending", "funds", "totals", "dues", "calendar", "tieOut", "counts"],
        ...["excluded", "lost"],
      ]);
      assert.deepEqual(made.sheets, ["经费收支决算表", "活动日历"]);
      assert.deepEqual(
        (made.excluded as { sheet: string; cell: string }[]).map(({ sheet, cell }) => `${sheet}!${cell}`),
        ["支出!D3"],
      );
      assert.deepEqual(readFileSync(path("in.xlsx")), Buffer.from(bytes));
      const snapshot = await openXlsx(readFileSync(path("out.xlsx"))).read();
      assert.deepEqual(
        snapshot.sheets.map(({ name, mark }) => [name, mark?.kind ?? null]),
        [
          ["设置", null],
          ["支出", null],
          ["经费收支决算表", "fund-report"],
          ["活动日历", "activity-calendar"],
        ],
      );
    });
  });

  it("report again: replaces its own sheets in their place; a user's sheet of the same name is left alone", () =>
    shell({ "in.xlsx": bookBytes({ ...book, 活动日历: [["我自己的日历"]] }) }, async (books, path) => {
      const line = "--json --today 2026-01-15 --lang zh-CN";
      const first = JSON.parse((await books(`report {in.xlsx} --out {one.xlsx} ${line}`)).stdout) as {
        sheets: string[];
      };
      assert.equal(first.sheets[0], "经费收支决算表");
      assert.notEqual(first.sheets[1], "活动日历");
      const second = await books(`report {one.xlsx} --out {two.xlsx} ${line}`);
      assert.deepEqual((JSON.parse(second.stdout) as { sheets: string[] }).sheets, first.sheets);
      const { sheets } = await openXlsx(readFileSync(path("two.xlsx"))).read();
      assert.equal(sheets.length, 5);
      assert.equal(sheets.find(({ name }) => name === "活动日历")?.values[0]?.[0], "我自己的日历");
    }));

  it("audit: the report and its papers in a copy, last year's figures from its own workbook, the seed asked for", () => {
    const last = bookBytes({
      ...book,
      设置: [
        ["项目", "值"],
        ["单位名称", "甲校工会"],
        ["年度", 2024],
      ],
      支出: [
        ["日期", "摘要", "科目", "金额"],
        ["2024-03-08", "三八节活动", "职工活动支出", 70],
      ],
    });
    const payments = Array.from({ length: 60 }, (_, index) => [
      "2025-03-08",
      `第${index + 1}笔`,
      "职工活动支出",
      index + 1,
    ]);
    const many = { ...book, 支出: [...(book["支出"] ?? []), ...payments] };
    return shell({ "in.xlsx": bookBytes(many), "last.xlsx": last }, async (books, path) => {
      const line = "--previous {last.xlsx} --period 2025-Q1 --seed 7 --json --today 2026-01-15 --lang zh-CN";
      const { code, stdout } = await books(`audit {in.xlsx} --out {out.xlsx} ${line}`);
      assert.notEqual(code, 2, stdout);
      const made = JSON.parse(stdout) as {
        sheets: string[];
        notMade: { kind: string; why: string }[];
        tieOut: unknown;
      };
      for (const name of ["经费收支决算表", "科目明细账", "经审工作底稿", "经审抽样表", "经费收支公开表", "校验结果"]) {
        assert.ok(made.sheets.includes(name), name);
      }
      assert.match(made.notMade.find(({ kind }) => kind === "bank-reconciliation")?.why ?? "", /对账单/);
      const { sheets } = await openXlsx(readFileSync(path("out.xlsx"))).read();
      const sample = sheets.find(({ name }) => name === "经审抽样表")?.values ?? [];
      assert.ok(sample.some((cells) => cells?.includes("种子") === true && cells.includes(7)));
      const report = sheets.find(({ name }) => name === "经费收支决算表")?.values ?? [];
      const head = report.find((cells) => cells?.includes("决算数"));
      const row = report.find((cells) => cells?.includes("职工活动支出"));
      assert.ok(head !== undefined && row !== undefined);
      assert.equal(row[head.indexOf("上年决算数")], 70);
      assert.equal(row[head.indexOf("决算数")], 1918.8);
    });
  });

  it("audit: refuses last year's workbook of another union with one sentence and writes nothing", () => {
    const own = { ...book, 设置: [...(book["设置"] ?? []), ["单位名称", "甲校工会"]] };
    const other = {
      ...book,
      设置: [
        ["项目", "值"],
        ["年度", 2024],
        ["单位名称", "乙校工会"],
      ],
    };
    return shell({ "in.xlsx": bookBytes(own), "last.xlsx": bookBytes(other) }, async (books, path) => {
      const refused = await books("audit {in.xlsx} --out {out.xlsx} --previous {last.xlsx} --json --lang zh-CN");
      assert.equal(refused.code, 2);
      assert.match(refused.stderr, /乙校工会.*甲校工会/);
      assert.equal(existsSync(path("out.xlsx")), false);
    });
  });

  it("audit: uses last year's workbook without a union name, but says so, and that its closing is not this year's opening", () => {
    const own = { ...book, 设置: [...(book["设置"] ?? []), ["单位名称", "甲校工会"]] };
    const last = {
      设置: [
        ["项目", "值"],
        ["年度", 2024],
        ["上年结余", 400],
      ],
      支出: [
        ["日期", "摘要", "科目", "金额"],
        ["2024-03-08", "三八节活动", "职工活动支出", 70],
      ],
    };
    return shell({ "in.xlsx": bookBytes(own), "last.xlsx": bookBytes(last) }, async (books, path) => {
      const line = "report {in.xlsx} --previous {last.xlsx} --today 2026-01-15 --out";
      const said = (await books(`${line} {zh.xlsx} --lang zh-CN`)).stdout;
      assert.match(said, /上年账本没有单位名称，请确认是本工会的/);
      assert.match(said, /330\.00 元与本年上年结余 100\.00 元相差 230\.00 元/);
      const { sheets } = await openXlsx(readFileSync(path("zh.xlsx"))).read();
      const report = sheets.find(({ name }) => name === "经费收支决算表")?.values ?? [];
      assert.match(JSON.stringify(report), /上年账本没有单位名称，请确认是本工会的/);
      assert.match((await books(`${line} {en.xlsx} --lang en`)).stdout, /states no union name/);
      const { previous } = JSON.parse((await books(`${line} {json.xlsx} --json`)).stdout) as { previous: unknown };
      assert.deepEqual(previous, { file: "last.xlsx", checked: false });
    });
  });

  it("audit: refuses a period of another year than the book's, unless --year asks for it", () =>
    shell({ "in.xlsx": bookBytes(book) }, async (books, path) => {
      const line = "audit {in.xlsx} --out {out.xlsx} --today 2026-11-22 --period 2026-09";
      const refused = await books(`${line} --lang zh-CN --json`);
      assert.equal(refused.code, 2);
      assert.match(refused.stdout, /"code":"period-other-year"/);
      assert.match(refused.stderr, /2026 年的，而账本是 2025 年度/);
      assert.match((await books(`${line} --lang en`)).stderr, /is of 2026, but the book is kept for 2025/);
      assert.equal(existsSync(path("out.xlsx")), false);
      assert.notEqual((await books(`${line} --year 2026 --lang en`)).code, 2);
    }));

  it("template: seven tabs, which are then an empty book", () =>
    shell({}, async (books, path) => {
      for (const language of ["zh-CN", "en"]) {
        const { code } = await books(`template --out {${language}.xlsx} --lang ${language}`);
        assert.equal(code, 0);
        assert.equal((await openXlsx(readFileSync(path(`${language}.xlsx`))).read()).sheets.length, 7);
        const checked = await books(`check {${language}.xlsx} --lang ${language} --json`);
        assert.equal(checked.code, 2);
        assert.equal((JSON.parse(checked.stdout) as { error: { code: string } }).error.code, "no-rows");
      }
    }));

  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(4096).fill(0)]);
  const whole = bookBytes(book);
  const refused: Readonly<Record<string, readonly [string, Uint8Array]>> = {
    "an empty file": ["not-a-workbook", new Uint8Array()],
    "random bytes": ["not-a-workbook", strToU8("姓名,金额\n王芳,100\n")],
    "a zip that is no workbook": ["not-a-workbook", zipSync({ "readme.txt": strToU8("hello") })],
    "an .xls": ["old-format", ole],
    "an .ods": [
      "open-document",
      zipSync({
        mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
        "content.xml": strToU8("<a/>"),
      }),
    ],
    "a truncated file": ["damaged", whole.subarray(0, Math.floor(whole.length / 2))],
    "no recognisable tab": [
      "no-tab",
      bookBytes({
        课程表: [
          ["周一", "周二"],
          ["语文", "数学"],
        ],
      }),
    ],
    "tabs without rows": ["no-rows", bookBytes({ 支出: [["日期", "摘要", "科目", "金额"]] })],
  };
  for (const [what, [code, bytes]] of Object.entries(refused)) {
    it(`refuses ${what} with one sentence and writes nothing`, () =>
      shell({ "in.xlsx": bytes }, async (books, path) => {
        for (const language of ["zh-CN", "en"]) {
          const answer = await books(`report {in.xlsx} --out {out.xlsx} --json --lang ${language}`);
          assert.equal(answer.code, 2);
          const { error } = JSON.parse(answer.stdout) as { error: { code: string; message: string } };
          assert.equal(error.code, code);
          assert.equal(answer.stderr, error.message);
          assert.ok(!answer.stderr.includes("\n") && !answer.stderr.includes(" at "));
          assert.equal(/^[一-鿿]/.test(error.message), language === "zh-CN");
          assert.deepEqual(readdirSync(dirname(path("in.xlsx"))), ["in.xlsx"]);
        }
      }));
  }

  it("refuses to write over the input, by whatever path", () =>
    shell({ "in.xlsx": whole }, async (books, path) => {
      symlinkSync(path("in.xlsx"), path("link.xlsx"));
      for (const out of ["{in.xlsx}", "{link.xlsx}", "{./in.xlsx}"]) {
        const { code, stdout } = await books(`report {in.xlsx} --out ${out} --json --lang zh-CN`);
        assert.equal(code, 2);
        assert.equal((JSON.parse(stdout) as { error: { code: string } }).error.code, "out-is-input");
      }
      assert.deepEqual(readFileSync(path("in.xlsx")), Buffer.from(whole));
    }));

  for (const line of [
    "report {in.xlsx} --lang en",
    "report --out {out.xlsx} --lang en",
    "frobnicate --lang en",
    "check {in.xlsx} --today yesterday --lang en",
    "report {in.xlsx} --out {out.xlsx} --year 26 --lang en",
    "audit {in.xlsx} --out {out.xlsx} --period 2026-13",
    "audit {in.xlsx} --out {out.xlsx} --period 2026-03 --year 2025",
    "audit {in.xlsx} --out {out.xlsx} --seed -1",
    "check {in.xlsx} --nonsense --lang en",
  ]) {
    it(`refuses the command line: ${line}`, () =>
      shell({ "in.xlsx": whole }, async (books, path) => {
        const { code, stderr, stdout } = await books(line);
        assert.equal(code, 2);
        assert.match(stderr, /^The command is not right: .+ See books --help\.$/);
        assert.equal(stdout, "");
        assert.equal(existsSync(path("out.xlsx")), false);
      }));
  }

  it("says which file is missing and which folder cannot be written", () =>
    shell({ "in.xlsx": whole }, async (books) => {
      assert.match((await books("check {absent.xlsx} --lang en")).stderr, /absent\.xlsx was not found/);
      assert.match((await books("report {in.xlsx} --out {none/out.xlsx} --lang en")).stderr, /cannot be written/);
    }));
});
