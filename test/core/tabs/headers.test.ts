import assert from "node:assert/strict";
import { exactMatches, nearMatches } from "../../../src/core/reading/header-words.js";
import { readHeaderText, unitStated } from "../../../src/core/reading/header-text.js";
import { tabs } from "../../../src/core/tabs/index.js";
import { tabKeys, type Tab, type TabKey } from "../../../src/core/tabs/tab.js";

/** The column that a header names in a tab, `~` before one that it only nearly names; "" for none. */
function column(tab: TabKey, header: string): string {
  const { words } = readHeaderText(header);
  const exact = exactMatches(tab, words)[0];
  if (exact !== undefined) return exact.key;
  const near = nearMatches(tab, words)[0];
  return near === undefined ? "" : `~${near.key}`;
}

describe("headers", () => {
  for (const key of tabKeys) {
    const tab: Tab = tabs[key];
    it(`finds each column of ${key} by its own header in both languages`, () => {
      for (const [name, { header }] of Object.entries(tab.columns)) {
        for (const text of Object.values(header)) {
          assert.ok(
            exactMatches(key, readHeaderText(text).words).some((match) => match.key === name && match.rank === 3),
            `${key} ${text}`,
          );
        }
      }
    });
    it(`names only its own columns as marks of ${key}`, () => {
      for (const mark of tab.marks.flat()) assert.ok(mark in tab.columns, mark);
    });
  }

  const table: readonly (readonly [TabKey, string, string])[] = [
    ["members", "姓  名", "name"],
    ["members", "姓\n名", "name"],
    ["members", "部门/科室", "department"],
    ["members", "用工形式(在编/合同/临时/其他)", "employment"],
    ["members", "出生年月（必填）", "birthDate"],
    ["members", "*联系电话：", "phone"],
    ["members", "身份证号吗", "~idNumber"],
    ["members", "本人月收入", ""],
    ["dues", "实缴金额（元）", "amount"],
    ["dues", "应缴会费金额", "monthlyDue"],
    ["dues", "Amount  Paid", "amount"],
    ["disbursements", "金额", "amount"],
    ["disbursements", "支出金额（万元）", "amount"],
    ["disbursements", "ＡＭＯＵＮＴ", "amount"],
    ["disbursements", "本次慰问金额", "~amount"],
    ["disbursements", "累计支出金额", ""],
    ["disbursements", "家庭年收入", ""],
    ["income", "金额（收入）", "amount"],
    ["budget", "本年预算数", "budget"],
    ["budget", "项目", "account"],
    ["activities", "说明", "remarks"],
    ["members", "参加工会时间", "joinDate"],
    ["members", "月工资标准", "baseWage"],
    ["disbursements", "对方科目", "account"],
    ["income", "类别", "account"],
    ["budget", "批复预算", "budget"],
    ["activities", "时间安排", "date"],
  ];
  for (const [tab, header, expected] of table) {
    it(`reads ${JSON.stringify(header)} in ${tab} as ${expected === "" ? "nothing" : expected}`, () => {
      const found = column(tab, header);
      assert.equal(tab === "income" && found === "receipt" ? "amount" : found, expected);
    });
  }
});

describe("units", () => {
  it("stand in the header or in a line above it", () => {
    assert.equal(readHeaderText("金额（万元）").unit, 10000);
    assert.equal(readHeaderText("金额/元").unit, 1);
    assert.equal(readHeaderText("金额").unit, null);
    const lines: readonly (readonly [string, number | null])[] = [
      ["单位：万元", 10000],
      ["金额单位:元", 1],
      ["单位：人民币千元", 1000],
      ["（万元）", 10000],
      ["单位：某某学校", null],
      ["编制单位：某某工会  单位：元", 1],
    ];
    for (const [text, unit] of lines) assert.equal(unitStated(text), unit, text);
  });
});
