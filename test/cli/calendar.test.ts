import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { openXlsx } from "../../src/workbook/xlsx/open-xlsx.js";
import { parsed } from "../core/icalendar/parsed.js";
import { bookBytes, type Book } from "../end-to-end/book.js";
import { shell } from "./shell.js";

const book: Book = {
  设置: [
    ["项目", "值"],
    ["单位名称", "某某小学工会"],
    ["年度", 2026],
    ["上年结余", 100],
  ],
  支出: [
    ["日期", "摘要", "科目", "金额"],
    ["2026-03-08", "三八节活动", "职工活动支出", 88.8],
  ],
  活动: [
    ["活动日期", "结束日期", "活动名称", "参加范围", "活动类别"],
    ["2026-03-06", null, "三八茶话会", "东片女职工", "文体活动"],
    ["2026-07-20", "2026-07-24", "疗休养", "西片", "疗休养"],
    ["2026-09", null, "教师节慰问", "东片", "慰问"],
  ],
};
const bytes = bookBytes(book);
const common = "--today 2026-11-21";

describe("command line: calendar", () => {
  it("makes the calendar sheets in a copy and the calendar file, says what is not in it, and leaves the input alone", () =>
    shell({ "in.xlsx": bytes }, async (books, path) => {
      const { code, stdout } = await books(`calendar {in.xlsx} --out {out.xlsx} --ics {a.ics} ${common} --lang zh-CN`);
      assert.notEqual(code, 2, stdout);
      assert.match(stdout, /活动 3 项：有日期的 2 项，没有写明日期的 1 项/);
      assert.match(stdout, /日历文件含活动 2 项/);
      assert.match(stdout, /没有写明日期的 1 项不在日历文件中.*\n {2}教师节慰问（2026-09）$/);
      assert.match(stdout, /已生成 活动日历.*，保存在 .*out\.xlsx/);
      const events = parsed({ text: readFileSync(path("a.ics"), "utf8") });
      assert.deepEqual(
        events.slice(0, 2).map(({ title, first, last }) => [title, first, last]),
        [
          ["三八茶话会", "2026-03-06", "2026-03-06"],
          ["疗休养", "2026-07-20", "2026-07-24"],
        ],
      );
      const { sheets } = await openXlsx(readFileSync(path("out.xlsx"))).read();
      const kinds = sheets.flatMap(({ mark }) => (mark === null ? [] : [mark.kind]));
      assert.ok(kinds.includes("activity-calendar") && !kinds.includes("work-summary"), kinds.join());
      assert.deepEqual(readFileSync(path("in.xlsx")), Buffer.from(bytes));
    }));

  it("prints one JSON object: that of report, the activities, and the calendar file or null", () =>
    shell({ "in.xlsx": bytes }, async (books) => {
      const line = `calendar {in.xlsx} --out {out.xlsx} ${common} --json --lang en`;
      const withFile = JSON.parse((await books(`${line} --ics {a.ics}`)).stdout) as Record<string, unknown>;
      assert.deepEqual(withFile.activities, { dated: 2, undated: 1 });
      const { file, ...ics } = withFile.ics as { file: string };
      assert.match(file, /a\.ics$/);
      const source = { sheet: "活动", cell: "C4" };
      assert.deepEqual(ics, { activities: 2, leftOut: [{ title: "教师节慰问", time: "2026-09", source }] });
      for (const key of ["year", "out", "sheets", "calendar", "counts", "lost"]) assert.ok(key in withFile, key);
      assert.equal((JSON.parse((await books(line)).stdout) as { ics: unknown }).ics, null);
    }));

  it("takes only the activities of an area or kind, and keeps their UIDs", () =>
    shell({ "in.xlsx": bytes }, async (books, path) => {
      const all = await books(`calendar {in.xlsx} --out {all.xlsx} --ics {all.ics} ${common} --lang en`);
      assert.notEqual(all.code, 2, all.stderr);
      const east = await books(`calendar {in.xlsx} --out {e.xlsx} --ics {e.ics} --area 东片 ${common} --lang en`);
      assert.match(east.stdout, /2 activities \(only "东片"\): 1 with a day, 1 without/);
      const kind = await books(
        `calendar {in.xlsx} --out {k.xlsx} --ics {k.ics} --category 疗休养 ${common} --lang zh-CN`,
      );
      assert.match(kind.stdout, /活动 1 项（只取“疗休养”）：有日期的 1 项/);
      const uidsOf = (name: string) =>
        new Map(parsed({ text: readFileSync(path(name), "utf8") }).map(({ title, uid }) => [title, uid]));
      assert.equal(uidsOf("e.ics").get("三八茶话会"), uidsOf("all.ics").get("三八茶话会"));
      assert.equal(uidsOf("e.ics").has("疗休养"), false);
      assert.equal(uidsOf("k.ics").get("疗休养"), uidsOf("all.ics").get("疗休养"));
    }));

  it("takes what the settings say where nothing is asked for, as the calendar sheet does", () => {
    const settings = [...(book["设置"] ?? []), ["日历片区", "西片"]];
    return shell({ "in.xlsx": bookBytes({ ...book, 设置: settings }) }, async (books, path) => {
      const { stdout } = await books(`calendar {in.xlsx} --out {out.xlsx} --ics {a.ics} ${common} --lang zh-CN`);
      assert.match(stdout, /活动 1 项（只取“西片”）/);
      const titles = parsed({ text: readFileSync(path("a.ics"), "utf8") }).map(({ title }) => title);
      assert.equal(titles.includes("疗休养"), true);
      assert.equal(titles.includes("三八茶话会"), false);
    });
  });

  it("writes both files or neither", () =>
    shell({ "in.xlsx": bytes }, async (books, path) => {
      const lines = [
        "--ics {none/a.ics}",
        "--ics {folder.ics}",
        "--ics {a.txt}",
        "--ics {in.xlsx}",
        "--ics {link.ics}",
      ];
      mkdirSync(path("folder.ics"));
      symlinkSync(path("in.xlsx"), path("link.ics"));
      const before = readdirSync(dirname(path("in.xlsx"))).sort();
      for (const ics of lines) {
        const { code, stderr } = await books(`calendar {in.xlsx} --out {out.xlsx} ${ics} ${common} --lang zh-CN`);
        assert.equal(code, 2, ics);
        assert.match(stderr, /\.ics|无法写入|不能写入/, ics);
        assert.deepEqual(readdirSync(dirname(path("in.xlsx"))).sort(), before, ics);
      }
      writeFileSync(path("out.xlsx"), "mine");
      const { code } = await books(`calendar {in.xlsx} --out {out.xlsx} --ics {folder.ics} ${common} --lang en`);
      assert.equal(code, 2);
      assert.equal(readFileSync(path("out.xlsx"), "utf8"), "mine");
      assert.deepEqual(readdirSync(dirname(path("in.xlsx"))).sort(), [...before, "out.xlsx"].sort());
      assert.deepEqual(readFileSync(path("in.xlsx")), Buffer.from(bytes));
    }));

  for (const line of ["report {in.xlsx} --out {out.xlsx} --ics {a.ics}", "check {in.xlsx} --area 东片"]) {
    it(`refuses an option that the command has no use for: ${line}`, () =>
      shell({ "in.xlsx": bytes }, async (books, path) => {
        const { code, stderr } = await books(`${line} --lang en`);
        assert.equal(code, 2);
        assert.match(stderr, /--(ics is for calendar|area is for calendar and report) only/);
        assert.equal(existsSync(path("out.xlsx")), false);
      }));
  }
});

describe("command line: summary", () => {
  it("says of last year's workbook by name that it cannot be read, or holds nothing of the year", () => {
    const bare = bookBytes({ 说明: [["去年的账本在另一个文件里"]] });
    const files = { "in.xlsx": bytes, "photo.xlsx": Uint8Array.from([1, 2, 3]), "bare.xlsx": bare };
    return shell(files, async (books, path) => {
      const line = `summary {in.xlsx} --out {out.xlsx} ${common}`;
      assert.match(
        (await books(`${line} --previous {photo.xlsx} --lang zh-CN`)).stderr,
        /^上年账本“photo\.xlsx”读不出来/,
      );
      assert.match((await books(`${line} --previous {bare.xlsx} --lang en`)).stderr, /^"bare\.xlsx" holds no income/);
      assert.equal(existsSync(path("out.xlsx")), false);
    });
  });

  it("refuses last year's workbook of another year and writes nothing; else says what was made or why not", () =>
    shell({ "in.xlsx": bytes }, async (books, path) => {
      const line = `summary {in.xlsx} --out {out.xlsx} ${common} --lang zh-CN`;
      const refused = await books(`${line} --previous {in.xlsx}`);
      assert.equal(refused.code, 2);
      assert.equal(existsSync(path("out.xlsx")), false);
      const { code, stdout } = await books(line);
      assert.notEqual(code, 2, stdout);
      const { sheets } = await openXlsx(readFileSync(path("out.xlsx"))).read();
      assert.deepEqual(
        sheets.slice(0, 3).map(({ name }) => name),
        Object.keys(book),
      );
      assert.ok(sheets.slice(3).every(({ mark }) => mark?.kind === "work-summary"));
      assert.match(stdout, /工作总结数据|没有生成工作表/);
    }));
});
