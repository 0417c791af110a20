import assert from "node:assert/strict";
import { say } from "../../../src/core/locale/say.js";
import { read, sheet } from "./grid.js";

/** A book with as many kinds of trouble as fit. */
const troubled = [
  sheet("设置", "项目 | 值\n会费比例 | 0.5\n会费尾数 | 多少\n会费尾树 | 1\n工作表：预算 | 无此表"),
  sheet(
    "收支流水账",
    "日期 | 摘要 | 科目 | 收入 | 支出\n2.30 | 一 | 业务支出 | | 5\n85.6.1 | 二 | 业务支出 | | 5\n2026.1.1 | 三 | 业务支出 | 5 | 5\n" +
      "2026.1.1 | 四 | 业务支出 | | 5+5\n2026.1.1 | 五 | 业务支出 | | 1,2,34\n2026.1.1 | 六 | 业务支出 | | 1.2345\n2026.1.1 | 七 | 业务支出 | | #REF!\n" +
      "| 八 | 业务支出 | | 5\n合计 | | | | 5\n2026.1.2 | 九 | 业务支出 | | 1\n2026.1.2 | 十 | 业务支出 | | 99999999999999",
  ),
  sheet("会费", "姓名 | 会员号 | 月份 | 金额\n张三 | 1 | 十三月 | 5\n李四 | 2 | 1月 | √"),
  sheet("会员", "姓名 | 性别 | 出生日期 | 状态\n张三 | 男女 | 5月6日 | 在职在编\n李四 | 男 | 待查 | 在会"),
];

describe("sentences of reading findings", () => {
  const { findings } = read(troubled);
  it("covers many codes", () => {
    assert.ok(new Set(findings.map(({ code }) => code)).size >= 18);
  });
  for (const language of ["zh-CN", "en"] as const) {
    it(`are whole in ${language}`, () => {
      for (const finding of findings) {
        const sentence = say(finding, language);
        assert.match(sentence, language === "en" ? /[.?]$/ : /[。？]$/, sentence);
        assert.doesNotMatch(sentence, /undefined|\[object|NaN/, sentence);
      }
    });
  }
});
