import assert from "node:assert/strict";
import { sayExpected } from "../../../src/core/rules/explained.js";
import { explain, explained } from "../../../src/core/rules/explained-codes.js";
import { read, sheet } from "../reading/grid.js";
import { findingsOf } from "./example-book.js";

describe("what is expected", () => {
  it("of a column with fixed values are its own values, in the language of the finding", () => {
    const { findings } = read([
      sheet("会员", "姓名 | 性别 | 会籍状态 | 用工形式\n王芳 | 女 | 退修 | 在遍\n李明 | 雄 | 在会 | 在编"),
    ]);
    const unknown = findings.filter(({ code }) => code === "choice-unknown");
    const expected = (language: "zh-CN" | "en") =>
      unknown.map((finding) => sayExpected(explain(finding.code), finding, language));
    assert.deepEqual(expected("zh-CN"), [
      "该列的可选值之一：在会、退休、转出、离会、去世",
      "该列的可选值之一：在编、合同、临时、退休、其他",
      "该列的可选值之一：男、女",
    ]);
    assert.deepEqual(expected("en"), [
      "one of the column's values: Active, Retired, Transferred, Left, Deceased",
      "one of the column's values: Permanent, Contract, Temporary, Retired, Other",
      "one of the column's values: Male, Female",
    ]);
  });

  it("of a setting is what its kind takes", () => {
    const { findings } = read([
      sheet(
        "设置",
        "项目 | 值\n年度 | 今年\n会费方式 | 随便\n会费比例 | 很多\n上年结余 | 不详\n帮困基金上年结余 | 不详",
      ),
      sheet("会员", "姓名 | 性别\n王芳 | 女"),
    ]);
    const unreadable = findings.filter(({ code }) => code === "setting-unreadable");
    assert.deepEqual(
      unreadable.map((finding) => sayExpected(explain(finding.code), finding, "zh-CN")),
      [
        "四位数的年份，如 2026",
        "可选值之一：按工资比例、定额、按登记应缴",
        "百分数，如 0.5%",
        "金额（元），如 1500 或 0",
        "金额（元），如 1500 或 0",
      ],
    );
  });

  it("is said in both languages wherever an example is found, in English without Chinese but what the finding quotes", () => {
    for (const { code, examples } of explained) {
      for (const example of examples.fails) {
        const finding = findingsOf(example).find((one) => one.code === code);
        assert.ok(finding !== undefined, code);
        assert.match(sayExpected(explain(code), finding, "zh-CN"), /[\p{Script=Han}%=]/u, code);
        const quoted = Object.values(finding.args).map(String);
        const english = sayExpected(explain(code), finding, "en");
        const own = quoted.reduce((text, arg) => (arg === "" ? text : text.replaceAll(arg, "")), english);
        assert.doesNotMatch(own, /\p{Script=Han}|undefined/u, code);
      }
    }
  });
});
