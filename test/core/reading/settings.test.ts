import assert from "node:assert/strict";
import { codes, day, read, sheet } from "./grid.js";
import { readBook } from "../../../src/core/reading/read-book.js";

describe("settings", () => {
  it("reads values by their kind, openings of funds and choices of sheets", () => {
    const cells = `
      项目 | 值 | 说明
      单位名称 | 某某小学工会
      年度 | 2025年
      上年结余 | 12,345.67元
      帮困基金上年结余 | 5000
      会费上年结余 | ８００
      会费比例 | 0.5%
      会费截止月 | 6月
      获奖面上限 | 三分之二
      会费方式 | 定额
      工作表：会费 | 会费A`;
    const reading = read([sheet("设置", cells)], null);
    const { year, settings } = reading;
    assert.equal(year, 2025);
    assert.equal(settings.unitName, "某某小学工会");
    assert.equal(settings.opening, 1234567);
    assert.deepEqual(
      [...settings.fundOpenings],
      [
        ["帮困基金", 500000],
        ["会费", 80000],
      ],
    );
    assert.equal(settings.duesRate, 0.005);
    assert.equal(settings.duesUntil, 2025 * 12 + 5);
    assert.equal(settings.prizeShare, 0.666666666666667);
    assert.equal(settings.duesMethod, "fixed");
    assert.deepEqual([...settings.sheetChoices], [["dues", "会费A"]]);
    assert.deepEqual(settings.places.get("opening"), { sheet: "设置", row: 3, column: 1 });
    assert.deepEqual(codes(reading), ["sheet-choice-missing@B11"]);
  });

  it("does without a header, and uses defaults for what it cannot read", () => {
    const cells = `
      年度 | 2026
      会费比例 | 0.5
      会费尾数 | 十块左右
      会费尾数处理方 | 1
      年度 | 2025`;
    const reading = read([sheet("参数设置", cells)], null);
    assert.equal(reading.year, 2026);
    assert.equal(reading.settings.duesRate, 0.005);
    assert.equal(reading.settings.duesTail, 1000);
    assert.deepEqual(codes(reading), [
      "setting-doubtful@B2",
      "setting-unreadable@B3",
      "setting-unknown@A4",
      "setting-duplicate@B5",
    ]);
  });

  it("takes the year asked for, else the settings', a title's, most rows', today's", () => {
    const today = day(2026, 7, 15);
    const rows = sheet(
      "支出",
      "日期 | 摘要 | 科目 | 金额\n2023.3.1 | 米 | 业务支出 | 1\n2023.4.1 | 米 | 业务支出 | 1\n2024.1.1 | 米 | 业务支出 | 1",
    );
    const titled = { ...rows, name: "2022支出" };
    const settings = sheet("设置", "项目 | 值\n年度 | 2021");
    const yearOf = (sheets: (typeof rows)[], year: number | null) =>
      readBook({ sheets, date1904: false }, { today, year }).year;
    assert.equal(yearOf([titled, settings], 2020), 2020);
    assert.equal(yearOf([titled, settings], null), 2021);
    assert.equal(yearOf([titled], null), 2022);
    assert.equal(yearOf([rows], null), 2023);
    assert.equal(yearOf([], null), 2026);
  });
});
