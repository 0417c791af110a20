import assert from "node:assert/strict";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import { workSummary } from "../../../../src/core/sheets/work-summary/work-summary.js";
import { build, readBooks, type Sheets } from "../dues/dues-book.js";
import { figuresOf, sentencesAt, settings } from "./summary-book.js";

const made = (sheets: Sheets, language: "zh-CN" | "en" = "zh-CN") =>
  build(workSummary, readBooks(sheets, settings), { language });
const spending = ["日期", "摘要", "科目", "金额", "资金来源"];
const register = ["慰问日期", "被慰问人", "慰问类型", "慰问金额", "是否入账"];
const members = [
  ["会员号", "姓名", "性别", "入会时间", "会籍状态"],
  ["001", "王芳", "女", "2000-01-01", "在会"],
  ["002", "李强", "男", "2000-01-01", "在会"],
  ["003", "赵敏", "女", "2000-01-01", "退休"],
];

describe("the money of visits", () => {
  it("cites an amount for two kinds as their total, in neither kind's own", () => {
    const sheet = made({ 支出: [spending, [46052, "走访慰问困难职工84户、住院职工10人", "维权支出", 96820, null]] });
    const figures = figuresOf(sheet);
    assert.deepEqual([figures["visits/hardship"], figures["visits/hospital"]], [84, 10]);
    assert.deepEqual([figures["visits/money"], figures["visits/hardship/money"]], [96820, undefined]);
    assert.ok(sentencesAt(sheet, "zh").includes("走访慰问困难教职工84户、住院教职工10人，发放慰问金96,820元。"));
    assert.ok(debugPage(sheet.page).includes("有 1 笔慰问支出合付几类人员"));
  });

  it("says that money is as registered where a journal is kept and has no payment of it", () => {
    const booked = (yes: string | null) => [
      register,
      [46052, "王芳", "住院", 800, yes],
      [46053, "李强", "住院", 500, null],
    ];
    const journal = [spending, [46053, "慰问住院会员李强", "维权支出", 500, null]];
    const open = made({ 会员: members, 支出: journal, 慰问登记: booked(null) });
    assert.ok(sentencesAt(open, "zh").includes("走访慰问住院教职工2人，登记慰问金1,300元。"));
    assert.ok(debugPage(open.page).includes("有 1 笔、共 800.00 元在支出中没有找到对应的付款"));
    const english = made({ 会员: members, 支出: journal, 慰问登记: booked(null) }, "en");
    assert.ok(sentencesAt(english, "en").some((text) => text.includes("registered as given: 1,300 yuan")));
    assert.ok(debugPage(english.page).includes("800.00 yuan in all, match no payment"));
    const unbooked = made({ 会员: members, 支出: journal, 慰问登记: booked("否") });
    assert.ok(sentencesAt(unbooked, "zh").includes("走访慰问住院教职工2人，发放慰问金1,300元。"));
  });

  it("says which money is in another figure, too, and tells donations passed on alone in a whole sentence", () => {
    const paid = made({ 支出: [spending, [46052, "走访困难职工5人", "维权支出", 5000, "帮困基金"]] });
    assert.ok(debugPage(paid.page).includes("5000.00 元同时计入“救助使用善款”"));
    assert.ok(sentencesAt(paid, "zh").includes("使用帮困善款救助5,000元。"));
    assert.ok(sentencesAt(paid, "en").includes("Donations passed on: 5,000 yuan."));
  });
});

describe("the share enrolled in mutual aid", () => {
  const insured = ["会员号", "姓名", "参保日期", "个人缴费"];
  const enrolled = (...rows: readonly (readonly [string | null, string])[]) => {
    return [insured, ...rows.map(([no, name]) => [no, name, "2026-05-01", 40])];
  };

  it("counts members in post only, and names whom the roster does not have", () => {
    const sheet = made({ 会员: members, 医疗互助: enrolled(["001", "王芳"], ["003", "赵敏"], [null, "周外人"]) });
    const figures = figuresOf(sheet);
    assert.deepEqual([figures["mutual/enrolled"], figures["mutual/active"], figures["mutual/share"]], [3, 1, 0.5]);
    assert.ok(
      debugPage(sheet.page).includes(
        "医疗互助参保的 1 人在会员名册中找不到，或有同名不能确定是谁，未计入参保率：周外人。",
      ),
    );
    assert.ok(
      sentencesAt(sheet, "zh").some((text) => text.includes("参加医疗互助3人，其中在职会员1人，占在职会员50%")),
    );
  });

  it("has no figure of its own for them where all are in post", () => {
    const sheet = made({ 会员: members, 医疗互助: enrolled(["001", "王芳"], ["002", "李强"]) });
    assert.deepEqual([figuresOf(sheet)["mutual/active"], figuresOf(sheet)["mutual/share"]], [undefined, 1]);
  });
});

describe("the money spent on activities", () => {
  const plan = (budget: number | null) => [
    ["活动日期", "活动名称", "活动类别", "预算"],
    ["2026-03-08", "插花", "文化", 1000],
    ["2026-04-08", "歌咏", "文化", budget],
  ];
  const journal = [
    [...spending, "活动名称"],
    [46090, "插花材料", "职工活动支出", 900, null, "插花"],
  ];

  it("is the least that is known where no payment is found for some of those held", () => {
    const some = made({ 活动: plan(500), 支出: journal });
    assert.ok(debugPage(some.page).includes("其中 1 项未见对应支出"));
    assert.ok(sentencesAt(some, "zh").some((text) => text.includes("已查到对应支出900元")));
    const free = made({ 活动: plan(0), 支出: journal });
    assert.ok(!debugPage(free.page).includes("未见对应支出"));
  });
});
