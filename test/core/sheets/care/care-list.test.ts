import assert from "node:assert/strict";
import { careList } from "../../../../src/core/sheets/care/care-list.js";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import { calendarEntries } from "../../../../src/core/ledger/calendar/entries.js";
import type { BuiltSheet, SheetInput } from "../../../../src/core/sheets/built-sheet.js";
import { dayOf } from "../../../../src/core/values/day.js";
import { asRead, readBooks, rowWith, type Sheets } from "../dues/dues-book.js";
import { sheetInput } from "../sheet-input.js";

const today = dayOf(2026, 11, 21) ?? 0;
const header = ["会员号", "姓名", "性别", "部门", "职务", "出生日期", "入会时间", "离会时间", "会籍状态"];
const spending = [
  ["日期", "摘要", "科目", "金额"],
  ["2026-03-02", "慰问住院会员李强", "职工活动支出", 800],
];

function build(
  sheets: Sheets,
  more: Partial<SheetInput> = {},
  settings: readonly (readonly [string, number])[] = [],
): BuiltSheet {
  const books = readBooks({ 支出: spending, ...sheets }, settings);
  const built = careList(sheetInput(books, { today, calendar: calendarEntries(books.reading), ...more }), "表");
  if ("notBuilt" in built) throw new Error(built.notBuilt["zh-CN"]);
  return built;
}

/** The lines under each heading, as `事项 姓名 部门 情况 上次走访`. */
function listed({ page }: BuiltSheet): Record<string, string[]> {
  const parts: Record<string, string[]> = {};
  let open: string[] = [];
  for (const cells of page.rows.slice(4)) {
    const [first, ...others] = cells.slice(0, 5).map((cell) => cell?.value ?? "");
    if (cells[0]?.role === "section") parts[String(first).split("：")[0] ?? ""] = open = [];
    else if (cells[0]?.role === "listCenter") open.push([first, ...others].join(" ").trim());
  }
  return Object.fromEntries(Object.entries(parts).filter(([, lines]) => lines.length > 0));
}

describe("the list of members to remember", () => {
  it("has birthdays by month without days or ages, but for round ones", () => {
    const sheet = build({
      会员: [
        header,
        ["0001", "王芳", "女", "语文组", "教师", "1985-03-09", "2010-09-01", null, "在会"],
        ["0002", "李强", "男", "数学组", "教师", "1986-03-20", "2010-09-01", null, "在会"],
        ["0003", "赵敏", "女", "数学组", null, "1946-12-01", "1980-09-01", "2001-12-01", "退休"],
        ["0004", "钱进", "男", "数学组", null, "1976-05-01", "2000-09-01", "2025-05-01", "转出"],
      ],
    });
    assert.deepEqual(listed(sheet), {
      "2026年3月": ["整十岁生日 李强 数学组 40 周岁", "生日 王芳 语文组"],
      "2026年12月": ["整十岁生日 赵敏 数学组 80 周岁，退休会员"],
    });
    assert.doesNotMatch(debugPage(sheet.page), /1985|1986|1946|03-09/);
  });

  it("has newcomers in their month, and retirements by the rule or the roster", () => {
    const sheet = build({
      会员: [
        header,
        ["0001", "王芳", "女", "语文组", "教师", "1971-04-09", "2010-09-01", null, "在会"],
        ["0002", "李芳", "女", "后勤", "食堂工人", "1976-02-20", "2010-09-01", null, "在会"],
        ["0003", "赵强", "男", "数学组", "教师", "1965-12-01", "1990-09-01", null, "在会"],
        ["0004", "钱进", "男", "数学组", "教师", "1966-01-01", "1990-09-01", "2026-06-30", "退休"],
        ["0005", "孙立", "男", "数学组", "教师", "2000-07-01", "2026-09-01", null, "在会"],
        ["0006", "周平", "男", "数学组", "教师", "1960-07-01", "1990-09-01", null, "在会"],
        ["0007", "吴未", null, "数学组", "教师", "1965-12-01", "1990-09-01", null, "在会"],
      ],
    });
    const lines = listed(sheet);
    const others = Object.entries(lines).map(([month, all]) => [month, all.filter((line) => !line.includes("生日"))]);
    assert.deepEqual(Object.fromEntries(others.filter(([, all = []]) => all.length > 0)), {
      "待走访（五必访）截至 2026-11-21": ["退休慰问 钱进 数学组 本年退休，没有查到退休慰问"],
      "2026年3月": ["退休 赵强 数学组 按规定推算本月到龄，请核对人事档案"],
      "2026年6月": ["退休 钱进 数学组 名册登记本月退休"],
      "2026年8月": ["退休 王芳 语文组 按规定推算本月到龄，请核对人事档案"],
      "2026年9月": ["退休 李芳 后勤 按规定推算本月到龄，请核对人事档案", "新入会 孙立 数学组 本月入会"],
      "名册在职、按规定已过退休月份": ["退休 周平 数学组 按规定推算已到龄；请核对人事档案，已退休的改会籍状态"],
    });
  });

  const members = [
    header,
    ["0001", "王芳", "女", "语文组", null, null, null, null, "在会"],
    ["0002", "李强", "男", "数学组", null, null, null, null, "在会"],
    ["0003", "张伟", "男", "数学组", null, null, null, null, "在会"],
    ["0004", "张伟", "男", "英语组", null, null, null, null, "在会"],
    ["0005", "赵敏", "女", "英语组", null, null, null, "2026-05-01", "去世"],
    ["0006", "孙立", "男", "英语组", null, null, null, "2026-06-01", "退休"],
  ];

  it("has the files whose last visit is a year ago, wherever a visit is written, and those that fall due in a month to come", () => {
    const sheet = build(
      {
        会员: members,
        困难职工档案: [
          ["姓名", "困难类别", "致困原因", "档案状态", "最近走访日期"],
          ["王芳", "深度困难", "重病", "在档", "2025-09-10"],
          ["李强", "深度困难", "重病", "在档", null],
          ["周平", "意外致困", "火灾", "在档", null],
          ["孙立", "意外致困", "火灾", "已脱困", null],
          ["赵七", "意外致困", "火灾", "在档", "2025-12-20"],
        ],
        慰问登记: [
          ["慰问日期", "被慰问人", "慰问类型", "慰问金额"],
          ["2026-05-20", "赵敏", "丧事", 1000],
          ["2026-06-02", "孙立", "退休", 1000],
        ],
      },
      {},
    );
    assert.deepEqual(listed(sheet), {
      "待走访（五必访）截至 2026-11-21": [
        "困难走访 周平  在档，没有查到走访记录",
        "困难走访 王芳 语文组 在档，近12个月没有查到走访记录 2025-09-10",
      ],
      "2026年6月": ["退休 孙立 英语组 名册登记本月退休"],
      "2026年12月": ["困难走访 赵七  在档，到本月满12个月未走访 2025-12-20"],
    });
    assert.doesNotMatch(debugPage(sheet.page), /重病|火灾/);
    const last = sheet.page.rows[rowWith(sheet, "王芳")]?.[4];
    assert.equal(last?.formula, `HYPERLINK("#'困难职工档案'!E2","2025-09-10")`);
  });

  it("has benefits without a hospital visit and deaths without a condolence, and guesses nobody who shares a name", () => {
    const sheet = build({
      会员: members,
      医疗互助: [
        ["会员号", "姓名", "个人缴费", "赔付金额", "赔付日期"],
        ["0001", "王芳", 40, 1200, "2026-06-01"],
        ["0002", "李强", 40, 900, "2026-06-01"],
        ["0003", "张伟", 40, 900, "2026-07-01"],
        ["0006", "孙立", 40, 900, "2025-03-01"],
      ],
      慰问登记: [
        ["慰问日期", "被慰问人", "慰问类型", "慰问金额"],
        ["2026-05-20", "张伟", "住院", 800],
        ["2026-06-02", "孙立", "退休", 1000],
      ],
    });
    assert.deepEqual(listed(sheet)["待走访（五必访）截至 2026-11-21"], [
      "住院慰问 张伟 数学组 有医疗互助赔付；名册中有同名的人，没有按姓名比对慰问记录，请自行核对",
      "住院慰问 王芳 语文组 有医疗互助赔付，没有查到住院慰问",
      "丧事慰问 赵敏 英语组 名册登记去世，没有查到慰问",
    ]);
    assert.doesNotMatch(debugPage(sheet.page), /1200|900/);
  });

  it("keeps what was typed when rows move, in the other language, and when the line is gone", () => {
    const sheets: Sheets = {
      会员: [
        header,
        ["0001", "王芳", "女", "语文组", "教师", "1985-03-09", "2010-09-01", null, "在会"],
        ["0002", "李强", "男", "数学组", "教师", "1986-03-20", "2010-09-01", null, "在会"],
      ],
    };
    const first = build(sheets);
    const written = asRead(first.page, {
      [`G${rowWith(first, "王芳") + 1}`]: "=已送蛋糕券",
      [`G${rowWith(first, "李强") + 1}`]: "电话祝贺",
    });
    const moved = { ...written, values: [[], ...written.values] };
    const [head = [], one = [], two = []] = sheets["会员"] ?? [];
    // The birth date is mended: the round birthday becomes another month's.
    const mended = [...two.slice(0, 5), "1985-11-20", ...two.slice(6)];
    const english = build({ 会员: [head, one, mended] }, { language: "en", previous: () => moved });
    const done = ({ page }: BuiltSheet, name: string): unknown => page.rows[rowWith({ page, figures: [] }, name)]?.[6];
    assert.deepEqual(done(english, "王芳"), { value: "=已送蛋糕券", role: "listInput" });
    assert.deepEqual(done(english, "李强"), { value: "电话祝贺", role: "listInput" });
    const gone = build({ 会员: [head, two] }, { previous: () => written });
    assert.ok(rowWith(gone, "=已送蛋糕券") > rowWith(gone, "以前填写"));
    const back = build(sheets, { previous: () => asRead(gone.page) });
    assert.deepEqual(done(back, "王芳"), { value: "=已送蛋糕券", role: "listInput" });
  });

  it("follows the school year, and has all its words in English", () => {
    const sheets: Sheets = {
      会员: [header, ["0001", "王芳", "女", "语文组", "教师", "1985-03-09", "2010-09-01", null, "在会"]],
    };
    assert.deepEqual(listed(build(sheets, {}, [["活动日历起始月", 9]])), { "2027年3月": ["生日 王芳 语文组"] });
    const english = debugPage(build({ 会员: members }, { language: "en" }).page);
    const own = english.split("\n").filter((line) => /[\u4e00-\u9fff]/.test(line));
    const typed = /^# 表|listLink|会员关怀清单|某某小学工会|王芳|李强|张伟|赵敏|孙立|语文组|数学组|英语组/;
    assert.deepEqual(
      own.filter((line) => !typed.test(line)),
      [],
    );
  });

  it("is not made where there is nobody to list", () => {
    const books = readBooks({ 支出: spending });
    assert.ok("notBuilt" in careList(sheetInput(books, { today }), "表"));
  });
});
